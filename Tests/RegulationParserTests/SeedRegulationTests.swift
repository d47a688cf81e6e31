import ChineseText
import Findings
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The regulation in seed 003, which was pulled from a printed page; the truth was read by eye.
struct SeedRegulationTests {
  /// Lines of the seed that hold the regulation, title to last article.
  private static let lines = 1_065...1_871
  /// The line with the page number 43, inside 第三十六条.
  private static let pageNumberLine = 1_649

  /// 款 of each article. In 第二十八条 and 第四十条 a full line ends with a sentence, so that the
  /// layout does not tell: 必要时 goes on, 对不适合 begins a 款.
  private static let paragraphs = [
    1, 2, 1, 1,  // 第一章: 1–4
    1, 2, 2, 4, 1, 3, 1, 3, 1, 2, 2,  // 第二章: 5–15
    1, 1, 1, 1, 1,  // 第三章: 16–20
    1, 2, 1, 2, 2, 3, 1, 1, 2, 2, 1,  // 第四章: 21–31
    2, 3, 2, 2, 1, 1, 2,  // 第五章: 32–38
    3, 3, 1, 2,  // 第六章: 39–42
    1, 1, 1, 1,  // 第七章: 43–46
    2, 2, 1, 1,  // 第八章: 47–50
    1, 1, 1,  // 第九章: 51–53
  ]

  /// 项 of the articles that have any.
  private static let items = [
    4: 5, 7: 8, 9: 9, 11: 10, 13: 5, 16: 4, 17: 4, 18: 5, 23: 13, 34: 6, 35: 7, 36: 7, 40: 5, 45: 6,
    46: 6,
  ]

  private func read() throws -> Edition {
    try RegulationReader.read(SharedData.seed("003"))
  }

  @Test func `nothing of the seed is lost and nothing stands twice`() throws {
    _ = try expectSoundReading(of: SharedData.seed("003"))
  }

  @Test func `title, note and events are read`() throws {
    let edition = try read()
    #expect(edition.title == "中国共产党巡视工作条例")
    #expect(
      edition.note == "（2015年6月26日中共中央政治局会议审议批准　2015年8月3日中共中央发布　"
        + "2024年1月31日中共中央政治局会议第二次修订　2024年2月8日中共中央发布）")
    #expect(
      edition.events.map(\.date.description) == [
        "2015-06-26", "2015-08-03", "2024-01-31", "2024-02-08",
      ])
    #expect(
      edition.events.map(\.action) == [.deliberatedApproval, .issue, .revision, .issue])
    #expect(edition.events.map(\.actor) == ["中共中央政治局会议", "中共中央", "中共中央政治局会议", "中共中央"])
    #expect(edition.preamble.isEmpty)
    #expect(edition.closing.isEmpty)
    #expect(edition.annexes.isEmpty)
  }

  @Test func `nine chapters hold fifty-three articles`() throws {
    let edition = try read()
    #expect(edition.body.map(\.id) == (1...9).map { "chp_\($0)" })
    #expect(
      edition.body.map(\.heading) == [
        "总则", "组织领导和机构职责", "巡视对象和内容", "工作程序、方式和权限", "巡视整改和成果运用", "队伍建设", "责任追究",
        "巡察工作", "附则",
      ])
    #expect(edition.body.map { $0.children.count } == [4, 11, 5, 11, 7, 4, 4, 4, 3])
    #expect(edition.articles.map(\.id) == (1...53).map { "art_\($0)" })
  }

  @Test func `paragraphs and items of every article are counted as a reader counts them`() throws {
    let edition = try read()
    for (article, paragraphs) in zip(edition.articles, Self.paragraphs) {
      #expect(article.children.count == paragraphs, "\(article.label)")
      let items = article.children.flatMap(\.children)
      #expect(items.count == Self.items[article.number?.value ?? 0] ?? 0, "\(article.label)")
      #expect(items.allSatisfy { $0.kind == .item && $0.children.isEmpty }, "\(article.label)")
    }
    #expect(edition.provisions(of: .paragraph).count == 85)
    #expect(edition.provisions(of: .item).count == 100)
    #expect(edition.provisions(of: .subitem).isEmpty)
  }

  @Test func `the text is that of the lines without blanks and page number`() throws {
    let edition = try read()
    #expect(edition.sourceLines == Self.lines)
    let source = try SourceText(decoding: SharedData.seed("003"))
    let kept = Self.lines.filter { $0 != Self.pageNumberLine }
      .map { source.string(source.lines[$0 - 1].content) }.joined()
    let pageNumber = source.string(source.lines[Self.pageNumberLine - 1].content)
    #expect(pageNumber == "43")
    func glyphs(_ text: String) -> String {
      var result = String.UnicodeScalarView()
      result.append(contentsOf: text.unicodeScalars.filter { !Glyph.isBlank($0.value) })
      return String(result)
    }
    #expect(glyphs(edition.text) == glyphs(kept))
    let numbers = edition.dropped.filter {
      $0.reason == .pageNumber && Self.lines.contains($0.line)
    }
    #expect(numbers.map(\.line) == [Self.pageNumberLine])
  }

  @Test func `the boundaries that the layout leaves open are reported`() throws {
    let edition = try read()
    let codes = Set(edition.findings.map(\.code))
    #expect(codes.isSubset(of: ["boundary-chosen", "boundary-parallel"]))
    let lines = edition.findings.compactMap(\.line)
    let articles = lines.map { line in
      edition.articles.last { $0.line <= line }?.number?.value
    }
    #expect(articles.contains(28))
    #expect(articles.contains(40))
  }

  @Test func `provisions stand on the lines where they begin`() throws {
    let source = try SourceText(decoding: SharedData.seed("003"))
    for article in try read().articles {
      let line = source.string(source.lines[article.line - 1].content)
      #expect(line.hasPrefix(article.label), "\(line)")
      for provision in article.children.flatMap(\.children) {
        let line = source.string(source.lines[provision.line - 1].content)
        #expect(line.hasPrefix(provision.label), "\(line)")
      }
    }
  }

  @Test func `a sentence across a page break is one`() throws {
    let edition = try read()
    let item = edition.provisions.first { $0.id == "art_36__para_1__point_3" }
    #expect(
      item?.text == "把巡视整改落实情况纳入被巡视党组织领导班子和领导干部年度考核重要内容，"
        + "把巡视发现的问题以及整改落实情况作为领导班子建设和干部考核评价、选拔任用、管理监督的重要参考；")
    let lead = edition.provisions.first { $0.id == "art_34__para_1" }
    #expect(lead?.text == "被巡视党组织应当自收到巡视反馈意见之日起，组织开展为期6个月的集中整改：")
  }
}
