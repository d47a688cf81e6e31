import ChineseText
import Documents
import Findings
import RegulationModel
import RegulationParser
import Testing

/// What a container says of structure goes before layout and words.
@Suite struct ContainerTests {
  /// A block with what is said of it.
  private func read(
    _ blocks: [(String, (inout Evidence) -> Void)]
  ) throws -> Edition {
    var builder = DocumentBuilder(.word)
    for (text, change) in blocks {
      var evidence = Evidence()
      change(&evidence)
      builder.add(text, evidence, at: Place(paragraph: builder.count + 1))
    }
    let edition = try RegulationReader.read(try builder.finish())
    expectRoundTrip(edition, #_sourceLocation)
    return edition
  }

  private let plain: (inout Evidence) -> Void = { _ in }
  private func label(_ length: Int) -> (inout Evidence) -> Void { { $0.labelLength = length } }
  private func heading(_ level: Int) -> (inout Evidence) -> Void { { $0.heading = level } }
  private func aside(_ aside: Evidence.Aside) -> (inout Evidence) -> Void { { $0.aside = aside } }

  @Test func `a label that the container counts needs no blank behind it`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条规定的事项公开。", label(9)), ("第二条所列事项公平。", label(9)),
    ])
    #expect(edition.articles.count == 2)
    #expect(edition.title == "示例办法")
  }

  @Test func `headings without a number are no text of an article`() throws {
    let edition = try read([
      ("示例章程", heading(1)), ("1. 名称", heading(3)), ("第一条　甲。", plain), ("2. 会员", heading(3)),
      ("第二条　乙。", plain), ("会费", heading(3)), ("第三条　丙。", plain),
    ])
    #expect(edition.provisions(of: .crossheading).map(\.text) == ["1.名称", "2.会员", "会费"])
    #expect(edition.articles.allSatisfy { $0.children.count == 1 })
  }

  @Test func `the title of a volume is not that of its first regulation`() throws {
    let edition = try read([
      ("示例制度汇编", { $0.isTitle = true }), ("示例考勤规定", heading(1)), ("（2024年5月6日发布）", plain),
      ("第一条　甲。", plain), ("第二条　乙。", plain),
    ])
    #expect(edition.title == "示例考勤规定")
    #expect(edition.note == "（2024年5月6日发布）")
  }

  @Test func `what is set aside within a dropped paragraph is dropped once`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　甲。", plain), ("第二条　乙。", plain), ("第三条　丙。", plain),
      ("附注一", plain), ("旧", aside(.deleted)), ("附注二", { $0.continuesParagraph = true }),
    ])
    let dropped = edition.dropped.map { $0.text.filter { !$0.isNewline } }
    #expect(dropped.joined().count { $0 == "旧" } == 1)
  }

  @Test func `what stands before and behind the articles of one line is dropped apart`() throws {
    let edition = try read([("2018年 第一章　总则 第一条　甲。第二条　乙。", plain), ("丙", plain)])
    #expect(edition.dropped.map(\.text).joined().count { $0 == "甲" } == 0)
  }

  @Test func `what is set aside is dropped with its reason`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一章　总则 1", aside(.contents)), ("第一条　甲公开。", plain),
      ("不公开。", aside(.deleted)), ("— 1 —", aside(.pageNumber)), ("第二条　乙。", plain),
      ("见附录。", aside(.note)),
    ])
    #expect(edition.articles.count == 2)
    #expect(edition.dropped.map(\.reason) == [.contents, .deleted, .pageNumber, .note])
  }

  @Test func `lines of a title behind a break are one title, lines of sentences are not`() throws {
    let edition = try read([
      ("示例机关", { $0.isTitle = true }),
      (
        "关于测试的规定",
        {
          $0.isTitle = true
          $0.continuesParagraph = true
        }
      ), ("第一条　甲。", plain), ("乙。", { $0.continuesParagraph = true }), ("第二条　丙。", plain),
    ])
    #expect(edition.title == "示例机关关于测试的规定")
    #expect(edition.articles[0].children.map(\.text) == ["甲。", "乙。"])
  }

  @Test
  func `the number of a page between paragraphs is none of them, and a sentence goes on below it`()
    throws
  {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　甲应当公", plain), ("— 1 —", plain), ("开。", plain),
      ("第二条　乙。", plain), ("— 2 —", plain), ("丙。", plain), ("第三条　丁。", plain),
    ])
    #expect(
      edition.articles.map { $0.children.map(\.text) } == [["甲应当公开。"], ["乙。", "丙。"], ["丁。"]])
    #expect(edition.dropped.filter { $0.reason == .pageNumber }.map(\.line) == [3, 6])
  }

  @Test func `numbers that do not rise are text`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　甲。", plain), ("— 5 —", plain), ("第二条　乙。", plain),
      ("— 3 —", plain), ("第三条　丁。", plain),
    ])
    #expect(edition.dropped.allSatisfy { $0.reason != .pageNumber })
  }

  @Test func `cells behind tabs are not joined over the breaks of a paragraph`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　甲。", plain), ("第二条　标准如下：", plain),
      ("类型\t标准", { $0.continuesParagraph = true }), ("住宅\t十元", { $0.continuesParagraph = true }),
      ("第三条　丙。", plain),
    ])
    #expect(
      edition.articles[1].children.map(\.text) == ["标准如下：\u{2028}类型\t标准\u{2028}住宅\t十元"])
  }

  @Test func `rows of a table are lines of the 款 above them`() throws {
    func row(_ number: Int) -> (inout Evidence) -> Void {
      { $0.row = Evidence.Row(table: 1, number: number, spans: [1, 1]) }
    }
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　见下表：", plain), ("级\t率", row(1)), ("\t二", row(2)),
      ("第二条　尾。", plain),
    ])
    #expect(edition.articles[0].children.first?.text == "见下表：\u{2028}级\t率\u{2028}\t二")
  }

  @Test func `a row of one cell behind items opens no table that canonical text cannot show`()
    throws
  {
    func row(_ number: Int, _ cells: Int) -> (inout Evidence) -> Void {
      { $0.row = Evidence.Row(table: 1, number: number, spans: Array(repeating: 1, count: cells)) }
    }
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　下列：", plain), ("（一）甲。", plain), ("标准", row(1, 1)),
      ("级\t率", row(2, 2)), ("第二条　尾。", plain),
    ])
    #expect(edition.articles[0].children.map(\.text) == ["下列：", "标准\u{2028}级\t率"])
  }

  @Test func `a row that articles cut keeps no table in canonical text`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　下列：", plain), ("（一）甲。", plain),
      ("项 第二条　尾。\t丁", { $0.row = Evidence.Row(table: 1, number: 1, spans: [1, 1]) }),
      ("第三条　丙。", plain),
    ])
    #expect(edition.articles.count == 3)
  }

  @Test func `the words of an article's heading are its caption`() throws {
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("第一条　目的", heading(3)), ("甲。", plain), ("第二条　乙。", plain),
    ])
    #expect(edition.articles.map(\.heading) == ["目的", nil])
    #expect(edition.articles.map { $0.children.map(\.text) } == [["甲。"], ["乙。"]])
    #expect(edition.findings.map(\.code) == ["captions-bracketed"])
  }

  @Test func `the names of columns above articles in a table are set apart`() throws {
    func row(_ number: Int) -> (inout Evidence) -> Void {
      { $0.row = Evidence.Row(table: 1, number: number, spans: [1, 1]) }
    }
    let edition = try read([
      ("示例办法", { $0.isTitle = true }), ("条号\t内容", row(1)), ("第一条\t甲。", row(2)),
      ("第二条\t乙。", row(3)), ("第三条\t丙。", row(4)),
    ])
    #expect(edition.articles.map { $0.children.map(\.text) } == [["甲。"], ["乙。"], ["丙。"]])
    #expect(edition.dropped.map(\.reason) == [.metadata])
  }

  @Test func `a book's title takes no regulation's place where the titles are plain`() throws {
    let edition = try read([
      ("示例制度汇编（2024年版）", { $0.isTitle = true }), ("示例考勤规定", plain), ("（2024年5月6日发布）", plain),
      ("第一条　甲。", plain), ("第二条　乙。", plain),
    ])
    #expect(edition.title == "示例考勤规定")
    #expect(edition.note == "（2024年5月6日发布）")
  }

  @Test func `below a book's title and its contents every regulation keeps its own title`() throws {
    var builder = DocumentBuilder(.word)
    func add(_ text: String, heading: Int? = nil, isTitle: Bool = false) {
      var evidence = Evidence()
      evidence.heading = heading
      evidence.isTitle = isTitle
      builder.add(text, evidence, at: Place(paragraph: builder.count + 1))
    }
    add("示例制度汇编", isTitle: true)
    for line in ["目　录", "示例甲办法\t1", "示例乙规定\t4"] { add(line) }
    for title in ["示例甲办法", "示例乙规定"] {
      add(title, heading: 1)
      for line in ["（2024年5月6日发布）", "第一条　甲。", "第二条　乙。"] { add(line) }
    }
    let editions = try RegulationReader.readAll(try builder.finish())
    #expect(editions.map(\.title) == ["示例甲办法", "示例乙规定"])
    #expect(editions.allSatisfy { $0.events.count == 1 && $0.articles.count == 2 })
  }

  @Test func `the file's title is that of a text that has none`() throws {
    var builder = DocumentBuilder(.markdown)
    builder.field(.title, "示例 办法", key: "title")
    for line in ["第一条　甲。", "第二条　乙。"] {
      builder.add(line, Evidence(), at: Place(line: builder.count + 1))
    }
    let edition = try RegulationReader.read(try builder.finish())
    #expect(edition.title == "示例办法")
    #expect(edition.findings.map(\.code) == ["title-of-field"])
  }

  @Test func `a cell with the title of an act is its title`() throws {
    func row(_ number: Int) -> (inout Evidence) -> Void {
      { $0.row = Evidence.Row(table: 1, number: number, spans: [1, 1]) }
    }
    let edition = try read([
      ("示例公司\t文件编号：QP-01", row(1)), ("示例管理办法\t版本：A/0", row(2)), ("第一条　甲。", plain),
      ("第二条　乙。", plain),
      ("第三条　丙。", plain),
    ])
    #expect(edition.title == "示例管理办法")
    #expect(edition.dropped.contains { $0.text == "版本：A/0" && $0.reason == .metadata })
  }
}
