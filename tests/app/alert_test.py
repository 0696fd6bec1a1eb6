#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The public alert rules find the events here that they find in Simple Log Service, compared by event ids on an archive
with positives and near misses for each value that a rule names. By hand: TRAILSCOPE_CLI=... alert_test.py."""
import itertools
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import alert_facts
import sls_search

CLI = os.environ["TRAILSCOPE_CLI"]
NAMED = re.compile(r'event\.([A-Za-z.]+)\s*:\s*("[^"]*"|[^\s()]+)')
MOST_POSITIVES = 150


def named_values(text):
    """The values that a text names, by field."""
    values = {}
    for field, value in NAMED.findall(text):
        values.setdefault(field, [])
        if value.strip('"') not in values[field]:
            values[field].append(value.strip('"'))
    return values


def near_misses(value):
    """Values that hold the value as a word, and values that only look so."""
    plain = value.replace("*", "x")
    return [plain + "X", "Pre" + plain, plain.upper(), f"{plain}.RAM", f"a;{plain},b", f"{plain}@example.com", f"{plain}-{plain}",
            f"/?{plain}", "", None, "null", f"the request ({plain}) was refused"]


def combinations(values):
    """One value for each field; each value of each field occurs."""
    fields = list(values)
    whole = list(itertools.islice(itertools.product(*values.values()), MOST_POSITIVES))
    seldom = [[own if field == other else values[other][0] for other in fields] for field in fields for own in values[field]]
    unique = {tuple(one): dict(zip(fields, one)) for one in [*map(list, whole), *seldom]}
    return list(unique.values())


def events_for(text):
    values = named_values(text)
    for chosen in combinations(values):
        chosen = {field: value.replace("*", "x") for field, value in chosen.items()}
        yield chosen
        yield {**chosen, "errorMessage": None, "errorCode": None}
    first = {field: own[0] for field, own in values.items()}
    for field, own in values.items():
        for value in own:
            for other in near_misses(value):
                yield {**first, field: other}


def record(number, members):
    """The event as ActionTrail delivers it; None is a missing member."""
    made = {"eventId": f"E{number}", "eventTime": f"2026-10-05T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}Z",
            "eventVersion": "1"}
    for path, value in members.items():
        *parents, name = path.split(".")
        place = made
        for parent in parents:
            place = place.setdefault(parent, {})
        if value is not None:
            place[name] = value
    return made


class AlertTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        texts = {**alert_facts.ALERTS, alert_facts.SQL_ALERT[0]: alert_facts.SQL_ALERT[2]}
        members = {json.dumps(one, sort_keys=True): one for text in texts.values() for one in events_for(text)}
        cls.records = [record(number, one) for number, one in enumerate(members.values())]
        (pathlib.Path(cls.scratch.name) / "a.json").write_text(json.dumps(cls.records))

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def found_here(self, text):
        done = subprocess.run([CLI, "query", self.scratch.name, "--quiet", "--columns", "id", "--format", "csv", "--filter", text],
                              capture_output=True, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return set(done.stdout.split()[1:])

    def found_there(self, text):
        search = sls_search.parsed(text)
        return {one["eventId"] for one in self.records if search(sls_search.logged(one))}

    def check_positives(self, text, found):
        """Each event, service and code that the text names occurs in an event that it finds."""
        hits = [one for one in self.records if one["eventId"] in found]
        for field in ("eventName", "serviceName", "errorCode"):
            for value in named_values(text).get(field, []):
                if "*" not in value and value != "null":
                    self.assertTrue(any(one.get(field) == value for one in hits), f"{field} {value}: {text}")

    def test_each_landing_zone_alert_finds_what_it_finds_in_simple_log_service(self):
        self.assertEqual(len(alert_facts.ALERTS), 52)
        for name, text in alert_facts.ALERTS.items():
            with self.subTest(name):
                there = self.found_there(text)
                self.assertGreater(len(there), 0)
                self.assertLess(len(there), len(self.records))
                self.check_positives(text, there)
                self.assertEqual(self.found_here(text), there)

    def test_a_rule_written_as_sql_finds_what_its_author_meant(self):
        _, text, meant = alert_facts.SQL_ALERT

        self.assertGreater(len(self.found_there(meant)), 0)
        self.assertEqual(self.found_here(text), self.found_there(meant))


if __name__ == "__main__":
    unittest.main()
