import Findings
import RegulationModel
import RegulationParser
import Testing

/// Items and articles that stand one behind the other on a line.
@Suite struct InlineTests {
  private func edition(_ lines: [String]) throws -> Edition {
    try expectSoundReading(of: Array(("示例办法\n" + lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test func `items within a line are items`() throws {
    let edition = try edition([
      "第一条　有下列情形的，予以处罚：（一）甲；（二）乙；（三）丙。", "有前款第（二）项情形的，从重处罚。", "第二条　应当：1.丁；2.戊。",
      "第三条　尾。",
    ])
    #expect(edition.articles.map { $0.children.count } == [2, 1, 1])
    #expect(edition.provisions(of: .item).map(\.label) == ["（一）", "（二）", "（三）", "1.", "2."])
    #expect(
      edition.findings.map { "\($0.code):\($0.line ?? 0)" } == ["items-inline:2", "items-inline:4"])
  }

  @Test func `an item directly behind the label of its article`() throws {
    let edition = try edition(["第一条　（一）甲；", "（二）乙。", "第二条　尾。"])
    #expect(edition.articles[0].children.count == 1)
    #expect(edition.provisions(of: .item).map(\.text) == ["甲；", "乙。"])
  }

  @Test(arguments: [
    "第一条　违反第三条第（一）、（二）项的，处罚。", "第一条　按照（一）办理。", "第一条　称“：（一）甲；（二）乙。”的除外。",
  ])
  func `labels that are cited or quoted are text`(line: String) throws {
    let edition = try edition([line, "第二条　尾。"])
    #expect(edition.provisions(of: .item).isEmpty)
  }

  @Test func `a caption before items within a line stands once`() throws {
    let edition = try edition(["第一条　【目的】　下列：（一）甲；（二）乙。", "第二条　【范围】　尾。"])
    #expect(edition.articles.map(\.heading) == ["目的", "范围"])
    #expect(edition.articles[0].children.first?.text == "下列：")
  }

  @Test func `items in running text are found over the lines on which it is set`() throws {
    let edition = try edition([
      "第一条　为了加强停车管理，维护停车秩序，保障道路交通安全和畅通，根据", "有关法律、法规，结合本市实际，制定本办法。",
      "第二条　申请经营停车场的，应当向市主管部门提交下列材料：（一）申请书；", "（二）身份证明；（三）场地的权属证明或者租赁合同；（四）法律、法规规定",
      "的其他材料。", "第三条　停车场经营者应当遵守下列规定：（一）在显著位置公示收费标准；（", "二）配备必要的设施；（三）按照核定的标准收费。违反前款规定的，由市主管",
      "部门责令改正，处五百元以上二千元以下罚款。", "第四条　有下列情形之一的，不得停车：（一）消防通道；（二）人行道、盲道",
      "和其他供行人通行的地方；（三）公共汽车站三十米以内的路段。", "第五条　市主管部门应当会同有关部门编制停车场专项规划，报市人民政府批准",
      "后实施，并向社会公布，任何单位和个人不得擅自变更。", "第六条　本办法自公布之日起施行。",
    ])
    let items = edition.articles.map { $0.descendants.filter { $0.kind == .item }.map(\.text) }
    #expect(
      items == [
        [], ["申请书；", "身份证明；", "场地的权属证明或者租赁合同；", "法律、法规规定的其他材料。"],
        ["在显著位置公示收费标准；", "配备必要的设施；", "按照核定的标准收费。"],
        ["消防通道；", "人行道、盲道和其他供行人通行的地方；", "公共汽车站三十米以内的路段。"], [], [],
      ])
    #expect(edition.articles[2].children.map(\.text).last == "违反前款规定的，由市主管部门责令改正，处五百元以上二千元以下罚款。")
    #expect(Set(edition.findings.map(\.code)) == ["items-inline"])
  }

  @Test func `an item's line may hold the next items`() throws {
    let edition = try edition([
      "第一条　有下列情形之一的，不得停车：", "（一）消防通道；（二）人行道，有第（三）项标志的除外；", "（三）公共汽车站；（四）其他：1.桥上；2.隧道内。",
      "第二条　有下列情形之一的：", "（一）甲；（二）乙。", "（二）丙。", "第三条　尾。",
    ])
    #expect(
      edition.articles[0].children.first?.descendants.map(\.label) == [
        "（一）", "（二）", "（三）", "（四）", "1.", "2.",
      ])
    #expect(edition.articles[1].descendants.map(\.text).dropFirst() == ["甲；（二）乙。", "丙。"])
  }

  @Test(arguments: [
    (line: "应当：（一）甲；（二）乙。前款所称甲，是指丙。", paragraphs: 2, last: "乙。"),
    (line: "应当：（一）甲。甲真实。（二）乙。乙完整。", paragraphs: 1, last: "乙。乙完整。"),
    (line: "应当：（一）甲；（二）乙（丙。丁除外）。", paragraphs: 1, last: "乙（丙。丁除外）。"),
  ])
  func `the first full stop ends a list whose items semicolons part`(
    sample: (line: String, paragraphs: Int, last: String)
  ) throws {
    let edition = try edition(["第一条　" + sample.line, "第二条　尾。"])
    #expect(edition.articles[0].children.count == sample.paragraphs)
    #expect(edition.provisions(of: .item).last?.text == sample.last)
  }

  @Test func `a paragraph may hold several lists`() throws {
    let edition = try edition([
      "第一条　甲部：1.甲；2.乙。乙部：1.丁；2.戊；3.己。其他除外。", "第二条　应当：一、甲；二、乙。另应当：一、丙；二、丁。",
      "第三条　应当：（一）甲。（二）乙。另应当：（一）丙。（二）丁。（三）戊。", "第四条　尾。",
    ])
    let first = edition.articles[0].children.map { [$0.text] + $0.children.map(\.text) }
    #expect(first == [["甲部：", "甲；", "乙。"], ["乙部：", "丁；", "戊；", "己。"], ["其他除外。"]])
    #expect(
      edition.articles[1].children.map { $0.children.map(\.label) } == [
        ["一、", "二、"], ["一、", "二、"],
      ])
    #expect(edition.articles[2].descendants.map(\.text).last == "乙。另应当：（一）丙。（二）丁。（三）戊。")
  }

  @Test func `articles within a line, with the chapters above them`() throws {
    let edition = try edition([
      "第一章　总则　第一条　甲公开。　第二条　乙公平。　第二章　附则　第三条　丙公正。　第四条　尾。"
    ])
    #expect(edition.articles.map(\.label) == ["第一条", "第二条", "第三条", "第四条"])
    #expect(edition.provisions(of: .chapter).map(\.heading) == ["总则", "附则"])
  }

  @Test func `the last line may hold several articles`() throws {
    let edition = try edition(["第一条　甲公开。", "第二条　乙公平。第三条　丙公正。第四条　尾。"])
    #expect(edition.articles.count == 4)
    #expect(edition.findings.map(\.code) == ["article-split", "article-split"])
  }
}
