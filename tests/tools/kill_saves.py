#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills trailscope-cli while it saves, again and again: nothing may be torn, and nothing left behind.

    kill_saves.py build/dev/app/trailscope-cli [KILLS]

A short form of it is in the test suite (PartialFileTest)."""
import gzip
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

EVENTS = 400


def event(number):
    return {"eventId": f"E{number}", "eventVersion": "1", "eventTime": f"2026-10-05T00:{number // 60:02}:{number % 60:02}Z",
            "eventType": "ApiCall", "eventName": "CreateInstance", "serviceName": "Ecs", "acsRegion": "cn-hangzhou",
            "userIdentity": {"type": "ram-user", "userName": "Taro", "accountId": "1"}}


def make_archive(folder):
    folder.mkdir()
    for number in range(EVENTS):
        (folder / f"{number}.json.gz").write_bytes(gzip.compress(json.dumps([event(number)]).encode()))


def is_whole(manifest):
    lines = manifest.read_text().splitlines()
    return len(lines) == EVENTS and all(len(line.split("  ")[0]) == 64 for line in lines)


def main():
    cli = sys.argv[1]
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as scratch:
        archive, place = pathlib.Path(scratch) / "archive", pathlib.Path(scratch) / "place"
        place.mkdir()
        make_archive(archive)
        manifest = place / "manifest.txt"
        save = [cli, "verify", archive, "--manifest", manifest, "--quiet"]
        begin = time.monotonic()
        subprocess.run(save, stdout=subprocess.DEVNULL, check=True)
        usual = time.monotonic() - begin
        torn = 0
        for _ in range(kills):
            with subprocess.Popen(save, stdout=subprocess.DEVNULL) as running:
                # Most of them near the end, where it is written.
                time.sleep(usual * chance.uniform(0.5, 1.1))
                running.kill()
            torn += not is_whole(manifest)
        subprocess.run(save, stdout=subprocess.DEVNULL, check=True)
        left = [path.name for path in place.iterdir() if path != manifest]
    print(f"{kills} kills: {torn} torn files, left behind: {left}")
    return 1 if torn or left else 0


if __name__ == "__main__":
    sys.exit(main())
