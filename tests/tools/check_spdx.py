#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file says neither in its first lines nor in REUSE.toml whose it is and under which licence.

Run by ctest as `spdx`.
"""
import pathlib
import re
import sys
import tomllib

from tree_files import tree_files

TAGS = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:")
LINES_READ = 6  # a shebang, an XML declaration or the start of a comment may come first


def annotated_patterns(path):
    """The patterns of REUSE.toml whose annotation gives both an owner and a licence."""
    patterns = []
    for annotation in tomllib.loads(path.read_text(encoding="utf-8"))["annotations"]:
        if all(tag.rstrip(":") in annotation for tag in TAGS):
            paths = annotation["path"]
            patterns += [paths] if isinstance(paths, str) else paths
    return patterns


def as_regex(pattern):
    """REUSE's rule: `*` stays within a folder, `**` does not."""
    return re.compile(re.escape(pattern).replace(r"\*\*", ".*").replace(r"\*", "[^/]*"))


def has_tags(path):
    with path.open("rb") as file:
        head = b"".join(file.readline(400) for _ in range(LINES_READ)).decode("utf-8", "replace")
    return all(tag in head for tag in TAGS)


def main(root):
    patterns = annotated_patterns(root / "REUSE.toml")
    names = tree_files(root)
    matched = {pattern: list(filter(as_regex(pattern).fullmatch, names)) for pattern in patterns}
    covered = {name for found in matched.values() for name in found}
    wrong = [f"{name}: no SPDX lines, and REUSE.toml does not name it"
             for name in names if name not in covered and not has_tags(root / name)]
    wrong += [f"REUSE.toml: no file matches {pattern}" for pattern, found in matched.items() if not found]
    print("\n".join(wrong) or f"{len(names)} files say whose they are")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
