import RegulationModel
import RegulationParser
import Testing

/// 项 and 目 of invented regulations.
struct ItemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// What stands between 第一条 and 第二条; begins behind the label.
    let lines: [String]
    /// The structure of the article, without the article's own line.
    let outline: [String]
    var findings: [String] = []
    var testDescription: String { name }
  }

  static let lists = [
    Case(
      name: "a lead-in with items is one paragraph",
      lines: ["甲：", "（一）乙；", "（二）丙。", "丁。"],
      outline: ["款 1 甲：", "  项 1 乙；", "  项 2 丙。", "款 2 丁。"]),
    Case(
      name: "half-width brackets", lines: ["甲：", "(一)乙；", "(二) 丙。"],
      outline: ["款 1 甲：", "  项 1 乙；", "  项 2 丙。"]),
    Case(
      name: "mixed brackets", lines: ["甲:", "（一)乙；", "(二）丙。"],
      outline: ["款 1 甲:", "  项 1 乙；", "  项 2 丙。"]),
    Case(
      name: "more than ten items",
      lines: ["甲："] + ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"].map { "（\($0)）乙；" },
      outline: ["款 1 甲："] + (1...11).map { "  项 \($0) 乙；" }),
    Case(
      name: "items in a second paragraph", lines: ["甲。", "乙：", "（一）丙；", "（二）丁。"],
      outline: ["款 1 甲。", "款 2 乙：", "  项 1 丙；", "  项 2 丁。"]),
    Case(
      name: "a list that begins again in the next paragraph",
      lines: ["甲：", "（一）乙；", "（二）丙。", "丁：", "（一）戊；", "（二）己。"],
      outline: [
        "款 1 甲：", "  项 1 乙；", "  项 2 丙。", "款 2 丁：", "  项 1 戊；", "  项 2 己。",
      ]),
    Case(
      name: "a list that goes on behind a paragraph",
      lines: ["甲：", "（一）乙。", "乙续。", "（二）丙。", "丁。"],
      outline: ["款 1 甲：", "  项 1 乙。", "    款 2 乙续。", "  项 2 丙。", "款 2 丁。"]),
    Case(
      name: "words that complete the lead-in",
      lines: ["有下列情形的：", "（一）甲；", "（二）乙，", "应当示范。", "丙。"],
      outline: ["款 1 有下列情形的： ⟂ 应当示范。", "  项 1 甲；", "  项 2 乙，", "款 2 丙。"]),
    Case(
      name: "items alone", lines: ["", "（一）甲；", "（二）乙。"],
      outline: ["款 1", "  项 1 甲；", "  项 2 乙。"]),
    Case(
      name: "items with 、", lines: ["甲：", "一、乙；", "二、丙。"],
      outline: ["款 1 甲：", "  项 1 乙；", "  项 2 丙。"]),
  ]

  static let subitems = [
    ("1.", "2."), ("1．", "2．"), ("1、", "2、"), ("（1）", "（2）"), ("(1)", "(2)"), ("①", "②"),
    ("⒈", "⒉"),
    ("１．", "２．"), ("1）", "2）"),
  ].map { first, second in
    Case(
      name: "subitems with \(first)",
      lines: ["甲：", "（一）乙：", "\(first)丙；", "\(second) 丁。", "（二）戊：", "\(first)己；", "\(second)庚。"],
      outline: [
        "款 1 甲：", "  项 1 乙：", "    目 1 丙；", "    目 2 丁。", "  项 2 戊：", "    目 1 己；", "    目 2 庚。",
      ])
  }

  static let deep = [
    Case(
      name: "lists inside lists",
      lines: ["甲：", "（一）乙：", "1.丙：", "（1）丁：", "①戊；", "②己；", "（2）庚；", "2.辛；", "（二）壬。"],
      outline: [
        "款 1 甲：", "  项 1 乙：", "    目 1 丙：", "      目 1 丁：", "        目 1 戊；", "        目 2 己；",
        "      目 2 庚；", "    目 2 辛；", "  项 2 壬。",
      ]),
    Case(
      name: "Arabic numbers as the first level", lines: ["甲：", "1.乙；", "2.5吨丙；", "2.丁。"],
      outline: ["款 1 甲：", "  项 1 乙；", "    款 2 2.5吨丙；", "  项 2 丁。"]),
  ]

  static let faults = [
    Case(
      name: "a gap", lines: ["甲：", "（一）乙；", "（三）丙。"],
      outline: ["款 1 甲：", "  项 1 乙；", "  项 3 丙。"], findings: ["item-gap:4"]),
    Case(
      name: "a repeat", lines: ["甲：", "（一）乙；", "（一）丙；", "（二）丁。"],
      outline: ["款 1 甲：", "  项 1 乙；", "  项 1 丙；", "  项 2 丁。"], findings: ["item-repeated:4"]),
    Case(
      name: "a list that begins with the second item", lines: ["甲：", "（二）乙；", "（三）丙。"],
      outline: ["款 1 甲：", "  项 2 乙；", "  项 3 丙。"], findings: ["item-gap:3"]),
    Case(
      name: "a label that continues nothing", lines: ["甲。", "（五）乙。"],
      outline: ["款 1 甲。", "款 2 （五）乙。"], findings: ["label-as-text:3"]),
    Case(
      name: "a lower number behind a list", lines: ["甲：", "（一）乙；", "（二）丙；", "（三）丁。", "（二）戊。"],
      outline: ["款 1 甲：", "  项 1 乙；", "  项 2 丙；", "  项 3 丁。", "款 2 （二）戊。"],
      findings: ["label-as-text:6"]),
  ]

  @Test(arguments: lists + subitems + deep + faults)
  func `items are put where they belong`(sample: Case) throws {
    let body = sample.lines.joined(separator: "\n")
    let outline =
      (["条 1"] + sample.outline.map { "  " + $0 } + ["条 2", "  款 1 尾一。", "条 3", "  款 1 尾二。"])
    try expectReading(
      of: "示例条例\n第一条　\(body)\n第二条　尾一。\n第三条　尾二。\n",
      outline: outline.joined(separator: "\n"), findings: sample.findings)
  }

  @Test func `an item is named by its article and paragraph`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一条　甲。\n乙：\n（一）丙：\n1.丁。\n第二条　戊。\n第三条　己。\n".utf8))
    let last = try #require(edition.provisions.first { $0.kind == .subitem })
    #expect(last.id == "art_1__para_2__point_1__point_1")
    #expect(last.label == "1.")
    #expect(last.article?.label == "第一条")
    #expect(last.parent?.label == "（一）")
  }
}
