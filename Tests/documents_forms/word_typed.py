"""A law as a Word file with every label typed, a paragraph a line, as offices write it."""

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

FOOTS = (("— ", " —"), ("－", "－"), ("第 ", " 页"), ("", ""))


def add_field(paragraph, instruction):
    """A field such as PAGE, with its result."""
    for kind in ("begin", None, "separate", "1", "end"):
        run = paragraph.add_run(kind if kind == "1" else "")
        if kind is None:
            words = OxmlElement("w:instrText")
            words.text = f" {instruction} "
            run._r.append(words)
        elif kind != "1":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def page_foot(document, index):
    foot = document.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, behind = FOOTS[index % len(FOOTS)]
    foot.add_run(before)
    add_field(foot, "PAGE")
    foot.add_run(behind)


def write(law, path):
    """Title centred, chapters centred, text with an indent of two characters, page numbers at the foot."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.size = Pt(16 if law.index % 2 else 12)
    normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "Noto Serif CJK SC")
    normal.paragraph_format.space_after = Pt(0)
    page_foot(document, law.index)

    def add(text, centre=False, indent=True):
        paragraph = document.add_paragraph(text)
        if centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        else:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            paragraph.paragraph_format.first_line_indent = normal.font.size * 2 if indent else 0
    for line in law.title_lines():
        add(line, centre=True)
    if law.document_number:
        add(law.document_number, centre=True)
    for line in law.note_lines():
        add(line, centre=True)
    for line in law.preamble:
        add(line)
    for line in law.lines:
        add(line.whole("\u3000" if law.index % 2 else " "), centre=line.kind in ("division", "heading"))
    for number, line in enumerate(law.annex):
        add(line, centre=number == 1, indent=number > 1)
    document.save(path)
