#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of trailscope-cli. ctest runs them as cli.*; by hand: TRAILSCOPE_CLI=... TRAILSCOPE_SOURCE=... cli_test.py."""
import base64
import csv
import gzip
import hashlib
import io
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

CLI = os.environ["TRAILSCOPE_CLI"]
WINDOW = pathlib.Path(CLI).with_name("trailscope")
SOURCE = pathlib.Path(os.environ["TRAILSCOPE_SOURCE"])
SAMPLES = SOURCE / "tests/data/samples"
DONE, DAMAGED, FAILED = 0, 1, 2


def event(number, **members):
    """A whole record of ActionTrail; members replace or add."""
    return {"eventId": f"E{number}", "eventVersion": "1", "eventTime": f"2026-10-05T00:00:{number:02}Z",
            "eventType": "ApiCall", "eventName": "CreateInstance", "eventSource": "ecs.aliyuncs.com",
            "serviceName": "Ecs", "acsRegion": "cn-hangzhou", "sourceIpAddress": "192.0.2.1",
            "userIdentity": {"type": "ram-user", "userName": "Taro", "accountId": "1"}, **members}


def aws(number, name, **members):
    """A whole record of CloudTrail; members replace or add."""
    return {"eventVersion": "1.11", "eventID": f"A{number}", "eventTime": f"2026-10-05T00:00:{number:02}Z",
            "eventType": "AwsConsoleSignIn" if name == "ConsoleLogin" else "AwsApiCall", "eventName": name,
            "eventSource": "signin.amazonaws.com" if name == "ConsoleLogin" else "s3.amazonaws.com", "awsRegion": "eu-west-1",
            "userIdentity": {"type": "IAMUser", "userName": "kato", "accountId": "2"}, **members}


class CliTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name) / "archive"
        self.folder.mkdir()

    def write(self, name, events):
        data = json.dumps(events, ensure_ascii=False).encode()
        (self.folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)

    def run_cli(self, *words, **options):
        return subprocess.run([CLI, *map(str, words)], stderr=subprocess.PIPE, encoding="utf-8", errors="surrogateescape", check=False,
                              **{"stdout": subprocess.PIPE, **options})

    def answer(self, *words):
        """What it prints, when it ends well."""
        done = self.run_cli(*words)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return done.stdout

    def test_undamaged_archive_ends_with_zero(self):
        self.write("a.gz", [event(1), event(2)])

        info = json.loads(self.answer("info", self.folder, "--format", "json"))

        self.assertEqual((info["files"], info["events"], info["damaged"], info["problems"]), (1, 2, 0, []))
        self.assertEqual((info["first"], info["last"]), ("2026-10-05T00:00:01Z", "2026-10-05T00:00:02Z"))

    def test_info_names_what_it_cannot_read(self):
        self.write("good.gz", [event(1), event(2)])
        whole = (self.folder / "good.gz").read_bytes()
        (self.folder / "short.gz").write_bytes(whole[:-9])
        (self.folder / "never.gz").write_bytes(b"this is no gzip")
        (self.folder / "notes.txt").write_text("what the auditor wrote")
        self.write("other.json", [{"some": "list"}])
        records = [json.dumps(event(number)) for number in (3, 4, 5)]
        records[1] = records[1].replace("CreateInstance", 'Cre"ate')
        (self.folder / "broken.json").write_text(f"[{','.join(records)}]")

        done = self.run_cli("info", self.folder, "--format", "json")

        self.assertEqual(done.returncode, DAMAGED)
        info = json.loads(done.stdout)
        reasons = {pathlib.Path(problem["file"]).name: problem["reason"] for problem in info["problems"]}
        self.assertEqual(sorted(reasons), ["broken.json", "never.gz", "notes.txt", "other.json", "short.gz"])
        self.assertIn("no gzip", reasons["never.gz"])
        self.assertIn("ends early", reasons["short.gz"])
        self.assertIn("broken JSON", reasons["broken.json"])
        self.assertIn("no audit trail", reasons["notes.txt"])
        self.assertEqual((info["damaged"], info["foreign"]), (3, 2))
        self.assertEqual(info["events"], 4)

    def test_nothing_readable_ends_with_two(self):
        empty = self.run_cli("info", self.folder)
        missing = self.run_cli("info", self.folder / "gone")
        (self.folder / "never.gz").write_bytes(b"this is no gzip")
        (self.folder / "notes.txt").write_text("what the auditor wrote")
        damaged = self.run_cli("count", self.folder)

        self.assertEqual([empty.returncode, missing.returncode, damaged.returncode], [FAILED] * 3)
        self.assertIn("the folder holds no files", empty.stderr)
        self.assertIn("gone: not found; check the path", missing.stderr)
        self.assertIn("never.gz: named .gz, but it is no gzip", damaged.stderr)

    def test_wrong_use_ends_with_two_and_a_hint(self):
        self.write("a.gz", [event(1)])
        cases = {
            ("count", self.folder, "--filter", "user Taro and and"): "--filter",
            ("count", self.folder, "--filter", "usr: Taro"): "user",
            ("count", self.folder, "--preset", "s9"): "s9",
            ("count", self.folder, "--tz", "Asia/Tokio"): "Asia/Tokio",
            ("facet", self.folder, "--field", "servce"): "service",
            ("histogram", self.folder, "--by", "year"): "--by",
            ("nonsense", self.folder): "",
        }
        for words, hint in cases.items():
            with self.subTest(words=words):
                done = self.run_cli(*words)
                self.assertEqual(done.returncode, FAILED, done.stdout)
                self.assertIn(hint, done.stderr)
                self.assertEqual(done.stdout, "")

    def test_a_wrong_filter_is_told_with_its_repair(self):
        self.write("a.gz", [event(1)])

        for text, repair in {"user: Taro)": "user: Taro", "(usr: Taro": "(user: Taro)", "time: 30d": "time: last 30d"}.items():
            done = self.run_cli("count", self.folder, "--filter", text)
            self.assertEqual(done.returncode, FAILED)
            self.assertIn(f"did you mean `{repair}`?", done.stderr)
            self.assertEqual(self.run_cli("count", self.folder, "--filter", repair).returncode, DONE)
        self.assertNotIn("did you mean", self.run_cli("count", self.folder, "--filter", "event: /(/").stderr)

    def test_how_a_filter_is_understood_and_answered_is_explained(self):
        self.write("a.gz", [event(1), event(2, eventName="DeleteInstance")])

        explained = self.answer("query", self.folder, "--explain", "--filter", "event=Create* && requestParameters.Id=7")

        self.assertEqual(explained.splitlines(), ["filter: event = Create* and requestParameters.Id = 7", "and",
                                                  "  event: 1 of 2 values", "  record: requestParameters.Id = 7"])

    def test_a_group_names_the_values_that_it_counts(self):
        self.write("a.gz", [event(number, sourceIpAddress=f"192.0.2.{number + 100}") for number in range(22)])

        groups = json.loads(self.answer("group", self.folder, "--field", "user", "--distinct", "ip", "--format", "json"))
        row = self.answer("group", self.folder, "--field", "user", "--distinct", "ip", "--format", "csv").splitlines()[1]

        self.assertEqual(groups[0]["distinct"], 22)
        self.assertEqual(groups[0]["values"], [f"192.0.2.{number + 100}" for number in range(20)])
        self.assertIn('"192.0.2.100, 192.0.2.101', row)
        self.assertTrue(row.rstrip('"').endswith("192.0.2.119 and 2 more"), row)

    def test_query_prints_the_columns_asked_for_in_the_order_asked_for(self):
        self.write("a.gz", [event(1), event(2, eventName="DeleteInstance"), event(3, eventName="RunInstances")])

        rows = list(csv.reader(io.StringIO(self.answer(
            "query", self.folder, "--columns", "event,user", "--sort", "event:desc", "--limit", 2, "--format", "csv"))))

        self.assertEqual([row[:2] for row in rows[1:]], [["RunInstances", "Taro"], ["DeleteInstance", "Taro"]])

    def test_query_prints_one_json_object_a_line(self):
        self.write("a.gz", [event(1, userIdentity={"type": "ram-user", "userName": '山田 "太郎"', "accountId": "1"}), event(2)])

        lines = self.answer("query", self.folder, "--columns", "user,event", "--format", "json").splitlines()

        self.assertEqual([json.loads(line) for line in lines],
                         [{"user": '山田 "太郎"', "event": "CreateInstance"}, {"user": "Taro", "event": "CreateInstance"}])

    def test_time_carries_the_offset_of_the_zone(self):
        self.write("a.gz", [event(1)])

        for zone, expected in (("Asia/Tokyo", "2026-10-05T09:00:01+09:00"), ("Asia/Kolkata", "2026-10-05T05:30:01+05:30"),
                               ("America/New_York", "2026-10-04T20:00:01-04:00")):
            line = self.answer("query", self.folder, "--columns", "time", "--tz", zone, "--format", "json")
            self.assertEqual(json.loads(line), {"time": expected})

    def test_formula_in_a_cell_is_neutralised(self):
        self.write("a.gz", [event(1, userAgent="=HYPERLINK(\"http://203.0.113.9\")", eventName="+cmd")])

        rows = list(csv.DictReader(io.StringIO(self.answer("query", self.folder, "--columns", "agent,event", "--format", "csv"))))

        for cell in rows[0].values():
            self.assertNotIn(cell[:1], ("=", "+"))

    def test_filter_and_preset_mean_both(self):
        self.write("a.gz", [event(1), event(2, eventName="DeleteInstance"),
                            event(3, userIdentity={"type": "ram-user", "userName": "Jiro", "accountId": "1"}),
                            event(4, eventName="DescribeInstances")])

        def count(*words):
            return json.loads(self.answer("count", self.folder, *words, "--format", "json"))["count"]

        self.assertEqual(count("--preset", "s3-instances"), 3)
        self.assertEqual(count("--filter", "user: Taro"), 3)
        self.assertEqual(count("--preset", "s3-instances", "--filter", "user: Taro"), 2)

    def test_a_preset_is_read_from_its_file(self):
        self.write("a.gz", [event(1), event(2, eventName="DeleteInstance")])
        preset = {"schemaVersion": 1, "id": "own", "group": "Mine", "filter": "event: DeleteInstance"}
        preset |= {key: {"en": "text"} for key in ("title", "purpose", "judge", "blindSpot")}
        with tempfile.TemporaryDirectory() as other:
            sound, broken = (pathlib.Path(other) / name for name in ("sound.json", "broken.json"))
            sound.write_text(json.dumps(preset), encoding="utf-8")
            broken.write_text(json.dumps(preset | {"filter": "evnt: x"}), encoding="utf-8")

            answer = self.answer("count", self.folder, "--preset", str(sound), "--format", "json")
            self.assertEqual(json.loads(answer), {"count": 1})
            failed = self.run_cli("count", self.folder, "--preset", str(broken))
            self.assertEqual(failed.returncode, 2)
            self.assertIn("broken.json", failed.stderr)
            self.assertIn("evnt", failed.stderr)

    def preset_file(self, **members):
        """The path of a sound preset, changed by the members."""
        texts = {key: {"en": "text"} for key in ("title", "purpose", "judge", "blindSpot")}
        preset = {"schemaVersion": 2, "id": "own", "group": "Mine", "filter": "event: *"} | texts | members
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        path = pathlib.Path(scratch.name) / "own.json"
        path.write_text(json.dumps(preset), encoding="utf-8")
        return path

    def test_a_preset_is_asked_with_the_values_given(self):
        self.write("a.gz", [event(1), event(2, eventName="DeleteInstance"), event(3, eventName="StopInstance")])
        preset = self.preset_file(filter="event: ${names}", parameters=[
            {"id": "names", "title": {"en": "Names"}, "kind": "values", "field": "event", "default": "DeleteInstance"}])

        def count(*words):
            return json.loads(self.answer("count", self.folder, "--preset", preset, "--format", "json", *words))["count"]

        self.assertEqual(count(), 1)
        self.assertEqual(count("--set", "names=DeleteInstance, Stop*"), 2)
        self.assertEqual(count("--set", "names=*", "--filter", "event: CreateInstance"), 1)
        ran = self.answer("presets", "run", "s1", self.folder, "--preset", preset, "--set", "names=*", "--format", "json")
        self.assertEqual([one["count"] for one in json.loads(ran)], [0, 3])
        self.assertIn("--set names=DeleteInstance", self.answer("presets", "show", preset))

        for words in (["count", "--preset", preset, "--set", "name=x"], ["count", "--preset", preset, "--set", "names="],
                      ["count", "--preset", preset, "--set", "names"], ["count", "--set", "names=x"],
                      ["presets", "run", "s1", "--set", "names=x"]):
            failed = self.run_cli(*words, self.folder)
            self.assertEqual(failed.returncode, 2, words)
            self.assertIn("--set", failed.stderr)

    def test_a_preset_brings_columns_order_groups_and_chart(self):
        self.write("a.gz", [event(1), event(2, eventName="DeleteInstance"), event(3, eventName="DeleteInstance")])
        preset = self.preset_file(columns=["event", "id"], order="event:desc", groups={"by": ["event"], "order": "events"},
                                  chart={"by": "day", "series": [{"title": {"en": "Made"}, "filter": "event: Create*"}]})

        def lines(*words):
            return self.answer(*words, self.folder, "--preset", preset, "--tz", "UTC", "--format", "csv").splitlines()

        self.assertEqual([line.split(",")[0] for line in lines("query")],
                         ["event", "DeleteInstance", "DeleteInstance", "CreateInstance"])
        self.assertEqual(lines("query", "--columns", "event", "--sort", "event")[1], "CreateInstance")
        self.assertEqual([line.split(",")[:2] for line in lines("group")],
                         [["event", "events"], ["CreateInstance", "1"], ["DeleteInstance", "2"]])
        self.assertEqual(lines("group", "--order", "values:desc")[1].split(",")[0], "DeleteInstance")
        self.assertEqual(lines("histogram"), ["start,Made", "2026-10-05T00:00:00+00:00,1"])
        self.assertEqual(lines("histogram", "--by", "hour", "--split", "event")[0], "start,DeleteInstance,CreateInstance")
        self.assertEqual(self.run_cli("group", self.folder).returncode, 2)
        self.assertEqual(self.run_cli("group", self.folder, "--field", "user", "--order", "size").returncode, 2)

    def test_every_problem_of_a_preset_file_is_named(self):
        sound = self.preset_file()
        broken = self.preset_file(id="a b", filter="usr: x", order="size", colour="red")

        self.assertEqual(self.answer("presets", "check", sound), "")
        self.assertIn("'s1-no-mfa'", self.answer("presets", "check", self.preset_file(filter="mfa: no and login: success")))
        checked = self.run_cli("presets", "check", sound, broken, self.folder / "none.json")
        self.assertEqual(checked.returncode, 2)
        self.assertEqual(len(checked.stdout.splitlines()), 5)
        for key in ("id", "filter", "order", "colour"):
            self.assertIn(f'"{key}"', checked.stdout)
        self.assertIn("did you mean `user: x`?", checked.stdout)

    def test_histogram_counts_each_event_once(self):
        self.write("a.gz", [event(1), event(2, eventTime="2026-10-05T01:00:00Z"), event(3, eventName="DeleteInstance")])

        bins = json.loads(self.answer("histogram", self.folder, "--by", "hour", "--tz", "UTC", "--split", "event", "--format", "json"))

        self.assertEqual([one["start"] for one in bins], ["2026-10-05T00:00:00+00:00", "2026-10-05T01:00:00+00:00"])
        self.assertEqual(bins[0]["counts"]["CreateInstance"], 1)
        self.assertEqual(bins[0]["counts"]["DeleteInstance"], 1)
        self.assertEqual(bins[1]["counts"]["CreateInstance"], 1)

    def test_an_event_of_a_wrong_year_changes_no_histogram(self):
        self.write("a.gz", [event(1), event(2)])
        asked = ("histogram", self.folder, "--by", "minute", "--tz", "UTC", "--format", "json")
        before = [bin for bin in json.loads(self.answer(*asked)) if bin["counts"]["events"]]
        self.write("b.gz", [event(3, eventTime="9999-12-30T00:00:00Z"), event(4, eventTime="0001-01-02T00:00:00Z")])

        done = self.run_cli(*asked, timeout=60)

        self.assertIn("only bins with events are listed", done.stderr)
        self.assertEqual(json.loads(done.stdout)[1:-1], before)
        self.assertEqual(json.loads(done.stdout)[-1]["start"], "9999-12-30T00:00:00+00:00")
        verified = json.loads(self.run_cli("verify", self.folder, "--format", "json", timeout=60).stdout)
        self.assertEqual([(skipped["begin"], skipped["end"]) for skipped in verified["skippedDays"]],
                         [("0001-01-03", "2026-10-05"), ("2026-10-06", "9999-12-30")])

    def test_bytes_of_an_access_log_are_compared_and_added_up(self):
        log = SOURCE / "tests/data/tables/oss_access.log"

        def ask(*words):
            return json.loads(self.run_cli(*words, "--format", "json").stdout)

        counted = ask("count", log, "--sum", "bytes")
        self.assertEqual((counted["count"], counted["sum"]), (2, 1048588))
        self.assertEqual(ask("count", log, "--filter", "bytes > 1000")["count"], 1)
        large = ("--preset", "s4-large-downloads")
        self.assertEqual(ask("count", log, *large)["count"], 0)
        self.assertEqual(ask("count", log, *large, "--set", "bytes=1048576")["count"], 1)
        groups = ask("group", log, "--field", "ip,outcome", "--sum", "bytes", "--distinct", "event")
        self.assertEqual(groups["incomplete"]["recordsDamaged"], counted["incomplete"]["recordsDamaged"])
        self.assertEqual([(one["first"], one["second"], one["sum"], one["distinct"], one["failures"]) for one in groups["rows"]],
                         [("198.51.100.7", "success", 1048576, 1, 0), ("203.0.113.9", "denied", 12, 1, 1)])

    def test_files_with_odd_names_are_read_and_told(self):
        names = [b"line\nfeed.json", b'quo"te.json', "\u65e5\u672c.json".encode(), b"-dash.json", b"\xff\xfe.json", b" space .json",
                 b"back\\slash.json"]
        for number, name in enumerate(names):
            pathlib.Path(os.fsdecode(os.path.join(os.fsencode(self.folder), name))).write_text(json.dumps([event(number)]))
        (self.folder / os.fsdecode(b"\xff.gz")).write_bytes(b"\x1f\x8bno gzip")
        manifest = self.folder.parent / "manifest.txt"

        info = json.loads(self.run_cli("info", self.folder, "--format", "json").stdout)
        self.run_cli("verify", self.folder, "--manifest", manifest)
        code, answer = self.verify("--compare", manifest)

        self.assertEqual((info["events"], len(info["problems"])), (len(names), 1))
        self.assertEqual(subprocess.run(["sha256sum", "--check", "--quiet", manifest], cwd=self.folder, check=False).returncode, 0)
        self.assertEqual((code, answer["againstManifest"]), (DAMAGED, {"added": [], "removed": [], "changed": [], "moved": []}))

    def test_unknown_members_are_searched_and_keep_their_text(self):
        self.write("a.json", [event(1, vendor={"x": 1, "Key": "a", "key": "b"}), event(2, vendor={"x": 2})])
        text = (self.folder / "a.json").read_text().replace('"x": 1', '"x": 1376.0').replace('"x": 2', '"x": 5558349267652842')
        (self.folder / "a.json").write_text(text)

        def count(words):
            return int(self.answer("count", self.folder, "--filter", words))

        self.assertEqual([count("vendor.x: 1376.0"), count("vendor.x: 5558349267652842"), count("vendor.x: *"),
                          count("vendor.Key: a"), count("vendor.key: b"), count("vendor.key: a")], [1, 1, 2, 1, 1, 0])

    def test_known_samples_show_their_events(self):
        export = json.loads(self.answer("info", SAMPLES / "actiontrail/sls_export_AliCloud_CL.json", "--format", "json"))
        self.assertEqual((export["events"], export["duplicates"]), (10, 1))

        files = sorted((SAMPLES / "cloudtrail/trailscraper").glob("*.json.gz"))
        records = [record for file in files for record in json.loads(gzip.decompress(file.read_bytes()))["Records"]]
        self.assertGreater(len(records), 0)
        lines = self.answer("query", *files, "--columns", "event,service,ip", "--tz", "UTC", "--format", "json").splitlines()
        shown = sorted((row["event"], row["ip"]) for row in map(json.loads, lines))
        self.assertEqual(shown, sorted({record["eventID"]: (record["eventName"], record["sourceIPAddress"]) for record in records}.values()))

    def test_full_disk_is_told(self):
        self.write("a.gz", [event(number) for number in range(1, 50)])

        with open("/dev/full", "w", encoding="utf-8") as full:
            done = self.run_cli("query", self.folder, "--format", "csv", stdout=full)

        self.assertEqual(done.returncode, FAILED)
        self.assertIn("the disk is full", done.stderr)

    def commands(self):
        """A command line for each answer that there is."""
        with_archive = (("info",), ("query",), ("query", "--explain"), ("count",), ("facet", "--field", "user"),
                        ("group", "--field", "user"), ("histogram",), ("histogram", "--by", "week-hour"),
                        ("presets", "run", "--all"), ("verify",), ("report",))
        lines = [(*words, self.folder, "--format", kind) for words in with_archive for kind in ("table", "csv", "json")]
        lines += [(*words, "--format", kind) for words in (("presets", "list"), ("presets", "show", "s1")) for kind in ("table", "json")]
        return [*lines, ("--help",), ("--version",), ("count", "--help")]

    def test_no_answer_is_lost_in_silence(self):
        self.write("a.gz", [event(number) for number in range(1, 50)])

        for words in self.commands():
            with self.subTest(words=words), open("/dev/full", "w", encoding="utf-8") as full:
                done = self.run_cli(*words, stdout=full)
                self.assertEqual(done.returncode, FAILED)
                self.assertIn("standard output: the disk is full", done.stderr)

    def test_a_closed_pipe_ends_the_program_quietly(self):
        self.write("a.gz", [event(1)])

        for ignored in (False, True):
            reader, writer = os.pipe()
            os.close(reader)
            done = self.run_cli("query", self.folder, "--format", "csv", stdout=writer, restore_signals=not ignored)
            os.close(writer)
            self.assertEqual((done.returncode, done.stderr), (-signal.SIGPIPE, ""))

    def test_what_is_left_out_is_told_with_every_count(self):
        self.write("good.gz", [event(1), event(2)])
        (self.folder / "never.gz").write_bytes(b"this is no gzip")
        sentence = "1 damaged file or folder"

        for words in (("count",), ("facet", "--field", "user"), ("group", "--field", "user"), ("histogram",), ("presets", "run", "--all"),
                      ("query",), ("report",)):
            done = self.run_cli(*words, self.folder, "--format", "csv")
            self.assertEqual(done.returncode, DAMAGED, words)
            self.assertIn(f"incomplete: {sentence}; 'trailscope-cli info' lists", done.stderr)
            self.assertEqual(self.run_cli(*words, self.folder, "--quiet").stderr, "")
        for command in ("info", "count", "verify", "report"):
            answer = json.loads(self.run_cli(command, self.folder, "--format", "json").stdout)
            self.assertEqual((answer["incomplete"]["damaged"], answer["incomplete"]["sentence"]), (1, sentence), command)
        for words in (("facet", "--field", "user"), ("group", "--field", "user"), ("histogram",), ("presets", "run", "--all")):
            answer = json.loads(self.run_cli(*words, self.folder, "--format", "json").stdout)
            self.assertEqual((sorted(answer), answer["incomplete"]["sentence"]), (["incomplete", "rows"], sentence), words)
            self.assertIsInstance(answer["rows"], list)
        rows = [json.loads(line) for line in self.run_cli("query", self.folder, "--format", "json", "--trailer").stdout.splitlines()]
        self.assertEqual((len(rows), list(rows[-1]), rows[-1]["incomplete"]["damaged"]), (3, ["incomplete"], 1))
        for command in ("info", "verify", "report"):
            lines = self.run_cli(command, self.folder).stdout.splitlines()
            self.assertRegex(lines[1], f"^incomplete +{sentence}")
        (self.folder / "never.gz").unlink()
        self.assertNotIn("incomplete", self.answer("report", self.folder))
        self.assertIsNone(json.loads(self.answer("report", self.folder, "--format", "json"))["incomplete"])
        whole = json.loads(self.answer("facet", self.folder, "--field", "event", "--format", "json"))
        self.assertEqual(whole, [{"value": "CreateInstance", "count": 2}])
        self.assertEqual(self.answer("query", self.folder, "--format", "json", "--trailer").splitlines()[-1], '{"incomplete":null}')

    def test_a_page_says_first_what_is_left_out(self):
        if not WINDOW.exists():
            self.skipTest("without the window there are no pages")
        self.write("good.gz", [event(1), event(2)])
        (self.folder / "never.gz").write_bytes(b"this is no gzip")
        page = self.folder.parent / "page.html"

        done = self.run_cli("report", self.folder, "--out", page, "--language", "en")

        self.assertEqual(done.returncode, DAMAGED)
        html = page.read_text(encoding="utf-8")
        self.assertIn("incomplete", done.stderr)
        self.assertLess(html.index("These numbers are incomplete."), html.index("<h1>"))

    def test_hidden_characters_are_marks_in_a_terminal_and_data_in_files(self):
        user = "svc-\u202enimda\u200b\x1b[31m\n"
        name = "b\u202ead\n.gz"
        self.write("a.json", [event(1, userIdentity={"type": "ram-user", "userName": user, "accountId": "1"})])
        (self.folder / name).write_bytes(b"this is no gzip")
        marked = "svc-<U+202E>nimda<U+200B><U+001B>[31m<U+000A>"

        for words in (("query", "--columns", "user"), ("facet", "--field", "user"), ("group", "--field", "user")):
            table = self.run_cli(*words, self.folder).stdout
            self.assertIn(marked, table)
            self.assertNotIn("\u202e", table)
        self.assertIn("b<U+202E>ad<U+000A>.gz", self.run_cli("info", self.folder).stdout)
        self.assertIn("b<U+202E>ad<U+000A>.gz: named .gz", self.run_cli("count", self.folder / name).stderr)
        rows = self.run_cli("query", self.folder, "--columns", "user", "--format", "json").stdout.splitlines()
        self.assertEqual(json.loads(rows[0])["user"], user)
        calendar = self.folder.parent / "office.json"
        calendar.write_text(json.dumps({"version": 1, "name": "Of\u202efice"}))
        told = self.run_cli("histogram", self.folder / "a.json", "--calendar", calendar).stderr
        self.assertIn("'Of<U+202E>fice'", told)

    def test_a_long_value_is_cut_in_a_table_and_whole_in_data(self):
        for value in ("x" * 1_000_000, "a" + "\u0301" * 3_000):
            self.write("a.json", [event(1, userIdentity={"type": "ram-user", "userName": value, "accountId": "1"})])

            table = self.answer("query", self.folder, "--columns", "user")
            row = json.loads(self.answer("query", self.folder, "--columns", "user", "--format", "json"))

            self.assertLess(len(table), 5_000)
            self.assertIn(f"... ({len(value.encode()):,} bytes)", table)
            self.assertEqual(row["user"], value)

    def test_a_manifest_that_lacks_a_folder_says_so(self):
        self.deliver_month()
        (self.folder / "link").symlink_to(self.folder / "audit")
        manifest = self.folder.parent / "manifest.txt"

        done = self.run_cli("verify", self.folder, "--manifest", manifest)

        self.assertEqual(done.returncode, DAMAGED)
        self.assertIn("problem", done.stdout)
        self.assertIn("manifest.txt: lacks 1 file or folder that", done.stderr)
        self.assertEqual(manifest.read_text().splitlines()[0], f"# not in this manifest: {self.folder / 'link'}")
        self.assertEqual(subprocess.run(["sha256sum", "--check", "--quiet", manifest], cwd=self.folder, check=False).returncode, 0)

    def test_archive_is_not_touched(self):
        self.write("a.gz", [event(1)])
        self.write("b.json", [event(2)])

        def state():
            return {(path.name, path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
                    for path in self.folder.iterdir()}

        before = state()
        self.answer("presets", "run", "--all", self.folder)

        self.assertEqual(state(), before)

    def test_no_output_replaces_a_file_of_the_archive(self):
        self.deliver_month()
        evidence = sorted(self.folder.rglob("*.gz"))[0]
        link, hard_link = (self.folder.parent / name for name in ("link.json", "hard.json"))
        link.symlink_to(evidence)
        os.link(evidence, hard_link)
        before = evidence.read_bytes()

        for output in (evidence, link, hard_link, self.folder / "audit" / ".." / evidence.relative_to(self.folder)):
            for words in (("verify", self.folder, "--manifest", output), ("verify", self.folder, "--manifest", output, "--force")):
                done = self.run_cli(*words)
                self.assertEqual((done.returncode, done.stdout), (FAILED, ""))
                self.assertIn("it is a file of the archive", done.stderr)
        for output in (link, hard_link):
            done = self.run_cli("report", self.folder, "--out", output, "--force")
            self.assertEqual(done.returncode, FAILED)
        self.assertEqual((evidence.read_bytes(), link.is_symlink()), (before, True))

    def test_an_output_lies_in_the_folder_of_the_archive_only_when_forced(self):
        self.deliver_month()
        inside = self.folder / "manifest.txt"
        outside = self.folder.parent / "report.json"

        refused = self.run_cli("verify", self.folder, "--manifest", inside)
        report = self.run_cli("report", self.folder, "--out", self.folder.parent / "." / self.folder.name / "x.json")
        page = self.run_cli("report", self.folder, "--out", self.folder / "x.pdf")

        for done in (refused, report, page):
            self.assertEqual(done.returncode, FAILED)
            self.assertIn("it would lie in the archive's folder", done.stderr)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["audit"])
        self.answer("report", self.folder, "--out", outside)
        self.answer("report", self.folder, "--out", outside)
        self.run_cli("verify", self.folder, "--manifest", inside, "--force")
        self.assertTrue(inside.exists())

    def test_what_is_no_file_is_told_at_once(self):
        self.write("a.gz", [event(1)])
        pipe = self.folder.parent / "pipe.json"
        os.mkfifo(pipe)
        folder = self.folder.parent / "folder.json"
        folder.mkdir()

        for words in (("info", self.folder, "--calendar"), ("verify", self.folder, "--compare"), ("verify", self.folder, "--public-keys"),
                      ("count", self.folder, "--preset"), ("report", self.folder, "--calendar")):
            for path, kind in ((pipe, "pipe"), (folder, "folder"), ("/dev/zero", "device")):
                if "--preset" in words and path == "/dev/zero":
                    continue  # a preset's file ends in .json
                done = self.run_cli(*words, path, timeout=60)
                self.assertEqual(done.returncode, FAILED, words)
                self.assertIn(f"{path}: not a regular file (it is a {kind})", done.stderr)

    def test_text_that_is_not_utf8_is_told_with_its_place(self):
        self.write("a.gz", [event(1)])
        calendar = self.folder.parent / "office.json"
        calendar.write_bytes(b'{"version": 1,\n "name": "caf\xe9"}')

        done = self.run_cli("info", self.folder, "--calendar", calendar)

        self.assertEqual(done.returncode, FAILED)
        self.assertIn("line 2, byte 28 is not UTF-8", done.stderr)
        calendar.write_bytes(b'\xef\xbb\xbf{"version": 1, "name": "Office"}')
        self.answer("info", self.folder, "--calendar", calendar)

    def deliver(self, events, region="cn-hangzhou", prefix="audit", name_events=None):
        """A file as a trail of one account delivers it, named for what is in it unless told otherwise."""
        data = gzip.compress(json.dumps(events).encode())
        newest = max(one["eventTime"] for one in events)
        stamp = newest.translate({ord(c): None for c in "-:TZ"})
        count = len(events) if name_events is None else name_events
        path = (self.folder / prefix / "AliyunLogs/Actiontrail" / region / newest[:10].replace("-", "/")
                / f"Actiontrail_{region}_{stamp}_1002_{count}_{len(data)}_{hashlib.md5(data).hexdigest()}.gz")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def deliver_month(self, without=()):
        """One event a day, around the clock, but for some days."""
        for day in range(1, 29):
            if day not in without:
                self.deliver([event(day, eventTime=f"2026-10-{day:02}T03:00:00Z")])

    def verify(self, *words):
        done = self.run_cli("verify", self.folder, *words, "--tz", "UTC", "--format", "json")
        return done.returncode, json.loads(done.stdout)

    def test_verify_finds_nothing_wrong_in_what_was_delivered(self):
        self.deliver_month()

        code, answer = self.verify()

        self.assertEqual(code, DONE)
        self.assertEqual({file["countInName"] for file in answer["files"]}, {"matches"})
        self.assertEqual({file["md5InName"] for file in answer["files"]}, {"matches"})
        self.assertEqual((answer["md5InNamesCovers"], answer["gaps"], answer["duplicates"]), ("stored", [], []))
        self.assertIn("read-or-write-not-told", {limit["limit"] for limit in answer["limits"]})

    def test_verify_finds_planted_gap_stop_double_trail_and_alteration(self):
        self.deliver_month(without=(14, 15))
        self.deliver([event(50, eventTime="2026-10-13T03:10:00Z", eventName="StopLogging", serviceName="Actiontrail")])
        self.deliver([event(20, eventTime="2026-10-20T03:00:00Z")], prefix="second")
        short = self.deliver([event(51, eventTime="2026-10-21T03:00:00Z")], name_events=2)

        code, answer = self.verify()

        self.assertEqual(code, DAMAGED)
        self.assertEqual([(gap["begin"], gap["end"], gap["eventAfter"]) for gap in answer["gaps"]],
                         [("2026-10-14T00:00:00Z", "2026-10-16T00:00:00Z", "2026-10-16T03:00:00Z")])
        self.assertEqual([(change["event"], change["nextEvent"], change["silenceSeconds"]) for change in answer["trailChanges"]],
                         [("StopLogging", "2026-10-16T03:00:00Z", 258600)])
        self.assertEqual([(one["reason"], one["events"]) for one in answer["duplicates"]], [("two-trails", 1)])
        self.assertEqual([file["path"] for file in answer["files"] if file["countInName"] == "differs"], [str(short)])

    def test_manifest_tells_what_became_of_the_files(self):
        self.deliver_month()
        manifest = self.folder.parent / "manifest.txt"
        self.answer("verify", self.folder, "--manifest", manifest)
        self.assertEqual(subprocess.run(["sha256sum", "--check", "--quiet", manifest], cwd=self.folder, check=False).returncode, 0)

        files = sorted(self.folder.rglob("*.gz"))
        files[0].unlink()
        files[1].rename(self.folder / "moved.gz")
        files[2].write_bytes(gzip.compress(json.dumps([event(3)]).encode()))
        code, answer = self.verify("--compare", manifest)

        below = [str(file.relative_to(self.folder)) for file in files]
        self.assertEqual(code, DAMAGED)
        self.assertEqual(answer["againstManifest"], {"added": [], "removed": [below[0]], "changed": [below[2]],
                                                     "moved": [{"from": below[1], "to": "moved.gz"}]})

    def deliver_digests(self, hours):
        """Log files of CloudTrail with the signed digest of each hour. Returns the digests' paths and the keys' list."""
        secret = self.folder.parent / "key.pem"

        def openssl(*words, data=b""):
            return subprocess.run(["openssl", *map(str, words)], input=data, capture_output=True, check=True).stdout

        openssl("genrsa", "-out", secret, "2048")
        public = openssl("rsa", "-in", secret, "-RSAPublicKey_out", "-outform", "DER")
        keys = self.folder.parent / "keys.json"
        keys.write_text(json.dumps({"PublicKeyList": [{"Fingerprint": "f1", "Value": base64.b64encode(public).decode()}]}))
        previous = {"previousDigestS3Object": None, "previousDigestHashValue": None, "previousDigestSignature": None}
        paths = []
        for hour in range(1, hours + 1):
            log = f"1_CloudTrail_eu-west-1_20260925T{hour:02}05Z_x.json.gz"
            text = json.dumps({"Records": [{"eventID": f"E{hour}", "eventTime": f"2026-09-25T{hour:02}:00:00Z",
                                            "eventName": "ListUsers", "eventSource": "iam.amazonaws.com"}]}).encode()
            (self.folder / log).write_bytes(gzip.compress(text))
            name = f"1_CloudTrail-Digest_eu-west-1_audit_eu-west-1_20260925T{hour:02}0000Z.json.gz"
            end = f"2026-09-25T{hour:02}:00:00Z"
            digest = json.dumps({
                "awsAccountId": "1", "digestStartTime": f"2026-09-25T{hour - 1:02}:00:00Z", "digestEndTime": end,
                "digestS3Bucket": "b", "digestS3Object": f"digests/{name}", "digestPublicKeyFingerprint": "f1",
                "previousDigestHashAlgorithm": "SHA-256", **previous,
                "logFiles": [{"s3Bucket": "b", "s3Object": f"logs/{log}", "hashAlgorithm": "SHA-256",
                              "hashValue": hashlib.sha256(text).hexdigest()}]}).encode()
            paths.append(self.folder / name)
            paths[-1].write_bytes(gzip.compress(digest))
            sha256 = hashlib.sha256(digest).hexdigest()
            signed = f"{end}\nb/digests/{name}\n{sha256}\n{previous['previousDigestSignature'] or 'null'}"
            signature = openssl("dgst", "-sha256", "-sign", secret, data=signed.encode()).hex()
            previous = {"previousDigestS3Object": f"digests/{name}", "previousDigestHashValue": sha256,
                        "previousDigestSignature": signature}
        return paths, keys

    def test_digests_that_are_whole_and_signed_are_sound(self):
        _, keys = self.deliver_digests(hours=3)

        code, answer = self.verify("--public-keys", keys)

        digests = answer["digests"]
        self.assertEqual(code, DONE)
        self.assertEqual([one["link"] for one in digests["files"]], ["chain-begins", "intact", "intact"])
        self.assertEqual([one["signature"] for one in digests["files"]], ["matches", "matches", "unknown"])
        self.assertEqual((digests["logs"], digests["intactLogs"], digests["unlisted"]), (3, 3, []))

    def test_digests_tell_what_was_taken_away_and_altered(self):
        paths, keys = self.deliver_digests(hours=5)
        paths[1].unlink()
        paths[2].unlink()
        altered = self.folder / "1_CloudTrail_eu-west-1_20260925T0405Z_x.json.gz"
        altered.write_bytes(gzip.compress(gzip.decompress(altered.read_bytes()).replace(b"ListUsers", b"GetUser")))

        code, answer = self.verify("--public-keys", keys)

        digests = answer["digests"]
        self.assertEqual(code, DAMAGED)
        self.assertEqual([(one["link"], one["missing"]) for one in digests["files"]],
                         [("chain-begins", 0), ("previous-missing", 2), ("intact", 0)])
        self.assertEqual([(one["object"], one["problem"]) for one in digests["problems"]],
                         [(f"logs/{altered.name}", "altered")])
        self.assertEqual([pathlib.Path(path).name[-15:] for path in digests["unlisted"]],
                         ["0205Z_x.json.gz", "0305Z_x.json.gz"])

    def test_a_file_without_keys_is_named(self):
        self.deliver_month()
        keys = self.folder.parent / "keys.json"
        keys.write_text("{}")

        done = self.run_cli("verify", self.folder, "--public-keys", keys)

        self.assertEqual(done.returncode, FAILED)
        self.assertIn(str(keys), done.stderr)

    def test_calendar_in_use_is_named_with_its_hash(self):
        self.write("a.gz", [event(1)])
        calendar = self.folder.parent / "office.json"
        calendar.write_text('{"version": 1, "name": "Office", "zone": "Asia/Tokyo", "holidays": {"years": [2001, 2002]}}')

        info = self.run_cli("info", self.folder, "--calendar", calendar, "--format", "json")
        named = json.loads(info.stdout)["calendar"]
        elsewhere = json.loads(self.answer("info", self.folder, "--calendar", calendar, "--tz", "UTC", "--format", "json"))

        self.assertEqual((named["name"], named["zone"]), ("Office", "Asia/Tokyo"))
        self.assertRegex(named["sha256"], "^[0-9a-f]{64}$")
        self.assertNotEqual(elsewhere["calendar"]["sha256"], named["sha256"])
        self.assertIn("public holidays are known from 2001 to 2002", info.stderr)
        for words in (("histogram", self.folder, "--by", "day"), ("presets", "run", "s1", self.folder)):
            said = self.run_cli(*words, "--calendar", calendar).stderr
            self.assertIn(f"calendar 'Office', Asia/Tokyo, SHA-256 {named['sha256']}, zone data {named['zoneData']}",
                          said)

    def test_version_of_the_zone_data_is_named_and_judged(self):
        self.write("a.gz", [event(1, eventTime="2099-01-01T00:00:00Z")])

        info = self.run_cli("info", self.folder, "--tz", "Asia/Tokyo", "--format", "json")
        named = json.loads(info.stdout)["calendar"]
        table = self.answer("info", self.folder, "--tz", "Asia/Tokyo")
        utc = self.run_cli("info", self.folder, "--tz", "UTC", "--format", "json")
        report = json.loads(self.answer("report", self.folder, "--tz", "Asia/Tokyo", "--format", "json"))

        self.assertRegex(named["zoneData"], "^[0-9]{4}[a-z]+$")
        self.assertTrue(named["zoneDataIsOlder"])
        self.assertIn(f"zone data {named['zoneData']} is older than the last events", info.stderr)
        self.assertRegex(table, f"zone data +{named['zoneData']}")
        self.assertEqual(report["calendar"], named)
        self.assertIsNone(json.loads(utc.stdout)["calendar"]["zoneData"])
        self.assertNotIn("zone data", utc.stderr)

    def test_mistake_in_a_calendar_is_named(self):
        self.write("a.gz", [event(1)])
        calendar = self.folder.parent / "office.json"
        calendar.write_text('{"version": 1, "shifts": [{"week": {}}]}')

        done = self.run_cli("info", self.folder, "--calendar", calendar)

        self.assertEqual(done.returncode, FAILED)
        self.assertIn("shifts", done.stderr)
    def write_logins(self):
        """Three logins by night and one by day, in two months; the first month is whole."""
        login = {"eventName": "ConsoleSignin", "serviceName": "AasCustomer", "eventType": "ConsoleSignin"}
        times = ["2026-09-01T23:00:00Z", "2026-10-02T23:00:00Z", "2026-10-03T23:00:00Z", "2026-10-07T12:00:00Z"]
        self.write("logins.gz", [event(number, **login, eventTime=time) for number, time in enumerate(times)])

    def report(self, *words):
        return json.loads(self.answer("report", self.folder, "--tz", "UTC", "--format", "json", *words))

    def test_report_counts_what_count_counts(self):
        sample = SOURCE / "resources/sample"
        report = json.loads(self.answer("report", sample, "--tz", "Asia/Tokyo", "--format", "json"))

        def count(text):
            return json.loads(self.answer("count", sample, "--tz", "Asia/Tokyo", "--filter", text, "--format", "json"))["count"]

        now = report["now"]
        self.assertEqual(now["events"], count(""))
        self.assertEqual(now["logins"]["offHours"], count("login: success and offhours: yes"))
        self.assertEqual(sum(now["failedLogins"].values()), count("login: failure"))
        self.assertEqual(sum(now["rootUse"].values()), count("root: yes"))
        self.assertEqual(sum(use["events"] for use in report["rootUse"]), count("root: yes"))
        self.assertEqual([preset["id"] for preset in report["presets"]], ["s1", "s2", "s3", "s4"])
        self.assertEqual(report["zone"], "Asia/Tokyo")
        self.assertRegex(report["calendar"]["sha256"], "^[0-9a-f]{64}$")
        self.assertEqual(report["beforeIsCovered"], "none")
        self.assertEqual(sum(bin["logins"] for bin in report["timeline"]), count("login: success"))

    def test_report_compares_with_the_period_before(self):
        self.write_logins()

        report = self.report("--from", "2026-10-01", "--to", "2026-10-31", "--preset", "s1-logins", "--preset", "s1-root")

        self.assertEqual((report["now"]["begin"], report["now"]["end"]), ("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"))
        self.assertEqual((report["before"]["begin"], report["before"]["end"]), ("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z"))
        self.assertEqual(report["now"]["logins"], {"working": 1, "offHours": 2})
        self.assertEqual(report["before"]["logins"], {"working": 0, "offHours": 1})
        self.assertEqual([(preset["id"], preset["now"], preset["before"]) for preset in report["presets"]],
                         [("s1-logins", 3, 1), ("s1-root", 0, 0)])
        person, = report["people"]
        self.assertEqual((person["user"], person["now"]["logins"]["offHours"]), ("Taro", 2))

    def run_report(self, *arguments):
        # Without a folder for the session's sockets Qt warns, which is not what is looked at here.
        runtime = self.folder.parent / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return self.run_cli("report", self.folder, "--tz", "UTC", *arguments,
                            env={**os.environ, "XDG_RUNTIME_DIR": str(runtime)})

    def test_report_as_html_escapes_what_the_archive_says_and_speaks_a_language(self):
        night = {"eventName": "ConsoleSignin", "eventType": "ConsoleSignin", "serviceName": "AasCustomer",
                 "userIdentity": {"type": "ram-user", "userName": "<b>&Taro</b>", "accountId": "1"}}
        self.write("a.gz", [event(1, **night, eventTime="2026-10-02T23:00:00Z")])
        page = self.folder.parent / "page.html"

        done = self.run_report("--out", page, "--language", "ja")

        if not WINDOW.exists():
            self.assertEqual(done.returncode, FAILED)
            return
        self.assertEqual((done.returncode, done.stderr), (DONE, ""))
        html = page.read_text(encoding="utf-8")
        self.assertIn("&lt;b&gt;&amp;Taro&lt;/b&gt;", html)
        self.assertNotIn("<b>&Taro", html)
        self.assertNotIn("<script", html)
        self.assertNotIn("http", html)
        self.assertIn("2026-10-02", html)
        self.assertIn("<html lang=ja>", html)
        self.assertIn("<h1>監査証跡レビュー</h1>", html)

    def test_report_as_pdf_is_made_by_the_window_or_told(self):
        self.write_logins()
        page = self.folder.parent / "page.pdf"

        done = self.run_report("--out", page, "--paper", "letter")

        if WINDOW.exists():
            self.assertEqual((done.returncode, done.stderr), (DONE, ""))
            self.assertTrue(page.read_bytes().startswith(b"%PDF-"))
            self.assertIn(b"/MediaBox [0 0 612", page.read_bytes())
        else:
            self.assertEqual(done.returncode, FAILED)
            self.assertIn("write a .json", done.stderr)

    def test_report_tells_a_wrong_time_or_file_name(self):
        self.write_logins()

        soon = self.run_cli("report", self.folder, "--from", "soon")
        picture = self.run_cli("report", self.folder, "--out", "page.png")

        self.assertEqual(soon.returncode, FAILED)
        self.assertIn("soon", soon.stderr)
        self.assertEqual(picture.returncode, FAILED)
        self.assertIn(".pdf, .html or .json", picture.stderr)

    def write_both_trails(self):
        """Two logins of each trail, a call and a refusal of each."""
        login = {"eventName": "ConsoleSignin", "eventType": "ConsoleSignin", "serviceName": "AasSub"}
        self.write("ali.json", [event(1, **login), event(2, **login), event(3, errorCode="NoPermission"), event(4)])
        self.write("aws.json", {"Records": [aws(5, "ConsoleLogin"), aws(6, "ConsoleLogin"),
                                            aws(7, "GetObject", errorCode="VpceAccessDenied"),
                                            aws(8, "GetObject", errorCode="InvalidClientTokenId")]})

    def count(self, words):
        return json.loads(self.answer("count", self.folder, "--filter", words, "--format", "json"))["count"]

    def test_the_words_of_either_trail_find_the_events_of_both(self):
        self.write_both_trails()

        for words, events in {
                "event = ConsoleLogin": 4, "event = consolesignin": 4, "event != ConsoleLogin": 4, "not event = ConsoleSignin": 4,
                "event = (ConsoleLogin or GetObject)": 6, "event in (ConsoleLogin, GetObject)": 6, "event = *ConsoleLogin*": 4,
                "event ~ ConsoleLogin": 4, "event: /^ConsoleLogin$/": 4, "event = Console*": 4, "event = ConsoleL*": 2,
                "usertype = IAMUser": 8, "userIdentity.type = ram-user": 8, "usertype != IAMUser": 0,
                "type = AwsApiCall": 4, "type = ApiCall": 4, "type = Aws*": 4, "ConsoleLogin": 4,
                "event = ConsoleLogin and provider = cloudtrail": 2}.items():
            self.assertEqual(self.count(words), events, words)

    def test_values_are_shown_as_the_archive_holds_them(self):
        self.write_both_trails()

        for field, values in {"event": {"ConsoleSignin": 2, "ConsoleLogin": 2, "CreateInstance": 2, "GetObject": 2},
                              "usertype": {"ram-user": 4, "IAMUser": 4},
                              "denial": {"no": 5, "permission": 2, "credentials": 1},
                              "outcome": {"success": 5, "denied": 3}}.items():
            found = json.loads(self.answer("facet", self.folder, "--field", field, "--format", "json"))
            self.assertEqual({one["value"]: one["count"] for one in found}, values)

    def test_the_name_of_a_sign_in_is_carried_through_its_workflow(self):
        def step(number, name, **additional):
            return aws(number, name, userIdentity={"type": "IdentityCenterUser", "onBehalfOf": {"userId": "id-1"}},
                       additionalEventData={"AuthWorkflowID": "w-1", **additional}, serviceEventDetails={name: "Success"})

        self.write("1.json", {"Records": [step(1, "CredentialVerification")]})
        self.write("2.json", {"Records": [step(2, "UserAuthentication", UserName="sato@example.com")]})

        rows = [json.loads(line) for line in self.answer("query", self.folder, "--columns", "user,principal,login", "--format", "json").splitlines()]
        self.assertEqual([(row["user"], row["principal"], row["login"]) for row in rows],
                         [("sato@example.com", "id-1", "no"), ("sato@example.com", "id-1", "success")])

    def test_folded_records_are_listed(self):
        self.write("a.json", [event(1)])
        self.write("b.json", [event(1), event(2)])

        folded = json.loads(self.answer("info", self.folder, "--folded", "--format", "json"))["folded"]
        self.assertEqual([(pathlib.Path(one["file"]).name, pathlib.Path(one["keptFile"]).name, one["event"]) for one in folded],
                         [("b.json", "a.json", "CreateInstance")])

    def test_quiet_says_nothing_but_the_answer(self):
        self.write("a.gz", [event(1)])
        (self.folder / "never.gz").write_bytes(b"this is no gzip")

        loud = self.run_cli("count", self.folder)
        quiet = self.run_cli("count", self.folder, "--quiet")

        self.assertIn("1 damaged file", loud.stderr)
        self.assertEqual((quiet.returncode, quiet.stderr), (DAMAGED, ""))


if __name__ == "__main__":
    unittest.main()
