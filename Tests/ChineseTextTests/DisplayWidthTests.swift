import ChineseText
import Testing

/// Columns on a terminal and on a printed page.
struct DisplayWidthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let columns: Int
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: "", columns: 0),
    Case(name: "Latin letters", text: "abc", columns: 3),
    Case(name: "ideographs", text: "条例", columns: 4),
    Case(name: "a rare ideograph", text: "𠮷", columns: 2),
    Case(name: "full-width forms", text: "（１）", columns: 6),
    Case(name: "Chinese punctuation", text: "、。《》", columns: 8),
    Case(name: "an ideographic space", text: "\u{3000}", columns: 2),
    Case(name: "quotation marks are narrow", text: "“甲”", columns: 4),
    Case(name: "a combining accent", text: "e\u{301}", columns: 1),
    Case(name: "a zero-width space", text: "甲\u{200B}乙", columns: 4),
    Case(name: "control characters", text: "\u{1B}\n\t", columns: 0),
    Case(name: "Hangul", text: "한", columns: 2),
    Case(name: "half-width katakana", text: "ｱ", columns: 1),
    Case(name: "an emoji", text: "😀", columns: 2),
    Case(name: "mixed", text: "第3条 GB", columns: 8),
  ]

  @Test(arguments: cases)
  func `text takes its columns on a terminal`(sample: Case) {
    #expect(DisplayWidth.columns(of: sample.text) == sample.columns)
  }

  @Test(arguments: ["“", "”", "‘", "’", "—", "…", "①", "·", "×", "℃"])
  func `signs of ambiguous width are narrow on a terminal and wide in print`(sign: String) throws {
    let scalar = try #require(sign.unicodeScalars.first).value
    #expect(DisplayWidth.columns(of: scalar) == 1)
    #expect(DisplayWidth.printedColumns(of: scalar) == 2)
  }

  @Test(arguments: ["甲", "A", "，", "5"])
  func `other signs are as wide in print as on a terminal`(sign: String) throws {
    let scalar = try #require(sign.unicodeScalars.first).value
    #expect(DisplayWidth.printedColumns(of: scalar) == DisplayWidth.columns(of: scalar))
  }
}
