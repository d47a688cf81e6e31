import Foundation
import ReadingSite
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// An edition as one page.
struct EditionPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Canonical text.
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  static let cases = [
    Case("no title", "\n第一条　甲。\n"),
    Case("title and 题注", "示例条例\n（2020年1月2日示例委员会发布　2021年3月4日示例委员会修订）\n第一条　甲。\n"),
    Case("every level of division", "示例条例\n第一编　甲\n第一分编　乙\n第一章　丙\n第一节　丁\n第一条　戊。\n附则\n第二条　己。\n"),
    Case("captions in all brackets", "示例条例\n第一条　【甲】　乙。\n第二条　（丙）　丁。\n第三条　(戊)　己。\n第四条　【庚】\n"),
    Case("lists in each other", "示例条例\n第一条　甲：\n（一）乙：\n1.丙：\n（1）丁。\n（二）戊；\n应当己。\n庚。\n"),
    Case("a further paragraph of an item", "示例条例\n第一条　甲：\n（一）乙。\n丙。\n（二）丁。\n"),
    Case("a 款 without words", "示例条例\n第一条\n（一）甲。\n第二条\n"),
    Case("headings and paragraphs in no article", "示例条例\n　　甲\n乙。\n第一章　丙\n丁。\n　　戊\n第一条　己。\n"),
    Case("a preamble with a citation", "示例条例\n依照第一条，制定本条例。\n第一条　甲。\n"),
    Case(
      "citations of all kinds",
      "示例条例\n第一条　甲。\n第二条　依照第一条、第三条和第一条至第三条，依照第九十条、《别的条例》第一条处理。\n前款适用。\n第三条　乙。\n"),
    Case("terms", "示例条例\n第一条　本条例适用于图书馆（以下简称“馆”）。\n第二条　馆应当在6个月内开放。\n"),
    Case("annexes and a closing", "示例条例\n第一条　甲。\n　　　　示例委员会\n附件1　乙\n（一）丙。\n附件2\n第一章　丁\n第一条　戊\t己。\n"),
    Case("numbers that repeat", "示例条例\n第一条　甲。\n第一条　乙。\n第一章　丙\n第一章　丁\n第二条　戊：\n（一）己；\n（一）庚。\n"),
    Case(
      "marks of markup",
      "<script>alert(1)</script>\n第一条　【\"a\" & 'b'】　]]><b onclick=x>甲</b>\n（一）</li></ul></main>\n"),
    Case("right-to-left marks", "示例条例\u{202E}\n第一条　甲\u{202E}乙\u{200F}。\n"),
  ]

  @Test(arguments: cases)
  func `a page holds all words of its edition and leads to each provision`(sample: Case) throws {
    try expectSoundPage(of: CanonicalText.read(sample.text))
  }

  @Test func `a control character is shown as U+FFFD`() throws {
    let edition = try CanonicalText.read("示例\u{1}条例\n第一条　甲。\n")
    let page = String(decoding: EditionPage.bytes(of: edition, date: nil), as: UTF8.self)
    #expect(page.contains("<h1>示例\u{FFFD}条例</h1>"))
  }

  @Test func `the page says of what day the edition is`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n")
    let page = try expectSoundPage(of: edition, date: CalendarDate("2024-02-08"))
    #expect(page.contains("<title>示例条例（2024年2月8日文本）</title>"))
    #expect(page.contains("<html lang=\"zh-Hans\">"))
    #expect(page.contains("<meta charset=\"utf-8\">"))
  }

  @Test func `contents list divisions and annexes by their level`() throws {
    let edition = try CanonicalText.read(
      "示例条例\n第一编　甲\n第一章　乙\n第一条　丙。\n附则\n第二条　丁。\n附件　戊\n己。\n")
    let page = try expectSoundPage(of: edition)
    let start = try #require(page.firstRange(of: "<nav"))
    let end = try #require(page.firstRange(of: "</nav>"))
    #expect(
      page[start.lowerBound..<end.lowerBound] == """
        <nav aria-label="目录"><h2>目录</h2><ol><li data-level="1"><a href="#part_1">第一编　甲</a></li>
        <li data-level="2"><a href="#part_1__chp_1">第一章　乙</a></li>
        <li data-level="1"><a href="#dvs_1">附则</a></li>
        <li data-level="1"><a href="#att_1">附件　戊</a></li>
        </ol>
        """)
  }

  @Test func `a citation is a link where it leads, and text where it leads nowhere`() throws {
    let edition = try CanonicalText.read(
      "示例条例\n第一条　甲。\n第二条　依照第一条和第九条处理，依照第一条至第二条处理。\n")
    let page = try expectSoundPage(of: edition)
    #expect(
      page.contains(
        "依照第一条和第九条处理，依照<a class=\"ref\" href=\"#art_1\">第一条至第二条</a>处理。"))
  }

  @Test func `the regulation of this library is a page`() throws {
    let file = SharedData.projectRoot.appending(
      path: "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt")
    let edition = try CanonicalText.read(
      String(decoding: try SharedData.bytes(file), as: UTF8.self))
    let page = try expectSoundPage(of: edition, date: CalendarDate("2024-02-08"))
    #expect(PageTags(page).names.count { $0 == "article" } == 53)
  }

  @Test(.enabled(if: SharedData.isPresent, "the shared laws are not beside the project"))
  func `every law is a page`() throws {
    let folder = SharedData.laws.appending(path: "documents")
    for name in try SharedData.names(in: folder) {
      let document = try SharedData.bytes(folder.appending(path: name).appending(path: "A.txt"))
      try expectSoundPage(of: RegulationReader.read(document))
    }
  }
}
