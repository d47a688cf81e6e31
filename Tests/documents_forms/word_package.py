"""A Word file made by hand: its parts, and the few elements that the forms need."""

import zipfile
from xml.sax.saxutils import escape

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = ("styles", "numbering", "footnotes", "comments", "header1", "footer1")


def run(text, properties="", tag="w:t"):
    """A run; properties are the elements of w:rPr."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<{tag} xml:space="preserve">{escape(text)}</{tag}></w:r>'


def paragraph(inner, properties="", style=""):
    """A paragraph; properties are the elements of w:pPr behind the style."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    both = named + properties
    return f"<w:p>{f'<w:pPr>{both}</w:pPr>' if both else ''}{inner}</w:p>"


def centred(text, style=""):
    return paragraph(run(text), '<w:jc w:val="center"/>', style)


def numbered(list_number, level):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_number}"/></w:numPr>'


def table(rows):
    """A table with borders; rows are lists of words."""
    made = ""
    for row in rows:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{paragraph(run(cell))}</w:tc>' for cell in row)
        made += f"<w:tr>{cells}</w:tr>"
    grid = '<w:gridCol w:w="2000"/>' * len(rows[0])
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def styles(extra=""):
    """The styles part: body text, title and headings, and what a form adds."""
    named = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/><w:basedOn w:val="a"/>{more}</w:style>'
        for name, shown, more in (
            ("Title", "Title", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>'),
            ("1", "heading 1", '<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr>'),
            ("2", "heading 2", '<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr>'),
            ("TOC1", "toc 1", "")))
    return (f'{HEAD}<w:styles {SPACES}><w:style w:type="paragraph" w:default="1" w:styleId="a">'
            f'<w:name w:val="Normal"/></w:style>{named}{extra}</w:styles>')


def save(path, body, parts=None, properties=""):
    """Writes the package; `parts` by name without ending, `body` the inside of w:body."""
    parts = {"styles": styles(), **(parts or {})}
    kinds = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{name.rstrip("1")}+xml"/>' for name in parts)
    links = "".join(
        f'<Relationship Id="rId{PARTS.index(name) + 1}" Type="{OFFICE}/{name.rstrip("1")}" Target="{name}.xml"/>'
        for name in parts)
    links += (f'<Relationship Id="rId90" Type="{OFFICE}/hyperlink" Target="https://example.org/" '
              'TargetMode="External"/>')
    files = {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>{kinds}</Types>',
        "_rels/.rels":
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels":
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        "word/document.xml": f"{HEAD}<w:document {SPACES}><w:body>{body}{properties}</w:body></w:document>",
    }
    files |= {f"word/{name}.xml": part for name, part in parts.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
