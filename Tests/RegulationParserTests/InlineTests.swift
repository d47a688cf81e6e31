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
