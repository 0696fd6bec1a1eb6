#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the window has no translation, or one that would not do in the window.

Run by ctest as `translations`.
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree

LANGUAGES = ("ja", "zh_CN")
PLACEHOLDER = re.compile(r"%(?:\d{1,2}|n)")
ACCELERATOR = re.compile(r"&(\w)(?!\w*;)")  # not &nbsp;
# Neither script has letters to underline: the accelerator follows the text, before a colon or an ellipsis.
APPENDED = re.compile(r"\(&([A-Z0-9])\)(?=…?$|[：:]$)")
NAMESPACED = re.compile(r"trailscope::ui::\w+|Command")  # what the program asks for; lupdate may misread a namespace


def texts(message):
    """The translations of a message: one, or one for each plural form."""
    translation = message.find("translation")
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]


def faults(source, text):
    """What is wrong with a translation that is there."""
    if collections.Counter(PLACEHOLDER.findall(text)) != collections.Counter(PLACEHOLDER.findall(source)):
        yield "other placeholders"
    wanted = [key.upper() for key in ACCELERATOR.findall(source)]
    if APPENDED.findall(text) != wanted or len(ACCELERATOR.findall(text)) != len(wanted):
        yield f"the accelerator should be (&{wanted[0]}) at its end" if wanted else "an accelerator too many"
    if source.count("\n") != text.count("\n"):
        yield "other line breaks"


def wrong_messages(path):
    """A line for each fault of a .ts file, and the number of its messages."""
    wrong, count = [], 0
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        if not NAMESPACED.fullmatch(name):
            wrong.append(f"{path.name}: {name} is no full name of a class")
        for message in context.iter("message"):
            count += 1
            source = message.findtext("source")
            finished = message.find("translation").get("type") is None and all(texts(message))
            found = [fault for text in texts(message) for fault in faults(source, text)] if finished else ["not translated"]
            wrong += [f"{path.name}: {name}: {source!r}: {fault}" for fault in found]
    return wrong, count


def main(root):
    answers = [wrong_messages(root / f"resources/translations/trailscope_{language}.ts") for language in LANGUAGES]
    wrong = [line for lines, _ in answers for line in lines]
    print("\n".join(wrong) or f"translated: {sum(count for _, count in answers)} texts")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
