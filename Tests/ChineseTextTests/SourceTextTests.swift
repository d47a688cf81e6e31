import ChineseText
import Testing

/// A document is divided into lines, without blanks at their ends.
struct SourceTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "LF", text: "甲\n乙\n丙", lines: ["甲", "乙", "丙"]),
    Case(name: "CRLF", text: "甲\r\n乙\r\n丙", lines: ["甲", "乙", "丙"]),
    Case(name: "CR", text: "甲\r乙\r丙", lines: ["甲", "乙", "丙"]),
    Case(name: "mixed line ends", text: "甲\r乙\n丙\r\n丁", lines: ["甲", "乙", "丙", "丁"]),
    Case(name: "a line end at the end", text: "甲\n乙\n", lines: ["甲", "乙"]),
    Case(name: "a CR at the end", text: "甲\r乙\r", lines: ["甲", "乙"]),
    Case(name: "an empty line", text: "甲\n\n乙", lines: ["甲", "", "乙"]),
    Case(name: "an empty CRLF line", text: "甲\r\n\r\n乙", lines: ["甲", "", "乙"]),
    Case(name: "an empty CR line", text: "甲\r\r乙", lines: ["甲", "", "乙"]),
    Case(name: "empty lines first", text: "\n\n甲", lines: ["", "", "甲"]),
    Case(name: "blanks at both ends", text: "  甲 乙\t\n\u{3000}丙\u{A0}", lines: ["甲 乙", "丙"]),
    Case(
      name: "invisible glyphs at both ends", text: "\u{FEFF}甲\u{200B}\n\u{2002}乙",
      lines: ["甲", "乙"]),
    Case(name: "a line separator is a blank", text: "甲\u{2028}乙\n丙", lines: ["甲\u{2028}乙", "丙"]),
    Case(name: "a line of blanks", text: "甲\n \u{3000}\n乙", lines: ["甲", "", "乙"]),
  ]

  @Test(arguments: cases)
  func `lines end at CRLF, LF and CR`(sample: Case) throws {
    let source = try SourceText(sample.text)
    #expect(source.lines.map { source.string($0.content) } == sample.lines)
    #expect(source.lines.map(\.isBlank) == sample.lines.map(\.isEmpty))
  }

  struct Indent: Sendable, CustomTestStringConvertible {
    let name: String
    let blanks: String
    let columns: Int
    var testDescription: String { name }
  }

  static let indents = [
    Indent(name: "none", blanks: "", columns: 0),
    Indent(name: "one space", blanks: " ", columns: 1),
    Indent(name: "an ideographic space", blanks: "\u{3000}", columns: 2),
    Indent(name: "two ideographic spaces", blanks: "\u{3000}\u{3000}", columns: 4),
    Indent(name: "a tab", blanks: "\t", columns: 4),
    Indent(name: "a no-break space", blanks: "\u{A0}", columns: 1),
    Indent(name: "a zero-width space", blanks: "\u{200B}", columns: 0),
  ]

  @Test(arguments: indents)
  func `the indent of a line is counted in columns`(sample: Indent) throws {
    let source = try SourceText("题\n" + sample.blanks + "甲")
    #expect(source.lines[1].indent == sample.columns)
  }

  @Test func `text in normal form is kept as it is`() throws {
    let text = "第一条　é Ω 한글 が\u{2026}“甲”"
    let source = try SourceText(text)
    #expect(!source.wasNormalized)
    #expect(source.bytes == Array(text.utf8))
  }

  @Test(arguments: ["\u{0B}", "\u{85}", "\u{2028}", "\u{2029}"])
  func `what word processors end lines with ends lines`(mark: String) throws {
    let text = try SourceText("甲" + mark + "乙" + mark + "丙").endingLinesPlainly
    #expect(text.lines.map { text.string($0.content) } == ["甲", "乙", "丙"])
  }

  @Test func `a line separator parts rows where line feeds end lines`() throws {
    let text = try SourceText("甲\u{2028}乙\n丙\u{0B}丁").endingLinesPlainly
    #expect(text.lines.map { text.string($0.content) } == ["甲\u{2028}乙", "丙", "丁"])
  }
}
