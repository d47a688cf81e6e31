import TestSupport
import Testing

@testable import TextSearch

/// Texts and numbers as an index holds them, and what an index counts without looking.
struct PackedValueTests {
  private func written(_ text: String) -> [UInt8] {
    var writer = PackedWriter()
    writer.wide(text)
    return writer.bytes
  }

  @Test(arguments: [
    ("", 1), ("a", 2), ("abc", 4), ("条", 3), ("条款", 5), ("a条", 5), ("ab条", 6), ("é", 3), ("𠀀", 5),
    ("条𠀀", 7), ("𠀀条款", 9), ("\u{FFFF}", 3), ("\u{10000}", 5), ("\u{10FFFF}", 5),
    ("\u{D7FF}\u{E000}", 5),
  ])
  func `a text stands in the shorter form and comes back`(text: String, size: Int) {
    let bytes = written(text)
    #expect(bytes.count == size)
    var reader = PackedReader(bytes)
    let read = reader.wide()
    #expect(read == text)
  }

  @Test(
    arguments: [
      [5, 0x00, 0xD8], [5, 0x00, 0xDC], [9, 0x00, 0xD8, 0x61, 0x00], [9, 0x00, 0xD8, 0x00, 0xD8],
      [5, 0x61],
      [2, 0xFF],
    ] as [[UInt8]])
  func `halves of characters are no text`(bytes: [UInt8]) {
    var reader = PackedReader(bytes)
    let read = reader.wide()
    #expect(read == nil)
  }

  @Test(arguments: ["1", "12", "999", "500"])
  func `a number of up to three digits is found in Chinese numerals`(number: String) throws {
    let spelled = ["1": "一", "12": "十二", "999": "九百九十九", "500": "五百"][number] ?? ""
    let found = SearchCollection([
      SearchDocument(id: "a", title: "", sections: [.init(id: "1", text: "共\(spelled)元。")])
    ]).answer(try SearchQuery("\(number)元"))
    #expect(found.hits == 1)
  }

  @Test func `a longer one and nought are not`() throws {
    func hits(_ number: String, _ text: String) throws -> Int {
      SearchCollection([
        SearchDocument(id: "a", title: "", sections: [.init(id: "1", text: text)])
      ]).answer(try SearchQuery(number)).hits
    }
    #expect(try hits("1000元", "共一千元。") == 0)
    #expect(try hits("0元", "共零元。") == 0)
  }

  @Test(arguments: ["人", "人人", "整改", "整整"])
  func `a pair of the same character is counted as it is found`(query: String) throws {
    let texts = ["人", "人人", "人人人", "人人人人", "整改整改", "整整整"]
    try expectSoundAnswer(
      query,
      in: texts.enumerated().map { number, text in
        SearchDocument(id: "\(number)", title: "", sections: [.init(id: "1", text: text + "。")])
      })
  }
}

/// Bytes of a file.
@Suite(.scratchFolder) struct MappedByteTests {
  @Test func `numbers are read from the first byte to the last and no further`() throws {
    let folder = ScratchFolder.current
    try folder.write("\u{1}\0\0\0\u{2}\0\0\0", to: "a")
    let bytes = try #require(MappedBytes(folder.path("a")))
    #expect(bytes.number32(at: 0) == 1 && bytes.number32(at: 4) == 2)
    #expect(bytes.number32(at: -1) == nil && bytes.number32(at: 5) == nil)
    #expect(bytes.offset40(at: 0) == 1 + 2 << 32 && bytes.offset40(at: 3) == 2 << 8)
    #expect(bytes.offset40(at: -1) == nil && bytes.offset40(at: 4) == nil)
    #expect(bytes.offset64(at: 0) == 1 + 2 << 32 && bytes.offset64(at: 1) == nil)
    #expect(bytes.bytes(0..<8)?.count == 8 && bytes.bytes(8..<8) == [])
    #expect(bytes.bytes(0..<9) == nil && bytes.bytes(-1..<2) == nil)
  }
}
