"""A law as a Word file whose labels are all counted by Word: nothing of them is in the text.

Three ways that people's files have: a list for each kind of label, one list of many levels, and styles that number.
A label that Word would not count (第十条之一) is typed, with numbering switched off where a style brings it.
"""

from .word_package import HEAD, SPACES, centred, numbered, paragraph, run, save, styles

LEVELS = ("编", "分编", "章", "节", "article", "item", "subitem")
COUNTINGS = ("chineseCounting", "chineseCountingThousand", "japaneseCounting")
SUFFIXES = ("tab", "space", "nothing")


def pattern(line):
    """The level text of a label and whether it counts in Arabic digits: `第%条`, `（%）`, `%．`."""
    if line.kind in ("division", "article"):
        return f"第%{line.level or '条'}", "Chinese"
    if line.kind == "subitem":
        return "%" + line.label[-1], "wide" if "０" <= line.label[0] <= "９" else "digits"
    if line.label[0] in "（(":
        return f"{line.label[0]}%{line.label[-1]}", "Chinese"
    return "%" + line.label[-1], "Chinese"


class Lists:
    """The numbering part: abstract lists with their levels, and the lists that use them."""

    def __init__(self, law):
        largest = max((line.number for line in law.lines), default=0)
        self.counting = COUNTINGS[law.index % 3] if largest < 100 else "chineseCountingThousand"
        self.suffix = SUFFIXES[(law.index // 3) % 3]
        self.abstracts = []
        self.lists = []

    def format(self, digits):
        return {"Chinese": self.counting, "digits": "decimal", "wide": "decimalFullWidth"}[digits]

    def level(self, number, words, digits, restart=None, style=""):
        """A level; restart 0 means that it never starts again."""
        shown = words.replace("%", f"%{number + 1}")
        again = f'<w:lvlRestart w:val="{restart}"/>' if restart is not None else ""
        linked = f'<w:pStyle w:val="{style}"/>' if style else ""
        return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{self.format(digits)}"/>{again}{linked}'
                f'<w:suff w:val="{self.suffix}"/><w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>')

    def abstract(self, levels):
        self.abstracts.append(levels)
        return len(self.abstracts) - 1

    def list(self, abstract, start=None, level=0):
        """A list of an abstract one; with a start it begins anew."""
        override = "" if start is None else (
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>')
        self.lists.append((abstract, override))
        return len(self.lists)

    def part(self):
        made = "".join(
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
            for number, levels in enumerate(self.abstracts))
        made += "".join(
            f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
            for number, (abstract, override) in enumerate(self.lists))
        return f"{HEAD}<w:numbering {SPACES}>{made}</w:numbering>"


class Separate:
    """A list of one level for each kind of label; a new start is a new list with an override."""

    def __init__(self, lists):
        self.lists = lists
        self.known = {}

    def properties(self, line, styled=False):
        words, digits = pattern(line)
        if words not in self.known:
            abstract = self.lists.abstract(self.lists.level(0, words, digits))
            self.known[words] = [abstract, self.lists.list(abstract), 0]
        entry = self.known[words]
        if line.number != entry[2] + 1:
            entry[1] = self.lists.list(entry[0], start=line.number)
        entry[2] = line.number
        return numbered(entry[1], 0)


class Levels:
    """One list of many levels whose deeper ones start again by themselves; articles never do."""

    def __init__(self, lists, law, with_styles):
        self.lists = lists
        self.other = Separate(lists)
        self.with_styles = with_styles
        counted = [line for line in law.lines if line.label]
        self.kinds = [kind for kind in LEVELS if any(self.kind(line) == kind for line in counted)]
        self.patterns = {kind: pattern(next(line for line in counted if self.kind(line) == kind)) for kind in self.kinds}
        self.restarting = {kind: kind != "article" and not self.runs_on(law, kind) for kind in self.kinds}
        self.counts = {kind: 0 for kind in self.kinds}
        self.styles = {kind: f"L{number}" for number, kind in enumerate(self.kinds)} if with_styles else {}
        levels = "".join(
            lists.level(number, *self.patterns[kind], restart=None if self.restarting[kind] else 0,
                        style=self.styles.get(kind, "")) for number, kind in enumerate(self.kinds))
        self.main = lists.list(lists.abstract(levels))

    @staticmethod
    def kind(line):
        return line.level if line.kind == "division" else line.kind

    def runs_on(self, law, kind):
        """Whether chapters are counted through all parts."""
        numbers = [line.number for line in law.lines if self.kind(line) == kind]
        return numbers == list(range(1, len(numbers) + 1)) and kind in ("章", "节")

    def properties(self, line):
        kind = self.kind(line)
        if pattern(line) != self.patterns[kind] or line.number != self.counts[kind] + 1:
            return self.other.properties(line)
        self.counts[kind] += 1
        for deeper in self.kinds[self.kinds.index(kind) + 1:]:
            if self.restarting[deeper]:
                self.counts[deeper] = 0
        return "" if self.with_styles else numbered(self.main, self.kinds.index(kind))

    def style_part(self):
        return "".join(
            f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{style}"/><w:basedOn w:val="a"/>'
            f'<w:pPr>{numbered(self.main, self.kinds.index(kind))}</w:pPr></w:style>'
            for kind, style in self.styles.items())


def write_simple(law, path):
    """The law with a list for each kind of label, which OpenDocument can hold, too: it has no articles that run on."""
    write(law, path, simple=True)


def write(law, path, simple=False):
    """Writes the law with counted labels."""
    lists = Lists(law)
    way = Separate(lists) if simple or law.index % 3 == 0 else Levels(lists, law, with_styles=law.index % 3 == 2)
    named = getattr(way, "styles", {})
    body = "".join(centred(line, "Title") for line in law.title_lines())
    body += "".join(centred(line) for line in [law.document_number, *law.note_lines()] if line)
    body += "".join(paragraph(run(line)) for line in law.preamble)
    for line in law.lines:
        style = named.get(Levels.kind(line), "")
        if not line.label or line.kind == "heading":
            body += paragraph(run(line.whole()))
        elif line.suffix:
            body += paragraph(run(line.whole()), numbered(0, 0) if style else "", style)
        else:
            body += paragraph(run(line.text), way.properties(line), style)
    body += "".join(paragraph(run(line)) for line in law.annex)
    extra = way.style_part() if named else ""
    save(path, body, {"styles": styles(extra), "numbering": lists.part()})
