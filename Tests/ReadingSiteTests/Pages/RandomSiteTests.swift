import ReadingSite
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Sites of regulations that were made at random from the grammar.
struct RandomSiteTests {
  private func text(_ random: inout SplitMix64) -> String {
    RandomRegulation(&random).lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: UInt64(1)...12)
  func `every link of a random site leads to a page and an anchor that are there`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(state: seed)
    let works = try (1...2).map { number in
      let texts = [text(&random), text(&random)]
      let title = try CanonicalText.read(texts[1]).title ?? "示例条例"
      return try MadeSite.work(
        "gongzuo-\(number)", title, [("2015-03-04", texts[0]), ("2020-05-06", texts[1])])
    }
    let site = try expectSoundSite(SiteContent(works: works))
    for work in works {
      guard let edition = work.editions.last?.edition else { continue }
      for article in edition.articles {
        let path = "\(work.work.slug)/2020-05-06/\(article.id).html"
        #expect(site.texts[path] != nil, "\(path)")
      }
      // Every provision can be linked to.
      let page = PageTags(site["\(work.work.slug)/2020-05-06/index.html"]).values(of: "id")
      #expect(Set(edition.provisions.map(\.id)).isSubset(of: Set(page)))
    }
  }
}
