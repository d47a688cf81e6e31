import ReadingSite
import RegulationModel
import RegulationParser
import Testing

/// What helps a reader on the pages of a text.
struct ReadingPageTests {
  @Test func `contents give each article by its words, 之一 in words`() throws {
    let text = """
      示例条例
      第一章　总则
      第一条　为了示例工作顺利进行而制定本条例全文。
      第一条之一　【宗旨】　坚持示例。
      第二条　（略）

      """
    let site = try expectSoundSite(MadeSite.content(of: text))
    let page = site["shili/2020-05-06/index.html"]
    #expect(page.contains("<li data-level=\"1\"><a href=\"#chp_1\">第一章　总则</a></li>"))
    #expect(page.contains("<a href=\"#art_1\"><span>第一条</span> 为了示例工作顺利进行而制…</a>"))
    #expect(page.contains("<a href=\"#art_1-1\"><span>第一条之一</span> 宗旨</a>"))
  }

  @Test func `an article names its law, chapter and neighbours in the bar`() throws {
    let site = try expectSoundSite(MadeSite.content())
    let page = site["shili/2020-05-06/art_3.html"]
    #expect(page.contains("<span class=\"chapter\">第一章　总则</span><span class=\"unit\">第三条</span>"))
    #expect(page.contains("<a id=\"turn-back\" href=\"art_2.html\" aria-label=\"上一条：第二条\""))
    #expect(page.contains("<a id=\"turn-on\" href=\"art_4.html\" aria-label=\"下一条：第四条\""))
    #expect(site["shili/2020-05-06/art_1.html"].contains("<a id=\"turn-back\" href=\"#main\""))
  }

  @Test func `a title breaks between its parts`() throws {
    let title = "中华人民共和国示例公司法实施办法"
    let site = try expectSoundSite(MadeSite.content(of: "\(title)\n第一条　甲。\n", title: title))
    #expect(site["shili/index.html"].contains("<h1>中华人民共和国<wbr>示例公司法"))
    #expect(site["shili/2020-05-06/index.html"].contains("<title>\(title)（"))
  }

  @Test(arguments: [
    (["2018-10-26"], "2018-10-26", "修正", "2018年修正"),
    (["2018-03-01", "2018-10-26"], "2018-10-26", "修正", "2018年10月26日修正"),
    (["2024-02-08"], "2024-02-08", "修订发布", "2024年修订"),
    (["2024-02-08"], "2024-02-08", nil, "2024年2月8日"),
  ])
  func `an edition is cited by its year where that names it`(
    dates: [String], date: String, label: String?, name: String
  ) throws {
    let days = try dates.map(MadeSite.day)
    let text = "示例条例\n第一条　甲。\n"
    let editions = try days.map { day in
      HeldEdition(
        record: EditionRecord(date: day, label: label, file: "\(day).txt", events: []),
        edition: try CanonicalText.read(text))
    }
    let work = HeldWork(
      work: Work(slug: "shili", title: "示例条例", aliases: [], editions: editions.map(\.record)),
      editions: editions)
    let site = try expectSoundSite(SiteContent(works: [work]))
    #expect(site["shili/\(date)/art_1.html"].contains("data-cite=\"《示例条例》（\(name)"))
  }

  @Test func `a comparison leads from number to article and names the kinds of its changes`() throws
  {
    let site = try expectSoundSite(MadeSite.content())
    let page = site["shili/compare/2015-03-04_2020-05-06.html"]
    #expect(page.contains("<tr class=\"article\" id=\"new_art_2\" data-change=\"added\">"))
    #expect(page.contains("<section class=\"unit\" data-change=\"modified\">"))
    #expect(
      page.contains(
        "<a href=\"../2015-03-04/art_2.html#art_2\">第二条</a></span><span><a href=\"../2020-05-06/art_3.html#art_3\">第三条</a>"
      ))
    #expect(site["shili/compare/2015-03-04_2020-05-06.md"].contains("新旧条文对照表"))
  }

  @Test func `a draft decision is tried on the newest text that it can be carried out on`() throws {
    let decision = "关于修改《示例条例》的决定\n　　一、将第四条中的“发布之日”修改为“公布之日”。\n"
    let site = try expectSoundSite(
      SiteContent(works: [
        try MadeSite.work(
          "shili", "示例条例", [("2015-03-04", MadeSite.old), ("2020-05-06", MadeSite.new)],
          drafts: [("jueding", decision)])
      ]))
    let page = site["shili/drafts/jueding.html"]
    #expect(page.contains("对2015年3月4日发布文本逐项试行的结果"))
    #expect(page.contains("不能全部在现行文本上执行"))
    #expect(page.contains("<ins>公</ins>布之日"))
  }

  @Test func `where both texts stand in one, a sign of layout stands there once`() throws {
    let old = "示例条例\n第一条　读者符合下列条件之一:\n（一）年满十八周岁；\n（二）有证件。\n"
    let new = old.replacing("之一:", with: "之一：").replacing("有证件", with: "有借书证")
    let site = try expectSoundSite(
      SiteContent(works: [
        try MadeSite.work("shili", "示例条例", [("2015-03-04", old), ("2020-05-06", new)])
      ]))
    let comparison = site["shili/compare/2015-03-04_2020-05-06.html"]
    let inline = try #require(comparison.firstRange(of: "<div class=\"inline\">"))
    #expect(comparison[inline.upperBound...].contains("读者符合下列条件之一：</p>"))
    #expect(site["shili/2020-05-06/redline.js"].contains("之一\"],[0,\"：\"]]"))
  }
}
