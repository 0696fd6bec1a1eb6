#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the damaged archives under tests/data/damaged and the table of what must come out of each.

usage: make_damaged.py [FOLDER]     The same bytes on every run; maker_test.py sees to it.
"""
import json
import pathlib
import struct
import sys
import zlib

FOLDER = pathlib.Path(__file__).parents[1] / "data" / "damaged"


def event(number, **changes):
    """A small sound record; events of different numbers differ in id and time."""
    record = {
        "acsRegion": "ap-northeast-1", "eventId": f"00000000-0000-5000-8000-{number:012d}", "eventName": "StartInstance",
        "eventRW": "Write", "eventSource": "ecs.aliyuncs.com", "eventTime": f"2026-10-01T00:00:{number:02d}Z",
        "eventType": "ApiCall", "eventVersion": "1", "requestId": f"00000000-0000-5000-8000-{number:012d}",
        "serviceName": "Ecs", "sourceIpAddress": "203.0.113.1",
        "userIdentity": {"accountId": "1000000000000001", "principalId": "200000000000000001", "type": "ram-user",
                         "userName": "Hanako"}}
    record.update(changes)
    return {key: value for key, value in record.items() if value is not None}


def row(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def member(text):
    """One gzip member without time or name, as the sound files have."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(text) + packer.flush()
    return b"\x1f\x8b\x08\0\0\0\0\0\x02\xff" + body + struct.pack("<II", zlib.crc32(text), len(text))


def stored_member(text):
    """The same without compression, so that a cut falls where it is meant to."""
    body = b"\x01" + struct.pack("<HH", len(text), len(text) ^ 0xFFFF) + text
    return b"\x1f\x8b\x08\0\0\0\0\0\x02\xff" + body + struct.pack("<II", zlib.crc32(text), len(text))


THREE = [event(1), event(2), event(3)]
SOUND = row(THREE)


def broken_in_the_middle(broken):
    return b"[" + row(event(1)) + b"," + broken + b"," + row(event(3)) + b"]"


def cases():
    """Name, bytes, events that come out, kind of the problem, what is wrong."""
    good = member(SOUND)
    cut = SOUND.index(b'"eventName"', SOUND.index(b"},{", SOUND.index(b"},{") + 1))
    return [
        ("truncated.gz", stored_member(SOUND)[:15 + cut], 2, "MalformedJson+TruncatedGzip",
         "ends within the third record; the two in front of it are kept"),
        ("truncated_header.gz", good[:7], 0, "TruncatedGzip", "ends within the gzip header"),
        ("truncated_trailer.gz", good[:-5], 3, "TruncatedGzip", "all of the text is there, the checksum is not"),
        ("not_gzip.gz", b"<html><body>404 Not Found</body></html>\n", 0, "NotGzip", "an error page that was saved as .gz"),
        ("empty.gz", b"", 0, "NoContent", "a file of no bytes"),
        ("empty_text.gz", member(b""), 0, "NoContent", "sound gzip of an empty text"),
        ("empty_list.gz", member(b"[]"), 0, "none", "sound: a trail without events"),
        ("corrupt_crc.gz", good[:-8] + bytes([good[-8] ^ 0xFF]) + good[-7:], 3, "CorruptGzip",
         "the text decodes but its checksum differs: the events are kept, the damage is told"),
        ("corrupt_data.gz", good[:20] + b"\xff" * 16 + good[36:], 0, "CorruptGzip", "does not decode from its start"),
        ("two_members.gz", member(row(THREE[:2])) + member(row(THREE[2:])), 3, "none", "sound: two gzip members, an array in each"),
        ("trailing_zeros.gz", good + b"\0" * 512, 3, "any", "zeros behind the member, as a tape or a block device leaves them"),
        ("broken_record.json.gz", member(broken_in_the_middle(b'{"eventId":"x","eventName":}')), 2, "MalformedJson",
         "the second of three records is no JSON"),
        ("record_not_object.json.gz", member(broken_in_the_middle(b"42")), 2, "BadRecord", "a number where a record should be"),
        ("unclosed_array.json", SOUND[:-1], 3, "MalformedJson", "the last bracket is missing"),
        ("cut_record.json", SOUND[:cut], 2, "MalformedJson", "the text ends within the third record"),
        ("missing_time.json.gz", member(row([event(1), event(2, eventTime=None), event(3)])), 2, "BadRecord",
         "the second record has no eventTime"),
        ("bad_time.json.gz", member(row([event(1), event(2, eventTime="yesterday"), event(3)])), 2, "BadRecord",
         "the second record's eventTime can't be read"),
        ("no_trail.json", row({"Version": "1", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}), 0,
         "NotATrail", "sound JSON, a policy"),
        ("no_json.json", b"Dear auditor,\nplease find the logs attached.\n", 0, "NotATrail", "no JSON at all"),
        ("lines.json.gz", member(b"\n".join(row(one) for one in THREE) + b"\n"), 3, "none", "sound: a record a line"),
        ("broken_line.json.gz", member(row(event(1)) + b"\n{\"eventId\":\n" + row(event(3)) + b"\n"), 2, "MalformedJson",
         "a record a line, the second line is cut off"),
        ("single_object.json", row(event(1)), 1, "none", "sound: one record without an array"),
        ("bom.json", b"\xef\xbb\xbf" + SOUND, 3, "none", "sound behind a byte order mark"),
        ("bad_utf8.json", SOUND.replace(b"Hanako", b"Han\xffko", 1), 3, "MalformedJson",
         "the first record's user name is not UTF-8; it is read with a replacement character, and listed"),
        ("deep.json", b"[" + row(event(1)) + b"," + b"[" * 5000 + b"]" * 5000 + b"," + row(event(3)) + b"]", 1, "any",
         "5,000 nested arrays where a record should be; the event in front of them comes out in any case"),
        ("repeated.json.gz", member(row([event(1), event(1), event(2)])), 2, "none",
         "sound: the same event twice, folded into one"),
        ("other_types.json", row([event(1, eventVersion=1, errorCode=202, isGlobal="true", userAgent=None)]), 1, "none",
         "sound: numbers where texts are usual and the reverse"),
    ]


def table(all_cases):
    lines = ["<!--", "SPDX-FileCopyrightText: 2026 The Trailscope authors", "SPDX-License-Identifier: GPL-3.0-or-later", "-->",
             "# Damaged and unusual archives", "",
             "Made by `tests/tools/make_damaged.py`, with this table. `events` is how many distinct events come out; `problem` the",
             "kinds that the load report names (`ErrorCode`), `none` when nothing is wrong, `any` when the reader may report it or",
             "not; `events` is then the least that must come out. The three columns are in `expected.tsv` too.", "",
             "| file | events | problem | what is wrong |", "| --- | --- | --- | --- |"]
    lines += [f"| {name} | {events} | {problem} | {words} |" for name, _, events, problem, words in all_cases]
    return "\n".join(lines) + "\n"


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    all_cases = cases()
    for name, data, *_ in all_cases:
        (folder / name).write_bytes(data)
    (folder / "README.md").write_text(table(all_cases), encoding="utf-8")
    expected = "".join(f"{name}\t{events}\t{problem}\n" for name, _, events, problem, _ in all_cases)
    (folder / "expected.tsv").write_text(expected, encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
