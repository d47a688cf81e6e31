import ChineseText
import CommandKit
import TestSupport
import Testing

@testable import tiaoli

/// Lines of Chinese text on a terminal.
struct LineBreakingTests {
  private static let closing = "，。、；：！？）》〉】」』”’"
  private static let opening = "（《〈【「『“‘"

  private func lines(_ text: String, _ width: Int, first: Int = 0, hanging: Int = 0) -> [String] {
    LineBreaking.lines(text, width: width, first: first, hanging: hanging)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let width: Int
    let first: Int
    let hanging: Int
    let lines: [String]
    var testDescription: String { "\(text) in \(width)" }

    init(_ text: String, _ width: Int, first: Int = 0, hanging: Int = 0, _ lines: String...) {
      self.text = text
      self.width = width
      self.first = first
      self.hanging = hanging
      self.lines = lines
    }
  }

  @Test func `a page breaks the lines that are too wide, and no others`() {
    let page = "甲\n  乙丙丁戊己\n\nab  cd efg\n"
    #expect(LineBreaking.page(page, width: .max) == page)
    #expect(LineBreaking.page(page, width: 8) == "甲\n  乙丙丁\n    戊己\n\nab  cd\n  efg\n")
  }

  @Test func `blanks at which a line is broken are gone`() {
    #expect(LineBreaking.page("甲乙      丙丁", width: 6) == "甲乙\n  丙丁")
  }

  @Test func `codes for colours take no columns and stay with their words`() {
    let red = "\u{1B}[31m"
    #expect(LineBreaking.page("甲\(red)乙丙\(Paint.end)丁", width: 8) == "甲\(red)乙丙\(Paint.end)丁")
    #expect(
      LineBreaking.page("甲乙丙\(red)丁戊\(Paint.end)己", width: 8)
        == "甲乙丙\(red)丁\n  戊\(Paint.end)己")
    #expect(LineBreaking.page("\(red)甲乙丙丁\(Paint.end)", width: 4).contains(Paint.end))
  }

  @Test(arguments: [
    Case("", 10, ""), Case("甲", 10, "甲"), Case("甲乙丙丁戊", 10, "甲乙丙丁戊"),
    Case("甲乙丙丁戊己", 10, "甲乙丙丁戊", "己"), Case("甲乙丙丁戊己", 11, "甲乙丙丁戊", "己"),
    Case("甲乙丙丁戊，己", 10, "甲乙丙丁", "戊，己"), Case("甲乙丙丁戊。", 10, "甲乙丙丁", "戊。"),
    Case("甲乙丙丁（戊）", 10, "甲乙丙丁", "（戊）"), Case("甲乙丙《丁》", 10, "甲乙丙", "《丁》"),
    Case("甲乙丙丁戊己", 10, first: 4, hanging: 2, "甲乙丙", "  丁戊己"),
    Case("甲乙丙丁戊己", 10, first: 10, hanging: 2, "", "  甲乙丙丁", "  戊己"),
    Case("甲abc乙", 5, "甲abc", "乙"), Case("甲乙abc", 5, "甲乙", "abc"),
    Case("甲6个月", 5, "甲6个", "月"),
    Case("甲乙123丙", 6, "甲乙", "123丙"),
  ])
  func `a text breaks where Chinese may break`(sample: Case) {
    let found = lines(sample.text, sample.width, first: sample.first, hanging: sample.hanging)
    #expect(found == sample.lines)
  }

  @Test func `a space at which a line breaks is on neither line`() {
    #expect(lines("abcd ef", 4) == ["abcd", "ef"])
    #expect(lines("abc def", 5) == ["abc", "def"])
  }

  @Test func `a word longer than a line is broken like any other`() {
    let word = String(repeating: "a", count: 30)
    #expect(lines(word, 10).allSatisfy { DisplayWidth.columns(of: $0) <= 10 })
  }

  private static let words = [
    "甲", "乙", "丙", "丁戊", "己庚辛", "，", "。", "；", "：", "、", "（甲）", "《示例条例》", "“乙”", "「丙」", "【丁】",
    "6", "2024", "GB", "abc", " ", "第三十四条", "（一）", "……", "——", "％",
  ]

  /// A sentence without runs of punctuation that no line could hold.
  private static func text(_ random: inout SplitMix64) -> String {
    var text = "甲"
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      let word = words.randomElement(using: &random) ?? ""
      let follows = text.last.map { closing.contains($0) || $0 == " " } ?? false
      text += follows && (closing.contains(word) || word == " ") ? "甲" : word
    }
    return text
  }

  @Test(arguments: [40, 80, 200])
  func `lines are no wider than asked for and punctuation stays`(width: Int) {
    var random = SplitMix64(state: UInt64(width))
    for _ in 0..<300 {
      let text = Self.text(&random)
      let first = Int.random(in: 0...12, using: &random)
      let hanging = Int.random(in: 0...12, using: &random)
      let found = lines(text, width, first: first, hanging: hanging)
      for (position, line) in found.enumerated() {
        let taken = position == 0 ? first : 0
        #expect(taken + DisplayWidth.columns(of: line) <= width, "\(text)")
        if position > 0 {
          let indent = line.prefix { $0 == " " }.count
          #expect(indent == hanging, "\(text)")
          let glyph = line.dropFirst(hanging).first ?? " "
          #expect(!Self.closing.contains(glyph), "\(text)")
        }
        if position < found.count - 1 {
          #expect(!Self.opening.contains(line.last ?? " "), "\(text)")
        }
      }
      #expect(found.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4])
  func `a width that holds nothing still sets the text`(width: Int) {
    for text in ["甲乙丙，丁。", "abc 甲", "（《甲》）"] {
      let found = lines(text, width, hanging: 8)
      #expect(found.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
