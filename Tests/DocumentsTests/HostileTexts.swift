import ChineseText

@testable import Documents

/// Texts, pages and records that are made to do harm.
extension HostileFile {
  static let texts: [HostileFile] = [
    .init("no bytes", nil, .text(.empty), []),
    .init("no bytes with the ending of a Word file", "a.docx", .text(.empty), []),
    .init("no bytes with the ending of records", "a.json", .text(.empty), []),
    .init("a byte-order mark alone", "a.txt", .text(.empty), [0xEF, 0xBB, 0xBF]),
    .init("a byte-order mark of UTF-16 alone", "a.md", .text(.empty), [0xFF, 0xFE]),
    .init(
      "a unit of UTF-16 that is cut in two", "a.md",
      .text(.undecodable(encoding: .utf16LittleEndian, offset: 4)), [0xFF, 0xFE, 0x2D, 0x00, 0x0A]),
    .init("blanks", "a.txt", .text(.empty), text(repeated(" \u{3000}\n", 100_000))),
    .init("U+0000 in a text", "a.txt", .text(.notText(offset: 3)), text("甲\u{0}乙")),
    .init("U+0000 alone", nil, .text(.notText(offset: 0)), [UInt8](repeating: 0, count: 1_000)),
    .init(
      "bytes of two encodings", "a.txt", .text(.notText(offset: 10)),
      text("第一条　") + [0xB5, 0xDA, 0xFF, 0xFF]),
    .init(
      "bytes that break their byte-order mark's word", "a.txt",
      .text(.undecodable(encoding: .utf8, offset: 6)),
      text("\u{FEFF}甲") + [0xB5, 0xDA, 0xFF]),
    .init("a line without end", nil, .document(.text, lines: 1), text(repeated("第一条", 1_000_000))),
    .init(
      "100,000 nested quotations", "a.md", .document(.markdown, lines: 1),
      text(repeated("> ", 100_000) + "甲")),
    .init(
      "100,000 nested lists of Markdown", "a.md", .document(.markdown, lines: 1),
      text(repeated("- ", 100_000) + "甲")),
    .init(
      "front matter without end", "a.md", .document(.markdown, lines: 50_000),
      text("---\n" + repeated("a: b\n\n", 50_000))),
    .init(
      "brackets without end", "a.md", .document(.markdown, lines: 1), text(repeated("[", 100_000))),
    .init(
      "100,000 nested lists of a page", "a.html", .tooLarge(.html, limit: "depth"),
      text("<html>" + repeated("<ol><li>", 100_000))),
    .init(
      "100,000 attributes", nil, .tooLarge(.html, limit: "attributes"),
      text("<html><p" + repeated(" a", 100_000) + ">甲")),
    .init("a page of pictures", "a.html", .text(.empty), text("<html><img src=a.png>")),
    .init(
      "a page that names a file as an entity", "a.html", .document(.html, lines: 2),
      text("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><p>甲&x;乙")),
    .init(
      "a message without a page", "a.mht", .damaged(.mht, reason: "mht-without-page"),
      text("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n\n甲")),
    .init(
      "messages within messages", "a.mht", .damaged(.mht, reason: "mht-without-page"),
      text(
        "MIME-Version: 1.0\n"
          + repeated("Content-Type: multipart/mixed; boundary=a\n\n--a\n", 10_000))),
    .init(
      "a message that ends in the middle of its code", "a.mht", .document(.html, lines: 1),
      text(
        "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+YWJj="
      )
    ),
    .init(
      "arrays, 10,000 deep", "a.json", .tooLarge(.json, limit: "depth"),
      text(repeated("[", 10_000))),
    .init(
      "objects, 10,000 deep", nil, .tooLarge(.json, limit: "depth"),
      text(repeated(#"{"content":"#, 10_000))),
    .init(
      "half an object", nil, .damaged(.json, reason: "json-syntax"), text(#"{"content":"甲"#)),
    .init(
      "lines of which none is an object", "a.jsonl", .damaged(.jsonLines, reason: "json-syntax"),
      text(repeated("{\n", 10_000))),
    .init(
      "records without a name that is known", "a.json", .unsupported(kind: "json"),
      text(#"{"a":1}"#)),
    .init(
      "a cell without end", "a.csv", .document(.csv, lines: 2),
      text("title,content\n甲,\"" + repeated("乙，", 500_000))),
    .init(
      "a row of 100,000 cells", "a.csv", .tooLarge(.csv, limit: "cells"),
      text("title,content\n" + repeated("甲,", 100_000))),
    .init("a table of unknown columns", "a.csv", .unsupported(kind: "csv"), text("a,b\n1,2\n")),
    .init(
      "a feed with entities", "a.xml", .damaged(.xml, reason: "xml-document-type"),
      text("<!DOCTYPE rss [<!ENTITY a \"甲\">]><rss><item><title>&a;</title></item></rss>")),
    .init(
      "elements, 10,000 deep", "a.xml", .tooLarge(.xml, limit: "depth"),
      text("<?xml version=\"1.0\"?>" + repeated("<a>", 10_000))),
    .init(
      "XML of unknown elements", nil, .unsupported(kind: "xml"),
      text("<?xml version=\"1.0\"?><a><b>甲</b></a>")),
  ]
}
