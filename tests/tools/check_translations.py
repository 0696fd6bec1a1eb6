#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the window has no translation, or one that would not do in the window.

Run by ctest as `translations`; with lupdate as a second argument it also finds texts that the sources have and the .ts
files have not, or the other way round (the target check_translations).
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ENGLISH = "en"  # plurals only: the sources are English
LANGUAGES = ("ja", "zh_CN", ENGLISH)
PLACEHOLDER = re.compile(r"%(?:\d{1,2}|n)")
ACCELERATOR = re.compile(r"&(\w)(?!\w*;)")  # not &nbsp;
# Neither script has letters to underline: the accelerator follows the text, before a colon or an ellipsis.
APPENDED = re.compile(r"\(&([A-Z0-9])\)(?=…?$|[：:]$)")
NAMESPACED = re.compile(r"trailscope::ui::\w+|Command")  # what the program asks for; lupdate may misread a namespace


def ts_file(root, language):
    return root / f"resources/translations/trailscope_{language}.ts"


def texts(message):
    """The translations of a message: one, or one for each of the language's plural forms."""
    translation = message.find("translation")
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]


def accelerators(language, text):
    return [key.upper() for key in (ACCELERATOR if language == ENGLISH else APPENDED).findall(text)]


def faults(language, source, text):
    """What is wrong with a translation that is there."""
    if collections.Counter(PLACEHOLDER.findall(text)) != collections.Counter(PLACEHOLDER.findall(source)):
        yield "other placeholders"
    wanted = accelerators(ENGLISH, source)
    if accelerators(language, text) != wanted or accelerators(ENGLISH, text) != wanted:
        yield f"the accelerator should be {wanted[0]}, given at its end" if wanted else "an accelerator too many"
    if source.count("\n") != text.count("\n"):
        yield "other line breaks"


def messages(path):
    """Context, text and comment of all that a .ts file holds."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            for context in xml.etree.ElementTree.parse(path).getroot().iter("context")
            for message in context.iter("message")}


def extracted(root, lupdate):
    """The messages of the sources."""
    with tempfile.TemporaryDirectory() as scratch:
        made = pathlib.Path(scratch) / "made.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", f"-I{root}", root / "ui", root / "app", "-ts", made],
                       check=True)
        return messages(made)


def not_updated(root, lupdate):
    """A line for each message that the sources and the .ts files do not share."""
    sources = extracted(root, lupdate)
    return [f"trailscope_{language}.ts: {context}: {text!r}: the target update_translations was not built"
            for language in LANGUAGES if language != ENGLISH
            for context, text, _ in sorted(sources ^ messages(ts_file(root, language)), key=str)]


def wrong_messages(path, language):
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
            found = ["not translated"] if not finished else [
                fault for text in texts(message) for fault in faults(language, source, text)]
            wrong += [f"{path.name}: {name}: {source!r}: {fault}" for fault in found]
    return wrong, count


def main(root, *lupdate):
    answers = [wrong_messages(ts_file(root, language), language) for language in LANGUAGES]
    wrong = [line for lines, _ in answers for line in lines] + [
        line for program in lupdate for line in not_updated(root, program)]
    print("\n".join(wrong) or f"translated: {sum(count for _, count in answers)} texts")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), *sys.argv[2:]))
