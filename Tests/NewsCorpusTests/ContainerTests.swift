import Findings
import NewsCorpus
import RegulationModel
import TestSupport
import Testing

/// Items of Markdown, pages and records, whose containers say what is a headline.
struct ContainerTests {
  private func corpus(_ name: String, _ text: String) throws -> Corpus {
    try expectSoundCorpus(TestCorpus.files([(name, text)]))
  }

  private static let day = """
    # 《示例联播》 (20230110)

    ## 新闻摘要

    - 甲省召开统战部长会议
    - 示例运动会由乙市承办

    ## 详细新闻

    ### 甲省召开统战部长会议

    <p><strong>示例网消息</strong>（示例联播）：统战部长会议10日在省城召开。</p><p>会议指出，要抓落实。</p>

    [查看原文](https://example.org/1)

    ### 丙国总统访问丁市

    [查看原文](https://example.org/2)

    ### 示例运动会由乙市承办

    示例运动会将于7月27日开幕，筹备工作有序推进。

    [查看原文](https://example.org/3)

    (更新时间戳: 1673353232)
    """

  @Test func `a day of news in Markdown is an item a heading`() throws {
    let corpus = try corpus("20230110.md", Self.day)
    #expect(corpus.items.map(\.headline) == ["甲省召开统战部长会议", "丙国总统访问丁市", "示例运动会由乙市承办"])
    #expect(corpus.items.map(\.url) == (1...3).map { "https://example.org/\($0)" })
    #expect(
      corpus.items.map { $0.date.date?.description } == ["2023-01-10", "2023-01-10", "2023-01-10"])
    #expect(corpus.items[0].text.map(\.text).last == "会议指出，要抓落实。")
    #expect(corpus.items.map(\.startLine) == [10, 16, 20])
  }

  @Test func `a heading without text is an item that says so`() throws {
    let corpus = try corpus("20230110.md", Self.day)
    #expect(corpus.items.map(\.isEmpty) == [false, true, false])
    #expect(corpus.files[0].findings.contains { $0.code == "no-text" && $0.line == 16 })
  }

  @Test func `the list of headlines and the links are told among what was set aside`() throws {
    let dropped = try corpus("20230110.md", Self.day).files[0].dropped
    #expect(dropped.contains { $0.text == "甲省召开统战部长会议" && $0.reason == .contents })
    #expect(dropped.count { $0.text == "查看原文" && $0.reason == .metadata } == 3)
    #expect(dropped.contains { $0.text.contains("更新时间戳") })
  }

  @Test func `an article with sections stays one item`() throws {
    let text = """
      ---
      title: 压实整改责任
      date: 2024-02-22
      source: "https://example.org/a"
      author:
        - "[[李明]]"
      tags: [巡察, 整改]
      ---
      某市巡察机构紧盯整改。

      ## 把责任扛起来

      各级党组织要负责。

      ## 让群众看到变化

      群众的评价是标准。
      """
    let items = try corpus("甲.md", text).items
    #expect(items.map(\.headline) == ["压实整改责任"])
    #expect(items[0].paragraphs.filter(\.isHeading).map(\.text) == ["把责任扛起来", "让群众看到变化"])
    #expect(items[0].url == "https://example.org/a")
    #expect(items[0].author == "李明")
    #expect(items[0].keywords == ["巡察", "整改"])
    #expect(items[0].date.date?.description == "2024-02-22")
    #expect(items[0].date.basis == .field)
  }

  @Test func `numbers of a list of headlines are no part of them`() throws {
    let text = """
      # 示例联播 2007-03-01

      - 数据源：example.org 每日聚合页
      - 新闻条数：2

      ## 1. 某委员会举行专题讲座

      某委员会举行专题讲座，主题是促进就业。

      ## 4. 某国国王会见来访代表

      某国国王昨天会见来访代表。
      """
    let corpus = try corpus("a.md", text)
    #expect(corpus.items.map(\.headline) == ["某委员会举行专题讲座", "某国国王会见来访代表"])
    #expect(corpus.items.allSatisfy { $0.published.basis == .heading })
  }

  @Test func `a record is an item with its fields`() throws {
    let text = """
      {"标题":"【履职】甲代表谈权益维护","正文":"甲代表说，要加强维护。\\n会议10日在京召开。","发布时间":"2024-03-12 08:00","来源":"来源：示例日报","链接":"https://example.org/9","关键词":"代表,权益"}
      {"title":"示例运动会由乙市承办","content":"<p>运动会将举行。</p>","publish_time":1709600000,"url":"https://example.org/10"}
      """
    let items = try corpus("a.jsonl", text).items
    #expect(items.map(\.headline) == ["【履职】甲代表谈权益维护", "示例运动会由乙市承办"])
    #expect(items.map(\.url) == ["https://example.org/9", "https://example.org/10"])
    #expect(items.map { $0.date.date?.description } == ["2024-03-12", "2024-03-05"])
    #expect(items.map(\.record) == [1, 2])
    #expect(items[0].source == "示例日报")
    #expect(items[0].column == "履职")
    #expect(items[0].keywords == ["代表", "权益"])
  }

  @Test func `rows of a table and entries of a feed are items`() throws {
    let table =
      "标题,时间,来源,内容,网址\n甲市召开会议,2024/3/1 10:00,示例晚报,\"甲市1日召开会议。\n市长出席。\",http://example.org/3\n"
    let row = try #require(try corpus("b.csv", table).items.first)
    #expect(row.headline == "甲市召开会议" && row.source == "示例晚报")
    #expect(row.text.map(\.text) == ["甲市1日召开会议。", "市长出席。"])
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>示例要闻</title>
      <item><title>省委召开会议</title><link>https://example.org/1</link>
      <pubDate>Wed, 21 Feb 2024 06:00:00 GMT</pubDate>
      <description><![CDATA[<p>省委会议21日召开。</p><p>会议研究了整改。</p>]]></description></item>
      </channel></rss>
      """
    let entry = try #require(try corpus("c.xml", feed).items.first)
    #expect(entry.headline == "省委召开会议" && entry.url == "https://example.org/1")
    #expect(entry.date.date?.description == "2024-02-21")
  }

  @Test func `a page is one item with kicker, headline and subhead`() throws {
    let page = """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>以案为鉴-示例日报</title>
      <meta name="keywords" content="警示教育,巡察"></head><body>
      <div class="nav"><a href="/">首页</a> <a href="/a">要闻</a></div>
      <div><h3>甲市书记在警示教育大会上强调</h3><h1>以案为鉴 以案促改</h1><h2>乙市长主持</h2>
      <p>2024-02-23 来源：示例日报 作者：本报记者 赵一</p>
      <p>昨日，警示教育大会召开。</p><p>会议通报了案例。</p><p>（责编：钱二）</p></div></body></html>
      """
    let item = try #require(try corpus("a.html", page).items.first)
    #expect(item.kicker == "甲市书记在警示教育大会上强调")
    #expect(item.headline == "以案为鉴 以案促改")
    #expect(item.subheads == ["乙市长主持"])
    #expect(item.source == "示例日报")
    #expect(item.published.date?.description == "2024-02-23")
    #expect(item.text.count == 2)
  }

  @Test func `a file that no reader takes is told with what to do`() throws {
    let corpus = Corpus([
      Corpus.File(name: "a.md", bytes: Array(Self.day.utf8)),
      Corpus.File(name: "b.xlsx", bytes: [0x50, 0x4B, 3, 4, 0, 0]),
    ])
    #expect(corpus.items.count == 3)
    #expect(corpus.failures.map(\.file) == ["b.xlsx"])
  }

  @Test func `a line of a stream is read with what its members say`() throws {
    let line =
      #"{"id":7,"title":"甲市召开会议","content":"会议部署工作。","date":"2024-03-01","url":"https://example.org/7"}"#
    let corpus = try #require(Corpus(record: .init(name: "7", bytes: Array(line.utf8))))
    #expect(corpus.items.map(\.headline) == ["甲市召开会议"])
    #expect(corpus.items.first?.date.date?.description == "2024-03-01")
    #expect(corpus.items.first?.url == "https://example.org/7")
    let text = #"{"id":8,"text":"乙市召开会议\n会议部署工作。"}"#
    #expect(Corpus(record: .init(name: "8", bytes: Array(text.utf8)))?.items.count == nil)
  }
}
