import RegulationModel
import Testing
import TextSearch

@testable import NewsCorpus

/// Lines of pages, months without items, running text that breaks off.
struct SmallRuleTests {
  private func reason(_ line: String) -> DroppedLines.Reason? {
    PageFurniture.reason(line.unicodeScalars.map(\.value))
  }

  @Test(arguments: ["浙江日报 数字报", "浙江日报　数字报纸", "某某网 返回顶部", "首页 > 新闻", "甲 > 乙 > 丙", "甲 | 乙 | 丙"])
  func `a line that ends in a word of menus is none of a text`(line: String) {
    #expect(reason(line) == .navigation)
  }

  @Test(arguments: ["浙江日报 导读", "浙江日报数字报纸", "甲 > 乙", "甲 | 乙", "全市公园今起开放 共有三处新闻点需要各位市民游客注意提前预约 数字报"])
  func `other lines are text`(line: String) {
    #expect(reason(line) == nil)
  }

  @Test(arguments: [
    ("———", true), ("——", false), ("***", true), ("……", false), ("———甲", false), ("---1", false),
    ("■■■", true),
  ])
  func `three signs that are no words make a rule`(line: String, isRule: Bool) {
    #expect(PageFurniture.isRule(line.unicodeScalars.map(\.value)) == isRule)
  }

  private func count(_ dates: [String], by key: CorpusCount.Key) throws -> [String] {
    let files = dates.enumerated().map { number, date in
      ("\(number).txt", "某地召开会议\n新华社北京\(date)电 近日，某地召开会议，部署第\(number)项工作。\n")
    }
    let corpus = Corpus(TestCorpus.files(files))
    return CorpusCount(nil, by: key, filter: CorpusFilter(), folds: true, in: CorpusTexts(corpus))
      .rows.map {
        "\($0.key ?? "-") \($0.items)"
      }
  }

  @Test func `months and years without items stand between those that have some`() throws {
    #expect(
      try count(["2022年11月3日", "2023年2月1日"], by: .month) == [
        "2022-11 1", "2022-12 0", "2023-01 0", "2023-02 1",
      ])
    #expect(try count(["2020年11月3日", "2022年2月1日"], by: .year) == ["2020 1", "2021 0", "2022 1"])
    #expect(try count(["2022年11月3日", "2022年11月9日"], by: .day) == ["2022-11-03 1", "2022-11-09 1"])
    #expect(try count(["2022年11月3日"], by: .month) == ["2022-11 1"])
  }
}
