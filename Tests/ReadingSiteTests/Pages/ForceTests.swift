import ReadingSite
import RegulationModel
import RegulationParser
import Testing

/// What the pages say of the force of a text, and the ways between the texts of a work.
struct ForceTests {
  static let first = """
    示范条例
    （2019年3月1日示范委员会发布）
    第一条　甲方应当登记。
    第二条　乙方应当备案。
    第三条　本条例自2019年4月1日起施行。

    """
  static let second = """
    示范条例
    （2019年3月1日示范委员会发布　2023年6月1日示范委员会修订）
    第一条　甲方应当及时登记。
    第二条　丙方应当公示。
    第三条　乙方应当备案。
    第四条　本条例自2023年7月1日起施行。

    """
  static let third = second.replacing("2023年7月1日", with: "2027年1月1日")
    .replacing("及时登记", with: "立即登记")

  static func content(on day: String) throws -> SiteContent {
    let texts = [("2019-03-01", first), ("2023-06-01", second), ("2026-10-01", third)]
    let made = try MadeSite.work("shifan", "示范条例", texts.map { ($0.0, $0.1) })
    return SiteContent(works: [
      HeldWork(work: made.work, editions: made.editions, on: try MadeSite.day(day))
    ])
  }

  @Test func `every page of a text says whether it is in force`() throws {
    let site = try expectSoundSite(Self.content(on: "2026-11-30"))
    for page in ["index", "art_1"] {
      #expect(
        site["shifan/2019-03-01/\(page).html"].contains("历史文本，已被2023年6月1日文本取代</span>"))
      #expect(
        site["shifan/2023-06-01/\(page).html"].contains(
          "data-state=\"current\" data-from=\"2023-07-01\""))
      #expect(site["shifan/2023-06-01/\(page).html"].contains("<span>现行</span>"))
      #expect(
        site["shifan/2026-10-01/\(page).html"].contains("尚未施行，自2027年1月1日起施行</span>"))
    }
    #expect(site["shifan/2019-03-01/art_1.html"].contains("2023年6月1日文本，历史文本") == false)
    #expect(
      site["shifan/2019-03-01/art_1.html"].contains("<title>第一条 · 示范条例（2019年3月1日文本，历史文本）</title>"))
    #expect(site["shifan/2026-10-01/art_1.html"].contains("文本，尚未施行）</title>"))
  }

  @Test func `a superseded article leads to what it became in the text in force`() throws {
    let site = try expectSoundSite(Self.content(on: "2026-11-30"))
    // 第二条 of the first text is 第三条 of the second.
    #expect(
      site["shifan/2019-03-01/art_2.html"].contains(
        "<a href=\"../2023-06-01/art_3.html\">阅读现行文本（2023年6月1日发布，第三条）</a>"))
    #expect(site["shifan/2019-03-01/index.html"].contains("href=\"../2023-06-01/index.html\""))
  }

  @Test(arguments: [
    ("2019-12-01", "2019-03-01"), ("2026-11-30", "2023-06-01"), ("2027-01-01", "2026-10-01"),
  ])
  func `an address that never changes leads to the text in force`(day: String, edition: String)
    throws
  {
    let site = try expectSoundSite(Self.content(on: day))
    let whole = site["shifan/latest/index.html"]
    #expect(whole.contains("content=\"0; url=../\(edition)/index.html\""))
    #expect(whole.contains("data-from=\"2019-04-01\" data-until=\"2023-07-01\""))
    #expect(
      site["shifan/latest/art_2.html"].contains("content=\"0; url=../\(edition)/art_2.html\""))
  }

  @Test func `an article that the text in force has not leads nowhere and says so`() throws {
    let site = try expectSoundSite(Self.content(on: "2019-12-01"))
    let page = site["shifan/latest/art_4.html"]
    #expect(!page.contains("http-equiv=\"refresh\""))
    #expect(page.contains("2019年3月1日发布：没有第四条"))
    #expect(page.contains("../2023-06-01/art_4.html"))
  }

  @Test func `the texts of a work stand with their days on each page of one`() throws {
    let site = try expectSoundSite(Self.content(on: "2026-11-30"))
    let page = site["shifan/2019-03-01/art_2.html"]
    #expect(
      page.contains(
        "<li data-from=\"2023-07-01\" data-until=\"2027-01-01\"><a href=\"../2023-06-01/art_3.html\">"
      ))
    #expect(page.contains("自2019年4月1日至2023年7月1日前施行，历史文本"))
  }

  @Test func `a print says on what day a text was in force, and of another that it is not`() throws
  {
    let site = try expectSoundSite(Self.content(on: "2026-11-30"))
    #expect(
      site["shifan/2023-06-01/art_1.html"].contains(
        "<span id=\"printed\">《示范条例》（2023年发布）第一条　现行文本（截至2026年11月30日）</span>"))
    #expect(
      site["shifan/2019-03-01/art_1.html"].contains(
        "<span id=\"printed\">《示范条例》（2019年发布，历史文本，已被2023年6月1日文本取代）第一条</span>"))
  }

  @Test func `a sentence says since which text it stands`() throws {
    let site = try expectSoundSite(Self.content(on: "2026-11-30"))
    let page = site["shifan/2026-10-01/art_1.html"]
    #expect(page.contains("“甲方应当立即登记。”"))
    #expect(page.contains("自2026年10月1日发布起如此"))
    #expect(site["shifan/2026-10-01/art_3.html"].contains("收录的各版本中没有变化，最早见于2019年3月1日发布文本。"))
    #expect(!site["shifan/2019-03-01/art_1.html"].contains("本条各句的由来"))
  }

  @Test func `the marks of the last change lie beside the text, with what is gone at its place`()
    throws
  {
    let site = try expectSoundSite(Self.content(on: "2026-11-30"))
    let marks = site["shifan/2023-06-01/redline.js"]
    #expect(marks.hasPrefix("tiaoli(\"shifan/2023-06-01/redline\",{\"since\":\"2019年3月1日文本\""))
    #expect(
      marks.contains(
        "{\"ids\":[\"art_1\"],\"old\":\"第一条\",\"new\":\"第一条\",\"lines\":[[0,[0,\"甲方应当\"],[1,\"及时\"],[0,\"登记。\"]]]}"
      ))
    #expect(marks.contains("{\"ids\":[\"art_2\"],\"old\":\"\",\"new\":\"第二条\""))
    #expect(site.texts["shifan/2019-03-01/redline.js"] == nil)
  }
}
