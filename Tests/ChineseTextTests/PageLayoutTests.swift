import ChineseText
import TestSupport
import Testing

/// How the lines of a document were set is measured from the lines.
struct PageLayoutTests {
  private func layout(_ page: PrintedPage, seed: UInt64 = 5) throws -> PageLayout {
    var random = SplitMix64(state: seed)
    let (text, _) = page.text(inventedParagraphs(40, &random))
    return reflowed(try SourceText(text)).layout
  }

  @Test(arguments: [17, 20, 28, 35, 40])
  func `the width of a full line and the lost indent are measured`(glyphs: Int) throws {
    var page = PrintedPage()
    page.glyphsPerLine = glyphs
    let layout = try layout(page)
    #expect(layout.isWrapped)
    #expect(layout.boundary == .width)
    #expect(layout.fullColumns == glyphs * 2)
    #expect(layout.lostIndent == 4)
    #expect(!layout.blankLineParts)
  }

  @Test func `printed indents are seen`() throws {
    var page = PrintedPage()
    page.keepsIndent = true
    let layout = try layout(page)
    #expect(layout.boundary == .indentation)
    #expect(layout.fullColumns == 56)
    #expect(layout.lostIndent == 0)
  }

  @Test func `first lines as wide as others have lost no indent`() throws {
    var page = PrintedPage()
    page.lostIndent = 0
    let layout = try layout(page)
    #expect(layout.boundary == .width)
    #expect(layout.lostIndent == 0)
  }

  @Test func `blank lines between paragraphs alone part them`() throws {
    var random = SplitMix64(state: 6)
    var page = PrintedPage()
    page.hasBlankLines = false
    let paragraphs = inventedParagraphs(40, &random)
    let text = paragraphs.map { page.text([$0]).text }.joined(separator: "\n\n")
    let (layout, reflow) = reflowed(try SourceText(text))
    #expect(layout.isWrapped)
    #expect(layout.blankLineParts)
    #expect(reflow.paragraphs.count == paragraphs.count)
    #expect(reflow.choices.isEmpty)
  }

  @Test func `a paragraph on each line is no page`() throws {
    var random = SplitMix64(state: 9)
    let text = inventedParagraphs(60, &random).joined(separator: "\n")
    let layout = reflowed(try SourceText(text)).layout
    #expect(!layout.isWrapped)
    #expect(layout.fullColumns == 0)
  }

  struct Ending: Sendable, CustomTestStringConvertible {
    let line: String
    let endsClause: Bool
    var testDescription: String { line }

    init(_ line: String, _ endsClause: Bool) {
      self.line = line
      self.endsClause = endsClause
    }
  }

  static let endings = [
    Ending("甲。", true), Ending("甲；", true), Ending("甲：", true), Ending("甲！", true),
    Ending("甲？", true),
    Ending("甲.", true), Ending("甲;", true), Ending("甲:", true), Ending("甲……", true),
    Ending("甲。”", true), Ending("甲。）", true), Ending("甲；’”", true), Ending("甲。 ", true),
    Ending("甲", false), Ending("甲，", false), Ending("甲、", false), Ending("（甲）", false),
    Ending("《甲》", false), Ending("。甲", false),
  ]

  @Test(arguments: endings)
  func `a clause ends with its mark, also inside a closing bracket`(ending: Ending) throws {
    let source = try SourceText(ending.line)
    let endsClause = LineMeasure.endsClause(source.lines[0], in: source.bytes.span)
    #expect(endsClause == ending.endsClause)
  }

  @Test func `columns of a line count a blank as one and signs of print as two`() throws {
    let source = try SourceText("\u{3000}第一条\u{3000}“甲” 5 个\u{3000}")
    let columns = LineMeasure.columns(of: source.lines[0], in: source.bytes.span)
    // 第一条 6, blank 1, “甲” 6, blank 1, 5 1, blank 1, 个 2
    #expect(columns == 18)
  }
}
