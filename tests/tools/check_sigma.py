#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks Sigma's CloudTrail rules as filters about an archive that has an event for each.

    check_sigma.py TRAILSCOPE_CLI FOLDER_OF_RULES

The rules (SigmaHQ/sigma, rules/cloud/aws/cloudtrail) are not part of this repository. Each rule is written as a
filter, and an event is made that it must find; a rule whose event is not found is a silent zero and fails.
Rules that ask what no CloudTrail record holds are named with the reason.
"""
import fnmatch
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

NOT_IN_RECORDS = {"src_country": "needs a table of addresses", "src_ip": "needs a list of addresses",
                  "status": "is no member of a CloudTrail record"}
LISTS = {"containerDefinitions", "command", "layers"}


def quoted(value):
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def clause(key, value):
    """One comparison as a filter, and the value that the record needs for it; None needs none."""
    name, *modifiers = key.split("|")
    if value is None:
        return f"{name} is null", None
    if "contains" in modifiers and value == "*":
        return f"{name} is not null", "anything"
    if "fieldref" in modifiers:
        return f"{name} = field({value})", None
    if "contains" in modifiers:
        return f"{name} ~ {quoted(value)}", f"before {value} behind"
    if "startswith" in modifiers:
        return f"{name} = {quoted(value)[:-1]}*\"", f"{value}20200101"
    if "re" in modifiers:
        return f"{name} ~ /{value}/", "arn:aws:sts::111122223333:assumed-role/aws:ec2-instance/i-1"
    return f"{name} = {quoted(value)}", value


def selection(condition):
    """A selection as a filter with the members that its positive needs."""
    if isinstance(condition, list):
        parts = [selection(one) for one in condition]
        return "(" + " or ".join(text for text, _ in parts) + ")", parts[0][1]
    texts, members = [], {}
    for key, value in condition.items():
        values = value if isinstance(value, list) else [value]
        clauses = [clause(key, one) for one in values]
        joined = (" and " if "|all" in key else " or ").join(text for text, _ in clauses)
        texts.append(f"({joined})")
        needed = clauses[0][1] if "|all" not in key else " ".join(text for _, text in clauses)
        if needed is not None:
            members[key.split("|")[0]] = needed
    return "(" + " and ".join(texts) + ")", members


def compiled(condition, parts):
    """The rule's condition as a filter, and the members of its positive: of what is not negated."""
    members = {}
    tokens = re.findall(r"\(|\)|1 of \S+|all of \S+|\w+", condition)
    text, negated = [], False
    for token in tokens:
        if token in ("and", "or", "(", ")"):
            text.append(token)
        elif token == "not":
            text.append("not")
            negated = True
        else:
            names = fnmatch.filter(parts, token.split()[-1])
            joiner = " and " if token.startswith("all") else " or "
            text.append("(" + joiner.join(parts[name][0] for name in names) + ")")
            if not negated:
                chosen = names if token.startswith("all") else names[:1]
                for name in chosen:
                    members.update(parts[name][1])
            negated = False
    return " ".join(text), members


def put(event, path, value):
    keys = path.split(".")
    for key, following in itertools.zip_longest(keys, keys[1:]):
        if following is None:
            event[key] = [value] if key in LISTS else value
        else:
            inner = event.setdefault(key, [{}] if key in LISTS else {})
            event = inner[0] if isinstance(inner, list) else inner


def made_event(number, members):
    event = {"eventVersion": "1.11", "eventID": f"rule-{number}", "awsRegion": "eu-west-1", "eventName": "Other",
             "eventTime": f"2026-10-01T00:{number // 60:02}:{number % 60:02}Z", "eventType": "AwsApiCall",
             "eventSource": "other.amazonaws.com", "recipientAccountId": "111122223333"}
    for path, value in members.items():
        put(event, path, value)
    return event


def run(cli, archive, text):
    command = [cli, "query", archive, "--filter", text, "--columns", "id", "--format", "json"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def main():
    cli, folder = sys.argv[1:]
    rules, skipped = {}, {}
    for path in sorted(pathlib.Path(folder).glob("*.yml")):
        detection = dict(yaml.safe_load(path.read_text(encoding="utf-8"))["detection"])
        condition = detection.pop("condition")
        unknown = [why for name, why in NOT_IN_RECORDS.items() if f"'{name}" in str(detection)]
        if unknown:
            skipped[path.stem] = unknown[0]
            continue
        parts = {name: selection(part) for name, part in detection.items()}
        rules[path.stem] = compiled(condition, parts)
    failed = 0
    with tempfile.TemporaryDirectory() as archive:
        events = [made_event(number, members) for number, (_, members) in enumerate(rules.values())]
        (pathlib.Path(archive) / "rules.json").write_text(json.dumps({"Records": events}), encoding="utf-8")
        for number, (name, (text, _)) in enumerate(rules.items()):
            answer = run(cli, archive, text)
            if answer.returncode != 0 or f'rule-{number}"' not in answer.stdout:
                failed += 1
                print(f"not found: {name}: {text} {answer.stderr.strip()}")
    for name, why in skipped.items():
        print(f"not asked: {name}: {why}")
    print(f"{len(rules) - failed} of {len(rules)} rules find their event, {len(skipped)} not asked")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
