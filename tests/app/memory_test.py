#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How trailscope-cli ends where memory does. ctest runs them as memory.*; by hand with the same variables:
TRAILSCOPE_CLI, MAKE_ARCHIVE and FAILING_MALLOC, the library of failing_malloc.cpp."""
import gzip
import json
import os
import pathlib
import resource
import subprocess
import tempfile
import unittest

CLI = os.environ["TRAILSCOPE_CLI"]
MAKER = os.environ["MAKE_ARCHIVE"]
SHIM = os.environ.get("FAILING_MALLOC", "")
MIB = 1 << 20
EVENTS = 20_000


def limited(address_space):
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (address_space, address_space))


class MemoryTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name) / "archive"

    def make(self, events=EVENTS):
        subprocess.run([MAKER, "--out", self.folder, "--events", str(events), "--files", "40"], check=True, stdout=subprocess.DEVNULL)

    def run_cli(self, *words, environment=None, **options):
        return subprocess.run([CLI, *map(str, words)], capture_output=True, encoding="utf-8", errors="surrogateescape", check=False,
                              env={**os.environ, **(environment or {})}, **options)

    def check_ends_politely(self, done, events):
        """No signal; all of it, or what is missing is told and the exit code says so."""
        self.assertIn(done.returncode, (0, 1, 2), done.stderr)
        if done.returncode == 0:
            self.assertEqual(json.loads(done.stdout)["events" if "files" in done.stdout else "count"], events)
        else:
            self.assertRegex(done.stderr + done.stdout, "memory|no room|threads")

    def test_each_limit_of_the_address_space_ends_politely(self):
        self.make()
        for megabytes in (60, 90, 120, 160, 200, 300, 1000):
            for command in ("info", "count"):
                with self.subTest(megabytes=megabytes, command=command):
                    done = self.run_cli(command, self.folder, "--format", "json", preexec_fn=limited(megabytes * MIB))
                    self.check_ends_politely(done, EVENTS)

    def test_a_small_file_of_many_numbers_takes_little(self):
        self.folder.mkdir()
        (self.folder / "numbers.json.gz").write_bytes(gzip.compress(b"[" + b"1," * 2_000_000 + b"1]"))

        done = self.run_cli("info", self.folder, "--format", "json", preexec_fn=limited(400 * MIB))

        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertIn("without audit events", done.stderr)

    @unittest.skipUnless(SHIM, "needs a plain build: sanitizers bring their own malloc")
    def test_each_failed_allocation_ends_politely(self):
        self.make(2_000)
        for once in ("", "1"):
            for after in (0, 1, 2, 5, 10, 20, 50, 100, 200, 400, 700, 1_000, 1_500, 2_000, 3_000, 5_000, 8_000, 12_000, 20_000):
                with self.subTest(after=after, once=once):
                    fault = {"LD_PRELOAD": SHIM, "FAIL_AFTER": str(after), **({"FAIL_ONCE": once} if once else {})}
                    done = self.run_cli("count", self.folder, "--format", "json", environment=fault)
                    self.check_ends_politely(done, 2_000)


if __name__ == "__main__":
    unittest.main()
