import ChineseText
import Findings
import TestSupport
import Testing

@testable import Documents

/// Books: the chapters of the spine as one document.
@Suite struct BookReaderTests {
  private static let container = """
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
    <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
    """

  private static func package(_ manifest: String, _ spine: String, guide: String = "") -> String {
    """
    <package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <dc:title>测试汇编</dc:title><dc:creator>某人</dc:creator><dc:date>2024-01-02</dc:date></metadata>\
    <manifest>\(manifest)</manifest><spine>\(spine)</spine>\(guide)</package>
    """
  }

  private static func item(
    _ identifier: String, _ target: String, type: String = "application/xhtml+xml",
    properties: String = ""
  ) -> String {
    "<item id=\"\(identifier)\" href=\"\(target)\" media-type=\"\(type)\" properties=\"\(properties)\"/>"
  }

  private static func page(_ body: String) -> String {
    "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\(body)</body></html>"
  }

  private func book(_ package: String, _ parts: KeyValuePairs<String, String>) -> [UInt8] {
    var archive = TestArchive()
    func add(_ name: String, _ text: String) {
      archive.files.append(TestArchive.File(name: name, data: Array(text.utf8)))
    }
    add("mimetype", "application/epub+zip")
    add("META-INF/container.xml", Self.container)
    add("OEBPS/book.opf", package)
    for (name, text) in parts { add(name, text) }
    return archive.bytes
  }

  private func lines(_ document: SourceDocument) -> [String] {
    document.text.lines.indices.map { index in
      let aside = document.evidence(at: index).aside.map { "(\($0.rawValue)) " } ?? ""
      return aside + document.text.string(document.text.lines[index].content)
    }
  }

  @Test func `links and empty cells of a chapter stay where they are`() throws {
    let package = Self.package(Self.item("a", "a.xhtml"), "<itemref idref=\"a\"/>")
    let chapter = Self.page(
      "<p><a href=\"b\">甲\u{3000}</a></p><table><tr><td></td><td>乙</td></tr></table>")
    let document = try BookReader(html: { (html) throws(DocumentFailure) in
      try WebReader.read(html)
    }).read(book(package, ["OEBPS/a.xhtml": chapter]))
    for index in document.text.lines.indices {
      let block = document.block(at: index)
      let evidence = document.evidence(at: index)
      for link in evidence.links { #expect(link.words.upperBound <= block.count) }
      if let row = evidence.row { #expect(row.spans.count == block.count { $0 == 0x09 } + 1) }
    }
  }

  @Test func `chapters come in the order of the spine, the contents is set aside`() throws {
    let package = Self.package(
      Self.item("b", "text/two%20.xhtml") + Self.item("a", "./text/one.xhtml")
        + Self.item("n", "nav.xhtml", properties: "nav")
        + Self.item("c", "cover.svg", type: "image/svg+xml"),
      "<itemref idref=\"c\"/><itemref idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>")
    let document = try BookReader().read(
      book(
        package,
        [
          "OEBPS/nav.xhtml": Self.page("<nav><ol><li>第一章</li></ol></nav>"),
          "OEBPS/text/one.xhtml": Self.page("<h1>第一章</h1><p>甲&nbsp;乙。</p>"),
          "OEBPS/text/two .xhtml": Self.page("<p>丙。</p>"), "OEBPS/cover.svg": "<svg/>",
        ]))
    #expect(lines(document) == ["(contents) 第一章", "第一章", "甲 乙。", "丙。"])
    #expect(document.place(at: 3).part == "OEBPS/text/two .xhtml")
    #expect(document.format == .epub)
    #expect(document.field(.title) == "测试汇编")
    #expect(document.field(.date) == "2024-01-02")
    #expect(document.findings.map(\.code) == ["book-part-left-out"])
  }

  @Test func `what the reader of pages says is kept, and tables are told apart`() throws {
    let reader = BookReader { (_) throws(DocumentFailure) in
      var builder = DocumentBuilder(.html)
      var heading = Evidence()
      heading.heading = 1
      builder.add("章", heading, at: Place(line: 1))
      var row = Evidence()
      row.row = Evidence.Row(table: 1, number: 1, spans: [1, 1])
      builder.add("甲\t乙", row, at: Place(line: 2, row: 1))
      builder.findings.append(BookFindings.others(1))
      return try builder.finish()
    }
    let package = Self.package(
      Self.item("a", "a.xhtml") + Self.item("b", "b.xhtml"),
      "<itemref idref=\"a\"/><itemref idref=\"b\"/>")
    let document = try reader.read(book(package, ["OEBPS/a.xhtml": "x", "OEBPS/b.xhtml": "y"]))
    #expect(document.evidence.map(\.heading) == [1, nil, 1, nil])
    #expect(document.evidence.compactMap { $0.row?.table } == [1, 2])
    #expect(document.findings.count == 2)
  }

  @Test func `missing chapters are told, and a guide names the contents`() throws {
    let package = Self.package(
      Self.item("a", "a.xhtml") + Self.item("t", "toc.xhtml") + Self.item("m", "m.xhtml"),
      "<itemref idref=\"t\"/><itemref idref=\"a\"/><itemref idref=\"m\"/><itemref idref=\"none\"/>",
      guide: "<guide><reference type=\"toc\" href=\"toc.xhtml#top\"/></guide>")
    let document = try BookReader().read(
      book(package, ["OEBPS/a.xhtml": Self.page("<p>甲</p>"), "OEBPS/toc.xhtml": Self.page("目录")]))
    #expect(lines(document) == ["(contents) 目录", "甲"])
    let told = try #require(document.findings.first { $0.code == "book-chapter-missing" })
    #expect(told.message.english.contains("OEBPS/m.xhtml, none"))
  }

  @Test func `a chapter that is named again and again is read once`() throws {
    let package = Self.package(
      Self.item("a", "a.xhtml"), String(repeating: "<itemref idref=\"a\"/>", count: 50_000))
    let document = try BookReader().read(book(package, ["OEBPS/a.xhtml": Self.page("<p>甲</p>")]))
    #expect(lines(document) == ["甲"])
  }

  @Test func `books that give no text are refused`() {
    let package = Self.package(Self.item("a", "a.xhtml"), "<itemref idref=\"a\"/>")
    #expect(throws: DocumentFailure.picturesOnly(.epub)) {
      try BookReader().read(book(package, ["OEBPS/a.xhtml": Self.page("<img/>")]))
    }
    #expect(throws: DocumentFailure.damaged(.epub, reason: "epub-chapters")) {
      try BookReader().read(book(package, [:]))
    }
    #expect(throws: DocumentFailure.damaged(.epub, reason: "epub-container")) {
      try BookReader().read(TestArchive.stored(["a": "b"]))
    }
    #expect(throws: DocumentFailure.damaged(.epub, reason: "epub-package")) {
      try BookReader().read(TestArchive.stored(["META-INF/container.xml": Self.container]))
    }
  }

  @Test(arguments: [
    ("http://www.idpf.org/2008/embedding", false),
    ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", true),
  ])
  func `encrypted fonts do no harm, encrypted chapters do`(algorithm: String, isLocked: Bool) throws
  {
    let keys = """
      <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\
      <EncryptionMethod Algorithm="\(algorithm)"/></EncryptedData></encryption>
      """
    let package = Self.package(Self.item("a", "a.xhtml"), "<itemref idref=\"a\"/>")
    let bytes = book(
      package, ["META-INF/encryption.xml": keys, "OEBPS/a.xhtml": Self.page("<p>甲</p>")])
    if isLocked {
      #expect(throws: DocumentFailure.encrypted(.epub)) { try BookReader().read(bytes) }
    } else {
      #expect(lines(try BookReader().read(bytes)) == ["甲"])
    }
  }

  @Test(arguments: [
    ("a.xhtml", "OEBPS/", "OEBPS/a.xhtml"), ("../a", "OEBPS/", "a"),
    ("../../../etc/a", "x/", "etc/a"),
    ("/a", "x/", "a"), ("./b/../%E7%94%B2#c", "x/", "x/甲"), ("a%2", "", "a%2"), ("", "", ""),
    ("..", "", ""), ("a?b", "x/y/", "x/y/a"),
  ])
  func `addresses lead to names of the archive and nowhere else`(
    address: String, folder: String, name: String
  ) {
    #expect(BookPath.resolve(address, in: folder) == name)
  }

  @Test func `no piece of a book stops the reader`() {
    let package = Self.package(Self.item("a", "a.xhtml"), "<itemref idref=\"a\"/>")
    let good = book(package, ["OEBPS/a.xhtml": Self.page("<p>甲</p>")])
    var random = SplitMix64(state: 21)
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = try? BookReader().read(bytes)
      _ = try? BookReader().read(
        Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
    }
  }
}
