#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a folder includes one that it may not know, or when ARCHITECTURE.md says otherwise. Run by ctest as `layers`."""
import pathlib
import re
import sys

# folder -> what it may include beside itself; the order is the direction of the data.
MAY_INCLUDE = {
    "core/base": [],
    "core/archive": ["core/base"],
    "core/event": ["core/base"],
    "core/calendar": ["core/base"],
    "core/store": ["core/base", "core/event"],
    "core/query": ["core/base", "core/event", "core/store", "core/calendar"],
    "core/aggregate": ["core/base", "core/event", "core/store", "core/calendar", "core/query"],
    "core/review": ["core/base", "core/archive", "core/event", "core/calendar", "core/query", "core/aggregate"],
    "core/export": ["core/base", "core/event", "core/store", "core/calendar", "core/query", "core/aggregate", "core/review",
                    "core/coverage"],
    "core/load": ["core/base", "core/archive", "core/event", "core/store"],
    "core/digest": ["core/base", "core/archive"],
    "core/coverage": ["core/base", "core/archive", "core/event", "core/store", "core/calendar", "core/query", "core/load", "core/digest"],
    "ui/base": ["core/"],
    "ui/jobs": ["core/", "ui/base"],
    "ui/models": ["core/", "ui/base"],
    "ui/widgets": ["core/", "ui/base", "ui/jobs", "ui/models"],
    "ui/dialogs": ["core/", "ui/base", "ui/jobs", "ui/models", "ui/widgets"],
    "ui/main": ["core/", "ui/"],
    "app": ["core/", "ui/"],
    "app/cli": ["core/"],
}
TABLE_ROW = re.compile(r"^\| `(core/\w+)` \|[^|]*\| ([^|]*) \|$", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)


def table_mistakes(text):
    """Where the table of folders in ARCHITECTURE.md differs from MAY_INCLUDE."""
    told = {folder: [] if names == "nothing" else names.split(", ") for folder, names in TABLE_ROW.findall(text)}
    return [f"ARCHITECTURE.md: {folder} may include {', '.join(allowed) or 'nothing'}, the table says {told.get(folder)}"
            for folder, allowed in MAY_INCLUDE.items()
            if folder.startswith("core/") and told.get(folder) != [name.removeprefix("core/") for name in allowed]]


def main(root):
    wrong = table_mistakes((root / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    for folder, allowed in MAY_INCLUDE.items():
        for path in sorted((root / folder).glob("*.[hc]*")):
            for kind, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
                own = name.startswith(("core/", "ui/", "app/"))
                if kind == '"' and not own and not name.endswith(".moc"):
                    wrong.append(f"{path}: \"{name}\" is not given from the root")
                elif own and not name.startswith((folder + "/", *allowed)):
                    wrong.append(f"{path}: {folder} may not include {name}")
                elif folder.startswith("core/") and kind == "<" and re.match(r"Qt?[A-Z]", name):
                    wrong.append(f"{path}: core may not include Qt ({name})")
    print("\n".join(wrong) or "layers are in order")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
