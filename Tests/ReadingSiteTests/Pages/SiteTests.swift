import Foundation
import NewsCorpus
import ReadingSite
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// A whole site.
struct SiteTests {
  @Test func `a site has a page for each work, edition, article, comparison, draft and item`()
    throws
  {
    let site = try expectSoundSite(MadeSite.content())
    for path in [
      "index.html", "search.html", "shili/index.html", "shili/2015-03-04/index.html",
      "shili/2020-05-06/index.html", "shili/2020-05-06/art_5.html",
      "shili/compare/2015-03-04_2020-05-06.html", "shili/drafts/jueding.html",
      "shili/drafts/caoan.html", "shili/drafts/shuoming.html", "shili/drafts/kong.html",
      "weishoulu/index.html", "corpus/index.html", "corpus/by-source.html",
      "corpus/by-kind.html", "atom.xml", "assets/site.css",
    ] {
      #expect(site.texts[path] != nil, "\(path)")
    }
    #expect(site.order.count { $0.hasPrefix("corpus/news.") && $0.hasSuffix(".html") } >= 1)
  }

  @Test func `beside editions, articles and items stand their other forms`() throws {
    let site = try expectSoundSite(MadeSite.content())
    for form in ["json", "txt", "xml", "md"] {
      #expect(site.texts["shili/2020-05-06/index.\(form)"] != nil)
      #expect(site.texts["shili/2020-05-06/art_3.\(form)"] != nil)
      #expect(site.pages.contains { $0.hasPrefix("corpus/news.") })
      let href = "rel=\"alternate\" type="
      #expect(site["shili/2020-05-06/art_3.html"].contains(href))
    }
    #expect(site["shili/2020-05-06/index.txt"] == MadeSite.new)
    #expect(
      site["shili/2020-05-06/art_3.txt"] == """
        第三条　示例人员应当依照第一条和《配套办法》第二条办理下列事项：
        （一）甲；
        （二）乙。
        前款规定的事项，每年公开一次。

        """)
    #expect(site["shili/2020-05-06/art_3.xml"].contains("<portionBody>"))
  }

  @Test func `a name that the site needs for itself is given to no work`() throws {
    let site = try expectSoundSite(MadeSite.content())
    #expect(site["corpus-2/index.html"].contains("<h1>配套办法</h1>"))
  }

  @Test func `citations lead to articles of the same and of other works, and back`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let edition = site["shili/2020-05-06/index.html"]
    #expect(edition.contains("<a class=\"ref\" href=\"#art_1\">第一条</a>"))
    #expect(edition.contains("href=\"../../corpus-2/2016-01-01/index.html#art_2\""))
    let article = site["shili/2020-05-06/art_3.html"]
    #expect(article.contains("<a class=\"ref\" href=\"art_1.html#art_1\">第一条</a>"))
    // 被引用: 《配套办法》第一条 means what was 第三条 in its time, and is 第四条 now.
    #expect(!article.contains("《配套办法》第一条"))
    let cited = site["shili/2020-05-06/art_4.html"]
    #expect(cited.contains("href=\"../../corpus-2/2016-01-01/art_1.html#art_1"))
    #expect(cited.contains("《配套办法》第一条"))
    #expect(site["shili/2020-05-06/art_1.html"].contains("id=\"cited-by\""))
    #expect(site["shili/index.html"].contains("引用本法规的法规"))
  }

  @Test func `terms lead to the provision that defines them`() throws {
    let site = try expectSoundSite(MadeSite.content())
    #expect(
      site["shili/2020-05-06/index.html"].contains(
        "<a class=\"term\" href=\"#art_4__para_1\">示例人员</a>"))
  }

  @Test func `an article tells what became of it, and the comparison shows it`() throws {
    let site = try expectSoundSite(MadeSite.content())
    #expect(
      site["shili/2020-05-06/index.html"].contains(
        "<a class=\"change\" href=\"../compare/2015-03-04_2020-05-06.html#new_art_2\">新增</a>"))
    #expect(site["shili/2020-05-06/art_3.html"].contains("序号调整：原第二条"))
    #expect(site["shili/2015-03-04/art_2.html"].contains("../2020-05-06/art_3.html#art_3"))
    let comparison = site["shili/compare/2015-03-04_2020-05-06.html"]
    #expect(comparison.contains("<ins>做好</ins>"))
    #expect(comparison.contains("<details>"))
  }

  @Test func `a work says which editions are held and since when they are in force`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let work = site["shili/index.html"]
    #expect(work.contains("已知有此版本，未收录文本"))
    #expect(work.contains("自2020年5月6日起施行（文本规定自发布之日起施行）"))
    #expect(work.contains("已有较新的版本：2020年5月6日发布"))
    #expect(site["weishoulu/index.html"].contains("没有收录文本。"))
  }

  @Test func `a decision is shown with what became of each instruction`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let page = site["shili/drafts/jueding.html"]
    #expect(page.contains("未写入"))
    #expect(page.contains("不能执行："))
    #expect(page.contains("没有得出修改后的文本"))
    #expect(site["shili/drafts/caoan.html"].contains("<del>书面</del>"))
    #expect(site["shili/drafts/shuoming.html"].contains("这是说明。"))
    #expect(site["shili/drafts/kong.html"].contains("文件不能作为文本读取。"))
  }

  @Test func `an item shows the wording that it takes from an article, and the article the item`()
    throws
  {
    let site = try expectSoundSite(MadeSite.content())
    let item = try #require(site.pages.first { $0.hasPrefix("corpus/news.") })
    #expect(site[item].contains("<mark class=\"reused\">"))
    #expect(site[item].contains("../shili/2020-05-06/art_2.html#art_2"))
    #expect(site[item].contains("<mark class=\"cited\">"))
    #expect(site["shili/2020-05-06/art_2.html"].contains("../../\(item)#p_2"))
  }

  @Test func `full addresses stand in pages and feeds only where the site's is known`() throws {
    let bare = try expectSoundSite(MadeSite.content())
    #expect(bare.texts["sitemap.xml"] == nil)
    #expect(!bare["shili/2020-05-06/index.html"].contains("canonical"))
    #expect(bare["atom.xml"].contains("urn:tiaoli:edition:shili/2020-05-06"))
    let based = try expectSoundSite(MadeSite.content(base: "https://example.org/fagui"))
    #expect(
      based["sitemap.xml"].contains("<loc>https://example.org/fagui/shili/2020-05-06/art_3.html"))
    #expect(
      based["shili/2020-05-06/index.html"].contains(
        "<link rel=\"canonical\" href=\"https://example.org/fagui/shili/2020-05-06/\">"))
    let own = based.pages.count { !$0.hasPrefix("akn/") && !$0.contains("/latest/") }
    #expect(based["sitemap.xml"].split(separator: "<loc>").count - 1 == own)
  }

  @Test func `the library and the seeds of this project are a site with light pages`() throws {
    let project = SharedData.projectRoot
    let text = String(
      decoding: try SharedData.bytes(
        project.appending(path: "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt")),
      as: UTF8.self)
    let folder = project.appending(path: "seeds")
    let seeds = try SharedData.names(in: folder).map { name in
      Corpus.File(name: name, bytes: try SharedData.bytes(folder.appending(path: name)))
    }
    let work = try MadeSite.work(
      "xunshi-gongzuo-tiaoli", "中国共产党巡视工作条例", [("2024-02-08", text)],
      aliases: ["巡视工作条例"])
    let site = try expectSoundSite(SiteContent(works: [work], corpus: Corpus(seeds)))
    #expect(site.pages.count { $0.hasPrefix("xunshi-gongzuo-tiaoli/2024-02-08/art_") } == 53)
    #expect(site["xunshi-gongzuo-tiaoli/2024-02-08/index.html"].utf8.count < 200_000)
  }

  @Test func `a library without works, and one without corpus, are sites`() throws {
    let empty = try expectSoundSite(SiteContent(works: []))
    #expect(empty["index.html"].contains("法规库中还没有法规。"))
    try expectSoundSite(MadeSite.content(of: MadeSite.old))
  }

  @Test(.enabled(if: SharedData.isPresent, "the shared laws are not beside the project"))
  func `revisions of real laws are sites`() throws {
    let folder = SharedData.laws.appending(path: "revisions")
    for name in try SharedData.names(in: folder).prefix(2) {
      let texts = try ["old.txt", "new.txt"].map { file in
        let bytes = try SharedData.bytes(folder.appending(path: name).appending(path: file))
        return try RegulationReader.read(bytes).text
      }
      let work = try MadeSite.work(
        "law", "示例法", [("2001-01-01", texts[0]), ("2002-02-02", texts[1])])
      try expectSoundSite(SiteContent(works: [work]))
    }
  }
}
