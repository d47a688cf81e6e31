#!/usr/bin/env python3
"""force.py PROGRAM: which text is law on which day, in every command and every form.

A made library holds works whose texts are past, in force, to come, in force in part, hanging on a condition,
behind the end that they set themselves, and repealed. For each day and command: the text that the table names
is shown, and one that is not law says so. All texts are invented."""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
BODY = "第一条　为了规范泊位管理，制定本办法。\n第二条　申请人应当在{days}日内报送材料；依照第一条的规定办理。\n第三条　{last}\n"

# Slug, title, caption of each text, days in article 2, last article.
TEXTS = [
    ("two", "泊位办法", "2018年3月1日甲局令第1号公布　自2018年5月1日起施行", "十", "本办法由甲局解释。"),
    ("two", "泊位办法", "2018年3月1日甲局令第1号公布　2026年2月1日甲局令第9号修订公布　自2026年6月1日起施行", "二十", "本办法由甲局解释。"),
    ("part", "分步办法", "2020年3月1日甲局令第2号公布　自2020年5月1日起施行，第二条自2026年7月1日起施行", "十", "本办法由甲局解释。"),
    ("condition", "条件办法", "2020年3月1日甲局令第3号公布", "十", "本办法自乙公约对我国生效之日起施行。"),
    ("elsewhere", "另定办法", "2020年3月1日甲局令第4号公布", "十", "本办法施行日期由甲局另行规定。"),
    ("trial", "试行办法", "2020年3月1日甲局印发", "十", "本办法自2020年5月1日起施行，有效期五年。"),
    ("later", "施行后办法", "2026年3月1日甲局令第6号公布", "十", "本办法自公布之日起满三个月后施行。"),
]

# Work, day, text that is shown, words that must stand beside it (empty for the law of the day), status.
TABLE = [
    ("two", "2018-04-01", "2018-03-01", "尚未施行，自2018年5月1日起施行", "future"),
    ("two", "2018-05-01", "2018-03-01", "", "in-force"),
    ("two", "2026-05-31", "2018-03-01", "", "in-force"),
    ("two", "2026-06-01", "2026-02-01", "", "in-force"),
    ("condition", "2021-01-01", "2020-03-01", "是否已经施行不详", "unknown"),
    ("elsewhere", "2021-01-01", "2020-03-01", "施行日期另行规定，是否已经施行不详", "unknown"),
    ("trial", "2020-04-30", "2020-03-01", "尚未施行，自2020年5月1日起施行", "future"),
    ("trial", "2025-04-30", "2020-03-01", "", "in-force"),
    ("trial", "2025-05-01", "2020-03-01", "有效至2025年4月30日，是否延续不详", "unknown"),
    ("later", "2026-05-31", "2026-03-01", "尚未施行，自2026年6月1日起施行", "future"),
    ("later", "2026-06-01", "2026-03-01", "", "in-force"),
]
# Texts that are asked for by their date, on a day when they are not law.
ASKED = [
    ("two", "2026-02-01", "2026-05-31", "尚未施行，自2026年6月1日起施行", "future"),
    ("two", "2018-03-01", "2026-06-01", "已被2026年2月1日文本取代", "superseded"),
]

passed, faults = 0, []


def clock(day):
    """Noon of a day, for the program's clock."""
    moment = datetime.datetime.fromisoformat(day + "T12:00:00+00:00")
    return str(int(moment.timestamp()))


def run(*arguments, day):
    result = subprocess.run(
        [PROGRAM, *arguments], capture_output=True, cwd=FOLDER, timeout=120,
        env={**os.environ, "LC_ALL": "zh_CN.UTF-8", "SOURCE_DATE_EPOCH": clock(day), "XDG_CONFIG_HOME": str(FOLDER / "none"),
             "TIAOLI_CACHE": str(FOLDER / "cache")})
    return result.stdout.decode(), result.stderr.decode(), result.returncode


def expect(name, condition, shown=""):
    global passed
    if condition:
        passed += 1
    else:
        faults.append(name)
        print(f"FAILED {name}: {str(shown)[:300]!r}")


def flat(text):
    return "".join(text.split())


def words_of(file):
    """All words of a Word file, page heads and feet among them."""
    with zipfile.ZipFile(file) as parts:
        xml = "".join(parts.read(part).decode() for part in parts.namelist() if part.endswith(".xml"))
    return flat(re.sub(r"<[^>]+>", "", xml))


def made():
    """The library, in a folder of its own."""
    for number, (slug, title, caption, days, last) in enumerate(TEXTS):
        file = FOLDER / f"{number}.txt"
        file.write_text(f"{title}\n（{caption}）\n" + BODY.format(days=days, last=last), encoding="utf-8")
        _, error, status = run("import", str(file), "--work", slug, "--library", LIBRARY, "--write", day="2026-06-01")
        expect(f"{title} is imported", status == 0, error)


def told(slug, day, mark, status, *choice):
    """Every command and form shows the mark, or none where the text is law."""
    options = [*choice, "--library", LIBRARY]
    name = " ".join([slug, day, *choice])
    for form in ["", "--cite"]:
        shown, error, _ = run("show", "2", "--work", slug, *filter(None, [form]), *options, day=day)
        expect(f"{name}: show {form}", (flat(mark) in flat(shown)) if mark else "不详" not in shown and "尚未" not in shown,
               shown + error)
    shown, error, _ = run("show", "2", "--work", slug, "--format", "markdown", *options, day=day)
    expect(f"{name}: show --format markdown", flat(mark) in flat(shown), shown + error)
    for arguments in [["show", "2", "--work", slug], ["export", slug], ["duties", slug]]:
        _, error, _ = run(*arguments, "--format", "docx", "-o", "word.docx", "--force", *options, day=day)
        expect(f"{name}: {arguments[0]} --format docx", flat(mark) in words_of(FOLDER / "word.docx"), error)
    for form in ["markdown", "html"]:
        shown, error, _ = run("duties", slug, "--format", form, *options, day=day)
        expect(f"{name}: duties --format {form}", flat(mark) in flat(shown), shown + error)
    for arguments in [["toc", slug], ["refs", "2", "--work", slug], ["refs", "--work", slug], ["duties", slug],
                      ["due", "2", "--work", slug, "--from", "2026-01-05"]]:
        shown, error, _ = run(*arguments, *options, day=day)
        expect(f"{name}: {arguments[0]}", flat(mark) in flat(shown), shown + error)
    for arguments in [["toc", slug], ["refs", "2", "--work", slug], ["duties", slug],
                      ["due", "2", "--work", slug, "--from", "2026-01-05"]]:
        shown, error, _ = run(*arguments, "--format", "json", *options, day=day)
        expect(f"{name}: {arguments[0]} --format json", json.loads(shown or "{}").get("status") == status, shown + error)
    shown, error, _ = run("show", "2", "--work", slug, "--format", "json", *options, day=day)
    expect(f"{name}: show --format json", json.loads(shown or "{}").get("status", {}).get("status") == status, shown + error)
    for form in ["markdown", "html", "text"]:
        shown, error, _ = run("export", slug, "--format", form, *options, day=day)
        expect(f"{name}: export --format {form}", flat(mark) in flat(shown + error), shown + error)


def main():
    made()
    for slug, day, edition, mark, status in TABLE:
        shown, error, _ = run("show", "2", "--work", slug, "--format", "json", "--library", LIBRARY, day=day)
        expect(f"{slug} on {day}: {edition} is shown", json.loads(shown or "{}").get("edition") == edition, shown + error)
        shown, error, _ = run("status", slug, "--format", "json", "--library", LIBRARY, day=day)
        held = {one["date"]: one["status"] for one in json.loads(shown or '{"editions":[]}')["editions"]}
        expect(f"{slug} on {day}: status", held.get(edition) == status, held)
        told(slug, day, mark, status)
        # The day may be asked for, too.
        shown, error, _ = run("show", "2", "--work", slug, "--at", day, "--format", "json", "--library", LIBRARY, day="2026-06-01")
        if shown:
            expect(f"{slug} --at {day}", json.loads(shown).get("edition") == edition, shown)
        else:
            expect(f"{slug} --at {day}: nothing was law", status in ("future", "unknown") and error.count("\n") == 1, error)
    for slug, edition, day, mark, status in ASKED:
        told(slug, day, mark, status, "--edition", edition)
    for day, mark in [("2026-06-30", True), ("2026-07-01", False)]:
        for arguments in [["show", "2", "--work", "part"], ["show", "2", "--work", "part", "--cite"], ["toc", "part"]]:
            shown, _, _ = run(*arguments, "--library", LIBRARY, day=day)
            wanted = mark and arguments[0] == "show"
            expect(f"part on {day}: {arguments[0]}", ("自2026年7月1日起施行" in shown) == wanted or not mark, shown)
    print(f"{passed} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)


with tempfile.TemporaryDirectory(prefix="tiaoli-force-") as name:
    FOLDER = pathlib.Path(name)
    LIBRARY = str(FOLDER / "library")
    os.mkdir(LIBRARY)
    main()
