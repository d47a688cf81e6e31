import RegulationModel
import RegulationParser
import Testing

@testable import ReadingSite

/// Which uses of a term are links.
struct TermUseTests {
  @Test(arguments: [
    ("示例公司应当登记。", "公司", false), ("公司应当登记。", "公司", true), ("有限公司的股东", "公司", false),
    ("公司章程由股东制定。", "公司", false), ("该公司的股东", "公司", true), ("依照公司法处理", "公司", false),
    ("股东、公司、董事", "公司", true), ("对公司负有义务", "公司", true), ("（公司）", "公司", true), ("A公司", "公司", false),
  ])
  func `a term is a word where nothing makes a longer noun of it`(
    text: String, term: String, isWord: Bool
  ) throws {
    let bytes = Array(text.utf8)
    let start = try #require(text.firstRange(of: term))
    let offset = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    #expect(TermUses.isWord(offset..<(offset + term.utf8.count), in: bytes) == isWord)
  }

  @Test func `a term is linked once in an article`() throws {
    let text = """
      示例条例
      第一条　本条例适用于图书馆（以下简称“示例馆”）。
      第二条　示例馆应当开放。示例馆应当公示时间。
      （一）示例馆的设施；
      （二）读者。
      第三条　示例馆应当登记。

      """
    let site = try expectSoundSite(MadeSite.content(of: text))
    let page = site["shili/2020-05-06/index.html"]
    #expect(page.split(separator: "<a class=\"term\"").count - 1 == 2)
    #expect(page.contains("<a class=\"term\" href=\"#art_1__para_1\">示例馆</a>应当开放。示例馆应当公示"))
  }
}
