import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Regulations as pages, mails and scanners have them: wrapped, indented here and there, with
/// numbers and heads of pages.
struct PageLayoutReadingTests {
  private static let articles = [
    "第一条 为了规范登记工作，保障当事人的合法权益，根据有关法律的规定，结合本市的实际情况，制定本办法。",
    "第二条 在本市行政区域内从事登记活动的单位和个人，应当遵守本办法，并接受主管部门的监督检查和业务指导。",
    "第三条 主管部门应当自收到申请之日起二十日内作出决定，并将决定书面通知申请的单位和个人以及利害关系人。",
    "第四条 申请人对决定有异议的，可以自收到通知之日起十五日内向上级主管部门申请复查一次，复查不收取费用。",
    "第五条 本办法自公布之日起施行。",
  ]

  /// The articles wrapped at 27 glyphs; `indent` is put before the first line of each.
  private func wrapped(_ indent: (Int) -> String) -> [String] {
    Self.articles.enumerated().flatMap { index, article in
      var rest = article[...]
      var lines: [String] = []
      while !rest.isEmpty {
        lines.append(String(rest.prefix(27)))
        rest = rest.dropFirst(27)
      }
      lines[0] = indent(index) + lines[0]
      return lines
    }
  }

  private func expectArticles(_ lines: [String]) throws {
    let edition = try expectSoundReading(of: Array(lines.joined(separator: "\n").utf8))
    #expect(edition.title == "某市登记办法")
    let labels = edition.articles.map(\.label)
    #expect(labels == ["第一条", "第二条", "第三条", "第四条", "第五条"])
    for (article, text) in zip(edition.articles, Self.articles) {
      #expect(article.children.map(\.text) == [String(text.dropFirst(4))])
    }
  }

  /// A page on which a single line is full.
  private static let shortPage = """
                    某市登记办法

    第一条 为了规范登记的工作，根据《中华人民共和国示例法》第二条和有关规
    WRAPPED

    第二条 本办法适用于本市。

    第三条 下列单位应当登记：

    （一）学校；

    （二）医院。

    第四条 本办法自公布之日起施行。
    """

  @Test(arguments: ["定，结合本市的实际，制定本办法。", "5年以来的经验，制定本办法。", "《办法》的规定，制定本办法。"])
  func `a single full line that breaks off goes on and is told`(rest: String) throws {
    let text = Self.shortPage.replacing("WRAPPED", with: rest)
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map { Array($0.children).count } == [1, 1, 1, 1])
    #expect(edition.articles.first?.children.first?.text.hasSuffix("有关规" + rest) == true)
    #expect(edition.findings.map(\.code) == ["lines-joined"])
    #expect(edition.findings.map(\.line) == [3])
  }

  @Test(arguments: [
    "一、学校。", "第二条 甲乙丙。", "（一）学校。", "第二章 登记", "某市示例登记局",
  ])
  func `a single full line ends before a label or a line that is no sentence`(rest: String) throws {
    let text = Self.shortPage.replacing("WRAPPED", with: rest)
    let edition = try RegulationReader.read(Array(text.utf8))
    #expect(!edition.findings.contains { $0.code == "lines-joined" })
  }

  @Test func `flush articles stay below a centred title`() throws {
    try expectArticles(["                  某市登记办法"] + wrapped { _ in "" })
  }

  @Test func `indented and flush articles stand side by side`() throws {
    try expectArticles(["某市登记办法"] + wrapped { $0 % 2 == 0 ? "\u{3000}\u{3000}" : "" })
  }

  @Test func `a page with a left margin is read like one without`() throws {
    let lines = ["                  某市登记办法"] + wrapped { _ in "    " }
    try expectArticles(lines)
    try expectArticles(lines.map { "            " + $0 })
  }

  @Test func `labels without a blank are articles when their number is due`() throws {
    let lines = wrapped { _ in "" }.map {
      $0.hasPrefix("第") && $0.contains("条 ") ? $0.replacing("条 ", with: "条") : $0
    }
    try expectArticles(["                  某市登记办法"] + lines)
  }

  @Test(arguments: ["－N－", "— N —", "第N页 共9页", "N", "～ N ～"])
  func `page numbers leave sentences whole`(form: String) throws {
    var lines = ["某市登记办法"]
    for (index, line) in wrapped({ _ in "" }).enumerated() {
      lines.append(line)
      if index % 4 == 2 { lines.append(form.replacing("N", with: "\(index / 4 + 1)")) }
    }
    try expectArticles(lines)
    let edition = try expectSoundReading(of: Array(lines.joined(separator: "\n").utf8))
    #expect(edition.dropped.count == 2)
    #expect(edition.dropped.allSatisfy { $0.reason == .pageNumber })
  }

  @Test func `page numbers leave sentences whole that are not wrapped`() throws {
    let text = """
      某市登记办法
      第一条　登记机关应当自收到申请之日起二十日内作出决定并书面通知申请的单位，因特殊情况不能在期限内作出决定的，
      － 1 －
      经本级人民政府批准，可以延长十日，并应当将延长期限的理由书面告知申请人和其他的利害关系人，不得以任何方式推诿或者拖延。
      第二条　本办法自公布之日起施行。
      － 2 －
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map { Array($0.children).count } == [1, 1])
    #expect(edition.dropped.map(\.reason) == [.pageNumber, .pageNumber])
  }

  @Test func `a running head that repeats the chapter makes no chapter`() throws {
    let text = """
      某会章程
      第一章 会员
      第一条 会员应当遵守章程。
      第二条 会员可以退会。
      1
      第一章 会员
      第三条 会员按年缴纳会费。
      第二章 理事会
      第四条 理事会由大会选举产生。
      2
      第二章 理事会
      第五条 本章程自通过之日起施行。
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.provisions(of: .chapter).map(\.label) == ["第一章", "第二章"])
    #expect(edition.articles.count == 5)
    #expect(
      edition.dropped.map(\.reason) == [.pageNumber, .pageHead, .pageNumber, .pageHead])
  }

  @Test func `a heading goes on in the middle of the next line`() throws {
    let lines =
      ["                  某市登记办法", "          第一章 主管部门和登记机关在登记", "                 工作中的职责"]
      + wrapped { _ in "    " }
    let edition = try expectSoundReading(of: Array(lines.joined(separator: "\n").utf8))
    #expect(edition.provisions(of: .chapter).map(\.heading) == ["主管部门和登记机关在登记工作中的职责"])
    #expect(edition.articles.count == 5)
  }

  @Test func `a break within a title ends no paragraph`() throws {
    let text = """
      某市登记办法
      第一条 根据《某省登记工作条例》（以下简称《条
      例》），制定本办法。
      第二条 本办法自公布之日起施行。
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(
      edition.articles.map { $0.children.map(\.text) } == [
        ["根据《某省登记工作条例》（以下简称《条例》），制定本办法。"], ["本办法自公布之日起施行。"],
      ])
  }

  @Test func `blanks to fill in and rows of one paragraph read back`() throws {
    let text = """
      某市登记办法
      第一条　处　　元以下罚款；文号为某政发〔　〕第　号。
      第二条　下列各类：\u{2028}甲\t一\u{2028}乙\t二
      第三条　本办法自　年　月　日起施行。
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(
      edition.provisions(of: .paragraph).map(\.text) == [
        "处　　元以下罚款；文号为某政发〔　〕第　号。", "下列各类：\u{2028}甲\t一\u{2028}乙\t二",
        "本办法自　年　月　日起施行。",
      ])
  }

  @Test func `one wrapped line among indented paragraphs goes on`() throws {
    let text = """
                        某市登记办法
        第一条 为了规范登记，制定本办法。
        第二条 登记分为初次登记和变更登记。
        第三条 主管部门负责登记的统一管理，每年一月底以前将上一年度的管
      理报告报送市政府，并将报告的副本送有关部门。
        第四条 本办法自公布之日起施行。
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map { Array($0.children).count } == [1, 1, 1, 1])
    #expect(edition.articles.last?.line == 6)
  }

  @Test func `few wrapped lines of one width go on`() throws {
    let text = """
      某市登记办法
      （2019 年 3 月 4 日某市第五次市政府常务会议通过 2021 年 6 月 7 日某市第九
      次市政府常务会议《关于修改〈某市登记办法〉的决定》修正）
      第一章 登记机关
      第一条 主管部门负责登记工作的统一管理，每年一月底以前将上一年度的管
      理报告报送市政府，并将报告的副本送有关部门。
      第二章 登记程序
      第二条 申请登记应当提交申请书、使用方案和承诺书。申请书应当写明所使
      用的地点、数量和期限。
      第三条 主管部门应当自收到申请之日起二十日内作出决定；不予许可的，应
      当说明理由。
      申请人对决定不服的，可以申请复核。
      第三章 附则
      第四条 本办法自公布之日起施行。
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map { Array($0.children).count } == [1, 1, 2, 1])
  }

  @Test(arguments: ["60%以上的", "1‰至3‰加收的", "（站）、库以及", "GB/T19001标准的", "《登记》的"])
  func `a word that did not fit a line begins no paragraph`(word: String) throws {
    var lines = wrapped { _ in "" }
    lines.insert("第六条 登记机关应当按照规定的程序办理登记并保", at: lines.count)
    lines += [word + "材料，并书面通知当事人。", "第七条 登记不收费。"]
    let text = (["某市登记办法"] + lines).joined(separator: "\n")
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(
      edition.articles[5].children.map(\.text) == [
        "登记机关应当按照规定的程序办理登记并保" + word + "材料，并书面通知当事人。"
      ])
  }
}
