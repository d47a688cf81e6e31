"""A law as records: JSON with Chinese names, CSV, a record for each article; and as a book of web pages."""

import csv
import io
import json
import zipfile

from . import web


def text_of(law):
    """Everything below the title."""
    return web.plain(law).split("\n", 1)[1]


def write_json(law, path):
    record = {"标题": law.title, "发布时间": "2024-01-02", "来源": "某网", "正文": text_of(law)}
    path.write_text(json.dumps(record, ensure_ascii=False, indent=2), encoding="utf-8")


def write_csv(law, path):
    """RFC 4180 with a header, quoted fields that hold line breaks, and a byte-order mark as spreadsheets write it."""
    made = io.StringIO(newline="")
    rows = csv.writer(made)
    rows.writerow(["id", "title", "date", "url", "content"])
    rows.writerow([1, law.title, "2024-01-02", "https://example.org/1", text_of(law)])
    path.write_bytes(b"\xef\xbb\xbf" + made.getvalue().encode("utf-8"))


def write_articles(law, path):
    """A line of JSON for each article, as data sets have them; headings and note are not in them."""
    records, lines = [], []
    for line in law.lines:
        if line.kind == "article":
            lines = [line.text]
            records.append({"title": law.title, "article_number": line.label, "content": lines})
        elif line.kind not in ("division", "heading"):
            lines.append(line.whole())
    for record in records:
        record["content"] = "\n".join(record["content"])
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")


def write_book(law, path):
    """An EPUB of one chapter with its contents page."""
    page = (f'<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{law.title}'
            f'</title></head><body><h1>{law.title}</h1>\n'
            + "".join(f"<p>{line}</p>\n" for line in web.front(law) + law.preamble)
            + web.body_of_page(law).replace("&nbsp;", "&#160;").replace("&emsp;", "&#8195;").replace("<br>", "<br/>")
            + "</body></html>")
    container = ('<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
                 'full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier><dc:title>{law.title}'
        '</dc:title><dc:language>zh</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" '
        'media-type="application/xhtml+xml"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>'
        '</manifest><spine><itemref idref="one"/></spine></package>')
    contents = ('<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li><a href="one.xhtml">目录</a></li></ol>'
                '</nav></body></html>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("OEBPS/book.opf", package)
        archive.writestr("OEBPS/nav.xhtml", contents)
        archive.writestr("OEBPS/one.xhtml", page)
