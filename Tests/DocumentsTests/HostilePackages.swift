import ChineseText

@testable import Documents

/// Files of word processors and books whose parts are made to do harm.
extension HostileFile {
  private typealias W = WordFile

  private static func word(
    _ body: String, _ change: (inout WordFile) -> Void = { _ in }
  ) -> [UInt8] {
    var file = WordFile(body)
    change(&file)
    return file.bytes
  }

  private static func book(_ parts: [String: String]) -> [UInt8] {
    var archive = TestArchive()
    let container =
      "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"
    for (name, text) in parts.merging(
      ["META-INF/container.xml": container], uniquingKeysWith: { a, _ in a }
    )
    .sorted(by: { $0.key < $1.key }) {
      archive.files.append(.init(name: name, data: Array(text.utf8)))
    }
    return archive.bytes
  }

  private static let package =
    "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
    + "<spine><itemref idref=\"a\"/></spine></package>"
  private static let entities =
    "<!DOCTYPE a [<!ENTITY x \"甲甲甲甲\"><!ENTITY y \"&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;\">]>"
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func compound(_ stream: String) -> [UInt8] {
    compound + stream.utf8.flatMap { [$0, 0] }
  }

  static let packages: [HostileFile] = [
    .init(
      "entities that grow", "a.docx", .damaged(.word, reason: "xml-document-type"),
      word("") { $0.parts["word/document.xml"] = entities + "<a>&z;</a>" }),
    .init(
      "an entity that is a file", "a.docx", .damaged(.word, reason: "xml-document-type"),
      word("") {
        $0.parts["word/document.xml"] =
          "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
      }),
    .init(
      "relationships that lead outside", "a.docx", .document(.word, lines: 1),
      word("<w:p><w:hyperlink r:id=\"l\">\(W.r("甲"))</w:hyperlink></w:p><w:altChunk r:id=\"c\"/>") {
        $0.references = [
          ("l", "hyperlink", "http://a.example/", "External"),
          ("s", "styles", "file:///etc/passwd", "External"),
          ("c", "aFChunk", "http://a.example/b.html", "External"),
        ]
      }),
    .init(
      "styles in a circle", "a.docx", .document(.word, lines: 1),
      word(W.p("甲", #"<w:pStyle w:val="A"/>"#)) {
        $0.styles = W.style("A", "甲", base: "B") + W.style("B", "乙", base: "A")
      }),
    .init(
      "tables in tables, 100,000 deep", "a.docx", .tooLarge(.word, limit: "xml-too-deep"),
      word(repeated("<w:tbl><w:tr><w:tc>", 100_000))),
    .init(
      "100,000 nested lists", "a.odt", .tooLarge(.openDocument, limit: "depth"),
      TestArchive.stored([
        "content.xml": OpenDocumentSample.root(
          "office:document-content",
          "<office:body><office:text>\(repeated("<text:list><text:list-item>", 100_000))")
      ])),
    .init(
      "a Word file of pictures", "a.docx", .picturesOnly(.word),
      word("<w:p><w:r><w:drawing/></w:r></w:p>") { $0.parts["word/media/image1.png"] = "x" }),
    .init("a Word file of nothing", "a.docx", .text(.empty), word("<w:p/>")),
    .init(
      "a flat text with entities", "a.fodt",
      .damaged(.openDocument, reason: "xml-document-type"),
      text(entities + OpenDocumentSample.root("office:document", "&z;"))),
    .init(
      "a book without its list of chapters", "a.epub", .damaged(.epub, reason: "epub-package"),
      book([:])),
    .init(
      "a book whose chapters are missing", "a.epub", .damaged(.epub, reason: "epub-chapters"),
      book(["a.opf": package])),
    .init(
      "a book of pictures", "a.epub", .picturesOnly(.epub),
      book(["a.opf": package, "a.xhtml": "<html><body><img src=\"a.png\"/></body></html>"])),
    .init(
      "a book whose chapters have a key", "a.epub", .encrypted(.epub),
      book([
        "a.opf": package, "a.xhtml": "x",
        "META-INF/encryption.xml":
          "<encryption><EncryptedData><EncryptionMethod Algorithm=\"b\"/></EncryptedData></encryption>",
      ])),
    .init(
      "a container with a password", "a.docx", .encrypted(.word), compound("EncryptedPackage")),
    .init(
      "a file of Word before 2007", "a.docx",
      .programMissing(.office, program: "soffice", package: "libreoffice-writer"),
      compound("WordDocument")),
    .init(
      "a table of numbers before 2007", "a.xls", .unsupported(kind: "xls"), compound("Workbook")),
    .init(
      "an RTF without a program for it", "a.doc",
      .programMissing(.office, program: "soffice", package: "libreoffice-writer"),
      text("{\\rtf1 a}")),
    .init(
      "a PDF without a program for it", "a.pdf",
      .programMissing(.pdf, program: "pdftotext", package: "poppler-utils"), text("%PDF-1.7\n")),
    .init(
      "a PDF behind other bytes", "a.pdf",
      .programMissing(.pdf, program: "pdftotext", package: "poppler-utils"), text("\n\n%PDF-1.7")),
  ]
}
