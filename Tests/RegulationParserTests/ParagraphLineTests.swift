import Findings
import RegulationModel
import RegulationParser
import Testing

@Suite struct ParagraphLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: [String]
    let paragraphs: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "lines behind a colon with pauses at their ends",
      lines: ["第一条　会议由下列人员组成：", "主席，", "副主席，", "委员。", "会议每年一次。"],
      paragraphs: ["会议由下列人员组成：↵主席，↵副主席，↵委员。", "会议每年一次。"]),
    Case(
      name: "formulas without marks at their ends",
      lines: ["第一条　金额如下：", "甲＝乙×丙", "丁＝甲＋戊", "前款所称乙，是指面积。"],
      paragraphs: ["金额如下：↵甲＝乙×丙↵丁＝甲＋戊", "前款所称乙，是指面积。"]),
    Case(
      name: "rows of a table with an empty cell",
      lines: ["第一条　金额见下表：", "级\t数\t率", "一\t\t三", "二\t四\t五", "金额按月计算。"],
      paragraphs: ["金额见下表：↵级→数→率↵一→→三↵二→四→五", "金额按月计算。"]),
    Case(
      name: "a table whose borders are drawn",
      lines: ["第一条　金额见下表。", "┌─┬─┐", "│甲│乙│", "└─┴─┘", "金额按月计算。"],
      paragraphs: ["金额见下表。↵┌─┬─┐↵│甲│乙│↵└─┴─┘", "金额按月计算。"]),
    Case(
      name: "sentences are paragraphs of their own",
      lines: ["第一条　甲。", "乙。", "丙。"], paragraphs: ["甲。", "乙。", "丙。"]),
  ]

  @Test(arguments: cases)
  func `which lines are one paragraph`(sample: Case) throws {
    let text = "示例办法\n" + sample.lines.joined(separator: "\n") + "\n第二条　尾。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    let paragraphs = edition.articles[0].children.map { paragraph in
      String(
        paragraph.text.map { $0 == "\u{2028}" ? "↵" : $0 == "\t" ? "→" : $0 })
    }
    #expect(paragraphs == sample.paragraphs)
  }

  @Test func `a table behind the items of a list is part of their 款`() throws {
    let text = """
      示例办法
      第一条　金额如下：
      （一）甲；
      （二）乙。
      级\t率
      一\t二
      金额按月计算，见下表：
      级\t率
      三\t四
      第二条　尾。

      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    let paragraphs = Array(edition.articles[0].children)
    #expect(paragraphs.count == 2)
    #expect(paragraphs[0].closing == "级\t率\u{2028}一\t二")
    #expect(paragraphs[1].text == "金额按月计算，见下表：\u{2028}级\t率\u{2028}三\t四")
    #expect(edition.findings.map(\.code) == ["table", "table"])
  }

  @Test func `a table is told once, at its first row`() throws {
    let text = "示例办法\n第一条　见下表：\n甲\t乙\n丙\t丁\n第二条　尾。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.findings.map { "\($0.code):\($0.line ?? 0)" } == ["table:3"])
  }
}
