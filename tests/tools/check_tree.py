#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when something lies at the top level, in core/ or in ui/ that has no place there. Run by ctest as `tree`."""
import pathlib
import sys

from check_layers import MAY_INCLUDE
from tree_files import tree_files

TOP_FOLDERS = {"app", "core", "ui", "resources", "tests", "packaging", "findings", ".ci"}
TOP_FILES = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
    "DECISIONS.md", "PERFORMANCE.md",
    "LICENSE", "REUSE.toml", ".gitignore", ".gitattributes", ".editorconfig", ".clang-format", ".clang-tidy",
}
INNER = {top: {"CMakeLists.txt"} | {folder.split("/")[1] for folder in MAY_INCLUDE if folder.startswith(f"{top}/")} for top in ("core", "ui")}


def has_place(name):
    parts = pathlib.PurePosixPath(name).parts
    if len(parts) == 1:
        return parts[0] in TOP_FILES
    return parts[0] in TOP_FOLDERS and parts[1] in INNER.get(parts[0], {parts[1]})


def main(root):
    wrong = [name for name in tree_files(root) if not has_place(name)]
    print("\n".join(f"{name}: has no place here" for name in wrong) or "the tree is as agreed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
