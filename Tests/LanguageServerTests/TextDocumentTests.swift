import LanguageServer
import TestSupport
import Testing

/// The server's text, and positions in it.
@Suite struct TextDocumentTests {
  private func document(_ text: String, _ encoding: PositionEncoding = .utf16) -> TextDocument {
    TextDocument(uri: "file:///a", language: "", version: 1, text: text, encoding: encoding)
  }

  /// 𠮷 has 4 bytes in UTF-8 and 2 units in UTF-16; 条 has 3 and 1.
  @Test(arguments: [
    (PositionEncoding.utf16, 0, 0, 0), (.utf16, 0, 2, 4), (.utf16, 0, 3, 7), (.utf16, 0, 99, 7),
    (.utf16, 1, 0, 9), (.utf16, 1, 1, 10), (.utf16, 2, 0, 11), (.utf16, 3, 0, 11),
    (.utf8, 0, 4, 4), (.utf8, 0, 7, 7), (.utf8, 0, 99, 7), (.utf8, 1, 1, 10),
  ])
  func `a position is an offset`(
    encoding: PositionEncoding, line: Int, character: Int, offset: Int
  ) throws {
    let text = document("𠮷条\r\na\r", encoding)
    let position = TextPosition(line: line, character: character)
    #expect(try text.offset(of: position) == offset)
  }

  @Test(arguments: [
    (PositionEncoding.utf16, 0, 1), (.utf8, 0, 1), (.utf8, 0, 3), (.utf8, 0, 5), (.utf16, 3, 1),
    (.utf16, 4, 0), (.utf16, -1, 0), (.utf16, 0, -1), (.utf8, .max, .max),
  ])
  func `a position that names no place is an error`(
    encoding: PositionEncoding, line: Int, character: Int
  ) {
    let text = document("𠮷条\r\na\r", encoding)
    #expect(throws: TextFault.self) {
      try text.offset(of: TextPosition(line: line, character: character))
    }
  }

  @Test func `of several changes each counts in what the one before gave`() throws {
    var text = document("第一条\n第二条\n")
    let start = TextPosition(line: 1, character: 1)
    let end = TextPosition(line: 1, character: 2)
    try text.apply(
      [
        .part(
          TextSpan(TextPosition(line: 0, character: 0), TextPosition(line: 0, character: 0)), "甲\n"),
        .part(TextSpan(start, end), "五"),
      ], version: 2)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "甲\n第五条\n第二条\n")
    #expect(text.version == 2)
  }

  @Test func `where one change cannot be made none is`() {
    var text = document("abc")
    let good = TextSpan(TextPosition(line: 0, character: 0), TextPosition(line: 0, character: 1))
    let bad = TextSpan(TextPosition(line: 0, character: 2), TextPosition(line: 0, character: 1))
    #expect(throws: TextFault.backwards(bad)) {
      try text.apply([.part(good, "x"), .part(bad, "y")], version: 2)
    }
    #expect(String(decoding: text.bytes, as: UTF8.self) == "abc")
    #expect(text.version == 1)
  }
}
