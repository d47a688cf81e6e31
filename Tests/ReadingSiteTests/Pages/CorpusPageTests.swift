import NewsCorpus
import ReadingSite
import Testing

/// The lists of the corpus. The texts are invented.
struct CorpusPageTests {
  private func corpus(_ days: [String]) -> Corpus {
    Corpus(
      days.enumerated().map { number, day in
        .init(
          name: "\(day)-\(number).txt",
          bytes: Array("第\(number)条消息\n\n　　某社某地5月1日电 这是第\(number)条消息的内容。\n".utf8))
      })
  }

  private func lists(_ site: MadeFiles, _ start: String) -> [String] {
    site.pages.filter { $0.hasPrefix("corpus/\(start)") }
  }

  /// How many items a page lists.
  private func entries(_ page: String) -> Int {
    page.split(separator: "<ul class=\"entries\">").dropFirst()
      .reduce(0) { $0 + $1.split(separator: "<li>", omittingEmptySubsequences: false).count - 1 }
  }

  @Test func `a small corpus stands on one page with its chart`() throws {
    let site = try expectSoundSite(
      SiteContent(works: [], corpus: corpus(["20230102", "20240203", "20240204"])))
    let page = site["corpus/index.html"]
    #expect(entries(page) == 3)
    #expect(lists(site, "date-").isEmpty)
    // Two of February 2024, and one of January 2023.
    #expect(page.contains("<title>2024-02：2篇</title>"))
    #expect(page.contains("<title>2023-01：1篇</title>"))
    #expect(page.contains("<a href=\"#in-2024\"><rect"))
    #expect(page.contains("<section class=\"items-of\" id=\"in-2024\">"))
  }

  @Test func `a large one is parted by years, months and numbers`() throws {
    // 2022: 150. 2023: 120 in March and 130 in April. 2024: 450 on one day.
    var days = [String](repeating: "20220105", count: 150)
    days += [String](repeating: "20230310", count: 120)
    days += [String](repeating: "20230411", count: 130)
    days += [String](repeating: "20240506", count: 450)
    let site = try expectSoundSite(SiteContent(works: [], corpus: corpus(days)))
    #expect(
      Set(lists(site, "date-")) == [
        "corpus/date-2022.html", "corpus/date-2023-03.html", "corpus/date-2023-04.html",
        "corpus/date-2024-05.html", "corpus/date-2024-05_2.html", "corpus/date-2024-05_3.html",
      ])
    #expect(entries(site["corpus/date-2024-05.html"]) == 200)
    #expect(entries(site["corpus/date-2024-05_3.html"]) == 50)
    #expect(entries(site["corpus/date-2023-03.html"]) == 120)
    let all = lists(site, "date-").reduce(0) { $0 + entries(site[$1]) }
    #expect(all == 850)
    for start in ["source-", "kind-"] {
      #expect(lists(site, start).reduce(0) { $0 + entries(site[$1]) } == 850)
      #expect(lists(site, start).allSatisfy { entries(site[$0]) <= 200 })
    }
    let first = site["corpus/index.html"]
    #expect(first.contains("href=\"date-2023-04.html\""))
    #expect(first.contains("<title>2024-05：450篇</title>"))
    #expect(first.utf8.count < 20_000)
  }

  @Test func `an item is listed with the articles that it cites`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let page = site["corpus/index.html"]
    #expect(
      page.contains("<a class=\"ref\" href=\"../shili/2020-05-06/art_3.html#art_3\">"))
    #expect(page.contains("《示例条例》第三条</a>"))
  }

  @Test func `where an item stands and its other forms are told below its words`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let item = try #require(site.pages.first { $0.hasPrefix("corpus/news.") })
    let page = site[item]
    let words = try #require(page.firstRange(of: "<div class=\"text news\">"))
    let foot = try #require(page.firstRange(of: "<section class=\"item-foot\">"))
    #expect(words.upperBound < foot.lowerBound)
    #expect(!page[..<words.lowerBound].contains("news.txt第"))
    #expect(page[foot.lowerBound...].contains("news.txt第1至"))
    #expect(page[foot.lowerBound...].contains(">Akoma Ntoso XML</a>"))
  }
}
