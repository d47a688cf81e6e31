import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Commentary, another language, excerpts and what only quotes articles.
struct SideTextTests {
  @Test func `the lines of another language are set apart`() throws {
    let edition = try expectReading(
      of: """
        示例协会章程
        CONSTITUTION OF THE EXAMPLE
        （2020年1月2日会员大会通过）
        Adopted on January 2, 2020
        第一章　会员
        Chapter I Membership
        第一条　会员可以：
        Article 1 Members may:
        （一）参加；
        (1) attend;
        （二）选举。
        (2) vote.
        第二条　本章程生效。
        Article 2 This takes effect.
        """,
      outline: """
        章 1【会员】
          条 1
            款 1 会员可以：
              项 1 参加；
              项 2 选举。
          条 2
            款 1 本章程生效。
        """, findings: ["translation-set-apart:2"])
    #expect(edition.title == "示例协会章程")
    #expect(edition.events.map(\.actor) == ["会员大会"])
    #expect(edition.dropped.allSatisfy { $0.reason == .translation })
    #expect(edition.dropped.count == 7)
  }

  @Test func `a few Latin words among Chinese lines stay`() throws {
    let edition = try expectSoundReading(
      of: Array("示例办法\n第一条　甲：\nABCD EFGH\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.text.contains("ABCD EFGH"))
  }

  @Test func `commentary goes on to the next article and is set apart`() throws {
    let edition = try expectReading(
      of: """
        示例办法
        第一条　甲。
        【释义】本条规定甲。
        这是说明。
        第二条　乙。
        乙款。
        【案例】某案。
        第三条　丙。
        """,
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
          款 2 乙款。
        条 3
          款 1 丙。
        """, findings: ["commentary-set-apart:3"])
    #expect(edition.dropped.map(\.reason) == [.commentary, .commentary])
  }

  @Test func `an excerpt keeps its articles and tells the gaps`() throws {
    let edition = try expectSoundReading(
      of: Array("示例办法节选\n第三条　甲。\n第十条　乙。\n第二十条　丙。\n".utf8))
    #expect(edition.title == "示例办法节选")
    #expect(edition.articles.map(\.number?.value) == [3, 10, 20])
    #expect(edition.findings.allSatisfy { $0.code == "article-gap" })
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let kind: ReadingError.Kind
    let line: Int
    var testDescription: String { name }
  }

  static let refused = [
    Refused(
      name: "an amending decision without its title",
      text: "示例条例有如下变化\n第八条修改为：“甲。”\n“第九条　乙。”\n本决定自公布之日起施行。\n附：有关规定\n第八条　甲。\n第九条　乙。\n",
      kind: .amendingDecision, line: 2),
    Refused(
      name: "a table of another text's articles",
      text: "关于执行示例法的补充规定\n为了统一，规定如下：\n第一百条\t甲\n第一百零二条\t乙\n第一百零三条\t丙\n", kind: .quotedArticles,
      line: 3),
    Refused(
      name: "articles of another text below 附",
      text: "关于示例的通知\n请遵照执行。\n附：有关规定\n第五十六条　甲。\n第五十七条　乙。\n第五十八条　丙。\n", kind: .quotedArticles,
      line: 4),
    Refused(
      name: "two texts side by side", text: "《示例办法》新旧条文对照表\n第一条　甲。\n第二条　乙。\n第三条　丙。\n",
      kind: .comparisonTable, line: 1),
    Refused(
      name: "a table of two texts",
      text: "示例办法\n修订前\t修订后\t说明\n第一条　甲。\t第一条　丁。\t修改\n第二条　乙。\t第二条　乙。\n第三条　丙。\t——\t删除\n",
      kind: .comparisonTable, line: 2),
    Refused(
      name: "units of two texts", text: "示例意见修改前后对照表\n一、甲。\n二、乙。\n三、丙。\n",
      kind: .comparisonTable, line: 1),
    Refused(name: "markup", text: "示例条例\n**第一条** 甲。\n**第二条** 乙。\n", kind: .markup, line: 2),
  ]

  @Test(arguments: refused)
  func `what only quotes articles is refused by name`(sample: Refused) {
    do {
      let edition = try RegulationReader.read(Array(sample.text.utf8))
      Issue.record("was read: \(edition.text)")
    } catch ReadingError.noRegulation(let sight) {
      #expect(sight.kind == sample.kind)
      #expect(sight.line == sample.line)
      #expect(!sight.words.isEmpty)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: ["打印 关闭", "【打印】 【关闭】", "分享到：微信 微博", "首页 | 返回 | 收藏"])
  func `rows of buttons are no text, above the first article and between two`(row: String) throws {
    let edition = try expectSoundReading(
      of: Array("示例办法\n（2024年1月2日发布）\n\(row)\n第一条　甲。\n\(row)\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.preamble.isEmpty)
    #expect(edition.provisions(of: .crossheading).isEmpty)
    #expect(edition.dropped.map(\.reason) == [.navigation, .navigation])
  }

  @Test func `a heading of words that are on buttons stays`() throws {
    let edition = try expectSoundReading(
      of: Array("示例办法\n第一条　甲。\n注册\n第二条　乙。\n登录和下载\n第三条　丙。\n".utf8))
    #expect(edition.provisions(of: .crossheading).map(\.text) == ["注册", "登录和下载"])
  }

  @Test func `explanations that open with a word and a colon are set apart where they come again`()
    throws
  {
    let edition = try expectSoundReading(
      of: Array(
        "示例条例\n第一条　甲。\n释义：本条是关于目的的规定。\n丁。\n第二条　乙。\n本条释义：戊。\n第三条　丙。\n".utf8))
    #expect(edition.articles.map { $0.children.map(\.text) } == [["甲。"], ["乙。"], ["丙。"]])
    #expect(edition.dropped.count { $0.reason == .commentary } == 2)
    let once = try expectSoundReading(
      of: Array("示例条例\n第一条　甲。\n释义：本条例所称乙，是指丁。\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(once.articles[0].children.count == 2)
  }
}
