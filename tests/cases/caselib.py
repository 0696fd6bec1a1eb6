# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What check.py needs: commands of trailscope-cli, what is read from their answers, and right values."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CASES = []


class Tool:
    """trailscope-cli, run in the folder of the cases, in UTC, without anybody's own settings."""

    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())
        self.settings = tempfile.TemporaryDirectory()
        self.answers = {}

    def run(self, *words):
        """Exit code, standard output, standard error."""
        if words not in self.answers:
            env = dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8", XDG_CONFIG_HOME=self.settings.name,
                       XDG_DATA_HOME=self.settings.name)
            done = subprocess.run([self.path, *words, "--tz", "UTC"], cwd=HERE, env=env, capture_output=True,
                                  timeout=120, check=False)
            self.answers[words] = (done.returncode, done.stdout.decode("utf-8", "surrogateescape"),
                                   done.stderr.decode("utf-8", "surrogateescape"))
        return self.answers[words]


class Right:
    """One of the values, or a condition in words."""

    def __init__(self, *values, words=None, test=None):
        self.values, self.words, self.test = values, words, test

    def holds(self, value):
        if self.test is None:
            return any(value == one for one in self.values)
        try:
            return bool(self.test(value))
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            return False

    def __str__(self):
        return self.words or " or ".join(text(one) for one in self.values)


def one_of(*values):
    return Right(*values)


def that(words, test):
    return Right(words=words, test=test)


class Check:
    """A command (F stands for the case's folder), what is read from its answer, and what is right."""

    def __init__(self, label, words, read, right):
        self.label, self.words, self.read = label, tuple(words), read
        self.right = right if isinstance(right, Right) else Right(right)

    def command(self, folder):
        return tuple(folder + word[1:] if word == "F" or word.startswith("F/") else word for word in self.words)

    def answer(self, tool, folder):
        try:
            return self.read(tool, self.command(folder))
        except subprocess.TimeoutExpired:
            return "no answer in two minutes"


def text(value):
    """For people: signs that can't be seen are escaped."""
    plain = value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
    return "".join(c if c.isprintable() and not "\ud800" <= c <= "\udfff" else f"\\u{ord(c):04x}" for c in plain)


def refusal(code, err):
    line = next((line for line in err.splitlines() if line.startswith("trailscope-cli:")), err.strip())
    return f"exit {code}: {line.removeprefix('trailscope-cli: ')[:200]}"


def without_paths(told):
    """What a program tells, without the names of files: those may hold the word that is looked for."""
    return " ".join(word for word in told.split() if "/" not in word)


def info(member, right, label=None):
    """A member of what `info` tells; `exit` is its exit code."""
    def read(tool, words):
        code, out, err = tool.run(*words)
        if member == "exit":
            return code
        try:
            return json.loads(out)[member]
        except ValueError:
            return refusal(code, err)
    return Check(label or member, ("info", "F", "--format", "json"), read, right)


def count(right, filter=None, preset=None, label=None):
    words = ("count", "F") + (("--filter", filter) if filter else ()) + (("--preset", preset) if preset else ())

    def read(tool, words):
        code, out, err = tool.run(*words)
        return int(out) if out.strip().isdigit() else refusal(code, err)
    return Check(label or (f"`{filter}`" if filter else preset or "count"), words, read, right)


def rows(columns, right, filter=None, sort=None, label=None):
    """The values of the columns, a row each; of a single column its values. In no order unless sorted."""
    names = columns.split(",")
    words = ("query", "F", "--columns", columns, "--format", "json")
    words += (("--filter", filter) if filter else ()) + (("--sort", sort) if sort else ())

    def read(tool, words):
        code, out, err = tool.run(*words)
        if code == 2:
            return refusal(code, err)
        values = [[row[name] for name in names] for row in map(json.loads, out.splitlines())]
        values = [one[0] if len(names) == 1 else one for one in values]
        return values if sort else sorted(values, key=str)
    if isinstance(right, list) and not sort:
        right = sorted(right, key=str)
    return Check(label or columns, words, read, right)


def verify(what, right, label=None):
    """exit: the exit code; links: how each digest hangs on the one before it; else a member of the digests."""
    def read(tool, words):
        code, out, err = tool.run(*words)
        if what == "exit":
            return code
        try:
            digests = json.loads(out)["digests"]
        except ValueError:
            return refusal(code, err)
        if what == "links":
            return sorted(f"{re.search(r'_([0-9]{8}T[0-9]{6}Z.*?)[.]json', one['object']).group(1)} {one['link']}"
                          for one in digests["files"])
        return sum(one["missing"] for one in digests["files"]) if what == "missing" else digests[what]
    return Check(label or what, ("verify", "F", "--format", "json"), read, right)


def meant(filter, *numbers, unhelped=True, label=None):
    """A filter whose meaning is sure. Right: so many events; or a refusal with a repair that, taken over, finds
    so many; or, if `unhelped`, a refusal without a repair. Wrong: another meaning, in silence or as a repair."""
    def read(tool, words):
        code, out, err = tool.run(*words)
        if out.strip().isdigit():
            return int(out)
        repair = re.search(r"did you mean `(.*)`\?", err, re.S)
        if code != 2 or not repair:
            return "refused, no repair" if code == 2 else refusal(code, err)
        again = tool.run(*words[:3], repair.group(1))
        return f"refused, repair `{repair.group(1)}` finds {again[1].strip() or 'nothing'}"

    def test(value):
        if isinstance(value, int):
            return value in numbers
        return (unhelped and value == "refused, no repair") or value.rpartition("` finds ")[2] in map(str, numbers)
    wanted = " or ".join(map(str, numbers))
    words = f"{wanted} (or refused with a repair that finds {wanted}{'; or refused without a repair' if unhelped else ''})"
    return Check(label or f"`{filter}`", ("count", "F", "--filter", filter), read, that(words, test))


def case(name, *checks):
    """The folder is the name up to a slash."""
    CASES.append((name, name.partition("/")[0], checks))


def window(name, right):
    """What only the window does, and what is right there."""
    CASES.append((name, name, right))


def judge(tool, name, folder, checks):
    answers = [(check, check.answer(tool, folder)) for check in checks]
    wrong = [pair for pair in answers if not pair[0].right.holds(pair[1])]
    told = wrong or answers
    seen = set()

    def once(answer):
        """A refusal is told once, not for each command."""
        again = answer in seen if isinstance(answer, str) else False
        seen.update([answer] if isinstance(answer, str) else ())
        return "the same" if again and len(answer) > 20 else text(answer)
    got = "; ".join(f"{check.label} = {once(answer)}" for check, answer in told)
    right = "; ".join(f"{check.label} = {check.right}" for check, answer in told)
    return not wrong, f"{'FAIL' if wrong else 'ok'} {name}: got {got}, right {right}"


def main():
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        sys.exit("usage: check.py PATH_OF_TRAILSCOPE_CLI [BEGIN_OF_A_CASES_NAME...]")
    tool = Tool(sys.argv[1])
    results = []
    for name, folder, checks in CASES:
        if len(sys.argv) > 2 and not name.startswith(tuple(sys.argv[2:])):
            continue
        if isinstance(checks, str):
            print(f"window {name}: not asked, right {checks}")
            continue
        good, line = judge(tool, name, folder, checks)
        results.append(good)
        print(line, flush=True)
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(0 if all(results) else 1)
