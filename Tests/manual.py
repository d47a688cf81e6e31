#!/usr/bin/env python3
"""Shows the manual page as man shows it, and asks mandoc what is wrong with it.

    Tests/manual.py .build/release/tiaoli [--print]
"""
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

program = os.path.abspath(sys.argv[1])
failures = []


def run(*command, **environment):
    result = subprocess.run(
        command, env={**os.environ, **environment}, text=True, capture_output=True)
    return result.returncode, result.stdout, result.stderr


def columns(line):
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)


def check(condition, sentence):
    if not condition:
        failures.append(sentence)


for locale in ["C.UTF-8", "zh_CN.UTF-8"]:
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "tiaoli.1")
        status, _, message = run(program, "manual", "-o", page, LC_ALL=locale)
        check(status == 0, f"{locale}: tiaoli manual: {message}")

        # No date is declared, so none is printed; a line of Chinese has three bytes a character.
        _, complaints, _ = run("mandoc", "-T", "lint", page)
        for complaint in complaints.splitlines():
            allowed = "missing date" in complaint or (
                "longer than 80 bytes" in complaint and not open(page, encoding="utf-8").read()
                .splitlines()[int(complaint.split(":")[2]) - 1].isascii())
            check(allowed, f"{locale}: {complaint}")

        status, shown, message = run(
            "man", "--warnings=w", "-l", page,
            LC_ALL="C.UTF-8", MANWIDTH="80", MAN_KEEP_FORMATTING="", TERM="dumb")
        check(status == 0 and message == "", f"{locale}: man: {message}")
        shown = re.sub("\x1b\\[[0-9;]*m|.\b", "", shown).expandtabs()
        for line in shown.splitlines():
            check(columns(line) <= 80, f"{locale}: wider than 80 columns: {line}")
        for call in re.findall(r"^\.SS (.*)$", open(page, encoding="utf-8").read(), re.MULTILINE):
            _, help_page, _ = run(program, *call.split()[1:], "--help", LC_ALL=locale)
            check(call in shown, f"{locale}: {call} is not shown")
            for option in re.findall(r"^  [ -].*?(--[a-z-]+)", help_page, re.MULTILINE):
                check(option in shown, f"{locale}: {call} {option} is not shown")
        check("\\" not in shown.replace("\\n", ""), f"{locale}: a backslash is shown")
        print(f"{locale}: {len(shown.splitlines())} lines shown")
        if "--print" in sys.argv:
            print(shown)

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
