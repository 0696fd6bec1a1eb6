#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the cases of the folder it lies in: check.py PATH_OF_TRAILSCOPE_CLI [BEGIN_OF_A_CASES_NAME...]

One line a case, `ok NAME: got X, right Y` or `FAIL NAME: ...` with the values that are wrong; then `N passed, M failed`.
Exit code 1 if any failed. README.md says what each case is, and why its right value is right."""
import json
import re
import sys

sys.dont_write_bytecode = True
from caselib import Check, case, count, info, main, meant, one_of, rows, that, verify, window, without_paths


def names_in(value, *wanted):
    return all(any(name in one for one in value) for name in wanted)


# Several documents in one file

case("01_concat_json", info("events", 6), info("duplicates", 0), info("damaged", 0), info("exit", 0))
case("01_concat_gz", info("events", 6), info("duplicates", 0), info("damaged", 0))
case("01_pages", info("events", 3), info("damaged", 0))
case("01_slurp", info("events", 6), info("damaged", 0))

# What stands beside the event, or as text inside it

case("02_lookup", rows("resource,resourcetype", [["i-0aaa", "AWS::EC2::Instance"]]), count(1, "resource: i-0aaa"))
case("03_nested_json", rows("user,outcome,login,mfa", [["kato", "failure", "failure", "no"]]))
case("03_nested_text", rows("user,account,root,mfa", [["root", "1000000000000001", "yes", "no"]]))
case("03_nested_athena", rows("user,account,accesskey,login,mfa", [["kato", "111122223333", "AKIAEXAMPLE0001", "failure", "no"]]))

# Refused

case("04_denied",
     rows("outcome", ["denied"], "error: VpceAccessDenied", label="outcome of VpceAccessDenied"),
     rows("outcome", ["denied"], "error: AccessDenied", label="outcome of AccessDenied"),
     count(one_of(2, 3, 4), preset="s2"))

# Access logs of OSS

five = [f"2026/{k}.csv" for k in range(5)]


def has_each_deleted(value):
    return all(sum(name in one.replace("%2F", "/") for one in value) == 1 for name in five)


case("05_batch_delete", info("events", one_of(5, 6)), info("duplicates", 0),
     rows("resource", that("each of 2026/0.csv to 2026/4.csv once", has_each_deleted)),
     rows("agent", that("ossutil/1.7 in every row", lambda value: set(value) == {"ossutil/1.7"})))
case("05_batch_delete_only", info("events", 5), info("duplicates", 0), info("exit", 0),
     rows("resource", that("each of 2026/0.csv to 2026/4.csv once", has_each_deleted)),
     rows("time", ["2026-10-01T01:00:04+00:00"] * 5))
case("06_sls_oss", info("events", 3), info("damaged", 0), rows("agent", ["ossutil/1.7"] * 3), rows("time", ["2026-10-01T01:00:04+00:00"] * 3))


def second_line(tool, words):
    """What was made of the line with the quotes."""
    code, out, err = tool.run(*words)
    if code == 2:
        return "nothing read"
    made = [json.loads(line) for line in out.splitlines()]
    made = [row for row in made if "plain.txt" not in row["resource"]]
    return " | ".join(f"{row['resource']} key '{row['accesskey']}' requester '{row['principal']}'" for row in made) or f"no event, exit {code}"


right_line = that("pay/secret.db key '' requester '', or no event but exit 1", lambda value: value in ("pay/secret.db key '' requester ''", "no event, exit 1"))
case("07_oss_quotes", Check("line 2", ("query", "F", "--columns", "resource,accesskey,principal", "--format", "json"), second_line, right_line),
     count(1, "resource: pay/plain.txt"))
case("08_oss_no_request_id", info("events", 3), info("duplicates", 0))

# Who

case("09_role_login", rows("user", ["Audit:sato@example.com", "mori"]))
SATO, HANA = "aaaa0000-1111-2222-3333-444444444401", "aaaa0000-1111-2222-3333-444444444402"
case("10_identity_center",
     rows("user", that(f"sato@example.com, and one with {HANA}", lambda value: len(value) == 2 and "sato@example.com" in value and names_in(value, HANA))),
     rows("event,outcome,login", [["UserAuthentication", "success", "success"], ["CredentialVerification", "failure", "failure"]]))
case("11_capital_true", rows("event,rw", [["CreateUser", "Write"], ["ListUsers", "Read"], ["DeleteUser", "Write"], ["GetUser", "Read"]]), count(2, "rw: Read"))

# Signs that are no text, or turn it around

case("12_lone_surrogate", info("events", 3), info("exit", one_of(0, 1)), rows("agent", ["Mozilla cut here \ufffd", "aws-cli/2.15", "aws-cli/2.15"]))

OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def turned(tool, words):
    """Is a sign that turns text around printed, and not shut in by isolates (U+2068 and U+2069)?"""
    code, out, err = tool.run(*words)
    shut_in = re.sub("\u2068[^\u2068\u2069\n]*\u2069", "", out + err)
    return bool(OVERRIDES.search(shut_in))


case("13_bidi", Check("a table prints U+202E bare", ("query", "F", "--columns", "user,account,ip"), turned, False),
     rows("user", ["svc-\u202enimda", "mori"], label="user in JSON"))
window("14_ics", "2024-10-15, 2024-10-20, 2025-10-15, 2025-10-20, then of 2026: 10-05, 10-06, 10-07, 10-12, 10-13, 10-16, 10-26 to 11-01, 12-30, 12-31; "
       "and 2027-01-01, 2027-01-02; not 2026-10-08, 10-14, 10-15, 10-20, 11-02, not 2027-01-03")

# Filters

case("15_filters/minus", meant("-user: kato", 5, unhelped=False), meant("-user:kato", 5, unhelped=False))
case("15_filters/brackets", meant("user: [h TO l]", 5), meant("user: {h TO l}", 5))
case("15_filters/not_in", meant("event not in (CheckMfa)", 8, unhelped=False), meant("event not in (CheckMfa, SwitchRole)", 7, unhelped=False))
case("15_filters/phrase", meant('#"Failed authentication"', 2, unhelped=False))
case("15_filters/ConsoleLogin", count(6, "event: ConsoleLogin"), count(6, "eventName: ConsoleLogin"), count(3, "eventName != ConsoleLogin"))
case("15_filters/IAMUser", count(7, "usertype: IAMUser"), count(7, "userIdentity.type: IAMUser"))
case("16_dotted_json", rows("user,account,accesskey", [["hana", "1000000000000001", "LTAIEXAMPLE"]] * 3))
case("16_dotted_json_event", info("events", 3), rows("user,account,accesskey", [["hana", "1000000000000001", "LTAIEXAMPLE"]] * 3))


def read_or_named(tool, words):
    code, out, err = tool.run(*words)
    return [json.loads(line)["event"] for line in out.splitlines()] if code != 2 else "refused: " + without_paths(err)


case("17_powershell", Check("event", ("query", "F", "--columns", "event", "--format", "json"), read_or_named,
                       that("[\"RunInstances\"], or refused as UTF-16", lambda value: value == ["RunInstances"] or re.search("utf-?16", value, re.I))))
case("18_bytes", meant("bytes > 1KB", 1), meant("bytes < 1KB", 5), meant("bytes >= 1TB", 1), meant("bytes >= 1 KB", 1), meant("bytes > 1,000", 1), count(2, "bytes > 99"))
case("18_sort_ip", rows("ip", ["10.0.0.9", "10.0.0.10", "198.51.100.3", "198.51.100.20", "203.0.113.9", "203.0.113.10", "2001:db8::9", "2001:db8::10"], sort="ip"))
case("19_resources", count(1, "resource: arn:aws:s3:::pay"), count(1, "resource: arn:aws:s3:::pay/2026/a.csv"),
     count(1, 'resource: "arn:aws:kms:eu-west-1:111122223333:key/k2"'), count(1, "resourcetype: AWS::S3::Bucket"), count(0, "resource: arn:aws:s3:::pa"))
case("20_aws_presets", count(2, preset="s3-ram"), count(1, preset="s3-instances"), count(3, preset="s3"), count(1, preset="s4-reads"))

# Kinds of records and files

case("21_identity_center_signin", info("events", 7), count(1, "login: success"), count(1, "login: failure"), count(1, "outcome: failure"),
     rows("user", that(f"sato@example.com where the record has it, else that or {SATO}",
                       lambda value: len(value) == 7 and value.count("sato@example.com") >= 2 and all(one == "sato@example.com" or SATO in one for one in value))))
case("22_network_activity", info("events", 2), rows("user,error,outcome", [["Audit:kato", "", "success"], ["Audit:kato", "VpceAccessDenied", "denied"]]),
     count(2, "category: NetworkActivity"), count(1, preset="s2"), verify("exit", 0, label="exit of verify"))
case("23_insight_cloudtrail", rows("event,category", [["ApiErrorRateInsight", "Insight"]]), count(1, "event: ApiErrorRateInsight"))
case("23_insight_actiontrail", rows("event", ["AkInsight", "PolicyChangeInsight", "TrailConcealmentInsight"]), verify("exit", 0, label="exit of verify"))


def events_and_notices(tool, words):
    code, out, err = tool.run(*words)
    if code == 2:
        return "exit 2: " + without_paths(err)
    told = json.loads(out)
    return f"exit {code}, events {told['events']}: " + "; ".join(without_paths(one["reason"]) for one in told["problems"])


def tells_summaries(value):
    return "others were read" not in value and re.search("aggregat|summar", value, re.I) and not re.search(r"events [1-9]", value)


case("24_aggregated", Check("info", ("info", "F", "--format", "json"), events_and_notices,
                            that("no events; names the file as aggregated events or summaries; not 'the others were read'", tells_summaries)))

chain = ["20261001T010131Z", "20261001T020131Z", "20261001T030131Z"]
case("25_backfill_whole", verify("exit", 0), verify("logs", 3), verify("intactLogs", 3),
     verify("links", [f"{chain[0]}_backfill chain-begins", f"{chain[1]}_backfill intact", f"{chain[2]}_backfill intact"]))
case("25_backfill_missing", verify("exit", 1), verify("missing", 1), verify("links", [f"{chain[0]}_backfill chain-begins", f"{chain[2]}_backfill previous-missing"]))
normal = [f"{chain[0]} chain-begins", f"{chain[1]} intact", f"{chain[2]} intact"]
case("25_backfill_beside", verify("exit", 0), verify("intactLogs", 6),
     verify("links", sorted(normal + [f"{chain[0]}_backfill chain-begins", f"{chain[1]}_backfill intact", f"{chain[2]}_backfill intact"])))
case("25_backfill_beside_missing", verify("exit", 1), verify("missing", 1),
     verify("links", sorted(normal + [f"{chain[0]}_backfill chain-begins", f"{chain[2]}_backfill previous-missing"])))

for form in ("filter_log_events", "get_log_events", "export_task", "subscription", "insights_csv", "insights_json"):
    case("26_cwl_" + form, info("events", 2), rows("user,event", [["kato", "CreateUser"], ["mori", "DescribeInstances"]]), info("damaged", 0))

case("27_root_alias", rows("user,root", [["root", "yes"], ["root", "yes"]]), count(2, "user: root"))
case("28_federated_login", rows("user,mfa,login", [["Audit:sato@example.com", "unknown", "success"], ["mori", "no", "success"]]), count(1, preset="s1-no-mfa"), count(1, preset="cis-2.17"))
case("29_inner_actiontrail",
     rows("event,type,region,resource,account", [["made-up quota change", "CUSTOMER_INITIATED_SUPPORT", "cn-hangzhou", "pay", "1000000000000001"]]),
     rows("service", that("OSS, in any case", lambda value: [one.lower() for one in value] == ["oss"])),
     rows("user", that("names emp-0001", lambda value: len(value) == 1 and "emp-0001" in value[0])))
case("30_oss_bucket_arn", rows("resource,region,accesskey", [["pay/a.csv", "cn-hangzhou", "LTAIEXAMPLE"], ["pay/b.csv", "", "LTAIEXAMPLE"]]), count(1, "region: cn-hangzhou"))

main()
