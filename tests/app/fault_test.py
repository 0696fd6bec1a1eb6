#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets one call of the system after the other fail below an archive, as on a share that drops for a moment. Run by ctest as
cli.faults; by hand: TRAILSCOPE_CLI=... FAULT_SHIM=... fault_test.py."""
import gzip
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

CLI = os.environ["TRAILSCOPE_CLI"]
SHIM = os.environ["FAULT_SHIM"]
DONE, INCOMPLETE, FAILED = 0, 1, 2
MISSING = "# not in this manifest: "


class FaultTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.place = pathlib.Path(scratch.name).resolve()
        self.folder = self.place / "archive"
        for number, name in enumerate(("a.json.gz", "2026/b.json.gz", "2026/10/c.json"), 1):
            file = self.folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps([{"eventId": f"E{number}", "eventTime": f"2026-10-05T00:00:0{number}Z", "eventName": "Create",
                                "userIdentity": {"userName": "Taro"}}]).encode()
            file.write_bytes(gzip.compress(text) if file.suffix == ".gz" else text)
        self.files = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())

    def run_failing_at(self, number, words):
        """How it ends when the call of this number fails, and whether there was one."""
        report = self.place / "report"
        report.unlink(missing_ok=True)
        environment = {**os.environ, "LD_PRELOAD": SHIM, "FAULT_BELOW": str(self.folder), "FAULT_AT": str(number),
                       "FAULT_REPORT": str(report)}
        done = subprocess.run([CLI, *map(str, words)], capture_output=True, encoding="utf-8", check=False, env=environment, timeout=60)
        return done, report.exists()

    def sweep(self, *words):
        """Each run in which one call fails; the number of calls is known when none fails any more."""
        number = 1
        while True:
            done, has_failed = self.run_failing_at(number, words)
            if not has_failed:
                break
            yield number, done
            number += 1
        self.assertGreater(number, len(self.files) * 3, "the shim is not at work")

    def test_no_count_misses_a_file_in_silence(self):
        words = ("count", self.folder, "--tz", "UTC")
        whole, _ = self.run_failing_at(0, words)
        self.assertEqual((whole.returncode, whole.stdout), (DONE, "3\n"))

        for number, done in self.sweep(*words):
            with self.subTest(number=number):
                if done.returncode == DONE:
                    self.assertEqual(done.stdout, whole.stdout)
                elif done.returncode == INCOMPLETE:
                    self.assertIn("incomplete: ", done.stderr)
                else:
                    self.assertEqual((done.returncode, done.stdout), (FAILED, ""))
                    self.assertIn(str(self.folder), done.stderr)

    def test_no_search_in_records_misses_an_event_in_silence(self):
        words = ("count", self.folder, "--filter", "record: Taro", "--tz", "UTC", "--format", "json")
        whole, _ = self.run_failing_at(0, words)
        self.assertEqual(json.loads(whole.stdout), {"count": 3})

        unsearched = 0
        for number, done in self.sweep(*words):
            with self.subTest(number=number):
                self.assertIn(done.returncode, (DONE, INCOMPLETE, FAILED))
                if done.returncode == DONE:
                    self.assertEqual(done.stdout, whole.stdout)
                elif done.returncode == INCOMPLETE:
                    missing = json.loads(done.stdout)["incomplete"]
                    self.assertGreater(missing["damaged"] + missing["eventsNotSearched"], 0)
                    self.assertIn("incomplete: ", done.stderr)
                    unsearched += missing["filesNotSearched"]
        self.assertGreater(unsearched, 0)

    def test_no_manifest_is_short_in_silence(self):
        manifest = self.place / "manifest.txt"
        words = ("verify", self.folder, "--tz", "UTC", "--manifest", manifest)
        whole, _ = self.run_failing_at(0, words)
        self.assertEqual(whole.returncode, DONE, whole.stdout)
        whole_manifest = manifest.read_text()
        manifest.unlink()

        for number, done in self.sweep(*words):
            text = manifest.read_text() if manifest.exists() else None
            manifest.unlink(missing_ok=True)
            with self.subTest(number=number):
                if done.returncode == DONE:
                    self.assertEqual((done.stdout, text), (whole.stdout, whole_manifest))
                elif done.returncode == INCOMPLETE:
                    self.assertIn("problem", done.stdout)
                    self.check_manifest(text, whole_manifest, done)
                else:
                    self.assertEqual((done.returncode, text), (FAILED, None))

    def check_manifest(self, text, whole, done):
        """Every file is in it with its hash, or it says that the file or a folder of it is missing."""
        missing = [line[len(MISSING):] for line in text.splitlines() if line.startswith(MISSING)]
        entries = [line for line in text.splitlines() if not line.startswith("#")]
        self.assertLessEqual(set(entries), set(whole.splitlines()))
        for name in self.files:
            path = str(self.folder / name)
            has_entry = any(entry.endswith("  " + name) for entry in entries)
            self.assertTrue(has_entry or any(path == place or path.startswith(place + "/") for place in missing), (name, text))
        self.assertEqual(bool(missing), "lacks " in done.stderr)


if __name__ == "__main__":
    unittest.main()
