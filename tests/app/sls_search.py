# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reference of Simple Log Service's search language, written from its documentation alone: query syntax, phrase search,
default delimiters (help.aliyun.com, query-syntax and create-indexes, 2026-01)."""
import re

DELIMITERS = " \t\r\n,'\";=()[]{}?@&<>/:"
TOKEN = re.compile(r"""\s*(?:(?P<phrase>\#"[^"]*")|(?P<quoted>"[^"]*")|(?P<sign>[():])|(?P<word>[^\s():"]+))""")
METADATA = {"__topic__": "actiontrail_audit_event"}


def logged(record, path="event"):
    """The event as it is indexed: each scalar under its path."""
    if not isinstance(record, dict):
        return {path: str(record)}
    return {key: value for name, member in record.items() for key, value in logged(member, f"{path}.{name}").items()}


def words_of(text, delimiters=DELIMITERS):
    return [word for word in re.split("[" + re.escape(delimiters) + "]+", text.lower()) if word]


def holds(text, value):
    kind, wanted = value
    words = words_of(text)
    if kind == "phrase":
        sought = words_of(wanted)
        return any(words[at:at + len(sought)] == sought for at in range(len(words) - len(sought) + 1))
    if kind == "quoted":
        return all(one in words for one in words_of(wanted))
    patterns = ["".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in one)
                for one in words_of(wanted, DELIMITERS.replace("?", ""))]
    return all(any(re.fullmatch(pattern, word) for word in words) for pattern in patterns)


def condition(name, value):
    def test(event):
        text = {**event, **METADATA}.get(name)
        if text is None:
            return False
        if value == ("word", "*"):
            return text != ""
        return text == "" if value[1] == "" else text != "" and holds(text, value)
    return test


class Parser:
    """`not` and `and` bind before `or`; a blank means `and`."""

    def __init__(self, text):
        self.tokens = []
        at = 0
        text = text.split("|")[0].rstrip()
        while at < len(text):
            match = TOKEN.match(text, at)
            kind = match.lastgroup
            self.tokens.append((kind, match.group(kind).strip('#"') if kind in ("phrase", "quoted") else match.group(kind)))
            at = match.end()
        self.at = 0

    def next_is(self, kind, text):
        return self.at < len(self.tokens) and self.tokens[self.at][0] == kind and self.tokens[self.at][1].lower() == text

    def take_if(self, kind, text):
        found = self.next_is(kind, text)
        self.at += found
        return found

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def either(self):
        tests = [self.both()]
        while self.take_if("word", "or"):
            tests.append(self.both())
        return lambda event: any(test(event) for test in tests)

    def both(self):
        tests = [self.operand()]
        while self.at < len(self.tokens) and not self.next_is("word", "or") and not self.next_is("sign", ")"):
            self.take_if("word", "and")
            tests.append(self.operand())
        return lambda event: all(test(event) for test in tests)

    def operand(self):
        if self.take_if("word", "not"):
            inner = self.operand()
            return lambda event: not inner(event)
        if self.take_if("sign", "("):
            inner = self.either()
            assert self.take_if("sign", ")"), "a bracket is missing"
            return inner
        first = self.take()
        if self.take_if("sign", ":"):
            return condition(first[1], self.take())
        return lambda event: any(holds(text, first) for text in event.values())


def parsed(text):
    """A function from an event, as logged() has it, to whether the search finds it."""
    parser = Parser(text)
    test = parser.either()
    assert parser.at == len(parser.tokens), f"read up to token {parser.at}: {text}"
    return test
