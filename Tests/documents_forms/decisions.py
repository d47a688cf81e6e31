"""Amending decisions that the program drafts and reads back in each form it writes."""

import subprocess

from . import web

FORMS = {"text": "txt", "markdown": "md", "docx": "docx"}


def changed(text):
    """The text with a word changed in one article, words added to another, and a last 款 gone."""
    lines = text.split("\n")
    articles = [number for number, line in enumerate(lines) if line.startswith("第") and "条\u3000" in line[:12]]
    first, second = articles[len(articles) // 3], articles[len(articles) // 2]
    lines[first] = lines[first].replace("应当", "必须", 1)
    lines[second] = lines[second][:-1] + "，并作记录" + lines[second][-1]
    for number in range(len(lines) - 2, second, -1):
        plain = lines[number][:1] not in "第（(一二三四五六七八九附" and not lines[number][:1].isdigit()
        if plain and lines[number].endswith("。") and lines[number + 1].startswith("第"):
            del lines[number]
            break
    return "\n".join(lines)


def run(program, *words):
    return subprocess.run([program, *map(str, words)], capture_output=True, timeout=120)


def read_back(program, laws, folder):
    """Right and all by form, and the faults; a decision is right where it turns the old text into the new one."""
    right, faults, drafted = dict.fromkeys(FORMS, 0), [], 0
    folder.mkdir(parents=True, exist_ok=True)
    for law in laws:
        old, new = folder / f"{law.name}-old.txt", folder / f"{law.name}-new.txt"
        old.write_text(web.plain(law), encoding="utf-8")
        new.write_text(changed(web.plain(law)), encoding="utf-8")
        wanted = run(program, "export", "--in", new, "--format", "text").stdout
        if run(program, "decision", old, new).returncode != 0:
            continue
        drafted += 1
        for form, ending in FORMS.items():
            decision = folder / f"{law.name}.{ending}"
            run(program, "decision", old, new, "--format", form, "--force", "-o", decision)
            result = run(program, "amend", old, decision)
            right[form] += result.stdout == wanted and result.returncode == 0
            if result.stdout != wanted:
                said = result.stderr.decode("utf-8", "replace").strip().split("\n")[-1]
                faults.append(f"{decision}: {said or 'another text'}")
    return right, drafted, faults
