#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of make_archive. ctest runs them as maker.*; by hand:
MAKE_ARCHIVE=path/to/make_archive TRAILSCOPE_CLI=path/to/trailscope-cli maker_test.py."""
import gzip
import hashlib
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import check_truth
import make_damaged
import recount

MAKER = os.environ["MAKE_ARCHIVE"]
PROGRAM = os.environ["TRAILSCOPE_CLI"]


def fingerprint(folder):
    """Every file below the folder with the hash of its bytes."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in folder.rglob("*") if path.is_file()}


def contents(folder):
    """What the gzip files of each folder hold, without their names."""
    return sorted((str(path.parent.relative_to(folder)), hashlib.sha256(gzip.decompress(path.read_bytes())).hexdigest())
                  for path in folder.rglob("*.gz"))


# What the records of one cloud alone can't answer: sessions of another account are CloudTrail's, sizes come from OSS
# access logs, and the benchmark is about Alibaba Cloud; its presets find what AWS calls the same.
NOT_ANSWERED = {"actiontrail": {"s1-delegated"},
                "cloudtrail": {"s4-large-downloads", "cis-2.10", "cis-2.11", "cis-2.12", "cis-2.13", "cis-2.14", "cis-2.15",
                               "cis-2.16", "cis-2.20"}}


class MakerTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = pathlib.Path(scratch.name)

    def make(self, name, *options):
        command = [MAKER, "--out", self.scratch / name, "--truth", self.scratch / f"{name}.json", *options]
        return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)

    def truth(self, name):
        return json.loads((self.scratch / f"{name}.json").read_text(encoding="utf-8"))

    def test_number_of_threads_changes_no_byte(self):
        self.assertEqual(self.make("one", "--events", 4000, "--threads", 1).returncode, 0)
        self.assertEqual(self.make("two", "--events", 4000, "--threads", 2).returncode, 0)

        self.assertEqual(fingerprint(self.scratch / "one"), fingerprint(self.scratch / "two"))
        self.assertEqual(self.truth("one"), self.truth("two"))

    def test_another_seed_gives_another_archive(self):
        self.make("one", "--events", 1000)
        self.make("two", "--events", 1000, "--seed", 2)

        self.assertFalse(set(fingerprint(self.scratch / "one")) & set(fingerprint(self.scratch / "two")))

    def test_truth_is_what_a_recount_finds(self):
        self.make("archive", "--events", 6000)

        self.assertEqual(recount.main(self.scratch / "archive", self.truth("archive")), 0)

    def test_access_logs_are_what_a_recount_finds(self):
        self.make("archive", "--events", 6000, "--access-logs")
        self.make("trail", "--events", 6000)

        truth = self.truth("archive")
        self.assertGreater(truth["events"], self.truth("trail")["events"])
        self.assertEqual(recount.main(self.scratch / "archive", truth), 0)

    def test_every_preset_finds_something(self):
        self.make("archive", "--events", 1000, "--access-logs", "--cloudtrail", 300)

        truth = self.truth("archive")
        for zone, counts in truth["presets"].items():
            for preset, count in counts.items():
                self.assertGreater(count, 0, f"{preset} in {zone}")
        for provider, facts in truth["clouds"].items():
            for zone, counts in facts["presets"].items():
                empty = {preset for preset in truth["presets"][zone] if counts.get(preset, 0) == 0}
                self.assertLessEqual(empty, NOT_ANSWERED[provider], f"{provider} in {zone}")

    def test_program_finds_the_truth_of_both_clouds(self):
        self.make("archive", "--events", 1500, "--cloudtrail", 700)

        self.assertEqual(check_truth.main(PROGRAM, self.scratch / "archive", self.scratch / "archive.json",
                                          "info", "facets", "presets", "clouds"), 0)

    def test_program_finds_the_truth_with_access_logs(self):
        self.make("archive", "--events", 3000, "--access-logs")

        self.assertEqual(check_truth.main(PROGRAM, self.scratch / "archive", self.scratch / "archive.json",
                                          "info", "facets", "presets"), 0)

    def test_busy_windows_are_split_into_files(self):
        self.make("archive", "--events", 6000, "--files", 2, "--accounts", "1000000000000009")

        files = list((self.scratch / "archive").rglob("*.gz"))
        sizes = [len(json.loads(gzip.decompress(path.read_bytes()))) for path in files]
        self.assertEqual(max(sizes), 1000)
        self.assertEqual(recount.main(self.scratch / "archive", self.truth("archive")), 0)

    def test_one_account_has_no_folder_of_its_own(self):
        self.make("archive", "--events", 500, "--accounts", "1000000000000009", "--regions", "ap-northeast-1")

        top = self.scratch / "archive" / "actiontrail" / "AliyunLogs" / "Actiontrail"
        self.assertEqual([path.name for path in top.iterdir()], ["ap-northeast-1"])

    def test_period_is_as_asked(self):
        self.make("archive", "--events", 500, "--days", 4, "--start", "2026-11-02")

        truth = self.truth("archive")
        self.assertGreaterEqual(truth["first"], "2026-11-02T00:00:00Z")
        self.assertLess(truth["last"], "2026-11-06T00:00:00Z")

    def test_sample_can_be_made_again(self):
        root = pathlib.Path(__file__).parents[2]
        sample = root / "resources" / "sample"

        self.make("again", "--events", 20000, "--files", 120, "--level", 1, "--parameters-twice", 10)

        # By content: how it was compressed shows in the names only, and is not the same with every libdeflate.
        self.assertEqual(contents(self.scratch / "again"), contents(sample))
        expected = json.loads((root / "tests" / "data" / "sample_truth.json").read_text(encoding="utf-8"))
        found = self.truth("again")
        self.assertEqual(found | {"bytesOfGzip": 0}, expected | {"bytesOfGzip": 0})

    def test_damaged_archives_can_be_made_again(self):
        make_damaged.main(self.scratch / "damaged")

        self.assertEqual(fingerprint(self.scratch / "damaged"), fingerprint(make_damaged.FOLDER))

    def test_wrong_use_is_told(self):
        (self.scratch / "full").mkdir()
        (self.scratch / "full" / "letter.txt").write_text("mine", encoding="utf-8")

        for name, options in {"full": ["--events", 500], "few": ["--events", 3],
                              "date": ["--events", 500, "--start", "2026-02-30"]}.items():
            answer = self.make(name, *options)
            self.assertEqual(answer.returncode, 2, name)
            self.assertIn("make_archive: ", answer.stderr)


if __name__ == "__main__":
    unittest.main()
