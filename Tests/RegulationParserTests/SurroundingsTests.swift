import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// What stands behind an invented regulation and around it.
struct SurroundingsTests {
  private static let body = "第一条　甲。\n第二条　乙。\n第三条　本条例自2020年1月1日起施行。\n"

  @Test func `who and when behind the last article is the closing`() throws {
    let edition = try expectReading(
      of: "示例条例\n" + Self.body + "示例委员会\n2020年1月2日\n",
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
        条 3
          款 1 本条例自2020年1月1日起施行。
        """)
    #expect(edition.closing == ["示例委员会", "2020年1月2日"])
    #expect(edition.sourceLines == 1...6)
  }

  @Test func `annexes have articles of their own`() throws {
    let edition = try expectReading(
      of: """
        示例条例
        第一条　甲。
        第二条　乙。
        第三条　丙。
        示例委员会
        2020年1月2日
        附件1　示例规则
        第一章　总则
        第一条　附甲：
        （一）附乙；
        （二）附丙。
        第二条　附丁。
        附件2：示例清单
        附戊
        """,
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        附件 1【示例规则】
          章 1【总则】
            条 1
              款 1 附甲：
                项 1 附乙；
                项 2 附丙。
            条 2
              款 1 附丁。
        附件 2【示例清单】
          款 1 附戊
        """)
    #expect(edition.annexes.map(\.id) == ["att_1", "att_2"])
    #expect(
      edition.provisions.filter { $0.kind == .article }.map(\.id) == [
        "art_1", "art_2", "art_3", "att_1__art_1", "att_1__art_2",
      ])
    #expect(edition.articles.count == 3)
    #expect(edition.closing == ["示例委员会", "2020年1月2日"])
  }

  @Test func `words behind a list that has no lead-in are kept`() throws {
    let edition = try expectSoundReading(
      of: Array(("示例条例\n" + Self.body + "附件：\n（一）丁；\n（二）戊，\n己。\n").utf8))
    let annex = try #require(edition.annexes.first)
    let items = edition.provisions.filter { $0.kind == .item }
    #expect(items.map(\.text) == ["丁；", "戊，"])
    #expect(items.allSatisfy { $0.ancestors.first == annex })
    #expect(edition.text.hasSuffix("己。\n"))
  }

  @Test func `furniture of a web page is dropped before and behind`() throws {
    let edition = try expectReading(
      of: """
        首页 | 示例 | 联系我们
        当前位置：首页 > 示例
        示例条例
        发布时间：2020-01-02 来源：示例网 字号：大 中 小
        （2020年1月2日示例会议通过）
        \(Self.body)
        上一篇：甲
        下一篇：乙
        版权所有：示例网
        """,
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
        条 3
          款 1 本条例自2020年1月1日起施行。
        """)
    #expect(edition.title == "示例条例")
    #expect(edition.events.map(\.date.description) == ["2020-01-02"])
    #expect(edition.dropped.map(\.reason) == [.navigation, .navigation, .navigation])
    #expect(edition.dropped.map(\.line) == [1, 4, 10])
    #expect(edition.dropped.map(\.endLine) == [2, 4, 12])
  }

  private static let before = [
    "示例新闻一则", "示例社甲地1月1日电 甲乙丙，丁。", "第一条消息是甲，第二条消息是乙。", "第一章写甲，第二章写乙。", "戊己庚辛。",
  ]
  private static let after = [
    "示例新闻二则", "示例社乙地1月1日电 甲乙丙，丁。", "第一条经验是甲。", "第二条经验是乙。", "第一章 新的甲", "第一条 甲。", "戊己庚辛。",
  ]

  @Test func `a regulation between two news items ends where it ends`() throws {
    let text =
      (Self.before + ["示例条例", "（2020年1月2日示例会议通过）"]).joined(separator: "\n")
      + "\n" + Self.body + Self.after.joined(separator: "\n")
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.title == "示例条例")
    #expect(edition.preamble.isEmpty)
    #expect(edition.articles.map(\.line) == [8, 9, 10])
    #expect(edition.sourceLines == 6...10)
    #expect(edition.dropped.map(\.reason) == [.outside, .outside])
    #expect(edition.dropped.map(\.line) == [1, 11])
    #expect(edition.dropped.map(\.endLine) == [5, 17])
  }

  @Test func `a second regulation is reported and not read`() throws {
    let text = "示例条例\n" + Self.body + "另一示例办法\n第一条　丁。\n第二条　戊。\n第三条　己。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.title == "示例条例")
    #expect(edition.articles.map(\.line) == [2, 3, 4])
    #expect(summary(of: edition.findings) == ["other-articles:6"])
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let refused = [
    Refused(name: "a news item", text: before.joined(separator: "\n")),
    Refused(name: "a sentence", text: "甲乙丙丁。"),
    Refused(name: "headings alone", text: "示例条例\n第一章　总则\n第二章　附则\n"),
    Refused(name: "citations alone", text: "示例答复\n第三条规定的甲，适用第四条。\n第五条第二款的乙。\n"),
    Refused(name: "things that are counted", text: "甲乙丙。\n第一条路。\n第二条路。\n"),
  ]

  @Test(arguments: refused)
  func `a document without articles is an error`(sample: Refused) {
    #expect(throws: ReadingError.noArticle) { try RegulationReader.read(Array(sample.text.utf8)) }
  }

  @Test func `bytes that are no text are an error of their own`() {
    #expect(throws: ReadingError.undecodable(.empty)) { try RegulationReader.read([]) }
    #expect(throws: ReadingError.undecodable(.notText(offset: 0))) {
      try RegulationReader.read([0, 0, 0, 0])
    }
  }

  @Test func `articles of another act behind 附 are an annex`() throws {
    let edition = try expectSoundReading(
      of: Array(
        "示例规定\n第一条　甲。\n第二条　乙。\n第三条　本规定自公布之日起施行。\n附：\n示例法有关条文\n第一百九十四条　丙。\n第一百九十五条　丁。\n".utf8))
    #expect(edition.articles.count == 3)
    #expect(edition.articles[2].children.count == 1)
    #expect(edition.annexes.map(\.heading) == ["示例法有关条文"])
    #expect(edition.dropped.isEmpty)
  }

  @Test func `a list of what else a page offers ends the last article`() throws {
    let edition = try expectSoundReading(
      of: Array("示例规定\n第一条　甲。\n第二条　乙。\n第三条　丙。\n相关附件：\n1.登记表.doc\n".utf8))
    #expect(edition.articles[2].children.map(\.text) == ["丙。"])
    #expect(edition.dropped.map(\.text) == ["相关附件：", "1.登记表.doc"])
  }
}
