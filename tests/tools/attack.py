#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks trailscope-cli with damaged files, failing calls of the system, failing allocations, kills and too little
memory, and counts what must never happen:

  silent       an answer that differs from that of the whole archive, with exit code 0, or without a word of what is missing
  aborted      an end by a signal, a hang, or an exit code that has no meaning
  left behind  a file beside what was to be written, or a change of the archive

    attack.py BUILD_FOLDER [--damaged 2000] [--faults 2000] [--allocations 500] [--kills 200] [--limits 32] [--jobs 200]

The counts given are those of the full attack; without them a short one runs, as ctest does. Exit code 1 when anything was
counted; each such case is printed with the command that repeats it."""
import argparse
import gzip
import hashlib
import io
import json
import pathlib
import random
import resource
import shlex
import subprocess
import sys
import tempfile
import time
import os
import zipfile

DONE, INCOMPLETE, FAILED = 0, 1, 2
PATIENCE = 300
SHORT = {"damaged": 24, "faults": 40, "allocations": 24, "kills": 4, "limits": 4}


def event(number):
    return {"eventId": f"E{number:06}", "eventVersion": "1", "eventType": "ApiCall", "eventName": "CreateInstance", "serviceName": "Ecs",
            "eventTime": f"2026-10-{1 + number // 1440 % 28:02}T{number // 60 % 24:02}:{number % 60:02}:00Z", "acsRegion": "cn-hangzhou",
            "sourceIpAddress": f"203.0.113.{number % 250}", "userIdentity": {"type": "ram-user", "userName": f"user{number % 7}", "accountId": "1"}}


def zipped(text):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("inside.json"), text)
    return target.getvalue()


PACKERS = {".json.gz": lambda text: gzip.compress(text, mtime=0), ".json": lambda text: text, ".zip": zipped}


def write_archive(folder, files, events_in_each, chance):
    """Files of several kinds in several folders."""
    for number in range(files):
        first = number * events_in_each
        kind = list(PACKERS)[number % len(PACKERS)]
        place = folder / chance.choice(["", "2026", "2026/10", "other"])
        place.mkdir(parents=True, exist_ok=True)
        text = json.dumps([event(first + i) for i in range(events_in_each)]).encode()
        (place / f"{number}{kind}").write_bytes(PACKERS[kind](text))


def fingerprint(folder):
    """Of all names and contents below it."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(str(path.relative_to(folder)).encode() + b"\0" + (path.read_bytes() if path.is_file() else b""))
    return total.hexdigest()


class Attack:
    def __init__(self, build, scratch):
        self.cli = build / "app/trailscope-cli"
        self.maker = build / "tests/tools/make_archive/make_archive"
        self.fault_shim = build / "tests/app/libfault_shim.so"
        self.malloc_shim = build / "tests/app/libfailing_malloc.so"
        self.scratch = scratch
        self.out = scratch / "out"
        self.out.mkdir()
        self.chance = random.Random(1)
        self.environment = {**os.environ, "TZ": "UTC", "XDG_CONFIG_HOME": str(scratch)}
        self.counts = {}

    def run(self, *words, program=None, environment=None, **options):
        begin = time.monotonic()
        try:
            done = subprocess.run([program or self.cli, *map(str, words)], capture_output=True, encoding="utf-8", errors="surrogateescape", check=False,
                                  env={**self.environment, **(environment or {})}, timeout=PATIENCE, **options)
        except subprocess.TimeoutExpired:
            return None, time.monotonic() - begin
        return done, time.monotonic() - begin

    def count(self, attack, kind, words, environment=None, done=None):
        counts = self.counts.setdefault(attack, {"runs": 0, "silent": 0, "aborted": 0, "left behind": 0})
        counts[kind] += 1
        if kind != "runs":
            variables = " ".join(f"{name}={value}" for name, value in (environment or {}).items())
            how = f" (exit {done.returncode}: {done.stderr.strip()[-300:]})" if done else ""
            print(f"{attack}: {kind}{how}: {variables} {shlex.join(map(str, (self.cli, *words)))}", flush=True)

    def judge(self, attack, words, done, whole, environment=None):
        """Counts one run, whose answer must be that of the whole archive unless it says that it is not."""
        self.count(attack, "runs", words)
        if done is None:
            print(f"{attack}: no end within {PATIENCE} s", flush=True)
        if done is None or done.returncode not in (DONE, INCOMPLETE, FAILED):
            self.count(attack, "aborted", words, environment, done)
        elif self.is_silent(words, done, whole):
            self.count(attack, "silent", words, environment, done)

    def is_silent(self, words, done, whole):
        if done.returncode == DONE:
            return done.stdout != whole
        if done.returncode == INCOMPLETE and words[0] == "count":
            return json.loads(done.stdout).get("incomplete") is None
        return not done.stderr.strip() and done.stdout == whole

    def check_left_behind(self, attack, words, wanted=(), environment=None):
        left = {path.name for path in self.out.iterdir()} - set(wanted)
        if left:
            self.count(attack, "left behind", words, environment)
        for path in self.out.iterdir():
            path.unlink()

    def questions(self, folder):
        return [("count", folder, "--format", "json"), ("query", folder, "--columns", "time,user,ip,eventid", "--sort", "eventid", "--format", "json"),
                ("count", folder, "--filter", "record: user3", "--format", "json"), ("facet", folder, "--field", "user", "--format", "json"),
                ("group", folder, "--field", "user", "--distinct", "ip", "--format", "csv"), ("histogram", folder, "--by", "day", "--format", "json"),
                ("presets", "run", "--all", folder, "--format", "json"), ("report", folder, "--format", "json"), ("verify", folder, "--format", "json")]

    def damaged(self, runs):
        """One file each time. Plain JSON has no checksum, so that only a lost or doubled event is seen there."""
        folder = self.scratch / "damaged"
        write_archive(folder, 3, 40, self.chance)
        files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        ids = ("query", folder, "--columns", "eventid", "--sort", "eventid", "--format", "csv")
        whole = {ids: self.run(*ids)[0].stdout}
        everything = ("query", folder, "--columns", "time,user,ip,event,eventid", "--sort", "eventid", "--format", "csv")
        whole[everything] = self.run(*everything)[0].stdout
        for _ in range(runs):
            path, data = self.chance.choice(list(files.items()))
            path.write_bytes(self.hurt(data, is_plain=path.suffix == ".json"))
            words = ids if path.suffix == ".json" else everything
            before = fingerprint(folder)
            done, _ = self.run(*words)
            self.judge("damaged files", words, done, whole[words])
            if fingerprint(folder) != before:
                self.count("damaged files", "left behind", words)
            path.write_bytes(data)

    def hurt(self, data, is_plain):
        at = self.chance.randrange(len(data))
        length = self.chance.choice([1, 1, 2, 16, 200])
        kind = self.chance.randrange(5)
        if kind == 0:
            return data[:at]
        if kind == 1:
            return data[:at] + bytes(length) + data[at + length:]
        if kind == 2:
            return data[:at] + data[at + length:] if not is_plain else data[:at] + b"{" + data[at + 1:]
        if kind == 3:
            return data[:at] + self.chance.randbytes(length) + data[at:] if not is_plain else data[:at] + b"]" + data[at:]
        changed = bytearray(data)
        changed[at] ^= 1 << self.chance.randrange(8) if not is_plain else 0x80
        return bytes(changed)

    def faults(self, runs):
        """Every call of a run fails once, below the archive and below the folder that is written to, archive after archive."""
        made = 0
        number = 0
        while made < runs:
            folder = self.scratch / f"faults{number}"
            write_archive(folder, self.chance.randrange(2, 9), 20, self.chance)
            number += 1
            saves = [("verify", folder, "--manifest", self.out / "m"), ("report", folder, "--out", self.out / "r.json")]
            for words in self.questions(folder) + saves:
                below = [folder] + ([self.out] if words in saves else [])
                for place in below:
                    made += self.sweep(words, place, runs - made) if made < runs else 0

    def sweep(self, words, below, most):
        report = self.scratch / "report"
        whole, _ = self.run(*words)
        saved = {path.name: path.read_bytes() for path in self.out.iterdir()}
        before = fingerprint(words[1] if words[0] != "presets" else words[3])
        self.check_left_behind("I/O faults", words, saved)
        for number in range(1, most + 1):
            report.unlink(missing_ok=True)
            fault = {"LD_PRELOAD": self.fault_shim, "FAULT_BELOW": below, "FAULT_AT": number, "FAULT_REPORT": report}
            environment = {name: str(value) for name, value in fault.items()}
            done, _ = self.run(*words, environment=environment)
            if not report.exists():
                self.check_left_behind("I/O faults", words, saved)
                return number - 1
            self.judge("I/O faults", words, done, whole.stdout, environment)
            for name, content in saved.items():
                path = self.out / name
                is_told = done is not None and done.returncode != DONE
                if not is_told and (not path.exists() or path.read_bytes() != content):
                    self.count("I/O faults", "silent", words, environment)
            if fingerprint(words[1] if words[0] != "presets" else words[3]) != before:
                self.count("I/O faults", "left behind", words, environment)
            self.check_left_behind("I/O faults", words, saved, environment)
        return most

    def allocations(self, runs):
        """One fails, or all from one on, early and late."""
        folder = self.scratch / "allocations"
        subprocess.run([self.maker, "--out", folder, "--events", "2000", "--files", "20"], check=True, stdout=subprocess.DEVNULL)
        questions = self.questions(folder)
        whole = [self.run(*words)[0].stdout for words in questions]
        for run in range(runs):
            at = run % len(questions)
            fault = {"LD_PRELOAD": str(self.malloc_shim), "FAIL_AFTER": str(int(10 ** self.chance.uniform(0, 5)))}
            fault |= {"FAIL_ONCE": "1"} if self.chance.random() < 0.7 else {}
            done, _ = self.run(*questions[at], environment=fault)
            self.judge("failed allocations", questions[at], done, whole[at], fault)

    def kills(self, runs):
        """Most of them near the end, where it is written. The next save cleans up behind a killed one."""
        folder = self.scratch / "kills"
        write_archive(folder, 60, 10, self.chance)
        for words, name in ((("verify", folder, "--manifest", self.out / "m", "--quiet"), "m"),
                            (("report", folder, "--out", self.out / "r.json", "--quiet"), "r.json")):
            _, usual = self.run(*words)
            whole = (self.out / name).read_bytes()
            for _ in range((runs + 1) // 2):
                self.count("kills while saving", "runs", words)
                with subprocess.Popen([self.cli, *map(str, words)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                      env=self.environment) as running:
                    time.sleep(usual * self.chance.uniform(0.3, 1.1))
                    running.kill()
                if (self.out / name).read_bytes() != whole:
                    self.count("kills while saving", "silent", words)
            self.run(*words)
            self.check_left_behind("kills while saving", words, [name])

    def limits(self, runs):
        """From 200 MB to 1 GB of address space, for files that take more than the least of them."""
        folder = self.scratch / "limits"
        folder.mkdir()
        for file in "ABC":
            part = json.dumps([event(number) for number in range(20_000)]).encode()
            parts = [part.replace(b'"E', f'"{file}{copy}'.encode()) for copy in range(min(12, runs))]
            (folder / f"{file}.json.gz").write_bytes(gzip.compress(b"\n".join(parts), compresslevel=1))
        questions = self.questions(folder)[0:1] + self.questions(folder)[3:4]
        whole = [self.run(*words)[0].stdout for words in questions]
        for run in range(runs):
            at = run % len(questions)
            bytes_most = int((200 + 800 * run / max(1, runs - 1)) * 1_000_000)
            done, _ = self.run(*questions[at], preexec_fn=lambda most=bytes_most: resource.setrlimit(resource.RLIMIT_AS, (most, most)))
            self.judge("too little memory", questions[at], done, whole[at], {"ulimit -v": bytes_most // 1024})

    def jobs(self, runs):
        """One allocation of a background job of the window fails: the window goes on and says what is missing. Where it fails in
        a function of Qt or of the C++ library that must not throw, the program ends with a sentence."""
        window = self.cli.with_name("trailscope")
        if not window.exists():
            return
        folder = self.scratch / "jobs"
        write_archive(folder, 12, 40, self.chance)
        picture = self.out / "window.png"
        words = (folder, "--grab", picture)
        for _ in range(runs):
            fault = {"LD_PRELOAD": str(self.malloc_shim), "FAIL_AFTER": str(int(10 ** self.chance.uniform(0, 4.5))), "FAIL_ONCE": "1",
                     "FAIL_IN_THREADS": "1"}
            done, _ = self.run(*words, program=window, environment={"QT_QPA_PLATFORM": "offscreen", **fault})
            self.count("background jobs of the window", "runs", words)
            told = done is not None and done.returncode == FAILED and "not enough memory" in done.stderr
            if not told and (done is None or done.returncode != DONE):
                self.count("background jobs of the window", "aborted", words, fault, done)
            self.check_left_behind("background jobs of the window", words, [picture.name])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    for name in ("damaged", "faults", "allocations", "kills", "limits", "jobs"):
        parser.add_argument(f"--{name}", type=int, metavar="RUNS")
    given = vars(parser.parse_args())
    build = given.pop("build").resolve()
    is_short = all(runs is None for runs in given.values())
    with tempfile.TemporaryDirectory() as scratch:
        attack = Attack(build, pathlib.Path(scratch).resolve())
        for name, runs in (SHORT if is_short else given).items():
            if runs:
                getattr(attack, name)(runs)
    for name, counts in attack.counts.items():
        print(f"{name}: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))
    return 1 if any(count for counts in attack.counts.values() for kind, count in counts.items() if kind != "runs") else 0


if __name__ == "__main__":
    sys.exit(main())
