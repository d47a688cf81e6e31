import ChineseText

@testable import Documents

/// Archives that are damaged or ask for too much.
extension HostileFile {
  /// An archive of a Word file's parts, in which the main part is another file.
  private static func word(
    _ main: TestArchive.File, _ more: [TestArchive.File] = []
  ) -> [UInt8] {
    var archive = TestArchive()
    archive.files = [.init(name: "[Content_Types].xml", data: text("<Types/>")), main] + more
    return archive.bytes
  }

  private static func cut(_ bytes: [UInt8]) -> [UInt8] { Array(bytes.prefix(bytes.count / 2)) }

  private static let main = "word/document.xml"
  private static let sound = WordFile(WordFile.p("第一条　甲。")).bytes
  private static let open = TestArchive.stored([
    "content.xml": OpenDocumentSample.root("office:document-content", "")
  ])
  private static let bomb = TestArchive.deflated(UInt8(ascii: "a"), copies: 100_000)

  static let archives: [HostileFile] = [
    .init("an archive of nothing", "a.docx", .unsupported(kind: "zip"), TestArchive().bytes),
    .init(
      "half a Word file", "a.docx", .damaged(.word, reason: "zip-directory-missing"), cut(sound)),
    .init(
      "half an OpenDocument text", "a.odt",
      .damaged(.openDocument, reason: "zip-directory-missing"), cut(open)),
    .init(
      "half a book", "a.epub", .damaged(.epub, reason: "zip-directory-missing"), cut(sound)),
    .init(
      "half an archive without a name", nil, .damaged(.word, reason: "zip-directory-missing"),
      cut(sound)),
    .init(
      "the first four bytes of an archive", "a.docx",
      .damaged(.word, reason: "zip-directory-missing"), [0x50, 0x4B, 3, 4]),
    .init(
      "an archive behind other bytes", "a.docx", .document(.text, lines: 1),
      text("PK is no archive")),
    .init(
      "a Word file whose parts have a password", "a.docx", .encrypted(.word),
      word(.init(name: main, data: [1], flags: 1))),
    .init(
      "an OpenDocument text whose parts have a password", "a.odt", .encrypted(.openDocument),
      {
        var archive = TestArchive()
        archive.files = [.init(name: "content.xml", data: [1], flags: 1)]
        return archive.bytes
      }()),
    .init(
      "a part of 40 MB in 30 KB", "a.docx", .tooLarge(.word, limit: "zip-ratio"),
      word(.init(name: main, data: bomb.packed, size: 40 << 20, method: 8))),
    .init(
      "a part that says to be smaller than it is", "a.docx",
      .damaged(.word, reason: "zip-entry-damaged"),
      word(.init(name: main, data: bomb.packed, size: 9_999, method: 8))),
    .init(
      "a part of 300 MB", "a.docx", .tooLarge(.word, limit: "zip-entry"),
      word(.init(name: main, data: [1], size: 300 << 20, method: 8))),
    .init(
      "more than a gigabyte in all", "a.docx", .tooLarge(.word, limit: "zip-total"),
      word(
        .init(name: main, data: [1]),
        (0..<5).map { .init(name: "\($0)", data: [1], size: 250 << 20, method: 8) })),
    .init(
      "10,001 parts", "a.docx", .tooLarge(.word, limit: "zip-entries"),
      word(.init(name: main, data: [1]), (0..<10_000).map { .init(name: "\($0)", data: []) })),
    .init(
      "parts that share their bytes", "a.docx", .damaged(.word, reason: "zip-entries-overlap"),
      word(.init(name: main, data: [1]), [.init(name: "b", data: [2], header: 0)])),
    .init(
      "two main parts", "a.docx", .damaged(.word, reason: "zip-name-twice"),
      word(.init(name: main, data: [1]), [.init(name: main, data: [2])])),
    .init(
      "an unknown way of packing", "a.docx", .damaged(.word, reason: "zip-method"),
      word(.init(name: main, data: [1], method: 12))),
    .init(
      "a wrong checksum", "a.docx", .damaged(.word, reason: "zip-checksum"),
      word(.init(name: main, data: [1], crc: 7))),
    .init(
      "a stored part that ends behind the file", "a.docx",
      .damaged(.word, reason: "zip-entry-damaged"), word(.init(name: main, data: [1], size: 9))),
    .init(
      "a name that climbs out of the archive", "a.docx", .document(.word, lines: 1),
      {
        var file = WordFile(WordFile.p("甲"))
        file.parts["../../etc/passwd"] = "乙"
        return file.bytes
      }()),
    .init(
      "a main part that climbs out of the archive", "a.docx",
      .damaged(.word, reason: "word-main-part-missing"),
      {
        var file = WordFile("")
        file.parts["_rels/.rels"] = WordFile.relationships([
          ("r1", "officeDocument", "../../etc/passwd", "")
        ])
        return file.bytes
      }()),
    .init(
      "an archive of something else", "a.docx", .unsupported(kind: "zip"),
      TestArchive.stored(["a.txt": "第一条　甲。"])),
  ]
}
