import NewsCorpus
import ReadingSite
import RegulationModel
import Testing

/// Texts and names that try to be more than text.
struct HostileSiteTests {
  static let words = [
    "<script>alert(1)</script>", "\"&'", "]]>", "</script><script>", "<!--", "甲\u{202E}乙",
    "\u{2028}", "javascript:alert(1)", "</title><h1>", "<a href=javascript:alert(1)>",
    "&lt;b&gt;", "{{7*7}}", "\u{FFFE}", "\u{1}",
  ]

  @Test(arguments: words)
  func `a word of markup is a word of the text on every page`(word: String) throws {
    let text = "示例\(word)条例\n第一条　甲\(word)乙。\n第二条　依照第一条办理：\n（一）\(word)；\n（二）丙。\n"
    let work = try MadeSite.work(
      "shili", "示例\(word)条例", [("2015-03-04", text), ("2020-05-06", text + "第三条　丁。\n")],
      aliases: [word], drafts: [("caoan\(word)", text), (word, "说明\(word)\n")])
    let news = "标题\(word)\n\n新华社北京5月7日电 甲\(word)乙公布《示例\(word)条例》。\n"
    let corpus = Corpus([.init(name: "n\(word).txt", bytes: Array(news.utf8))])
    let site = try expectSoundSite(SiteContent(works: [work], corpus: corpus))
    for path in site.pages {
      let page = site[path]
      #expect(!page.contains("<script>"), "\(path)")
      #expect(!page.contains("href=\"javascript:"), "\(path)")
      #expect(!page.contains("<b>"), "\(path)")
    }
    let article = site["shili/2020-05-06/art_1.html"]
    #expect(article.contains("甲"))
    if word.contains("<script>") {
      #expect(article.contains("&lt;script&gt;"))
    }
  }

  @Test func `a paragraph of ten thousand characters stands whole on its pages`() throws {
    let long = String(repeating: "长", count: 10_000)
    let site = try expectSoundSite(
      MadeSite.content(of: "示例条例\n第一条　\(long)。\n第二条　依照第一条办理。\n"))
    #expect(site["shili/2020-05-06/art_1.html"].contains(long))
    // What cites it shows its beginning alone.
    #expect(!site["shili/2020-05-06/art_2.html"].contains(String(long.prefix(200))))
  }

  @Test(arguments: [
    "..", ".", "", "a/b", "CON", "con.txt", "Assets", "index.html", "中文", "a b", "~",
  ])
  func `a folder is never named by what a work is called`(slug: String) throws {
    let site = try expectSoundSite(MadeSite.content(of: MadeSite.old, slug: slug))
    #expect(site.pages.count { $0.hasSuffix("/2020-05-06/index.html") } == 1)
  }

  @Test func `works whose names differ in case alone have folders of their own`() throws {
    let works = try ["a", "A", "a"].map {
      try MadeSite.work($0, "示例条例", [("2020-05-06", MadeSite.old)])
    }
    let site = try expectSoundSite(SiteContent(works: works))
    #expect(site.pages.count { $0.hasSuffix("/2020-05-06/index.html") } == 3)
  }

  @Test func `numbers that repeat and articles in annexes have pages of their own`() throws {
    let text = """
      示例条例
      第一条　甲。
      第一条　乙。
      附件1　丙
      第一条　丁。

      """
    let site = try expectSoundSite(MadeSite.content(of: text))
    #expect(site.pages.count { $0.hasPrefix("shili/2020-05-06/a") } == 3)
    #expect(
      site["shili/2020-05-06/index.html"].contains(
        "<article id=\"att_1__art_1\" data-cite=\"附件1第一条\">"))
  }
}
