import RegulationModel
import RegulationParser
import Testing

/// Labels of every kind, and marks behind them.
@Suite struct LabelKindTests {
  private func edition(_ lines: [String]) throws -> Edition {
    try expectSoundReading(of: Array(("示例办法\n" + lines.joined(separator: "\n") + "\n").utf8))
  }

  static let styles = [
    ["㈠甲；", "㈡乙。"], ["⑴甲；", "⑵乙。"], ["a)甲；", "b)乙。"], ["（a）甲；", "（b）乙。"], ["A.甲；", "B.乙。"],
    ["i.甲；", "ii.乙。"], ["甲、设立；", "乙、变更。"], ["①甲；", "②乙。"], ["⒈甲；", "⒉乙。"],
  ]

  @Test(arguments: styles)
  func `two labels of a style behind a colon are two items`(lines: [String]) throws {
    let edition = try edition(["第一条　名称：", lines[0], lines[1], "第二条　尾。"])
    let items = edition.provisions(of: .item)
    #expect(items.map { $0.label + $0.text } == lines)
    #expect(items.map(\.number?.value) == [1, 2])
  }

  @Test func `甲、乙 at the start of a line is prose`() throws {
    let edition = try edition(["第一条　双方：", "甲、乙双方应当签名。", "第二条　尾。"])
    #expect(edition.provisions(of: .item).isEmpty)
  }

  @Test func `the count tells a label from a number with a fraction`() throws {
    let edition = try edition([
      "第一条　处罚：", "1.警告；", "2.3年内不得申请；", "3.5万元以下罚款。", "第二条　重量：", "1.甲；", "2.5吨乙；",
      "2.丙。", "第三条　尾。",
    ])
    let first = Array(edition.articles[0].descendants.filter { $0.kind == .item })
    #expect(first.map(\.text) == ["警告；", "3年内不得申请；", "5万元以下罚款。"])
    let second = Array(edition.articles[1].descendants.filter { $0.kind == .item })
    #expect(second.map(\.label) == ["1.", "2."])
  }

  @Test(arguments: ["：", ":", "，", "、", "．"])
  func `a mark behind the label belongs to neither`(mark: String) throws {
    let edition = try edition([
      "第一章\(mark)总则", "第一条\(mark)甲公开。", "第二条\(mark)乙公平。", "第三条\(mark)丙公正。",
    ])
    #expect(edition.articles.map(\.label) == ["第一条", "第二条", "第三条"])
    #expect(edition.articles.compactMap { $0.children.first?.text } == ["甲公开。", "乙公平。", "丙公正。"])
    #expect(edition.provisions(of: .chapter).map(\.heading) == ["总则"])
    #expect(edition.dropped.filter { $0.reason == .labelMark }.map(\.text).count == 4)
  }

  @Test func `words that only look like citations are articles where their number is due`() throws {
    let edition = try edition([
      "第一条为了规范示例，制定本办法。", "第二条中华示例应当公开。", "第三条规范性文件应当备案。", "第四条所有示例应当登记。",
      "第五条中止示例的，说明理由。", "第六条及时公布结果。",
    ])
    #expect(edition.articles.count == 6)
  }

  /// Chinese and Arabic digits in one number: printed without the blank, they would be read as another one.
  @Test(arguments: [
    "第一1章　总则", "第一 1 章　总则", "第1 一章　总则", "第十 3 节　总则", "第一 2编　总则", "第一 1 条　甲。", "（一 1）甲；",
    "第二 2-1 条　甲。",
  ])
  func `a number of two kinds of digits is no label`(line: String) throws {
    let edition = try edition(["第一条　甲。", line, "第二条　乙。", "第三条　丙。"])
    #expect(edition.articles.map(\.label) == ["第一条", "第二条", "第三条"])
    #expect(edition.provisions(of: .chapter).isEmpty && edition.provisions(of: .section).isEmpty)
    #expect(edition.provisions(of: .part).isEmpty && edition.provisions(of: .item).isEmpty)
  }

  @Test func `a line that cites an article is none`() throws {
    let edition = try edition([
      "第一条　甲公开。", "第二条　乙公平。", "第三条规定的情形除外。", "第三条、第四条所列事项另行规定。", "第三条　丙公正。", "第四条　尾。",
    ])
    #expect(edition.articles.map { $0.children.count } == [1, 3, 1, 1])
  }

  @Test func `labels in traditional script and with hyphens keep their print`() throws {
    let edition = try edition([
      "第一章　總則", "第 1 條", "甲公開。", "第 2 條", "包括下列各款：", "一、乙。", "二、丙。", "第 2-1 條", "丁公平。",
      "第二條之二　戊公正。", "第 3 條　尾。",
    ])
    #expect(edition.articles.map { $0.number?.description } == ["1", "2", "2-1", "2-2", "3"])
    #expect(edition.articles[2].label == "第2-1條")
    #expect(edition.provisions(of: .item).map(\.label) == ["一、", "二、"])
  }

  @Test func `a list goes on behind the list inside one of its items`() throws {
    let edition = try edition([
      "第一条　下列用语：", "（一）甲指乙。", "（二）丙指丁。", "下列情形也是丁：", "1.戊；", "2.己。", "（三）庚指辛。", "第二条　尾。",
    ])
    #expect(edition.articles[0].children.count == 1)
    #expect(edition.provisions(of: .item).map(\.label) == ["（一）", "（二）", "（三）"])
    #expect(edition.provisions(of: .subitem).map(\.parent?.label) == ["（二）", "（二）"])
  }
}
