import ChineseText
import Documents
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Decisions and amendments (修改决定, 修正案) as acts with units of their own.
@Suite struct AmendingActTests {
  private func edition(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Edition {
    try expectSoundReading(of: Array(text.utf8), sourceLocation: sourceLocation)
  }

  /// The articles, each with its label and the texts of its 款.
  private func units(_ edition: Edition) -> [String] {
    edition.articles.map { article in
      ([article.label] + article.children.map(\.text)).joined(separator: "|")
    }
  }

  @Test
  func `the only instruction of a decision is a unit without a label, and so is what follows`()
    throws
  {
    let edition = try edition(
      """
      某市人民代表大会常务委员会关于修改《某市养犬规定》的决定
      （2024年5月20日某市第九届人民代表大会常务委员会第三次会议通过）
      某市第九届人民代表大会常务委员会第三次会议决定，对《某市养犬规定》作如下修改：
      将第八条修改为：“养犬人应当办理登记。
      “登记应当提交下列材料：
      “（一）身份证明；
      “（二）免疫证明。”
      本决定自公布之日起施行。
      """)
    #expect(edition.title == "某市人民代表大会常务委员会关于修改《某市养犬规定》的决定")
    #expect(edition.preamble.count == 1)
    #expect(
      units(edition) == [
        "|将第八条修改为：“养犬人应当办理登记。|“登记应当提交下列材料：|“（一）身份证明；|“（二）免疫证明。”", "|本决定自公布之日起施行。",
      ])
    #expect(edition.articles.map(\.id) == ["art_1", "art_2"])
    #expect(edition.dropped.isEmpty)
  }

  @Test func `quoted articles, items and headings are words of the unit that quotes them`() throws {
    let edition = try edition(
      """
      某局关于修改《示例办法》等两件规章的决定
      2025年3月1日某局第3次局务会议通过
      决定对《示例办法》等两件规章作如下修改：
      一、修改《示例办法》
      1.将第一条修改为：
      “本办法所称管理，包括：
      （一）登记；
      （二）检查。”
      2.将第三章修改为：
      “第三章　检查
      第九条　检查应当公开。
      附则
      第十条　检查人员不少于两人。”
      二、对《示例规定》作出修改
      1.删去第二条。
      2.在第五条后增加一条，作为第五条之一：
      “检查结果应当告知。
      告知应当书面。”
      本决定自公布之日起施行。
      某局
      2025年3月2日
      """)
    #expect(edition.articles.map(\.label) == ["一、", "二、", ""])
    #expect(edition.articles.map { $0.heading ?? "-" } == ["修改《示例办法》", "对《示例规定》作出修改", "-"])
    let items = edition.provisions(of: .item)
    #expect(items.map(\.label) == ["1.", "2.", "1.", "2."])
    #expect(items[0].children.map(\.text) == ["“本办法所称管理，包括：", "（一）登记；", "（二）检查。”"])
    #expect(
      items[1].children.map(\.text) == ["“第三章　检查", "第九条　检查应当公开。", "附则", "第十条　检查人员不少于两人。”"])
    #expect(items[3].children.map(\.text) == ["“检查结果应当告知。", "告知应当书面。”"])
    #expect(edition.closing == ["某局", "2025年3月2日"])
    #expect(edition.findings.isEmpty)
  }

  @Test func `new text without quotation marks ends where the next place or article stands`() throws
  {
    let edition = try edition(
      """
      示例宪法修正案
      （2018年3月11日示例会议通过）
      第三十二条　宪法第一条中“甲”修改为“乙”。
      第三十三条　宪法第三章增加一节，作为第七节；增加二条，分别作为第十三条、第十四条。内容如下：
      第七节　监察
      第十三条　丙。
      第十四条　由下列人员组成：
      主任，
      委员若干人。
      第七节相应改为第八节。
      第三十四条　宪法第二十条修改为：“丁。”
      """)
    #expect(edition.articles.map(\.label) == ["第三十二条", "第三十三条", "第三十四条"])
    #expect(
      edition.articles[1].children.map(\.text).dropFirst() == [
        "第七节　监察", "第十三条　丙。", "第十四条　由下列人员组成：", "主任，", "委员若干人。", "第七节相应改为第八节。",
      ])
    #expect(edition.provisions(of: .section).isEmpty)
  }

  @Test func `a quotation that is never closed ends before the next unit`() throws {
    let edition = try edition(
      """
      关于修改《示例规定》的决定
      对《示例规定》作如下修改：
      一、将第一条修改为：“甲：
      （一）子；
      （二）丑。
      二、删去第二条。
      三、将第三条修改为：“乙。
      “丙。”
      """)
    #expect(edition.articles.map(\.label) == ["一、", "二、", "三、"])
    #expect(edition.articles[2].children.map(\.text) == ["将第三条修改为：“乙。", "“丙。”"])
  }

  @Test(arguments: [
    ("（一）将第一条修改为：“甲。”\n（二）删去第二条。", ["（一）", "（二）"]),
    ("第一条修改为：“甲。”\n第二条第二款修改为：“乙。”\n第三条中的“丙”修改为“丁”。", ["", "", ""]),
    ("九、将第一条修改为：“甲。”", ["九、"]),
  ])
  func `instructions are counted in any way or not at all`(text: String, labels: [String]) throws {
    let edition = try edition("关于修改《示例规定》的决定\n对《示例规定》作如下修改：\n\(text)\n")
    #expect(edition.articles.map(\.label) == labels)
  }

  @Test func `a decision and the act that it is published with are two regulations`() throws {
    let text = """
      某市人民政府关于修改《某市停车办法》的决定
      （2024年6月1日某市人民政府令第12号公布）
      某市人民政府决定对《某市停车办法》作如下修改：
      一、将第二条修改为：“本市停车，适用本办法。”
      二、删去第三条中的“有关”。
      本决定自2024年7月1日起施行。
      某市停车办法
      （2010年1月1日公布）
      第一条　为了加强停车管理，制定本办法。
      第二条　本市停车，适用本办法。
      第三条　部门负责管理。
      """
    let editions = try RegulationReader.readAll(SourceDocument(plain: .init(text)))
    #expect(editions.map(\.title) == ["某市人民政府关于修改《某市停车办法》的决定", "某市停车办法"])
    #expect(editions.map { $0.articles.count } == [3, 3])
  }
}
