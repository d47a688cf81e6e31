import ChineseText
import Documents
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Titles of invented regulations: on one line or several, whatever their last word.
struct TitleTests {
  private static let body = "第一条　甲应当示范。\n第二条　乙应当协助。\n第三条　丙不适用。\n"

  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let front: String
    let title: String
    var findings: [String] = []
    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "three lines above a number",
      front: "示例高级法院\n关于审理示例案件适用法律\n若干问题的规定\n示释〔2020〕1号\n", title: "示例高级法院关于审理示例案件适用法律若干问题的规定"),
    Sample(
      name: "two authorities", front: "示例法院、示例检察院\n关于办理示例案件的解释\n（2020年1月2日示例会议通过）\n",
      title: "示例法院、示例检察院关于办理示例案件的解释"),
    Sample(
      name: "centred lines", front: "      中华示例国\n    示例特别区\n      维护示例法\n\n",
      title: "中华示例国示例特别区维护示例法"),
    Sample(
      name: "the last line whole by itself", front: "中华人民共和国示例区\n维护示例法\n（2020年1月2日示例会议通过）\n",
      title: "中华人民共和国示例区维护示例法"),
    Sample(
      name: "a school, its work, rules for it", front: "示例大学\n学位授予工作\n实施细则\n示例〔2020〕5号\n",
      title: "示例大学学位授予工作实施细则"),
    Sample(
      name: "a place, its matter, rules for it", front: "示例市\n示范管理\n若干规定\n\n", title: "示例市示范管理若干规定"),
    Sample(name: "guidelines", front: "示例工作导则\n", title: "示例工作导则"),
    Sample(name: "a contract", front: "示例房屋租赁合同\n甲方：张某\n乙方：李某\n", title: "示例房屋租赁合同"),
    Sample(name: "an agreement", front: "示例服务协议\n", title: "示例服务协议"),
    Sample(name: "an outline", front: "示例教学大纲\n", title: "示例教学大纲"),
    Sample(name: "what one has to know", front: "示例食堂须知\n", title: "示例食堂须知"),
    Sample(name: "a handbook", front: "示例学生手册\n", title: "示例学生手册"),
    Sample(
      name: "no noun of the genre above a note", front: "示例乡风文明\n（2020年1月2日示例会议通过）\n",
      title: "示例乡风文明"),
    Sample(
      name: "no noun of the genre, alone above the first unit", front: "示例乡风文明\n", title: "示例乡风文明",
      findings: ["title-chosen:1"]),
    Sample(name: "on trial, below", front: "示例工作大纲\n（试行）\n", title: "示例工作大纲（试行）"),
    Sample(
      name: "below a letterhead", front: "机密★1年\n示例机关文件\n示办发〔2020〕5号\n示例工作规则\n",
      title: "示例工作规则"),
    Sample(name: "below an authority", front: "示例市人民政府\n示例市收费办法\n", title: "示例市收费办法"),
    Sample(
      name: "above a note that authority and day part from it",
      front: "示例市收费办法\n示例市人民政府\n（2020年1月2日示例市人民政府公布）\n", title: "示例市收费办法"),
    Sample(name: "with a year behind", front: "示例法(2011)\n", title: "示例法(2011)"),
  ]

  @Test(arguments: samples)
  func `the title is all of its lines`(sample: Sample) throws {
    let edition = try expectSoundReading(of: Array((sample.front + Self.body).utf8))
    #expect(edition.title == sample.title)
    #expect(edition.articles.count == 3)
    #expect(summary(of: edition.findings) == sample.findings)
  }

  @Test func `the lines of a menu are no part of the title below them`() throws {
    let edition = try expectSoundReading(
      of: Array(("新闻中心\n政策法规\n示例市收费办法\n\n" + Self.body).utf8))
    #expect(edition.title == "示例市收费办法")
    #expect(edition.dropped.map(\.reason) == [.outside])
  }

  @Test func `an announcement that names the title tells which lines are it`() throws {
    let front = """
      示例机关
      公　告
      《示例湿地保护办法》已经示例会议通过，现予公布，自2020年2月1日起施行。
      2020年1月2日
      示例湿地
      保护办法

      """
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.title == "示例湿地保护办法")
  }

  // MARK: - What a container says

  private struct Block {
    let text: String
    var evidence = Evidence()

    init(_ text: String, heading: Int? = nil, isTitle: Bool = false) {
      self.text = text
      evidence.heading = heading
      evidence.isTitle = isTitle
    }
  }

  private func read(_ blocks: [Block]) throws -> Edition {
    var builder = DocumentBuilder(.word)
    for block in blocks {
      builder.add(block.text, block.evidence, at: Place(paragraph: builder.count + 1))
    }
    return try RegulationReader.read(builder.finish())
  }

  private static let articles = [Block("第一条　甲。"), Block("第二条　乙。"), Block("第三条　丙。")]

  @Test func `what a container calls the title is the title`() throws {
    let edition = try read(
      [Block("示例工作办法汇编"), Block("示例乡风", isTitle: true), Block("文明", isTitle: true)] + Self.articles)
    #expect(edition.title == "示例乡风文明")
    #expect(edition.findings == [])
  }

  @Test func `the widest heading above the first unit is the title`() throws {
    let edition = try read(
      [
        Block("示例乡风文明", heading: 1), Block("示例机关制定的规定"), Block("第一章　总则", heading: 2),
      ] + Self.articles)
    #expect(edition.title == "示例乡风文明")
    #expect(edition.body.map(\.heading) == ["总则"])
    #expect(edition.preamble == ["示例机关制定的规定"])
  }

  @Test func `a heading without a number above the first article is a division`() throws {
    let edition = try read(
      [Block("示例章程", heading: 1), Block("总则", heading: 2)] + Self.articles)
    #expect(edition.title == "示例章程")
    #expect(edition.body.map(\.heading) == ["总则"])
  }

  @Test func `a line behind dashes below a title belongs to it`() throws {
    let edition = try expectSoundReading(
      of: Array("示例公司手册\n——考勤管理篇\n第一条　甲。\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.title == "示例公司手册——考勤管理篇")
  }
}
