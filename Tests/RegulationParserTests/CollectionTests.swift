import ChineseText
import Documents
import RegulationModel
import RegulationParser
import Testing

/// Documents of several regulations, and of units 一、.
@Suite struct CollectionTests {
  static let handbook = """
    示例学校规章汇编
    第一部分　章程
    示例学校章程
    （2024年1月2日通过）
    第一条　学校名称是示例。
    第二条　学校实行负责制。
    第二部分　办法
    示例学校考试办法
    （2024年2月3日印发）
    第一条　考试应当公平。
    第二条　作弊的，成绩无效。
    第三条　本办法自印发之日起施行。
    示例学校奖励规定
    第一条　奖励应当公开。
    第二条　奖励由学校决定。

    """

  private func editions(_ text: String) throws -> [Edition] {
    try RegulationReader.readAll(SourceDocument(plain: SourceText(text)))
  }

  @Test func `every regulation of a handbook is read, with its own note and lines`() throws {
    let editions = try editions(Self.handbook)
    #expect(editions.map(\.title) == ["示例学校章程", "示例学校考试办法", "示例学校奖励规定"])
    #expect(editions.map { $0.articles.count } == [2, 3, 2])
    #expect(editions.map { $0.events.count } == [1, 1, 0])
    #expect(editions.map(\.sourceLines) == [3...6, 8...12, 13...15])
  }

  @Test func `nothing of a handbook is lost, and nothing stands twice`() throws {
    var counts: [Character: Int] = [:]
    for glyph in Self.handbook where !glyph.isWhitespace { counts[glyph, default: 0] += 1 }
    for edition in try editions(Self.handbook) {
      for glyph in edition.text + edition.dropped.map(\.text).joined() where !glyph.isWhitespace {
        counts[glyph, default: 0] -= 1
      }
    }
    #expect(counts.filter { $0.value != 0 }.isEmpty)
  }

  /// Of so many that the document is looked through in stretches, and one that is longer than a stretch.
  @Test(.timeLimit(.minutes(1))) func `a thousand regulations of a document are all read`() throws {
    let quoted = (1...150).map { _ in "第一条　甲。\n" }.joined()
    let texts = (1...1_000).map { number in
      "示例市第\(number)号管理办法\n（2024年1月2日公布）\n第一条　甲。\n第二条　乙。\n"
        + (number == 500 ? quoted + "第三条　丙。\n" : "")
    }
    let editions = try editions("示例市办法汇编\n" + texts.joined())
    #expect(editions.map(\.title) == (1...1_000).map { "示例市第\($0)号管理办法" })
    #expect(editions.allSatisfy { $0.articles.count >= 2 && $0.events.count == 1 })
    #expect(editions[499].articles.count >= 3)
  }

  @Test func `a document of one regulation gives one`() throws {
    let text = "示例办法\n第一条　甲。\n第二条　乙。\n"
    #expect(try editions(text).map(\.title) == ["示例办法"])
  }

  @Test func `units 一、 stand on the level of the article, with headings and items`() throws {
    let text = """
      示例机关关于加强测试工作的意见
      （2024年1月2日）
      为了加强测试工作，提出如下意见。
      一、总体要求
      （一）指导思想。坚持公开。
      继续推进。
      （二）基本原则。坚持公平。
      二、主要任务
      （三）开展初测：
      1.准备；
      2.实施。
      三、本意见自印发之日起施行。

      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map(\.label) == ["一、", "二、", "三、"])
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_3"])
    #expect(edition.articles.map(\.heading) == ["总体要求", "主要任务", nil])
    #expect(edition.provisions(of: .item).map(\.label) == ["（一）", "（二）", "（三）"])
    #expect(edition.provisions(of: .subitem).map(\.label) == ["1.", "2."])
    #expect(edition.findings.isEmpty)
  }

  @Test func `regulations below 附件1 and 附件2 of a notice are two`() throws {
    let text =
      "关于印发示例办法的通知\n各单位：\n现将两个办法印发给你们。\n附件：1.示例甲办法\n2.示例乙办法\n某局\n2023年5月6日\n"
      + "附件1\n示例甲办法\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"
      + "附件2\n示例乙办法\n第一条　丁。\n第二条　戊。\n第三条　己。\n"
    let source = SourceDocument(plain: try SourceText(text))
    let editions = try RegulationReader.readAll(source)
    #expect(editions.map(\.title) == ["示例甲办法", "示例乙办法"])
    #expect(editions.allSatisfy { $0.articles.count == 3 && $0.annexes.isEmpty })
  }

  private static let articles = "（2024年1月2日印发）\n第一条　甲。\n第二条　乙。\n"

  @Test(arguments: ["示例甲办法\t1\n示例乙规定\t4\n", "示例甲办法……1\n示例乙规定……4\n"], ["", "示例制度汇编（2024年版）\n"])
  func `contents of a handbook are those of no single regulation`(
    contents: String, book: String
  ) throws {
    let text =
      book + "目录\n" + contents + "示例甲办法\n" + Self.articles + "示例乙规定\n" + Self.articles + "第三条　丙。\n"
    let editions = try editions(text)
    #expect(editions.map(\.title) == ["示例甲办法", "示例乙规定"])
    #expect(editions.map { $0.articles.count } == [2, 3])
    #expect(editions.allSatisfy { $0.note == "（2024年1月2日印发）" && $0.preamble.isEmpty })
    #expect(editions[0].dropped.contains { $0.reason == .contents })
    #expect(editions[1].dropped.isEmpty)
    #expect(editions.allSatisfy { $0.findings.isEmpty })
  }

  @Test func `a notice gives its day to all that it annexes`() throws {
    let text =
      "某局关于印发《示例甲办法》和《示例乙办法》的通知\n各单位：\n现将《示例甲办法》和《示例乙办法》印发给你们，请遵照执行。\n"
      + "某局\n2023年5月6日\n附件1\n示例甲办法\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"
      + "附件2\n示例乙办法\n第一条　丁。\n第二条　戊。\n第三条　己。\n"
    let editions = try editions(text)
    #expect(editions.map { $0.events.map(\.date.description) } == [["2023-05-06"], ["2023-05-06"]])
    #expect(editions[1].events.first?.action == .distribution)
  }

  @Test func `an opinion without a 题注 is issued on the day of its closing`() throws {
    let text =
      "某市人民政府关于加强测试的意见\n各单位：\n一、总体要求\n坚持公开。\n二、主要任务\n开展测试。\n三、保障措施\n按时报告。\n"
      + "某市人民政府\n2024年4月9日\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    let event = try #require(edition.events.first)
    #expect(event.date.description == "2024-04-09")
    #expect(event.actor == "某市人民政府" && event.action == .issue)
  }

  @Test(arguments: [("一、", "二、"), ("（一）", "（二）"), ("1. ", "2. ")])
  func `numbers before the titles of a collection are the collection's`(
    first: String, second: String
  ) throws {
    let text =
      "示例公司制度汇编\n目录\n\(first)考勤制度……1\n\(second)请假制度……2\n\(first)考勤制度\n第一条　甲。\n第二条　乙。\n"
      + "\(second)请假制度\n（2024年1月2日通过）\n第一章　总则\n第一条　丙。\n第二条　丁。\n"
    let editions = try editions(text)
    #expect(editions.map(\.title) == ["考勤制度", "请假制度"])
    #expect(editions.map { $0.preamble } == [[], []])
    #expect(editions[1].note == "（2024年1月2日通过）")
    #expect(editions[1].dropped.contains { $0.reason == .labelMark })
  }

  @Test func `headings of a container over the regulations of a collection are their titles`()
    throws
  {
    var builder = DocumentBuilder(.word)
    func add(_ text: String, _ heading: Int?, isTitle: Bool = false) {
      var evidence = Evidence()
      evidence.heading = heading
      evidence.isTitle = isTitle
      builder.add(text, evidence, at: Place(paragraph: builder.count + 1))
    }
    add("示例制度汇编", nil, isTitle: true)
    for name in ["示例船闸办法", "示例航标办法"] {
      add(name, 1)
      for text in ["第一条　甲。", "第二条　乙。", "第三条　丙。"] { add(text, nil) }
    }
    let editions = try RegulationReader.readAll(try builder.finish())
    #expect(editions.map(\.title) == ["示例船闸办法", "示例航标办法"])
  }
}
