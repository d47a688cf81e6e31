import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// What stands behind the last article of invented regulations.
struct TailTests {
  private static let body =
    "示例税法\n第一条　税率依照《示例税率表》执行。\n第二条　甲应当示范①。\n第三条　本法自2020年1月1日起施行[1]。\n"

  private func read(_ tail: String) throws -> Edition {
    try expectSoundReading(of: Array((Self.body + tail).utf8))
  }

  struct Annexed: Sendable, CustomTestStringConvertible {
    let name: String
    let tail: String
    let annexes: [String]
    var findings: [String] = []
    var testDescription: String { name }
  }

  static let annexed = [
    Annexed(
      name: "附 alone", tail: "附\n示例税率表\n级数\t税率\n1\t3%\n（注：级数由主管部门确定。）\n",
      annexes: ["附 示例税率表"]),
    Annexed(name: "附 with a colon", tail: "附：示例目录（由主管部门发布）\n", annexes: ["附： 示例目录（由主管部门发布）"]),
    Annexed(
      name: "two of them", tail: "附\n示例税率表\n级数\t税率\n附：示例目录\n甲\n", annexes: ["附 示例税率表", "附： 示例目录"]),
    Annexed(
      name: "a table with a title", tail: "示例税率表\n级数\t税率\n1\t3%\n上一篇：甲\n", annexes: [" 示例税率表"],
      findings: ["annex-unlabelled:5"]),
    Annexed(
      name: "a block that an article names", tail: "示例税率表\n一级：百分之三\n二级：百分之五\n", annexes: [" 示例税率表"],
      findings: ["annex-unlabelled:5"]),
    Annexed(
      name: "below a list of annexes",
      tail: "附件：1.甲表\n2.乙表\n示例委员会\n2020年1月2日\n附件1\n甲表\n丙\n附件2\n乙表\n丁\n",
      annexes: ["附件1 甲表", "附件2 乙表"]),
    Annexed(name: "a list of annexes alone", tail: "附件：1.甲表 2.乙表\n", annexes: []),
  ]

  @Test(arguments: annexed)
  func `tables and lists behind the last article are annexes`(sample: Annexed) throws {
    let edition = try read(sample.tail)
    #expect(edition.annexes.map { "\($0.label) \($0.heading ?? "-")" } == sample.annexes)
    #expect(summary(of: edition.findings) == sample.findings)
    #expect(edition.articles.count == 3)
    #expect(edition.articles.last?.children.count == 1)
  }

  struct Apart: Sendable, CustomTestStringConvertible {
    let line: String
    let reason: DroppedText.Reason
    var testDescription: String { line }
  }

  static let apart = [
    Apart(line: "抄送：示例市委各部门，示例法院。", reason: .metadata),
    Apart(line: "主送：示例机关。", reason: .metadata),
    Apart(line: "分送：示例机关。", reason: .metadata),
    Apart(line: "示例市人民政府办公室　2020年1月2日印发", reason: .metadata),
    Apart(line: "校对：张某", reason: .metadata),
    Apart(line: "（共印50份）", reason: .metadata),
    Apart(line: "免责声明：本库资料仅供参考。", reason: .navigation),
    Apart(line: "声明：以正式文件为准。", reason: .navigation),
    Apart(line: "本站所载法规仅供参考，请以正式文件为准。", reason: .navigation),
    Apart(line: "[1] 见示例机关的文件。", reason: .note),
    Apart(line: "① 另行规定。", reason: .note),
    Apart(line: "注：本法由示例机关整理。", reason: .note),
    Apart(line: "【编者注：本条有争议。】", reason: .note),
    Apart(line: "〔根据2020年6月1日决定修改〕", reason: .note),
  ]

  @Test(arguments: apart)
  func `lines that are no provision are set apart behind the last article`(sample: Apart) throws {
    let edition = try read(sample.line + "\n")
    #expect(edition.articles.last?.children.count == 1)
    // The mark of a footnote within the text is set apart beside it.
    let lines = edition.dropped.filter { sample.line != $0.text && !sample.line.hasPrefix($0.text) }
    #expect(lines.isEmpty)
    #expect(edition.dropped.last?.text == sample.line)
    #expect(edition.dropped.allSatisfy { $0.reason == sample.reason })
    #expect(edition.annexes.isEmpty && edition.closing.isEmpty)
  }

  @Test func `a closing below a note and above a distribution line is found`() throws {
    let edition = try read("注：整理。\n示例委员会\n2020年1月2日\n抄送：示例机关。\n")
    #expect(edition.closing == ["示例委员会", "2020年1月2日"])
    #expect(edition.dropped.map(\.reason) == [.note, .metadata])
  }

  @Test func `a list in the last article is a list whatever its marks`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一条　甲。\n第二条　乙。\n第三条　丙：\n①丁；\n②戊。\n".utf8))
    #expect(edition.articles.last?.descendants.filter { $0.kind == .item }.count == 2)
    #expect(edition.dropped == [])
  }

  @Test func `a headline behind the last article is no annex`() throws {
    let edition = try read("示例新闻二则\n示例社1月1日电 甲乙丙，丁。\n")
    #expect(edition.annexes.isEmpty)
    #expect(edition.dropped.map(\.reason) == [.outside])
  }
}
