#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hardening flags (packaging/cmake/Hardening.cmake) cost: the same questions to two builds, in turns.

    cmake --preset release && cmake --build --preset release --target trailscope-cli
    cmake --preset release -B build/plain -DTRAILSCOPE_HARDENING=OFF -DCMAKE_EXE_LINKER_FLAGS=-no-pie \\
          -DCMAKE_CXX_FLAGS="-fno-pie -fno-stack-protector -fcf-protection=none -U_FORTIFY_SOURCE"
    cmake --build build/plain --target trailscope-cli
    tests/bench/hardening_cost.py build/release build/plain ARCHIVE [RUNS]

Prints the median of the instructions that `perf stat` counts, which other programs do not disturb, or of the processor time where
it may not count; and by how much the first build takes more than the second."""
import os
import pathlib
import resource
import statistics
import subprocess
import sys

QUESTIONS = {"load": ("info", "ARCHIVE"), "filter": ("count", "ARCHIVE", "--filter", "user = a* and not outcome = success"),
             "words in records": ("count", "ARCHIVE", "--filter", "record: nothing-like-this"),
             "groups": ("group", "ARCHIVE", "--field", "user,ip", "--distinct", "event"), "presets": ("presets", "run", "--all", "ARCHIVE")}


def instructions(command):
    """None where they can't be counted."""
    counted = subprocess.run(["perf", "stat", "-x", ",", "-e", "instructions:u", "--", *command], stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE, encoding="utf-8", check=False)
    for line in counted.stderr.splitlines():
        value, _, name, *_ = line.split(",") + ["", "", ""]
        if name.startswith("instructions") and value.isdigit():
            return int(value)
    return None


def processor_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime


def main():
    builds = [pathlib.Path(folder) / "app/trailscope-cli" for folder in sys.argv[1:3]]
    archive, runs = sys.argv[3], int(sys.argv[4]) if len(sys.argv) > 4 else 5
    os.environ["TZ"] = "UTC"
    try:
        can_count = instructions(["true"]) is not None
    except FileNotFoundError:
        can_count = False
    measure = instructions if can_count else processor_seconds
    print(f"{'instructions' if can_count else 'user seconds'}, median of {runs} runs in turns")
    for name, question in QUESTIONS.items():
        words = [archive if word == "ARCHIVE" else word for word in question]
        taken = ([], [])
        for _ in range(runs):
            for build, values in zip(builds, taken):
                values.append(measure([build, *words]))
        hardened, plain = map(statistics.median, taken)
        print(f"{name:20} {hardened:>16,.6g} {plain:>16,.6g}  {100 * (hardened / plain - 1):+.2f} %")


if __name__ == "__main__":
    main()
