import Comparison
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import ComparisonForms

/// The comparison table as HTML, Markdown and its rows.
struct ComparisonPageTests {
  private let old = MadeArticles.edition(MadeArticles.all)
  private var new: String {
    MadeArticles.edition(
      ["本条例所称公园，是指供公众游览休憩的绿地。"] + MadeArticles.all.prefix(5)
        + [MadeArticles.conduct.replacing("不得携带犬只", with: "不得携带犬猫"), MadeArticles.fine])
  }

  private func document(
    _ old: String, _ new: String, _ selection: ComparisonSelection = ComparisonSelection()
  ) throws -> ComparisonDocument {
    let comparison = try expectSoundComparison(old, new)
    return ComparisonDocument(
      comparison, old: EditionName("2009-08-27", date: CalendarDate("2009-08-27")),
      new: EditionName("征求意见稿"), selection: selection,
      staleCitations: comparison.staleCitations())
  }

  // MARK: - HTML

  @Test func `the page is well formed and stands alone`() throws {
    let page = try ComparisonPage.text(of: document(old, new))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">"))
    expectBalanced(page, void: ["meta", "col", "br"])
    for word in ["<script", "http:", "https:", "src=", "href=", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("@media print"))
    #expect(page.contains("landscape"))
    #expect(page.contains("prefers-color-scheme: dark"))
  }

  @Test func `changed words are marked by elements, not by colour alone`() throws {
    let page = try ComparisonPage.text(of: document(old, new))
    #expect(page.contains("不得携带犬<del>只</del>进入"))
    #expect(page.contains("不得携带犬<ins>猫</ins>进入"))
    #expect(page.contains("line-through"))
    #expect(page.contains("underline"))
  }

  @Test func `text reaches the page escaped`() throws {
    let hostile = "示例<script>alert(1)</script>条例\n第一条　甲&乙<img src=x>\"丙\".\n"
    let page = try ComparisonPage.text(of: document(hostile, hostile.replacing("丙", with: "丁")))
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img"))
    #expect(page.contains("甲&amp;乙&lt;img src=x&gt;&quot;<del>丙</del>"))
    expectBalanced(page, void: ["meta", "col", "br"])
  }

  @Test func `columns, notes and counts are named`() throws {
    let page = try ComparisonPage.text(of: document(old, new))
    #expect(page.contains("《示例市公园条例》新旧条文对照表"))
    #expect(page.contains("修订前（2009年8月27日）"))
    #expect(page.contains("修订后（征求意见稿）"))
    #expect(page.contains("<p>新增</p>"))
    #expect(page.contains("<p>删除</p>"))
    #expect(page.contains("<p>序号调整：原第一条</p>"))
  }

  // MARK: - Rows

  @Test func `rows follow the reading order, with what is gone where it was`() throws {
    let rows = try ComparisonTable(document(old, new)).rows.filter { $0.style == .article }
    let labels = rows.map { "\($0.old?.label ?? "——") \($0.new?.label ?? "——")" }
    #expect(
      labels == [
        "—— 第一条", "第一条 第二条", "第二条 第三条", "第三条 第四条", "第四条 第五条", "第五条 第六条", "第六条 ——",
        "第七条 第七条", "第八条 ——", "第九条 第八条", "第十条 ——", "第十一条 ——",
      ])
  }

  @Test func `unchanged articles can be folded or left out`() throws {
    let folded = try ComparisonTable(
      document(old, new, ComparisonSelection(unchanged: .folded)))
    let rows = folded.rows.filter { $0.style == .folded }
    #expect(
      rows.map { $0.new?.lines.first?.text } == [
        "第一条至第五条（现第二条至第六条，共5条）未作修改", "第九条（现第八条）未作修改",
      ])
    let omitted = try ComparisonTable(
      document(old, new, ComparisonSelection(unchanged: .omitted)))
    #expect(omitted.rows.allSatisfy { $0.style == .article })
    #expect(omitted.rows.count == 6)
  }

  @Test func `a selection keeps the headings of the chapters that it shows`() throws {
    let text = "示例条例\n第一章　总则\n第一条　甲乙丙丁戊。\n第二章　管理\n第二条　己庚辛壬癸。\n"
    let rows = try ComparisonTable(
      document(
        text, text.replacing("己庚", with: "子丑"),
        ComparisonSelection(traits: [.modified], unchanged: .omitted))
    ).rows
    #expect(rows.map { $0.new?.label } == ["第二章", "第二条"])
  }

  @Test func `notes name the 款 and 项 that changed`() throws {
    let base = "示例条例\n第一条　甲乙丙丁戊己。\n庚辛壬癸子丑。\n第二条　有下列情形的：\n（一）寅卯辰巳；\n（二）午未申酉。\n"
    let next =
      "示例条例\n第一条　甲乙丙丁戊己。\n庚辛壬癸子午。\n天地玄黄宇宙。\n第二条　有下列情形的：\n（一）午未申酉。\n"
    let rows = try ComparisonTable(document(base, next)).rows.filter { $0.style == .article }
    #expect(rows.map(\.notes) == [["修改第二款；增加第三款"], ["删去原第（一）项"]])
  }

  @Test func `numbers are found both ways`() throws {
    let numbers = try NumberTable(document(old, new).comparison)
    #expect(numbers.fromOld.count == 11)
    #expect(numbers.fromNew.count == 8)
    #expect(numbers.fromOld[0] == NumberTable.Line(article: "第一条", counterpart: "第二条"))
    #expect(numbers.fromOld[5] == NumberTable.Line(article: "第六条", counterpart: nil))
    #expect(numbers.fromNew[0] == NumberTable.Line(article: "第一条", counterpart: nil))
  }

  // MARK: - Markdown

  @Test func `Markdown has a row for each change and marks that take effect`() throws {
    let text = try ComparisonMarkdown.text(of: document(old, new))
    #expect(text.hasPrefix("# 《示例市公园条例》新旧条文对照表\n"))
    #expect(text.contains("不得携带犬~~只~~进入"))
    #expect(text.contains("不得携带犬**猫**进入"))
    #expect(text.contains("| —— | **第一条**　**本条例所称公园，是指供公众游览休憩的绿地。** | 新增 |"))
    let tables = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(tables.allSatisfy { $0.hasSuffix("|") })
  }

  @Test func `a mark next to punctuation between Chinese words still takes effect`() throws {
    let text = try ComparisonMarkdown.text(
      of: document("例\n第一条　人民政府负责实施管理。\n", "例\n第一条　人民政府、监察机关，负责实施管理。\n"))
    #expect(text.contains("人民政府<!-- -->**、监察机关，**<!-- -->负责"))
  }

  @Test func `Markdown escapes what would be markup`() throws {
    let text = try ComparisonMarkdown.text(
      of: document("例\n第一条　甲*乙|丙_丁<b>。\n", "例\n第一条　甲*乙|丙_丁<b>。\n"))
    #expect(text.contains("甲\\*乙\\|丙\\_丁\\<b\\>。"))
  }
}

/// Checks that each start tag has its end tag in the right place.
func expectBalanced(
  _ markup: String, void: Set<String>, sourceLocation: SourceLocation = #_sourceLocation
) {
  var open: [String] = []
  var isBalanced = true
  for piece in markup.split(separator: "<").dropFirst() {
    guard let end = piece.firstIndex(of: ">") else {
      isBalanced = false
      break
    }
    let tag = piece[..<end]
    if tag.hasPrefix("!") || tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
    let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " })
    if void.contains(name) { continue }
    if tag.hasPrefix("/") {
      if open.popLast() != name { isBalanced = false }
    } else {
      open.append(name)
    }
  }
  #expect(isBalanced && open.isEmpty, "\(open)", sourceLocation: sourceLocation)
}
