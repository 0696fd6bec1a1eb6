#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_programs.py [--fortified] FOLDER|FILE.deb

Fails when a program or shared library below FOLDER, or in the package, lacks what packaging/cmake/Hardening.cmake asks
for, or would load a library from a folder that is not absolute. Run by ctest as `programs`, and by packaging/deb.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ENDBR64 = b"\xf3\x0f\x1e\xfa"
# The start files of gcc alone bring fewer into a program.
ENDBR64_OF_OWN_CODE = 20


class Elf:
    """What readelf says about one file."""

    def __init__(self, path):
        listing = subprocess.run(["readelf", "--wide", "--file-header", "--program-headers", "--dynamic", "--dyn-syms", path],
                                 capture_output=True, text=True, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
        self.text = listing.stdout
        self.content = path.read_bytes()
        self.is_program = "INTERP" in self.text
        self.is_x86_64 = "X86-64" in self.text

    def has(self, pattern):
        return re.search(pattern, self.text) is not None

    def search_folders(self):
        found = re.findall(r"\((?:RPATH|RUNPATH)\)\s+Library (?:rpath|runpath): \[(.*)\]", self.text)
        return dict.fromkeys(folder for value in found for folder in value.split(":"))

    def indirect_targets(self):
        return self.content.count(ENDBR64)


def faults(elf, fortified):
    """What is wrong with it, a text each."""
    found = [f"looks for libraries in {folder!r}" for folder in elf.search_folders() if not folder.startswith("/")]
    checks = [
        (elf.has(r"Type:\s+DYN"), "is not position-independent"),
        (elf.has("GNU_RELRO") and elf.has(r"FLAGS.*\b(BIND_)?NOW\b"), "has no full RELRO"),
        (elf.has(r"GNU_STACK.* RW "), "has an executable stack"),
    ]
    if elf.is_program:
        checks.append((elf.has("__stack_chk_fail"), "has no stack protector"))
        checks.append((not elf.is_x86_64 or elf.indirect_targets() > ENDBR64_OF_OWN_CODE, "has no -fcf-protection"))
        # Which functions a program calls decides what can be fortified; each of ours calls one that can.
        checks.append((not fortified or elf.has(r"UND __(?!stack_chk)\w+_chk"), "has no fortified function"))
    return found + [text for holds, text in checks if not holds]


def linked_files(folder):
    """Programs and shared libraries; CMake's own trials lie in CMakeFiles."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or "CMakeFiles" in path.parts:
            continue
        with path.open("rb") as file:
            head = file.read(18)
        # e_type 2 and 3: linked; 1 is an object file.
        if head[:4] == b"\x7fELF" and int.from_bytes(head[16:18], "little") in (2, 3):
            yield path


def check(folder, fortified):
    files = list(linked_files(folder))
    wrong = [f"{path.relative_to(folder)}: {text}" for path in files for text in faults(Elf(path), fortified)]
    if not files:
        wrong = [f"{folder}: there is no program"]
    print("\n".join(wrong) or f"{len(files)} programs and libraries are hardened")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fortified", action="store_true", help="the build is optimised, so _FORTIFY_SOURCE is at work")
    parser.add_argument("place", type=pathlib.Path)
    options = parser.parse_args()
    if options.place.is_dir():
        return check(options.place, options.fortified)
    with tempfile.TemporaryDirectory() as unpacked:
        subprocess.run(["dpkg-deb", "--extract", options.place, unpacked], check=True)
        return check(pathlib.Path(unpacked), options.fortified)


if __name__ == "__main__":
    sys.exit(main())
