"""A law as a Word file in the state in which files come back from many hands.

Runs are cut anywhere, also within labels; there are tracked changes, hidden words, soft breaks, a contents field, a
letterhead in a text box, tables, notes, bookmarks, content controls and links. Every word that is no text of the law
is invented and begins with 杂; `added` gives what a table adds to an article.
"""

import random

from .word_package import HEAD, SPACES, centred, paragraph, run, save, styles, table

CHANGE = 'w:id="{}" w:author="杂人" w:date="2024-01-02T03:04:05Z"'
TABLE = [["杂项", "数量"], ["甲杂", "一份"], ["乙杂", "二份"]]
LAST = [["级杂", "比例"], ["一级", "百分之三"]]
TABLE_WORDS = "".join("".join(row) for row in TABLE)
LAST_WORDS = "".join("".join(row) for row in LAST)


def field(instruction, result):
    """A field in the long form: instruction, then the result that is shown."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (mark.format("begin") + run(f" {instruction} ", tag="w:instrText") + mark.format("separate")
            + result + mark.format("end"))


def letterhead():
    """A text box as Word writes it: once for new readers, once more for old ones."""
    box = f"<w:txbxContent>{centred('杂项机关文件')}</w:txbxContent>"
    shape = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" '
        'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        '<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0'
        '</wp:posOffset></wp:positionV><wp:extent cx="3000000" cy="500000"/><wp:wrapNone/><wp:docPr id="1" name="Box"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="500000"/></a:xfrm>'
        f'<a:prstGeom prst="rect"/></wps:spPr><wps:txbx>{box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>'
        '</a:graphic></wp:anchor></w:drawing>')
    old = f'<w:pict><v:shape style="width:200pt;height:40pt"><v:textbox>{box}</v:textbox></v:shape></w:pict>'
    return paragraph(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice>'
        f'<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>')


def contents(law):
    """A contents field over several paragraphs, with links and page numbers."""
    lines = [line.whole() for line in law.lines if line.kind == "division"]
    if len(lines) < 3:
        return ""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    made = paragraph(run("目　录"), '<w:jc w:val="center"/>')
    for number, line in enumerate(lines):
        first = mark.format("begin") + run(' TOC \\o "1-3" \\h ', tag="w:instrText") + mark.format("separate")
        entry = run(line) + "<w:r><w:tab/></w:r>" + field(f"PAGEREF _Toc{number} \\h", run(str(number + 1)))
        link = f'<w:hyperlink w:anchor="_Toc{number}" w:history="1">{entry}</w:hyperlink>'
        last = mark.format("end") if number == len(lines) - 1 else ""
        made += paragraph((first if number == 0 else "") + link + last, style="TOC1")
    return made


class Mess:
    """Makes messy runs; the same for the same law each time."""

    def __init__(self, law):
        self.chance = random.Random(law.name)
        self.identifier = 0

    def identify(self):
        self.identifier += 1
        return self.identifier

    def change(self):
        return CHANGE.format(self.identify())

    def pieces(self, text):
        """The text cut at random places, often within its first characters."""
        cuts = {self.chance.randrange(len(text) + 1) for _ in range(2)} | {self.chance.randrange(min(6, len(text) + 1))}
        places = sorted(cuts | {0, len(text)})
        return [text[start:end] for start, end in zip(places, places[1:])]

    def wrapped(self, text):
        """A piece of text as a run, now and then within something that must not hide it."""
        made = run(text, self.chance.choice(("", "", "<w:b/>", '<w:strike w:val="0"/>', '<w:vanish w:val="0"/>')))
        kind = self.chance.randrange(14)
        number = self.identify()
        return {
            0: f"<w:ins {self.change()}>{made}</w:ins>",
            1: f'<w:sdt><w:sdtPr><w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{made}</w:sdtContent></w:sdt>',
            2: f'<w:hyperlink r:id="rId90">{made}</w:hyperlink>',
            3: f'<w:bookmarkStart w:id="{number}" w:name="b{number}"/>{made}<w:bookmarkEnd w:id="{number}"/>',
            4: f'<w:smartTag w:uri="urn:x" w:element="place">{made}</w:smartTag>',
            5: f'<w:proofErr w:type="spellStart"/>{made}<w:proofErr w:type="spellEnd"/>',
            6: f"<w:moveTo {self.change()}>{made}</w:moveTo>",
            7: field("REF b1 \\h", made),
        }.get(kind, made)

    def extra(self):
        """Something that is no text: deleted, hidden, moved away, a comment, a page break that Word noted."""
        return {
            0: f"<w:del {self.change()}>{run('杂删的字', tag='w:delText')}</w:del>",
            1: run("杂藏的字", "<w:vanish/>"),
            2: f"<w:moveFrom {self.change()}>{run('杂移的字')}</w:moveFrom>",
            3: "<w:r><w:lastRenderedPageBreak/></w:r>",
            4: '<w:r><w:commentReference w:id="0"/></w:r>',
            5: '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run(" SET x 杂令 ", tag="w:instrText")
               + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        }.get(self.chance.randrange(30), "")

    def runs(self, text):
        return "".join(self.wrapped(piece) + self.extra() for piece in self.pieces(text))

    def line(self, line):
        """The paragraph of a line; sometimes in two, whose mark between was deleted."""
        text = line.whole(self.chance.choice(("\u3000", " ", "  ")))
        style = {"编": "1", "章": "1", "节": "2"}.get(line.level, "") if self.chance.random() < 0.5 else ""
        middle = len(text) // 2
        if len(text) > 30 and self.chance.random() < 0.1:
            mark = f"<w:rPr><w:del {self.change()}/></w:rPr>"
            return paragraph(self.runs(text[:middle]), mark) + paragraph(self.runs(text[middle:]))
        if len(text) > 30 and text[middle - 1] not in "。；：" and self.chance.random() < 0.1:
            return paragraph(self.runs(text[:middle]) + "<w:r><w:br/></w:r>" + self.runs(text[middle:]))
        made = paragraph(self.runs(text), style=style)
        if self.chance.random() < 0.1:
            number = self.identify()
            made = f'<w:sdt><w:sdtPr><w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{made}</w:sdtContent></w:sdt>'
        return made + (paragraph("") if self.chance.random() < 0.05 else "")


def place_of_table(law):
    """The index of the line behind which a table stands: the end of an article in the middle that has no items."""
    for number in range(len(law.lines) // 2, len(law.lines) - 1):
        line, following = law.lines[number], law.lines[number + 1]
        if line.kind in ("article", "paragraph") and following.kind == "article" and line.text.endswith("。"):
            return number
    return None


def added(law):
    """The number of the article that a table stands in."""
    place = place_of_table(law)
    if place is None:
        return None
    line = next(line for line in reversed(law.lines[:place + 1]) if line.kind == "article")
    return f"{line.number}{line.suffix}"


def body_lines(law, mess):
    """The lines of the law; items now and then behind a soft break in the paragraph of the line before."""
    made, place = [], place_of_table(law)
    for number, line in enumerate(law.lines):
        paragraph_made = mess.line(line)
        simple = made and made[-1].startswith("<w:p>") and made[-1].count("<w:p>") == 1
        if line.kind == "item" and simple and number - 1 != place and mess.chance.random() < 0.15:
            made[-1] = made[-1][:-len("</w:p>")] + "<w:r><w:br/></w:r>" + mess.runs(line.whole()) + "</w:p>"
            continue
        made.append(paragraph_made)
        if number == place:
            made.append(table(TABLE))
    return made


def write(law, path):
    """Writes the law in a mess, with a table in an article and one behind the last article."""
    mess = Mess(law)
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = letterhead()
    title = '<w:r><w:br/></w:r>'.join(run(line) for line in law.title_lines())
    body += paragraph(title + note, style="Title")
    body += "".join(paragraph(mess.runs(line), '<w:jc w:val="center"/>')
                    for line in [law.document_number, *law.note_lines()] if line)
    body += contents(law)
    body += "".join(paragraph(mess.runs(line)) for line in law.preamble)
    body += "".join(body_lines(law, mess))
    if law.annex:
        body += "".join(paragraph(mess.runs(line)) for line in law.annex)
    else:
        body += paragraph(run("附件" if law.index % 2 else "附")) + centred("杂项税率表")
    body += table(LAST) + paragraph("")
    edges = (f'<w:footnote w:id="{{}}" w:type="{{}}">{paragraph("<w:r><w:{}/></w:r>")}</w:footnote>')
    notes = (edges.format(0, "separator", "separator") + edges.format(1, "continuationSeparator", "continuationSeparator")
             + f'<w:footnote w:id="2">{paragraph("<w:r><w:footnoteRef/></w:r>" + run("杂注：本文由杂人整理。"))}</w:footnote>')
    comment = f'<w:comment w:id="0" w:author="杂人">{paragraph(run("杂批：此处再议。"))}</w:comment>'
    foot = run("— ") + field("PAGE", run("1")) + run(" —")
    links = '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/></w:sectPr>'
    save(path, body, {
        "styles": styles(),
        "footnotes": f"{HEAD}<w:footnotes {SPACES}>{notes}</w:footnotes>",
        "comments": f"{HEAD}<w:comments {SPACES}>{comment}</w:comments>",
        "header1": f"{HEAD}<w:hdr {SPACES}>{paragraph(run('杂项页眉 ' + law.title))}</w:hdr>",
        "footer1": f"{HEAD}<w:ftr {SPACES}>{paragraph(foot)}</w:ftr>",
    }, properties=links)
