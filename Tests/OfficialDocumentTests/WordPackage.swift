import Testing

@testable import WordWriting

/// The files of a Word package, read by its directory (APPNOTE 6.3, 4.3).
struct WordPackage {
  let files: [String: String]

  init(_ bytes: [UInt8]) throws {
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
    let end = bytes.count - 22
    try #require(end > 0 && number(end, 4) == 0x0605_4B50)
    var offset = number(end + 16, 4)
    var files: [String: String] = [:]
    for _ in 0..<number(end + 10, 2) {
      #expect(number(offset, 4) == 0x0201_4B50)
      let size = number(offset + 20, 4)
      let nameLength = number(offset + 28, 2)
      let local = number(offset + 42, 4)
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
      #expect(number(local, 4) == 0x0403_4B50)
      #expect(number(local + 8, 2) == 0, "stored")
      // The earliest date of the format.
      #expect(number(local + 10, 4) == 0x0021_0000)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let content = Array(bytes[start..<(start + size)])
      #expect(CRC32().checksum(of: content) == UInt32(number(offset + 16, 4)), "\(name)")
      #expect(number(local + 14, 4) == number(offset + 16, 4))
      files[name] = String(decoding: content, as: UTF8.self)
      offset += 46 + nameLength
    }
    self.files = files
  }

  /// The text of a part; empty where there is none.
  func part(_ name: String) -> String { files[name] ?? "" }

  /// The document itself.
  var document: String { part("word/document.xml") }

  /// The paragraphs of the document, as markup.
  var paragraphs: [Substring] {
    document.split(separator: "<w:p>").dropFirst().map { piece in
      piece.split(separator: "</w:p>", maxSplits: 1, omittingEmptySubsequences: false)[0]
    }
  }
}
