import Testing

@testable import RegulationModel

/// What a line begins with, by its glyphs alone.
struct LabelScannerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let label: Label
    /// What stands behind the label.
    let rest: String
    var testDescription: String { line }

    init(_ line: String, _ label: Label, _ rest: String = "") {
      self.line = line
      self.label = label
      self.rest = rest
    }
  }

  private func match(_ line: String) -> LabelMatch? {
    let bytes = Array(line.utf8)
    return LabelScanner.match(0..<bytes.count, in: bytes.span)
  }

  private static func article(_ value: Int, _ branches: Int...) -> Label {
    .article(ProvisionNumber(value, branches: branches))
  }

  private static func division(_ kind: ProvisionKind, _ value: Int) -> Label {
    .division(kind, ProvisionNumber(value))
  }

  static let divisions = [
    Case("第一编", division(.part, 1)), Case("第一编　总则", division(.part, 1), "　总则"),
    Case("第二分编 通则", division(.subpart, 2), " 通则"), Case("第一章　总　则", division(.chapter, 1), "　总　则"),
    Case("第十二章", division(.chapter, 12)), Case("第一章总则", division(.chapter, 1), "总则"),
    Case("第二节  一般规定", division(.section, 2), "  一般规定"),
    Case("第 三 章 甲", division(.chapter, 3), " 甲"),
    Case("第十 一章", division(.chapter, 11)), Case("第3章", division(.chapter, 3)),
    Case("第３节\u{2002}甲", division(.section, 3), "\u{2002}甲"),
  ]

  static let articles = [
    Case("第一条　甲", article(1), "　甲"), Case("第一条 甲", article(1), " 甲"),
    Case("第一条甲", article(1), "甲"), Case("第一条", article(1)), Case("第 一 条 甲", article(1), " 甲"),
    Case("第三百七十二 条 甲", article(372), " 甲"), Case("第 二 十 三 条", article(23)),
    Case("第一百一十条", article(110)), Case("第一千二百六十条", article(1_260)),
    Case("第一百〇一条", article(101)), Case("第17条", article(17)), Case("第１７条　甲", article(17), "　甲"),
    Case("第十七条之一　甲", article(17, 1), "　甲"), Case("第一百零二条之二之一", article(102, 2, 1)),
    Case("第17条之1", article(17, 1)), Case("第 十 七 条 之 一 甲", article(17, 1), " 甲"),
    Case("第十七条 之一", article(17, 1)), Case("第十\t二条", article(12)),
    Case("第十\u{2028}四条　甲", article(14), "　甲"),
    Case("第一条之所以", article(1), "之所以"), Case("第一条【目的】", article(1), "【目的】"),
  ]

  static let items = [
    Case("（一）甲", .item(.bracketed, 1), "甲"), Case("(一)甲", .item(.bracketed, 1), "甲"),
    Case("（一)甲", .item(.bracketed, 1), "甲"), Case("（ 十二 ）甲", .item(.bracketed, 12), "甲"),
    Case("（四十二）甲", .item(.bracketed, 42), "甲"), Case("一、甲", .item(.enumerated, 1), "甲"),
    Case("二十一、甲", .item(.enumerated, 21), "甲"), Case("1.甲", .item(.dotted, 1), "甲"),
    Case("1. 甲", .item(.dotted, 1), " 甲"), Case("1．甲", .item(.dotted, 1), "甲"),
    Case("１．甲", .item(.dotted, 1), "甲"), Case("12、甲", .item(.dotted, 12), "甲"),
    Case("⒈甲", .item(.dotted, 1), "甲"), Case("⒛甲", .item(.dotted, 20), "甲"),
    Case("（1）甲", .item(.bracketedDigits, 1), "甲"), Case("(１)甲", .item(.bracketedDigits, 1), "甲"),
    Case("1）甲", .item(.bracketedDigits, 1), "甲"), Case("①甲", .item(.circled, 1), "甲"),
    Case("⑳甲", .item(.circled, 20), "甲"), Case("㉑甲", .item(.circled, 21), "甲"),
    Case("㊿甲", .item(.circled, 50), "甲"),
    Case("⑴甲", .item(.bracketedDigits, 1), "甲"), Case("⒇甲", .item(.bracketedDigits, 20), "甲"),
    Case("㈠甲", .item(.bracketed, 1), "甲"), Case("㈩甲", .item(.bracketed, 10), "甲"),
    Case("a.甲", .item(.letters, 1), "甲"), Case("B、甲", .item(.letters, 2), "甲"),
    Case("（c）甲", .item(.letters, 3), "甲"),
    Case("z）甲", .item(.letters, 26), "甲"), Case("i.甲", .item(.roman, 1), "甲"),
    Case("(iv)甲", .item(.roman, 4), "甲"),
    Case("（xviii）甲", .item(.roman, 18), "甲"), Case("XX.甲", .item(.roman, 20), "甲"),
    Case("a. b", .item(.letters, 1), " b"),
  ]

  static let annexes = [
    Case("附件", .annex(nil)), Case("附件　示例表", .annex(nil), "　示例表"),
    Case("附件：示例表", .annex(nil), "示例表"),
    Case("附件1", .annex(1)), Case("附件一：示例表", .annex(1), "示例表"), Case("附 件 2", .annex(2)),
    Case("附表二", .annex(2)), Case("附录", .annex(nil)), Case("附图3:甲", .annex(3), "甲"),
  ]

  @Test(arguments: divisions + articles + items + annexes)
  func `every form of a label is read`(sample: Case) throws {
    let found = try #require(match(sample.line))
    #expect(found.label == sample.label)
    let rest = Array(sample.line.utf8)[found.end...]
    #expect(String(decoding: rest, as: UTF8.self) == sample.rest)
  }

  @Test(arguments: [
    "", "甲", "第", "第条", "第三人", "第三方", "第三者", "第一次", "第一届", "第一审", "第一类", "第一个", "第一年", "第一季度",
    "第一责任人", "第三产业", "第124号", "第一部分", "第一顺序", "第一，", "第一、预防为主", "第一款", "第一项规定", "第一目",
    "第零条", "第0条", "第甲条", "第一分公司", "一项", "一条", "两项", "八项规定", "二十条", "一款", "一是", "1.5倍", "１．５倍",
    "1．5",
    "2020年", "2020.5", "100、200元", "6个月", "百分之五", "（一", "（一甲）", "（甲）", "（）", "（2024）", "（试行）",
    "（零）", "()",
    "ab.甲", "xxi.甲", "xxxxxx.甲", "a甲", "a.m.", "（ab）甲", "附则", "附件的", "附件1的", "附加", "附近", "附　则",
    "www.", "3%", "3-1", "十", "一：", "ⅰ", "《第一条》", "“第一条",
    "前款",
    "本条", "下列",
  ])
  func `what only looks like a label is none`(line: String) {
    #expect(match(line) == nil)
  }

  struct Spacing: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let isSpaced: Bool
    let isCanonical: Bool
    var testDescription: String { name }
  }

  static let spacings = [
    Spacing(name: "nothing behind", line: "第一条", isSpaced: true, isCanonical: true),
    Spacing(name: "an ideographic space", line: "第一条　甲", isSpaced: true, isCanonical: true),
    Spacing(name: "a space", line: "第一条 甲", isSpaced: true, isCanonical: false),
    Spacing(name: "a no-break space", line: "第一条\u{A0}甲", isSpaced: true, isCanonical: false),
    Spacing(name: "a glyph", line: "第三条路", isSpaced: false, isCanonical: false),
  ]

  @Test(arguments: spacings)
  func `the blank behind a label is told`(spacing: Spacing) throws {
    let match = try #require(self.match(spacing.line))
    #expect(match.isSpaced == spacing.isSpaced)
    #expect(match.isCanonicallySpaced == spacing.isCanonical)
  }

  @Test func `a label ends with its line`() {
    let bytes = Array("第一条\n之一".utf8)
    let whole = LabelScanner.match(0..<9, in: bytes.span)
    #expect(whole?.label == Self.article(1))
    #expect(whole?.end == 9)
    let cut = LabelScanner.match(0..<6, in: bytes.span)
    #expect(cut == nil)
  }

  @Test(arguments: [("2.3年以内", 2), ("3、5万元", 3), ("１．５倍", 1), ("12.5", 12), ("99、1", 99)])
  func `digits before a fraction may be a label`(line: String, value: Int) {
    let bytes = Array(line.utf8)
    #expect(LabelScanner.weakMatch(0..<bytes.count, in: bytes.span)?.label == .item(.dotted, value))
  }

  @Test(arguments: ["", "甲2.3", "2.甲", "100.5", "0.5", "一、5", "2，3", "2"])
  func `other digits are none`(line: String) {
    let bytes = Array(line.utf8)
    #expect(LabelScanner.weakMatch(0..<bytes.count, in: bytes.span) == nil)
  }
}
