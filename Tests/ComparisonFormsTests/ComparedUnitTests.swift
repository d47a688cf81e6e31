import Comparison
import HTMLText
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import ComparisonForms

/// Counts, notes, labels and links of single changes.
struct ComparedUnitTests {
  private static let old = """
    示例条例
    第一条　公园由市人民政府管理。
    第二条　有下列情形的，不得入园：
    （一）携带犬只；
    （二）酗酒滋事。
    第三条　公园设施应当安全。

    """

  private func document(
    _ new: String, _ unchanged: ComparisonSelection.Unchanged = .full
  ) throws -> ComparisonDocument {
    ComparisonDocument(
      try expectSoundComparison(Self.old, new), old: EditionName("旧"), new: EditionName("新"),
      selection: ComparisonSelection(unchanged: unchanged))
  }

  /// The parts of a comparison as a site has them, each provision with a page.
  private func html(_ document: ComparisonDocument) -> ComparisonHTML {
    ComparisonHTML(
      document,
      setting: .init(
        old: { .path(["old", $0.id]) }, new: { .path(["new", $0.id]) }))
  }

  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    write(&page)
    return page.text
  }

  @Test func `one article of a kind is counted, and none is left out`() throws {
    func summary(_ new: String) throws -> String {
      ComparisonHTML.summary(try document(new).comparison)
    }
    #expect(try summary(Self.old.replacing("市人民政府", with: "区人民政府")) == "修改1条，未作修改2条。")
    #expect(
      try summary(Self.old.replacing("第三条　公园设施应当安全。\n", with: "")) == "删除1条，未作修改2条。")
    let added = Self.old.replacing("第三条　", with: "第三条　公园应当每日向游人开放。\n第四条　")
    #expect(try summary(added) == "新增1条，未作修改3条；序号调整1条。")
    #expect(try summary(Self.old) == "未作修改3条。")
  }

  @Test func `the words above a list that changed are told before its 项`() throws {
    func notes(_ new: String) throws -> [String] {
      try ComparisonTable(document(new)).rows.filter { $0.style == .article }.flatMap(\.notes)
    }
    let item = Self.old.replacing("携带犬只", with: "携带烈性犬只")
    #expect(try notes(item) == ["修改第（一）项"])
    #expect(try notes(item.replacing("下列情形的", with: "下列情形之一的")) == ["修改；修改第（一）项"])
  }

  @Test func `in running text a unit has its label once and its note above it`() throws {
    let text = written(
      html(try document(Self.old.replacing("携带犬只", with: "携带烈性犬只"))).writeInline)
    #expect(text.ranges(of: ">第二条</a>").count == 1)
    #expect(
      text.contains(
        "<p class=\"note\">修改第（一）项</p><p class=\"text\"><span class=\"label\"><a href=\"new/art_2\">第二条</a></span>"
      ))
    #expect(text.ranges(of: "class=\"note\"").count == 1)
    #expect(text.contains("<p class=\"item\">（一）携带<ins>烈性</ins>犬只；</p>"))
  }

  @Test func `articles that did not change are folded with their label once`() throws {
    let text = written(
      html(try document(Self.old.replacing("应当安全", with: "应当完好"), .folded)).writeInline)
    #expect(text.contains("<a href=\"new/art_2\">第二条</a></span>有下列情形的，不得入园：</p>"))
    #expect(text.ranges(of: "href=\"new/art_2\"").count == 1)
    #expect(text.contains("<p class=\"item\">（一）携带犬只；</p>"))
  }

  @Test func `in the table the label of an article is a link and those of items are none`() throws {
    let text = written(
      html(try document(Self.old.replacing("携带犬只", with: "携带烈性犬只"))).writeTable)
    #expect(
      text.contains("<a href=\"new/art_2\">第二条</a>")
        && text.contains("<a href=\"old/art_2\">第二条</a>"))
    #expect(text.ranges(of: "<a href=\"new/art_2\">").count == 1)
  }

  @Test func `an article that went has no number, and one that stayed has a link`() throws {
    let text = written(
      html(try document(Self.old.replacing("第三条　公园设施应当安全。\n", with: ""))).writeNumbers)
    #expect(
      text.contains(
        "<li><span><a href=\"old/art_3\">第三条</a></span><span class=\"gone\">——</span></li>"))
    #expect(
      text.contains(
        "<li><span><a href=\"old/art_1\">第一条</a></span><span><a href=\"new/art_1\">第一条</a></span></li>"
      ))
    #expect(text.ranges(of: "class=\"gone\"").count == 1)
  }
}
