"""Compares what the program read with what is true, and counts."""

from bisect import bisect_right
from dataclasses import dataclass, field

from . import word_messy
from .making import MODE
from .reading import Reading, articles, bare, below, content, paragraphs, unbracketed, words

# What a form does not hold is not asked of it.
SILENT = {"record-articles": ("notes", "headings", "tables")}
MEASURES = ("articles", "units", "titles", "notes", "headings", "tables")


@dataclass
class Tally:
    """Right and all of each measure, and what was wrong."""
    right: dict = field(default_factory=lambda: dict.fromkeys(MEASURES, 0))
    all: dict = field(default_factory=lambda: dict.fromkeys(MEASURES, 0))
    faults: list = field(default_factory=list)
    crashed: bool = False
    silent: tuple = ()

    def count(self, measure, right, of=1):
        if measure in self.silent:
            return
        self.right[measure] += right
        self.all[measure] += of

    def percent(self, measure):
        return 100.0 * self.right[measure] / self.all[measure] if self.all[measure] else None

    def fault(self, file, place, words):
        if {"note": "notes", "behind the last article": "tables"}.get(place, place) in self.silent:
            return
        self.faults.append(f"{file}: {place}: {words}")


def difference(wanted, found):
    """Where two texts part, with a few characters of each."""
    place = next((number for number, pair in enumerate(zip(wanted, found)) if pair[0] != pair[1]),
                 min(len(wanted), len(found)))
    start = max(0, place - 6)
    return f"…{wanted[start:place + 14]}… is read …{found[start:place + 14]}…"


def read_all(program, files):
    """The answers of the program by file; the files that it said nothing about are absent."""
    answers, crashed = {}, False
    paths = list(files.values())
    for start in range(0, len(paths), 20):
        reading = Reading(program, paths[start:start + 20], seconds=900)
        crashed = crashed or reading.status not in (0, 1, 2)
        for answer in reading.answers:
            answers.setdefault(answer.get("file"), []).append(answer)
    return answers, crashed


def column_width(line):
    return sum(2 if ord(glyph) > 0x2E7F else 1 for glyph in line)


def open_articles(law, text):
    """Articles whose 款 the bare text of a PDF does not show: a sentence or a 款 ends with a full line."""
    lines = [bare(line) for line in text.replace("\f", "\n").split("\n")]
    usual = sorted(column_width(line) for line in lines if line)
    most = usual[int(len(usual) * 0.97)] if usual else 0
    stream = "".join(lines)
    bounds, place = [], 0
    for line in lines:
        place += len(line)
        bounds.append(place)
    found, place, article = set(), 0, None
    for number, line in enumerate(law.lines):
        article = f"{line.number}{line.suffix}" if line.kind == "article" else article
        words = bare(line.whole())
        at = stream.find(words, place)
        if at < 0:
            continue
        place = at + len(words)
        plain = number + 1 < len(law.lines) and law.lines[number + 1].kind == "paragraph"
        for last in range(bisect_right(bounds, at), bisect_right(bounds, place)):
            bound = bounds[last]
            inside = at < bound < place and stream[bound - 1] in "。；：！？"
            if (inside or (bound == place and plain)) and lines[last]:
                shorter = 4 if bound - len(lines[last]) <= at else 0
                if column_width(lines[last]) >= most - shorter - 4:
                    found.add(article)
    return found


def compare_articles(tally, form, law, file, edition, opened):
    found = articles(edition)
    by_number, place = {}, -1
    for number, node in enumerate(found):
        by_number.setdefault(node["number"], (number, node))
    extra = len(found) - len([1 for article in law.articles if article.number in by_number])
    if extra > 0:
        tally.count("articles", 0, extra)
        labels = [node["label"] for node in found]
        tally.fault(file, "articles", f"{len(found)} instead of {len(law.articles)}: {' '.join(labels)[:120]}")
    table_in = word_messy.added(law) if form.name == "docx-messy" else None
    for article in law.articles:
        at, node = by_number.get(article.number, (None, None))
        wanted = article.content + (word_messy.TABLE_WORDS if article.number == table_in else "")
        read = content(node) if node else ""
        right = node is not None and at > place and read == wanted
        place = at if node is not None else place
        tally.count("articles", right)
        if article.number == table_in:
            tally.count("tables", right)
        if not right:
            tally.fault(file, article.number, difference(wanted, read) if node else "is not there")
        compare_units(tally, law, file, article, node, article.number == table_in, article.number in opened)


def compare_units(tally, law, file, article, node, has_table, is_open):
    """款 and 项 of an article: all or none are right."""
    if is_open or not article.certain:
        return
    wanted = article.counts
    units = sum(article.counts[:2])
    if node is None:
        tally.count("units", 0, units)
        return
    own = paragraphs(node)
    read = (len(own), len(below(node, "item")), len(below(node, "subitem")))[:len(wanted)]
    leads = [bare(entry["text"]) for entry in own]
    same = not article.leads or leads == article.leads or (
        has_table and leads[:-1] + [leads[-1].replace(word_messy.TABLE_WORDS, "")] == article.leads)
    right = read == wanted and same
    tally.count("units", units if right else 0, units)
    if not right:
        reason = "" if read != wanted else difference("|".join(article.leads), "|".join(leads))
        tally.fault(file, article.number, f"款/项/目 {wanted} read as {read} {reason}".rstrip())


def torn_apart(form, law, file):
    """Whether pdftotext puts the words of the note in another order, as it does with wide gaps."""
    return form.name in MODE and bare("".join(law.note)) not in bare(file.read_text(encoding="utf-8"))


def compare_rest(tally, form, law, file, edition):
    title, note = bare(edition["title"]), unbracketed(edition["note"])
    tally.count("titles", title == bare(law.title))
    if title != bare(law.title):
        tally.fault(file, "title", difference(bare(law.title), title))
    if law.note and not torn_apart(form, law, file):
        wanted = bare("".join(law.note))
        tally.count("notes", note == wanted)
        if note != wanted:
            tally.fault(file, "note", difference(wanted, note))
    labels = [bare((node["label"] or "") + (node["heading"] or "")) for node in divisions(edition["body"])]
    wanted = law.divisions()
    right = sum(pair[0] == pair[1] for pair in zip(labels, wanted))
    tally.count("headings", right if len(labels) == len(wanted) else 0, len(wanted))
    if labels != wanted:
        tally.fault(file, "headings", difference("|".join(wanted), "|".join(labels)))
    annexed = "".join(bare((annex["label"] or "") + (annex["heading"] or "")) + "".join(
        words(node) for node in annex["body"]) for annex in edition["annexes"])
    behind = [bare(line) for line in law.annex]
    behind += [word_messy.LAST_WORDS] if form.name == "docx-messy" else []
    for line in behind:
        tally.count("tables", line in annexed)
        if line not in annexed:
            tally.fault(file, "behind the last article", f"{line[:20]} is in no annex")


def divisions(nodes):
    for node in nodes:
        if node["kind"] in ("part", "subpart", "chapter", "section"):
            yield node
            yield from divisions(node["children"])


def measure(program, form, laws):
    """The tally of a form."""
    tally = Tally(silent=SILENT.get(form.name, ()))
    answers, tally.crashed = read_all(program, form.files)
    for law in laws:
        if law.name not in form.files:
            continue
        file = form.files[law.name]
        given = answers.get(str(file), [])
        editions = [answer for answer in given if answer.get("schema") == "tiaoli/edition/1"]
        if len(editions) != 1:
            said = [str(answer.get("error")) for answer in given if "error" in answer]
            tally.fault(file, "file", f"{len(editions)} editions; {' '.join(said)[:200]}")
        if not editions:
            tally.count("articles", 0, len(law.articles))
            tally.count("units", 0, sum(sum(article.counts[:2]) for article in law.articles))
            tally.count("titles", 0)
            tally.count("notes", 0, 1 if law.note else 0)
            continue
        edition = max(editions, key=lambda entry: len(articles(entry)))
        hidden = form.name in ("pdf-text", "pdf-raw")
        opened = open_articles(law, file.read_text(encoding="utf-8")) if hidden else set()
        compare_articles(tally, form, law, file, edition, opened)
        compare_rest(tally, form, law, file, edition)
    return tally
