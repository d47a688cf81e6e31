import Foundation
import ReadingSite
import RegulationModel
import Testing

/// What a site tells programs and its own find box of what it holds.
struct CatalogueTests {
  private func lean(_ content: SiteContent) -> SiteContent {
    SiteContent(works: content.works, corpus: content.corpus, base: content.base, isLean: true)
  }

  private func object(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func call(_ site: MadeFiles, _ name: String) throws -> Any {
    let file = SiteFile(path: ["assets", name], bytes: Array(site["assets/" + name].utf8))
    return try ScriptCall(file).value
  }

  @Test func `the catalogue names works, texts with their status, and articles`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let index = try object(site["index.json"])
    #expect(index["schema"] as? String == "tiaoli/site/1")
    let works = try #require(index["works"] as? [[String: Any]])
    #expect(works.compactMap { $0["work"] as? String } == ["shili", "corpus", "weishoulu"])
    #expect(works[0]["aliases"] as? [String] == ["样例"])
    #expect(works[0]["current"] as? String == "2020-05-06")
    #expect(works[2]["current"] is NSNull)
    let editions = try #require(works[0]["editions"] as? [[String: Any]])
    let held = editions.compactMap { $0["held"] as? Bool }
    #expect(held == [false, true, true])
    let status = editions.compactMap { $0["status"] as? String }
    #expect(status == ["superseded", "superseded", "in-force"])
    #expect(
      editions[1]["articles"] as? [String] == ["art_1", "art_2", "art_3", "art_4"])
    for edition in editions.dropFirst() {
      let page = try #require(edition["page"] as? String)
      #expect(site.texts[page] != nil, "\(page)")
      let forms = try #require(edition["forms"] as? [String: String])
      for form in forms.values { #expect(site.texts[form] != nil, "\(form)") }
    }
  }

  @Test func `the find box knows the names, their initials and the articles of the works`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let value = try #require(call(site, "works.js") as? [String: Any])
    let works = try #require(value["works"] as? [[String: Any]])
    #expect(works[0]["title"] as? String == "示例条例")
    #expect(works[0]["initials"] as? [String] == ["sltl", "yl"])
    #expect(works[0]["articles"] as? String == "1..5")
    #expect(works[2]["current"] == nil)
    #expect(value["hasOthers"] as? Bool == true)
    let words = try #require(call(site, "words.js") as? [String])
    #expect(words == ["总则", "示例人员", "附则"])
  }

  @Test func `an article with a branch parts the runs of articles`() throws {
    let text = "示例条例\n第一条　甲。\n第二条　乙。\n第二条之一　丙。\n第三条　丁。\n"
    let site = try expectSoundSite(MadeSite.content(of: text))
    let value = try #require(call(site, "works.js") as? [String: Any])
    let works = try #require(value["works"] as? [[String: Any]])
    #expect(works[0]["articles"] as? String == "1..2,2-1,3")
    #expect(value["hasOthers"] as? Bool == false)
  }

  @Test func `texts that are not the law of the day are searched apart`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let current = try #require(call(site, "search/index.js") as? [String: Any])
    let others = try #require(call(site, "search-other/index.js") as? [String: Any])
    func editions(_ index: [String: Any]) -> [String] {
      (index["groups"] as? [[String: Any]] ?? []).compactMap { $0["edition"] as? String }
    }
    #expect(editions(current) == ["shili/2020-05-06", "corpus-2/2016-01-01"])
    #expect(editions(others) == ["shili/2015-03-04"])
  }

  @Test func `each work has a feed of its own texts`() throws {
    let site = try expectSoundSite(MadeSite.content(base: "https://example.org/"))
    let feed = site["shili/atom.xml"]
    #expect(feed.components(separatedBy: "<entry>").count == 3)
    #expect(feed.contains("https://example.org/shili/2015-03-04/"))
    #expect(!feed.contains("配套办法"))
    #expect(site["shili/index.html"].contains("href=\"atom.xml\""))
    #expect(site["weishoulu/atom.xml"].contains("<feed"))
  }

  @Test func `a lean site has the same pages without the other forms of articles`() throws {
    let whole = try expectSoundSite(MadeSite.content())
    let lean = try expectSoundSite(lean(MadeSite.content()))
    #expect(lean.pages == whole.pages)
    let forms = whole.order.filter { !lean.order.contains($0) }
    #expect(forms.count == 4 * 11)
    let areForms = forms.allSatisfy { $0.contains("/art_") && !$0.hasSuffix(".html") }
    #expect(areForms)
    #expect(lean.texts["shili/2020-05-06/index.json"] != nil)
    #expect(!lean["shili/2020-05-06/art_3.html"].contains("art_3.json"))
    #expect(try object(lean["index.json"])["article_forms"] as? Bool == false)
  }

  @Test func `machines read force, jurisdiction and what a text consolidates`() throws {
    let site = try expectSoundSite(MadeSite.content(base: "https://example.org/"))
    func data(_ path: String) throws -> [String: Any] {
      let parts = site[path].components(separatedBy: "<script type=\"application/ld+json\">")
      let json = try #require(parts.last?.components(separatedBy: "</script>").first)
      return try object(json)
    }
    let new = try data("shili/2020-05-06/index.html")
    #expect(new["legislationLegalForce"] as? String == "https://schema.org/InForce")
    #expect(new["legislationJurisdiction"] as? String == "CN")
    let base = try #require(new["legislationConsolidates"] as? [String: Any])
    #expect(base["legislationDateVersion"] as? String == "2015-03-04")
    let old = try data("shili/2015-03-04/index.html")
    #expect(old["legislationLegalForce"] as? String == "https://schema.org/NotInForce")
    #expect(old["legislationConsolidates"] == nil)
    let article = try data("shili/2015-03-04/art_1.html")
    #expect(article["legislationLegalForce"] as? String == "https://schema.org/NotInForce")
  }

  @Test func `a library of many works has a filter and what is new`() throws {
    let works = try (1...6).map { number in
      try MadeSite.work(
        "shili-\(number)", "示例条例\(number)",
        [("201\(number)-01-01", "示例条例\(number)\n第一条　甲。\n")])
    }
    let page = try expectSoundSite(SiteContent(works: works))["index.html"]
    #expect(page.contains("id=\"filter\" hidden"))
    let recent = try #require(page.components(separatedBy: "最近更新").last)
    let newest = try #require(recent.range(of: "shili-6/2016-01-01/"))
    let older = try #require(recent.range(of: "shili-2/2012-01-01/"))
    #expect(newest.lowerBound < older.lowerBound)
    let few = try expectSoundSite(MadeSite.content())["index.html"]
    #expect(!few.contains("id=\"filter\"") && !few.contains("最近更新"))
  }
}
