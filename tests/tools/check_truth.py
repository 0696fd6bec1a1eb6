#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks trailscope-cli everything that the truth file of a made archive answers and tells every difference.

usage: check_truth.py TRAILSCOPE_CLI ARCHIVE TRUTH.json [PART...]
PART is info, facets, presets, queries, histograms, calendar or clouds; all of them if none is given.
"""
import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zoneinfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SERIES = ("events", "logins", "failed logins", "errors")

# Whole hours, as the truth counts by hours of the clock: a break, a night shift, a day off, a working Saturday.
CALENDAR = {
    "version": 1, "name": "Check",
    "week": {"mon": ["09:00-12:00", "13:00-18:00"], "tue": ["08:00-17:00"], "wed": ["09:00-24:00"],
             "thu": ["09:00-18:00"], "fri": ["22:00-06:00"]},
    "holidays": {}, "overrides": []}

PUBLISHED = pathlib.Path(__file__).parents[1] / "data" / "samples" / "rules" / "cis_section2_queries.md"

# Published queries that do not find what their preset finds: 2.14 asks access logs for operations that a trail names in
# other words, 2.16 has wildcards in quotes, which Simple Log Service takes for plain signs, 2.17 asks for a field that
# holds no second factor, 2.19 for error codes only, and some failed logins have a message alone.
OTHER_ANSWERS = {"2.14": lambda found, preset: found == 0, "2.16": lambda found, preset: 0 < found < preset, "2.17": lambda found, preset: found == 0,
                 "2.19": lambda found, preset: 0 < found < preset}


def published_queries():
    """The number and the text of each query of the benchmark's section 2, as printed; each text once."""
    sections = re.split(r"^## ", PUBLISHED.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return sorted({(section.split()[0], text.strip()) for section in sections
                   for text in re.findall(r"```\n(.*?)```", section, flags=re.DOTALL)})


def works(local, calendar):
    """Is the clock's hour working time? Spans of the day before may run over midnight."""
    for day, minutes in ((local.date(), local.hour * 60), (local.date() - datetime.timedelta(days=1), local.hour * 60 + 1440)):
        spans = calendar["week"].get(DAYS[day.weekday()], [])
        if day.isoformat() in calendar["holidays"]:
            spans = []
        for override in calendar["overrides"]:
            if override["from"] == day.isoformat():
                spans = override["hours"]
        for span in spans:
            begin, end = (int(text[:2]) * 60 + int(text[3:]) for text in span.split("-"))
            if begin <= minutes < (end if end > begin else end + 1440):
                return True
    return False


class Checker:
    def __init__(self, cli, archive, truth):
        self.cli = cli
        self.archive = archive
        self.truth = truth
        self.asked = 0
        self.differences = 0

    def ask(self, *words, zone="UTC"):
        command = [self.cli, *words, "--tz", zone, "--format", "json", "--quiet"]
        answer = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
        if answer.returncode != 0:
            raise SystemExit(f"{' '.join(command)}: exit code {answer.returncode}: {answer.stderr}")
        return json.loads(answer.stdout)

    def compare(self, what, found, expected):
        self.asked += 1
        if found != expected:
            self.differences += 1
            print(f"{what}: the program says {found}, the truth is {expected}")

    def compare_maps(self, what, found, expected):
        """Only what differs is worth reading."""
        keys = sorted(found.keys() | expected.keys())
        self.compare(what, {key: found.get(key) for key in keys if found.get(key) != expected.get(key)},
                     {key: expected.get(key) for key in keys if found.get(key) != expected.get(key)})

    def check_info(self):
        info = self.ask("info", self.archive)
        for key in ("files", "events", "duplicates", "first", "last"):
            self.compare(f"info: {key}", info[key], self.truth[key])
        self.compare("info: damaged", info["damaged"], 0)
        for key in ("account", "region"):
            # Access logs name no region.
            self.compare(f"info: {key}s", sorted(info[key + "s"]), sorted(filter(None, self.truth["facets"][key])))
        self.compare("count", self.ask("count", self.archive), {"count": self.truth["events"]})

    def check_facets(self):
        for field, expected in self.truth["facets"].items():
            values = self.ask("facet", self.archive, "--field", field, "--top", "100000")
            self.compare_maps(f"facet {field}", {value["value"]: value["count"] for value in values}, expected)

    def check_presets(self):
        for zone, expected in self.truth["presets"].items():
            answers = self.ask("presets", "run", "--all", self.archive, zone=zone)
            found = {answer["id"]: answer["count"] for answer in answers}
            # The truth names only presets that find something.
            self.compare_maps(f"presets in {zone}", found, {**dict.fromkeys(found, 0), **expected})
        for preset, count in self.truth["presets"]["Asia/Tokyo"].items():
            self.compare(f"count --preset {preset}",
                         self.ask("count", self.archive, "--preset", preset, zone="Asia/Tokyo"), {"count": count})

    def count_of_query(self, text):
        """The count of a text as printed; of its repair, which the program tells, when it has a printed mistake."""
        command = [self.cli, "count", self.archive, "--filter", text, "--format", "json", "--quiet"]
        answer = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
        if answer.returncode == 0:
            return json.loads(answer.stdout)["count"]
        repaired = re.search(r"did you mean `(.*)`\?", answer.stderr, re.DOTALL)
        if not repaired:
            raise SystemExit(f"no repair for {text}: {answer.stderr}")
        return self.ask("count", self.archive, "--filter", repaired.group(1))["count"]

    def check_queries(self):
        for number, text in published_queries():
            preset = self.truth["presets"]["UTC"].get(f"cis-{number}")
            if preset is None:
                continue  # no preset stands for what the trail does not hold
            found = self.count_of_query(text)
            if number in OTHER_ANSWERS:
                self.compare(f"published query {number}: {found} beside {preset}",
                             OTHER_ANSWERS[number](found, preset), True)
            else:
                self.compare(f"published query {number}", found, preset)

    def check_histograms(self):
        for name, rows in self.truth["hours"].items():
            zone = zoneinfo.ZoneInfo(name)
            hours, days, week = collections.Counter(), collections.Counter(), collections.Counter()
            for start, *counts in rows:
                local = datetime.datetime.fromisoformat(start.replace("Z", "+00:00")).astimezone(zone)
                counts[3] -= counts[2]  # the program's errors are those that are no failed logins
                for series, count in zip(SERIES, counts):
                    hours[local.isoformat(), series] += count
                    days[local.replace(hour=0, minute=0).isoformat(), series] += count
                week[f"{DAYS[local.weekday()]} {local.hour:02}:00", "events"] += counts[0]
            for by, expected in (("hour", hours), ("day", days), ("week-hour", week)):
                found = {(one["start"], series): count
                         for one in self.ask("histogram", self.archive, "--by", by, zone=name)
                         for series, count in one["counts"].items() if count}
                self.compare_maps(f"histogram by {by} in {name}", found,
                                  {key: count for key, count in expected.items() if count})

    def check_calendar(self):
        for name, rows in self.truth["hours"].items():
            zone = zoneinfo.ZoneInfo(name)
            hours = [(datetime.datetime.fromisoformat(start.replace("Z", "+00:00")).astimezone(zone), counts)
                     for start, *counts in rows]
            days = sorted({local.date() for local, _ in hours})
            saturday = next(day for day in days if day.weekday() == 5)
            calendar = CALENDAR | {
                "zone": name, "holidays": {days[3].isoformat(): "Holiday"},
                "overrides": [{"from": saturday.isoformat(), "hours": ["09:00-13:00"]},
                              {"from": days[4].isoformat(), "hours": []}]}
            off = [counts for local, counts in hours if not works(local, calendar)]
            with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                json.dump(calendar, file)
                file.flush()
                for text, column in (("offhours: yes", 0), ("offhours: yes and login: success", 1)):
                    self.compare(f"'{text}' of a calendar in {name}",
                                 self.ask("count", self.archive, "--filter", text, "--calendar", file.name, zone=name),
                                 {"count": sum(counts[column] for counts in off)})


    def check_clouds(self):
        """What is right for each cloud alone, where an archive holds both."""
        for provider, expected in self.truth.get("clouds", {}).items():
            of_cloud = ("--filter", f"provider = {provider}")
            self.compare(f"events of {provider}", self.ask("count", self.archive, *of_cloud),
                         {"count": expected["events"]})
            found = {preset: self.ask("count", self.archive, "--preset", preset, *of_cloud)["count"]
                     for preset in self.truth["presets"]["UTC"]}
            right = {preset: expected["presets"]["UTC"].get(preset, 0) for preset in found}
            self.compare_maps(f"presets of {provider}", found, right)


PARTS = {"info": Checker.check_info, "facets": Checker.check_facets, "presets": Checker.check_presets,
         "queries": Checker.check_queries, "histograms": Checker.check_histograms, "calendar": Checker.check_calendar,
         "clouds": Checker.check_clouds}


def main(cli, archive, truth, *parts):
    checker = Checker(cli, archive, json.loads(pathlib.Path(truth).read_text(encoding="utf-8")))
    for part in parts or PARTS:
        PARTS[part](checker)
    print(f"{checker.asked} answers compared, {checker.differences} differ")
    return 1 if checker.differences or not checker.asked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
