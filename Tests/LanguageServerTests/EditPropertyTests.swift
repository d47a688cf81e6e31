import Foundation
import LanguageServer
import TestSupport
import Testing

/// The text of the server is the editor's, whatever is typed.
@Suite struct EditPropertyTests {
  private static let words = [
    "第", "条", "一", "a", "\r", "\n", "\r\n", "𠮷", "é", "e\u{301}", "\u{2028}", "　", "\u{10FFFF}",
    "", "第十条　甲\n", "😀\r😀",
  ]

  /// How many edits are tried: more where the environment says so.
  private static var count: Int {
    ProcessInfo.processInfo.environment["TIAOLI_EDITS"].flatMap { Int($0) } ?? 3_000
  }

  /// An editor's text, read as naively as can be: units of its encoding, one by one.
  private struct Editor {
    var scalars: [Unicode.Scalar] = []
    let encoding: PositionEncoding

    /// The position of an index; `nil` between CR and LF, where none is.
    func position(_ index: Int) -> TextPosition? {
      var line = 0
      var character = 0
      for place in 0..<index {
        let scalar = scalars[place]
        let isPair = scalar == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
        if scalar == "\n" || scalar == "\r" && !isPair {
          (line, character) = (line + 1, 0)
        } else if isPair, place + 1 == index {
          return nil
        } else {
          character +=
            encoding == .utf8 ? String(scalar).utf8.count : String(scalar).utf16.count
        }
      }
      return TextPosition(line: line, character: character)
    }

    var text: String { String(String.UnicodeScalarView(scalars)) }
  }

  @Test(arguments: PositionEncoding.allCases)
  func `after random edits both texts are the same`(encoding: PositionEncoding) throws {
    var random = SplitMix64(state: 23)
    var editor = Editor(encoding: encoding)
    var text = TextDocument(
      uri: "file:///a", language: "", version: 0, text: "", encoding: encoding)
    for number in 1...EditPropertyTests.count {
      let first = Int.random(in: 0...editor.scalars.count, using: &random)
      let reach = Int.random(in: 0...(editor.scalars.count > 120 ? 40 : 4), using: &random)
      let last = min(editor.scalars.count, first + reach)
      guard let start = editor.position(first), let end = editor.position(last) else { continue }
      let word = EditPropertyTests.words.randomElement(using: &random) ?? ""
      try text.apply([.part(TextSpan(start, end), word)], version: number)
      editor.scalars.replaceSubrange(first..<last, with: word.unicodeScalars)
      let same = text.bytes == Array(editor.text.utf8)
      #expect(same, "edit \(number)")
      guard same else { return }
      if let end = editor.position(editor.scalars.count) {
        #expect(try text.offset(of: end) == text.bytes.count, "edit \(number)")
      }
    }
  }

  @Test func `random positions never crash and never tear a character`() throws {
    var random = SplitMix64(state: 5)
    var text = TextDocument(
      uri: "file:///a", language: "", version: 0, text: "𠮷条\r\n甲😀\n", encoding: .utf16)
    for number in 0..<2_000 {
      func position() -> TextPosition {
        TextPosition(
          line: Int.random(in: -1...5, using: &random),
          character: Int.random(in: -1...6, using: &random))
      }
      let word = EditPropertyTests.words.randomElement(using: &random) ?? ""
      let before = text.bytes
      do {
        try text.apply([.part(TextSpan(position(), position()), word)], version: number)
      } catch {
        #expect(text.bytes == before)
      }
      #expect(String(validating: text.bytes, as: UTF8.self) != nil)
      if text.bytes.count > 400 { try text.apply([.whole("𠮷\r\n")], version: number) }
    }
  }
}
