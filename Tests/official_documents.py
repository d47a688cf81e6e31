#!/usr/bin/env python3
"""Documents in the official form, as others read them: python-docx and LibreOffice.

    official_documents.py PROGRAM [--keep FOLDER]

- An invented regulation is exported as docx; python-docx opens it, saves it, and the program reads the
  same edition out of what was saved.
- LibreOffice makes a PDF of it, whose page, lines and characters are measured against GB/T 9704-2012.
- The tracked changes of two texts, all accepted or all rejected by this script, give the new or the old
  text to the letter: for invented pairs, and for real ones where they lie beside the project.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import docx
from docx.oxml.ns import qn

ROOT = pathlib.Path(__file__).resolve().parent.parent
LAWS = ROOT.parent / "shared" / "laws"
MILLIMETRE = 72 / 25.4
counts = {"passed": 0, "failed": 0}


def check(name, is_right, detail=""):
    counts["passed" if is_right else "failed"] += 1
    if not is_right:
        print(f"FAILED {name}: {detail}")


class Program:
    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())

    def __call__(self, *arguments, status=0):
        environment = dict(os.environ, LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="1750000000")
        run = subprocess.run(
            [self.path, *map(str, arguments)], capture_output=True, env=environment)
        if status is not None:
            check(" ".join(map(str, arguments)), run.returncode == status, run.stderr.decode())
        return run

    def text(self, file):
        return self("export", "--in", file, "--format", "text").stdout.decode()


# -- An invented regulation ---------------------------------------------------------------------------

def sentence(count):
    """So many characters without a mark at which a line would be filled otherwise."""
    words = "公园绿地养护单位应当按照规定巡查花木道路桥梁水面照明座椅并记录天气客流与设施状况"
    return (words * (count // len(words) + 1))[:count]


def numeral(number):
    digits = "零一二三四五六七八九"
    if number < 10:
        return digits[number]
    tens = "" if number < 20 else digits[number // 10]
    return tens + "十" + (digits[number % 10] if number % 10 else "")


def regulation():
    lines = [
        "示例市人民代表大会常务委员会关于城市公园夜间开放与设施养护管理工作的规定",
        "（2024年5月6日示例市第三届人民代表大会常务委员会第十次会议通过　根据2025年3月4日示例市第三届"
        "人民代表大会常务委员会第十五次会议《关于修改部分规定的决定》修正）",
    ]
    number = 0
    for chapter in range(1, 5):
        lines.append(f"第{numeral(chapter)}章　{['总则', '开放', '养护', '附则'][chapter - 1]}")
        for _ in range(9):
            number += 1
            lines.append(f"第{numeral(number)}条　{sentence(40 + 37 * (number % 7))}。")
            if number % 4 == 0:
                lines.append("管理单位应当公示下列事项：")
                lines += [f"（{numeral(n)}）{sentence(12 + 9 * n)}；" for n in range(1, 4)]
                lines.append(f"（四）“夜间”时段和《公园名录》。")
    lines.append(f"第{numeral(number + 1)}条　{sentence(1400)}。")
    lines.append("附件1　公园名录")
    lines += [f"第{numeral(n)}公园\t东区\t{n}公顷" for n in range(1, 40)]
    return "\n".join(lines) + "\n"


# -- Measures -----------------------------------------------------------------------------------------

def words_of(pdf):
    """For each page: its size and its words as (text, left, top, right, bottom) in points."""
    shown = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    pages = []
    for page in re.findall(r"<page (.*?)</page>", shown, re.S):
        size = tuple(float(n) for n in re.findall(r'(?:width|height)="([\d.]+)"', page)[:2])
        words = [
            (text, *map(float, box)) for *box, text in re.findall(
                r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>',
                page)
        ]
        pages.append((size, words))
    return pages


def lines_of(words):
    """Words in lines by their middle, from above: (middle, left, right, text)."""
    lines = []
    for text, left, top, right, bottom in sorted(words, key=lambda w: (w[2] + w[4], w[1])):
        middle = (top + bottom) / 2
        if lines and abs(lines[-1][0] - middle) < 8:
            last = lines[-1]
            lines[-1] = (last[0], min(last[1], left), max(last[2], right), last[3] + text)
        else:
            lines.append((middle, left, right, text))
    return lines


class Measures:
    def __init__(self, title):
        self.title = title
        self.rows = []

    def add(self, what, wanted, measured, tolerance):
        is_right = abs(measured - wanted) <= tolerance
        self.rows.append((what, wanted, round(measured, 2), "" if is_right else "WRONG"))
        check(f"{self.title}: {what}", is_right, f"{measured:.2f} for {wanted}")

    def show(self):
        print(f"\n{self.title}")
        print(f"  {'':42} {'GB/T 9704':>10} {'measured':>10}")
        for what, wanted, measured, mark in self.rows:
            print(f"  {what:42} {wanted:>10} {measured:>10} {mark}")


def measure_xml(document):
    section = docx.Document(document).sections[0]
    table = Measures("from the XML")
    table.add("page width, mm", 210, section.page_width.mm, 0.2)
    table.add("page height, mm", 297, section.page_height.mm, 0.2)
    table.add("above the text, mm", 37, section.top_margin.mm, 0.2)
    table.add("left of the text, mm", 28, section.left_margin.mm, 0.2)
    width = (section.page_width - section.left_margin - section.right_margin) / 36_000
    height = (section.page_height - section.top_margin - section.bottom_margin) / 36_000
    table.add("text width, mm", 156, width, 0.2)
    table.add("text height, mm", 225, height, 0.2)
    grid = section._sectPr.find(qn("w:docGrid"))
    pitch = int(grid.get(qn("w:linePitch"))) / 20
    table.add("lines on a page", 22, int(height * MILLIMETRE / pitch), 0)
    character = 16 + int(grid.get(qn("w:charSpace"))) / 4096
    table.add("characters in a line", 28, int(width * MILLIMETRE / character), 0)
    styles = docx.Document(document).styles
    for name, size in (("Title", 22), ("Body Text", 16), ("heading 1", 16), ("footer", 14)):
        style = next(s for s in styles if s.name.lower() == name.lower())
        table.add(f"type of {name}, points", size, style.font.size.pt, 0)
    table.show()


def measure_pdf(pdf):
    pages = words_of(pdf)
    table = Measures("from the PDF that LibreOffice makes")
    (width, height), _ = pages[0]
    table.add("page width, mm", 210, width / MILLIMETRE, 0.5)
    table.add("page height, mm", 297, height / MILLIMETRE, 0.5)
    bodies = []
    for _, words in pages:
        lines = lines_of(words)
        bodies.append([line for line in lines if line[0] < (37 + 226) * MILLIMETRE])
    plain = [sentence(1400)[n:n + 28] for n in range(0, 40)]
    # Pages that hold nothing but lines of one long paragraph.
    full = [b for b in bodies if sum(any(l[3].startswith(p[:6]) for p in plain) for l in b) >= 21]
    check("a page of nothing but text", bool(full), f"{[len(b) for b in bodies]}")
    if full:
        page = full[0]
        table.add("lines on a page", 22, len(page), 0)
        inner = page[1:-1]
        table.add("characters in a line, fewest", 28, min(len(l[3]) for l in inner), 0)
        table.add("characters in a line, most", 28, max(len(l[3]) for l in inner), 0)
        table.add("left of the text, mm", 28, inner[0][1] / MILLIMETRE, 0.7)
        table.add("text width, mm", 156, (inner[0][2] - inner[0][1]) / MILLIMETRE, 1.0)
        steps = [b[0] - a[0] for a, b in zip(page, page[1:])]
        table.add("from line to line, points", 28.95, sum(steps) / len(steps), 0.1)
        first = page[0][0] - 28.95 / 2
        # Programs set type lower in a line than in its middle.
        table.add("above the first line, mm", 37, first / MILLIMETRE, 2.0)
        table.add("text height, mm", 225, (page[-1][0] - page[0][0] + 28.95) / MILLIMETRE, 1.0)
    for number, (_, words) in enumerate(pages, 1):
        foot = [l for l in lines_of(words) if l[0] > (37 + 226) * MILLIMETRE]
        check(f"page {number} has its number", [l[3] for l in foot] == [f"—{number}—"], f"{foot}")
        if not foot:
            continue
        middle, left, right, _ = foot[0]
        if number == 1:
            table.add("odd number from the right edge, mm", 4.94, (28 + 156) - right / MILLIMETRE, 1)
            table.add("dash below the text, mm", 7, middle / MILLIMETRE - 37 - 225, 1)
        if number == 2:
            table.add("even number from the left edge, mm", 4.94, left / MILLIMETRE - 28, 1)
    table.show()


# -- Tracked changes ----------------------------------------------------------------------------------

def settled(document, accepting):
    """The document with all changes accepted or rejected, as ECMA-376, part 1, 17.13.5 says."""
    gone, kept = ("del", "ins") if accepting else ("ins", "del")
    body = document.element.body
    for paragraph in list(body.iter(qn("w:p"))):
        for mark in paragraph.findall(qn(f"w:{gone}")):
            paragraph.remove(mark)
        for mark in paragraph.findall(qn(f"w:{kept}")):
            place = paragraph.index(mark)
            for run in reversed(list(mark)):
                for deleted in run.iter(qn("w:delText")):
                    deleted.tag = qn("w:t")
                paragraph.insert(place, run)
            paragraph.remove(mark)
    for paragraph in list(body.findall(qn("w:p"))):
        properties = paragraph.find(qn("w:pPr"))
        end = properties.find(qn("w:rPr")) if properties is not None else None
        if end is None:
            continue
        if end.find(qn(f"w:{kept}")) is not None:
            end.remove(end.find(qn(f"w:{kept}")))
        if end.find(qn(f"w:{gone}")) is not None:
            follower = paragraph.getnext()
            place = 1 if follower.find(qn("w:pPr")) is not None else 0
            for child in reversed([c for c in paragraph if c.tag != qn("w:pPr")]):
                follower.insert(place, child)
            body.remove(paragraph)
    return document


def written(document):
    lines = []
    for paragraph in document.element.body.findall(qn("w:p")):
        line = ""
        for part in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
            if part.getparent().tag != qn("w:r"):
                continue
            line += {"t": part.text or "", "br": "\u2028", "tab": "\t"}[part.tag.split("}")[1]]
        lines.append(line)
    return lines


def printed(text):
    """Lines without the spaces that only say what a line is; an empty title is no line."""
    lines = text.split("\n")[:-1]
    lines = lines[1:] if lines and not lines[0] else lines
    return [l.lstrip("\u3000") if l.startswith("\u3000\u3000") else l for l in lines]


def track(program, name, old, new, folder):
    file = folder / "tracked.docx"
    program("diff", old, new, "--tracked", "-o", file, "--force")
    for side, accepting in ((old, False), (new, True)):
        text = program.text(side)
        document = settled(docx.Document(file), accepting)
        lines = written(document)
        wanted = printed(text)
        wrong = next((n for n, (a, b) in enumerate(zip(lines, wanted)) if a != b), None)
        check(
            f"{name}: {'accepted' if accepting else 'rejected'}", lines == wanted,
            f"{len(lines)} lines for {len(wanted)}, first {wrong}: "
            f"{lines[wrong] if wrong is not None else ''!r}")
        document.save(folder / "settled.docx")
        read = program.text(folder / "settled.docx")
        check(f"{name}: read back {'accepted' if accepting else 'rejected'}", read == text)


def pairs():
    for kind, old, new in (("revisions", "old", "new"), ("amendments", "base", "result")):
        for folder in sorted((LAWS / kind).glob("*/")):
            if (folder / f"{new}.txt").exists():
                yield folder.name, folder / f"{old}.txt", folder / f"{new}.txt"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--keep", type=pathlib.Path)
    options = arguments.parse_args()
    program = Program(options.program)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        source = folder / "source.txt"
        source.write_text(regulation())
        document = folder / "regulation.docx"
        program("export", "--in", source, "-o", document, "--force")
        original = program.text(source)
        check("read back", program.text(document) == original)
        docx.Document(document).save(folder / "saved.docx")
        check("saved by python-docx and read", program.text(folder / "saved.docx") == original)
        parts = zipfile.ZipFile(document)
        for part in parts.namelist():
            check(f"no path in {part}", str(folder).encode() not in parts.read(part))
        measure_xml(document)
        program("export", "--in", source, "-o", folder / "regulation.pdf", "--force")
        measure_pdf(folder / "regulation.pdf")
        fonts = subprocess.run(["pdffonts", str(folder / "regulation.pdf")], capture_output=True)
        print("\nTypes that LibreOffice found for those asked for:\n" + fonts.stdout.decode())
        changed = folder / "changed.txt"
        changed.write_text(
            original.replace("巡查花木", "每日巡查花草树木").replace("第二章　开放\n", "第二章　开放时间\n")
            + "又一行\t西区\t四公顷\n")
        track(program, "invented", source, changed, folder)
        if LAWS.exists():
            for name, old, new in pairs():
                track(program, name, old, new, folder)
        else:
            print("real pairs: not checked, the shared laws are not beside the project")
    print(f"{counts['passed']} passed, {counts['failed']} failed")
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
