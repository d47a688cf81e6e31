"""Laws as lines with their roles, and what is true of each article."""

import json
import re
from dataclasses import dataclass, field

from .invented import INVENTED
from .reading import Reading, articles, bare, below, content, paragraphs

NUMERAL = "零〇一二三四五六七八九十百千"
DIVISION = re.compile(rf"^(第([{NUMERAL}]+)(分编|编|章|节))\s+(.+)$")
ARTICLE = re.compile(rf"^(第([{NUMERAL}]+)条((?:之[{NUMERAL}]+)*))\s+(.*)$")
ITEM = re.compile(rf"^([（(]([{NUMERAL}]+)[)）])\s*(.+)$")
SUBITEM = re.compile(r"^(([0-9０-９]+)[.．、])\s*(.+)$")
UNIT = re.compile(rf"^(([{NUMERAL}]+)、)(.+)$")
DOCUMENT_NUMBER = re.compile(r"^[\u4e00-\u9fff]{1,8}〔\d{4}〕\d+号$")
FULL_NOTE_LINE = re.compile(r"(通过|修正|修订|公布|发布|施行|批准|）)$")


@dataclass
class Line:
    """One paragraph of the body: its kind, the label that a list could count, and the rest."""
    kind: str
    label: str
    number: int
    text: str
    level: str = ""
    suffix: str = ""

    def whole(self, gap="\u3000"):
        """The line as it is printed."""
        wide = self.kind in ("division", "article")
        return self.label + (gap if wide and self.label else "") + self.text


@dataclass
class Article:
    """What is true of an article; `certain` false where the count of 款 is open."""
    number: str
    content: str
    counts: tuple
    certain: bool
    leads: list = field(default_factory=list)


@dataclass
class Law:
    name: str
    title: str
    document_number: str
    note: list
    preamble: list
    lines: list
    annex: list
    articles: list
    index: int = 0

    def bracketed_note(self):
        """The note as one paragraph in brackets, as it is printed in most editions."""
        return "（" + "\u3000".join(self.note) + "）" if self.note else ""

    def note_lines(self):
        """The note in one of its two common forms."""
        if not self.note:
            return []
        return self.note if self.index % 3 == 2 else [self.bracketed_note()]

    def title_lines(self):
        """A long title on two lines, broken where people break it."""
        cut = self.title.find("关于", 3)
        if cut < 0 and self.title.endswith("》办法"):
            cut = self.title.find("《")
        return [self.title[:cut], self.title[cut:]] if cut > 0 else [self.title]

    def divisions(self):
        return [bare(line.label + line.text) for line in self.lines if line.kind == "division"]


def value_of(numeral):
    """The number that a Chinese or Arabic numeral below ten thousand says."""
    if numeral.isdigit():
        return int(numeral)
    total, digit = 0, 0
    for glyph in numeral:
        if glyph in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[glyph]
            digit = 0
        else:
            digit = "零一二三四五六七八九".find(glyph.replace("〇", "零"))
    return total + digit


def read_line(text, lead, in_article):
    """A line of the body with its role; `lead` is the line before it."""
    found = DIVISION.match(text)
    if found:
        return Line("division", found[1], value_of(found[2]), found[4], level=found[3])
    found = ARTICLE.match(text)
    if found:
        suffix = "".join(f"-{value_of(part)}" for part in found[3].split("之") if part)
        return Line("article", found[1], value_of(found[2]), found[4], suffix=suffix)
    for kind, pattern in (("item", ITEM), ("subitem", SUBITEM)):
        found = pattern.match(text)
        if found and in_article:
            return Line(kind, found[1], value_of(found[2]), found[3])
    found = UNIT.match(text)
    if found:
        listed = in_article and (lead.text.endswith(("：", ":")) or lead.kind == "item")
        return Line("item" if listed else "heading", found[1], value_of(found[2]), found[3])
    return Line("paragraph", "", 0, text)


def read_lines(texts):
    lines = []
    in_article = False
    for text in texts:
        line = read_line(text, lines[-1] if lines else None, in_article)
        in_article = line.kind == "article" or (in_article and line.kind not in ("division", "heading"))
        lines.append(line)
    return lines


def read_front(title, texts):
    """Document number, note and preamble out of the lines between title and body."""
    number, note, preamble, whole = "", [], [], ""
    for text in texts:
        if DOCUMENT_NUMBER.match(text):
            number = text
        elif re.match(r"^\d{4}年", text) or text.startswith("（"):
            note.append(text)
        elif note and not preamble and not FULL_NOTE_LINE.search(note[-1]):
            note[-1] += text
        elif bare(title).startswith(whole + bare(text)):
            whole += bare(text)
        else:
            preamble.append(text)
    note = [re.sub(r"(日)\s+", r"\1", re.sub(r"\s+", "\u3000", line)) for line in note]
    if note:
        note[-1] = re.sub("\u3000?根据$", "", note[-1])
        if note[-1].endswith("）") and note[-1].count("（") < note[-1].count("）"):
            note[-1] = note[-1][:-1]
        if note[0].startswith("（") and note[-1].endswith("）"):
            note[0], note[-1] = note[0][1:], note[-1][:-1] if len(note) > 1 else note[0][1:-1]
    return number, note, preamble


def split_articles(lines):
    """Lists of lines, one for each article."""
    found = []
    for line in lines:
        if line.kind == "article":
            found.append([line])
        elif line.kind in ("division", "heading"):
            found.append([])
        elif found and found[-1]:
            found[-1].append(line)
    return [entry for entry in found if entry]


def true_article(lines, counts=None, certain=True):
    """The truth about one article; counts of 款, 项, 目 as its lines say where none are given."""
    own = tuple(
        sum(line.kind in kinds for line in lines) for kinds in (("article", "paragraph"), ("item",), ("subitem",)))
    text = bare("".join([lines[0].text] + [line.label + line.text for line in lines[1:]]))
    leads = [bare(line.text) for line in lines if line.kind in ("article", "paragraph")]
    certain = certain and (counts is None or own == counts)
    return Article(f"{lines[0].number}{lines[0].suffix}", text, counts or own, certain, leads if certain else [])


def law_of(name, text, index, counts=None, certain=None):
    """A law out of a text of one line a paragraph; what begins with 附件 at the end is its annex."""
    texts = [line.strip() for line in text.split("\n") if line.strip()]
    annex = next((number for number, line in enumerate(texts) if number > 1 and re.match("附件|附表", line)), len(texts))
    first = next(number for number, line in enumerate(texts)
                 if number and (DIVISION.match(line) or ARTICLE.match(line) or line.startswith("一、")))
    number, note, preamble = read_front(texts[0], texts[1:first])
    lines = read_lines(texts[first:annex])
    parts = split_articles(lines)
    true = [true_article(part, counts[place] if counts else None, certain[place] if certain else True)
            for place, part in enumerate(parts)]
    return Law(name, texts[0], number, note, preamble, lines, texts[annex:], true, index)


def shared_laws(folder):
    """The laws of a folder that holds `A.txt` and `truth.json` for each."""
    for index, place in enumerate(sorted(path for path in folder.iterdir() if (path / "A.txt").exists())):
        truth = json.loads((place / "truth.json").read_text(encoding="utf-8"))
        counts = [(entry["paragraphs"], entry["items"], entry["subitems"]) for entry in truth["articles"]]
        certain = [entry["certain"] for entry in truth["articles"]]
        law = law_of(place.name, (place / "A.txt").read_text(encoding="utf-8"), index, counts, certain)
        numbers = [f"{entry['num']}" + (f"-{entry['suffix']}" if entry["suffix"] else "") for entry in truth["articles"]]
        assert [article.number for article in law.articles] == numbers, f"{place.name}: its lines are not its truth"
        yield law


def own_laws(program, root):
    """The project's own texts, as the program reads their canonical form, and two invented ones."""
    texts = {name: text for name, text in INVENTED.items()}
    for index, (name, text) in enumerate(texts.items()):
        yield law_of(name, text, index)
    for index, path in enumerate(sorted(root.glob("Regulations/*/*.txt"))):
        edition = Reading(program, [path]).editions[0]
        found = articles(edition)
        counts = [(len(paragraphs(node)), len(below(node, "item")), len(below(node, "subitem"))) for node in found]
        law = law_of(f"{path.parent.name}-{path.stem}", path.read_text(encoding="utf-8"), index + len(texts), counts)
        assert [content(node) for node in found] == [article.content for article in law.articles], path
        yield law
