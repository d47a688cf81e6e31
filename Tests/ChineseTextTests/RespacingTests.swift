import ChineseText
import Testing

/// Blanks of the layout are taken away, blanks between Latin words stay.
struct RespacingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let respaced: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", text: "", respaced: ""),
    Case(name: "no blanks", text: "第一条", respaced: "第一条"),
    Case(name: "a number between ideographs", text: "为期 6 个月", respaced: "为期6个月"),
    Case(name: "a spread heading", text: "总　　则", respaced: "总则"),
    Case(name: "a spread label", text: "第 一 条", respaced: "第一条"),
    Case(name: "two Latin words", text: "GB/T 19001", respaced: "GB/T 19001"),
    Case(name: "two Latin words far apart", text: "ISO  \u{3000} 9001", respaced: "ISO 9001"),
    Case(name: "a Latin word beside punctuation", text: "， PDF 。", respaced: "，PDF。"),
    Case(name: "a no-break space", text: "甲\u{A0}乙", respaced: "甲乙"),
    Case(name: "a zero-width space", text: "甲\u{200B}乙", respaced: "甲乙"),
    Case(name: "an en space", text: "第一章\u{2002}总则", respaced: "第一章总则"),
    Case(name: "blanks at both ends", text: " 甲 ", respaced: "甲"),
    Case(name: "Latin with blanks at both ends", text: " A ", respaced: "A"),
    Case(name: "blanks alone", text: " \u{3000} ", respaced: ""),
    Case(
      name: "signs that share a lead byte with blanks", text: "“甲” — 「乙」…", respaced: "“甲”—「乙」…"),
    Case(name: "a mark over a blank", text: "s  \u{301}甲", respaced: "s \u{301}甲"),
    Case(
      name: "a vowel of Hangul behind a blank", text: "\u{1100} \u{1161}",
      respaced: "\u{1100} \u{1161}"),
    Case(name: "cells of a table", text: "甲 \t 乙", respaced: "甲\t乙"),
    Case(name: "rows of a table", text: "甲\u{2028}乙", respaced: "甲\u{2028}乙"),
    Case(
      name: "rows between Latin letters", text: "A \u{2028} B\u{2028}C",
      respaced: "A\u{2028}B\u{2028}C"),
    Case(name: "rows without text", text: "甲\u{2028} \u{2028}乙", respaced: "甲\u{2028}乙"),
    Case(name: "rows at the ends", text: "\u{2028}甲\u{2028}", respaced: "甲"),
    Case(
      name: "an empty cell at a row's end and start", text: "甲\t \u{2028} \t乙",
      respaced: "甲\t\u{2028}\t乙"),
  ]

  @Test(arguments: cases)
  func `blanks next to Chinese glyphs are taken away`(sample: Case) {
    let bytes = Array(sample.text.utf8)
    let result = Respacing.text(0..<bytes.count, of: bytes.span)
    #expect(String(decoding: result, as: UTF8.self) == sample.respaced)
  }

  @Test(arguments: cases)
  func `respacing twice is respacing once`(sample: Case) {
    let bytes = Array(sample.respaced.utf8)
    let result = Respacing.text(0..<bytes.count, of: bytes.span)
    #expect(result == bytes)
  }

  struct Joint: Sendable, CustomTestStringConvertible {
    let first: String
    let second: String
    let joined: String
    var testDescription: String { "\(first) and \(second)" }
  }

  static let joints = [
    Joint(first: "为期", second: "6 个月", joined: "为期6个月"),
    Joint(first: "第2", second: "0条", joined: "第20条"),
    Joint(first: "machine", second: "learning", joined: "machine learning"),
    Joint(first: "PDF", second: "文件", joined: "PDF文件"),
    Joint(first: "", second: "A", joined: "A"),
  ]

  @Test(arguments: joints)
  func `lines join without a blank except between Latin words`(sample: Joint) {
    var target: [UInt8] = []
    for line in [sample.first, sample.second] {
      let bytes = Array(line.utf8)
      Respacing.append(0..<bytes.count, of: bytes.span, to: &target, joiningFrom: 0)
    }
    #expect(String(decoding: target, as: UTF8.self) == sample.joined)
  }

  @Test func `a label keeps neither blanks nor cells nor rows`() {
    let bytes = Array("第 1\t0\u{2028}条".utf8)
    var target = Array("甲".utf8)
    Respacing.appendLabel(0..<bytes.count, of: bytes.span, to: &target)
    #expect(String(decoding: target, as: UTF8.self) == "甲第10条")
  }

  @Test func `text before the joint is left alone`() {
    var target = Array("A".utf8)
    let bytes = Array("B".utf8)
    Respacing.append(0..<1, of: bytes.span, to: &target, joiningFrom: 1)
    #expect(target == Array("AB".utf8))
  }

  @Test(arguments: [
    ("管\u{AD}理", "管理"), ("👨\u{200D}⚖️的", "👨\u{200D}⚖️的"), ("甲，\u{200D}乙", "甲，乙"),
    ("\u{202A}第二条\u{202C}甲", "第二条甲"),
    ("GB\u{AD}T", "GBT"), ("GB \u{200E}T", "GB T"), ("\u{2067}甲\u{2069}", "甲"),
  ])
  func `marks without width are no blanks between words`(text: String, right: String) {
    let bytes = Array(text.utf8)
    let found = Respacing.text(0..<bytes.count, of: bytes.span)
    #expect(String(decoding: found, as: UTF8.self) == right)
  }
}
