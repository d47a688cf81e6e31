import ChineseText

@testable import Documents

/// Files whose names say something else than their bytes: the bytes count.
extension HostileFile {
  private static let word = WordFile(WordFile.p("第一条　甲。")).bytes
  private static let open = TestArchive.stored([
    "content.xml": OpenDocumentSample.root(
      "office:document-content",
      "<office:body><office:text><text:p>甲</text:p></office:text></office:body>")
  ])
  private static let page = "<html><body><p>第一条　甲。</p></body></html>"

  private static func wide(_ text: String, _ mark: [UInt8]) -> [UInt8] {
    mark
      + text.utf16.flatMap { unit in
        mark[0] == 0xFF
          ? [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
          : [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
      }
  }

  private static func sheet(_ kind: String) -> [UInt8] {
    TestArchive.stored(["[Content_Types].xml": "<Types/>", "\(kind)/a.xml": "<a/>"])
  }

  static let names: [HostileFile] = [
    .init("a text named .docx", "a.docx", .document(.text, lines: 1), text("第一条　甲。")),
    .init("a text named .pdf", "a.pdf", .document(.text, lines: 1), text("第一条　甲。")),
    .init("a text named .odt", "a.ODT", .document(.text, lines: 1), text("第一条　甲。")),
    .init("a text named .json", "a.json", .document(.text, lines: 1), text("第一条　甲。")),
    .init("a text named .html", "a.html", .document(.text, lines: 1), text("第一条　甲。")),
    .init(
      "bytes of no kind named .docx", "a.docx", .damaged(.word, reason: "docx-signature"),
      [0, 1, 2, 3]),
    .init("a text named .csv", "a.csv", .unsupported(kind: "csv"), text("第一条　甲。")),
    .init("a Word file named .txt", "a.txt", .document(.word, lines: 1), word),
    .init("a Word file named .doc", "法规/a.doc", .document(.word, lines: 1), word),
    .init("a Word file named .json", "a.json", .document(.word, lines: 1), word),
    .init("a Word file without a name", nil, .document(.word, lines: 1), word),
    .init("an OpenDocument text named .docx", "a.docx", .document(.openDocument, lines: 1), open),
    .init("a table of numbers named .docx", "a.docx", .unsupported(kind: "xlsx"), sheet("xl")),
    .init("slides named .docx", "a.docx", .unsupported(kind: "pptx"), sheet("ppt")),
    .init("a page named .doc", "a.doc", .document(.html, lines: 1), text(page)),
    .init("a page named .txt", "a.txt", .document(.html, lines: 1), text("\u{FEFF}\n \(page)")),
    .init("a page named .json", "a.json", .document(.html, lines: 1), text(page)),
    .init("a page of UTF-16", nil, .document(.html, lines: 1), wide(page, [0xFF, 0xFE])),
    .init(
      "a page of UTF-16, the high byte first", "a.txt", .document(.html, lines: 1),
      wide(page, [0xFE, 0xFF])),
    .init("records named .md", "a.md", .document(.json, lines: 1), text(#"{"content":"甲"}"#)),
    .init("records named .txt", "a.txt", .document(.json, lines: 1), text(#"[{"正文":"甲"}]"#)),
    .init(
      "lines of records named .json", "a.json", .document(.jsonLines, lines: 1),
      text("{\"content\":\"甲\"}\n{\"title\":\"\"}\n")),
    .init("Markdown named .txt", "a.txt", .document(.markdown, lines: 1), text("# 甲办法\n")),
    .init(
      "a feed named .html", "a.html", .document(.feed, lines: 1),
      text("<rss><channel><item><title>甲</title></item></channel></rss>")),
    .init(
      "an edition in XML", "a.xml", .unsupported(kind: "akoma-ntoso"),
      text("<akomaNtoso xmlns=\"a\"><act><meta/></act></akomaNtoso>")),
    .init(
      "a picture named .docx", "a.docx", .unsupported(kind: "png"), [0x89, 0x50, 0x4E, 0x47, 13]),
    .init(
      "a photograph named .txt", "a.txt", .unsupported(kind: "jpeg"), [0xFF, 0xD8, 0xFF, 0xE0]),
    .init("a moving picture named .md", "a.md", .unsupported(kind: "gif"), text("GIF89a")),
    .init("a scan named .pdf", "a.pdf", .unsupported(kind: "tiff"), [0x49, 0x49, 0x2A, 0, 8]),
    .init("an archive of RAR named .docx", "a.docx", .unsupported(kind: "rar"), text("Rar!\u{1A}")),
    .init(
      "an archive of 7-Zip", "a.7z", .unsupported(kind: "7z"), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    .init(
      "a packed text", "a.txt.gz", .unsupported(kind: "gzip"), [0x1F, 0x8B, 8, 0, 0, 0]),
  ]
}
