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
    "ui/base": ["core"],
    "ui/texts": ["core", "ui/base"],
    "ui/settings": ["core", "ui/base", "ui/texts"],
    "ui/jobs": ["core"],
    "ui/models": ["core", "ui/base", "ui/texts", "ui/settings"],
    "ui/widgets": ["core", "ui/base", "ui/texts"],
    "ui/filter": ["core", "ui/base", "ui/texts", "ui/jobs", "ui/models", "ui/widgets"],
    "ui/charts": ["core", "ui/base", "ui/texts", "ui/settings", "ui/jobs", "ui/models", "ui/widgets"],
    "ui/table": ["core", "ui/base", "ui/texts", "ui/settings", "ui/models"],
    "ui/panels": ["core", "ui/base", "ui/texts", "ui/jobs", "ui/models", "ui/widgets"],
    "ui/calendar": ["core", "ui/base", "ui/texts", "ui/widgets"],
    "ui/report": ["core", "ui/base", "ui/texts", "ui/jobs", "ui/models", "ui/charts"],
    "ui/dialogs": ["core", "ui/base", "ui/texts", "ui/settings", "ui/jobs", "ui/models", "ui/widgets", "ui/filter", "ui/panels"],
    "ui/session": ["core", "ui/jobs"],
    "ui/features": ["core", "ui/base", "ui/texts", "ui/settings", "ui/jobs", "ui/models", "ui/widgets", "ui/filter", "ui/charts", "ui/table",
                    "ui/panels", "ui/calendar", "ui/report", "ui/dialogs", "ui/session"],
    "ui/main": ["core", "ui"],
    "app": ["core", "ui"],
    "app/cli": ["core"],
}
TABLE_ROW = re.compile(r"^\| `((?:core|ui)/\w+)` \|[^|]*\| ([^|]*) \|$", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)


def table_mistakes(text):
    """Where the table of folders in ARCHITECTURE.md differs from MAY_INCLUDE."""
    told = {folder: [] if names == "nothing" else names.split(", ") for folder, names in TABLE_ROW.findall(text)}
    return [f"ARCHITECTURE.md: {folder} may include {', '.join(allowed) or 'nothing'}, the table says {told.get(folder)}"
            for folder, allowed in MAY_INCLUDE.items()
            if not folder.startswith("app") and told.get(folder) != [name.removeprefix(folder[:folder.index("/") + 1]) for name in allowed]]


def unlisted_folders(root):
    """Folders with sources that MAY_INCLUDE does not name."""
    folders = {path.parent.relative_to(root).as_posix() for top in ("core", "ui", "app") for path in (root / top).rglob("*.cpp")}
    return [f"{folder}: not in MAY_INCLUDE of check_layers.py" for folder in sorted(folders - set(MAY_INCLUDE))]


def main(root):
    wrong = table_mistakes((root / "ARCHITECTURE.md").read_text(encoding="utf-8")) + unlisted_folders(root)
    for folder, allowed in MAY_INCLUDE.items():
        for path in sorted((root / folder).glob("*.[hc]*")):
            for kind, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
                own = name.startswith(("core/", "ui/", "app/"))
                if kind == '"' and not own and not name.endswith(".moc"):
                    wrong.append(f"{path}: \"{name}\" is not given from the root")
                elif own and not name.startswith(tuple(f"{one}/" for one in (folder, *allowed))):
                    wrong.append(f"{path}: {folder} may not include {name}")
                elif folder.startswith("core/") and kind == "<" and re.match(r"Qt?[A-Z]", name):
                    wrong.append(f"{path}: core may not include Qt ({name})")
    print("\n".join(wrong) or "layers are in order")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
