import ChineseText
import Testing

@testable import Documents

@Suite struct HostileWordTests {
  typealias W = WordFile

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let failure: DocumentFailure
  }

  private static func file(_ body: String, _ change: (inout WordFile) -> Void = { _ in }) -> [UInt8]
  {
    var file = WordFile(body)
    change(&file)
    return file.bytes
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static let refused: [Case] = [
    Case(
      testDescription: "no bytes", bytes: [],
      failure: .damaged(.word, reason: "zip-directory-missing")),
    Case(
      testDescription: "a text with the ending of a Word file", bytes: Array("第一条".utf8),
      failure: .damaged(.word, reason: "zip-directory-missing")),
    Case(
      testDescription: "an empty archive", bytes: TestArchive().bytes,
      failure: .damaged(.word, reason: "word-main-part-missing")),
    Case(
      testDescription: "half a file", bytes: Array(file(W.p("甲")).prefix(700)),
      failure: .damaged(.word, reason: "zip-directory-missing")),
    Case(
      testDescription: "a password", bytes: compound + "EncryptedPackage".utf8.flatMap { [$0, 0] },
      failure: .encrypted(.word)),
    Case(
      testDescription: "a file of Word before 2007",
      bytes: compound + "WordDocument".utf8.flatMap { [$0, 0] }, failure: .unsupported(kind: "doc")),
    Case(
      testDescription: "a document type",
      bytes: file("") {
        $0.parts["word/document.xml"] = "<!DOCTYPE a [<!ENTITY x SYSTEM '/etc/passwd'>]><a>&x;</a>"
      }, failure: .damaged(.word, reason: "xml-document-type")),
    Case(
      testDescription: "entities that are not declared", bytes: file("<w:p>&x;</w:p>"),
      failure: .damaged(.word, reason: "xml-malformed")),
    Case(
      testDescription: "XML that ends in the middle",
      bytes: file("") { $0.parts["word/document.xml"] = "<w:document" },
      failure: .damaged(.word, reason: "xml-malformed")),
    Case(
      testDescription: "a main part that is no document",
      bytes: file("") { $0.parts["word/document.xml"] = "<html/>" },
      failure: .damaged(.word, reason: "word-body-missing")),
    Case(
      testDescription: "damaged styles", bytes: file(W.p("甲")) { $0.styles = "<w:style>" },
      failure: .damaged(.word, reason: "xml-malformed")),
    Case(
      testDescription: "tables in tables, 100,000 deep",
      bytes: file(repeated("<w:tbl><w:tr><w:tc>", 100_000)),
      failure: .tooLarge(.word, limit: "xml-too-deep")),
    Case(
      testDescription: "content controls in content controls, 100,000 deep",
      bytes: file(repeated("<w:sdt><w:sdtContent>", 100_000)),
      failure: .tooLarge(.word, limit: "xml-too-deep")),
    Case(
      testDescription: "no text", bytes: file("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>"),
      failure: .text(.empty)),
    Case(
      testDescription: "pictures alone",
      bytes: file("<w:p><w:r><w:drawing/></w:r></w:p>") { $0.parts["word/media/image1.png"] = "x" },
      failure: .picturesOnly(.word)),
    Case(
      testDescription: "a table of numbers",
      bytes: file("") {
        $0.parts["[Content_Types].xml"] =
          #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override "#
          + #"PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument."#
          + #"spreadsheetml.sheet.main+xml"/></Types>"#
      }, failure: .unsupported(kind: "xlsx")),
  ]

  @Test(arguments: refused) func `a file that is none gives a clear failure`(_ row: Case) {
    #expect(throws: row.failure) { try WordReader.read(row.bytes) }
  }

  struct Read: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let lines: Int
  }

  private static let cycle = W.style("A", "甲", base: "B") + W.style("B", "乙", base: "A")
  private static let links =
    W.definition(1, #"<w:numStyleLink w:val="X"/>"#)
    + W.definition(2, #"<w:styleLink w:val="X"/><w:numStyleLink w:val="X"/>"#)
    + W.definition(3, #"<w:numStyleLink w:val="Y"/>"#) + W.list(1, 1) + W.list(2, 2) + W.list(3, 3)

  static let read: [Read] = [
    Read(
      testDescription: "styles that inherit from each other",
      bytes: file(W.p("甲", #"<w:pStyle w:val="A"/>"#)) { $0.styles = cycle }, lines: 1),
    Read(
      testDescription: "a style that inherits from itself",
      bytes: file(W.p("甲", #"<w:pStyle w:val="A"/>"#)) { $0.styles = W.style("A", "甲", base: "A") },
      lines: 1),
    Read(
      testDescription: "20,000 styles in a chain",
      bytes: file(W.p("甲", #"<w:pStyle w:val="S0"/>"#)) {
        $0.styles = (0..<20_000).map { W.style("S\($0)", "s", base: "S\($0 + 1)") }.joined()
      }, lines: 1),
    Read(
      testDescription: "definitions of lists that link to each other",
      bytes: file(W.item("甲", 1) + W.item("乙", 2) + W.item("丙", 3)) { $0.numbering = links },
      lines: 3),
    Read(
      testDescription: "20,000 lists of all levels",
      bytes: file((0..<20_000).map { W.item("甲", 1, $0 % 12) }.joined()) {
        $0.numbering =
          W.definition(1, (0..<9).map { W.level($0, "%1%2%3%4%5%6%7%8%9") }.joined())
          + W.list(1, 1)
      }, lines: 20_000),
    Read(
      testDescription: "numbers beyond all bounds",
      bytes: file(W.item("甲", 1) + W.item("乙", 1) + W.item("丙", 99_999_999_999, 99_999_999_999)) {
        $0.numbering =
          W.definition(1, W.level(0, "%1", "upperLetter", start: 2_147_483_647)) + W.list(1, 1)
      }, lines: 3),
    Read(
      testDescription: "references to nothing",
      bytes: file(
        #"<w:p><w:r><w:footnoteReference w:id="9"/><w:commentReference/></w:r>"#
          + #"<w:hyperlink r:id="x">\#(W.r("甲"))</w:hyperlink></w:p>"#
          + #"<w:sectPr><w:headerReference r:id="h"/></w:sectPr>"#
      ) {
        $0.references = [
          ("h", "header", "../../../etc/passwd", ""), ("s", "styles", "none.xml", ""),
          ("n", "numbering", "http://a.example/n.xml", "External"),
        ]
      }, lines: 1),
    Read(
      testDescription: "a note that refers to itself",
      bytes: file(#"<w:p>\#(W.r("甲"))<w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#) {
        $0.footnotes =
          #"<w:footnote w:id="1"><w:p>\#(W.r("注"))<w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
          + "</w:footnote>"
      }, lines: 2),
    Read(
      testDescription: "20,000 references to a long note",
      bytes: file(
        "<w:p>\(W.r("甲"))"
          + repeated(#"<w:r><w:footnoteReference w:id="1"/></w:r>"#, 20_000) + "</w:p>"
      ) {
        $0.footnotes = #"<w:footnote w:id="1">\#(repeated(W.p("注"), 1_000))</w:footnote>"#
      }, lines: 1_001),
    Read(
      testDescription: "20,000 fields within each other",
      bytes: file(
        "<w:p>" + repeated(#"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#, 20_000)
          + repeated(#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#, 20_000) + W.r("甲") + "</w:p>"
      ),
      lines: 1),
    Read(
      testDescription: "20,000 cells in a row",
      bytes: file(
        "<w:tbl><w:tr>\(repeated("<w:tc>\(W.p("甲"))</w:tc>", 20_000))</w:tr></w:tbl>"), lines: 1),
    Read(
      testDescription: "a cell over more columns than there are",
      bytes: file(
        #"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>\#(W.p("甲"))</w:tc>"#
          + "<w:tc>\(W.p("乙"))</w:tc></w:tr></w:tbl>"), lines: 1),
    Read(
      testDescription: "20,000 breaks",
      bytes: file("<w:p>\(repeated("<w:r><w:br/></w:r>" + W.r("甲"), 20_000))</w:p>"),
      lines: 20_000),
    Read(
      testDescription: "20,000 paragraphs whose ends were deleted",
      bytes: file(
        repeated("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(W.r("甲"))</w:p>", 20_000)),
      lines: 1),
    Read(
      testDescription: "a file within the file that is the file's own main part",
      bytes: file(W.p("甲") + #"<w:altChunk r:id="c"/>"#) {
        $0.references = [("c", "aFChunk", "document.xml", "")]
      }, lines: 1),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: read)
  func `a strange file is read in linear time`(_ row: Read) throws {
    #expect(try WordReader.read(row.bytes).text.lines.count == row.lines)
  }

  @Test func `any byte of a file may be wrong`() throws {
    var file = WordFile(
      W.item("甲", 1) + "<w:tbl><w:tr><w:tc>\(W.p("乙"))</w:tc></w:tr></w:tbl>"
        + W.p("丙", #"<w:pStyle w:val="A"/>"#))
    file.numbering = W.definition(1, W.level(0, "第%1条", "chineseCounting")) + W.list(1, 1)
    file.styles = W.style("A", "heading 1", base: "B")
    let archive = try ZipArchive(file.bytes)
    for name in archive.names {
      let data = try #require(try archive.entry(name))
      for place in stride(from: 0, to: data.count, by: 3) {
        var changed = TestArchive()
        for other in archive.names {
          var bytes = try #require(try archive.entry(other))
          if other == name { bytes[place] = UInt8(0x20 + place * 31 % 95) }
          changed.files.append(.init(name: other, data: bytes))
        }
        _ = try? WordReader.read(changed.bytes)
      }
    }
  }
}
