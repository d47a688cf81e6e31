import ChineseText
import Testing

@testable import Documents

/// Tables that set articles: a column of labels beside the paragraphs of each.
@Suite struct ArticleTableTests {
  /// Rows of cells, and the paragraphs of each cell.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: [[[String]]]
    let lines: [String]

    init(_ description: String, _ rows: [[[String]]], _ lines: [String]) {
      testDescription = description
      self.rows = rows
      self.lines = lines
    }
  }

  static let cases = [
    Case(
      "paragraphs behind a label stand for themselves",
      [[["第一条"], ["甲：", "（一）乙；", "（二）丙。"]], [["第二条"], ["丁。"]]],
      ["第一条⇥甲：", "（一）乙；", "（二）丙。", "第二条⇥丁。"]),
    Case(
      "so do those of rows below it",
      [[["第 1 條："], ["甲。"]], [[], ["乙。", "丙。"]], [["第2條之1"], ["丁。"]], [[], ["戊。"]]],
      ["第 1 條：⇥甲。", "乙。", "丙。", "第2條之1⇥丁。", "戊。"]),
    Case(
      "a heading over both columns ends no article table",
      [[["第一章　总则"], []], [["第一条"], ["甲。", "乙。"]], [["第二章　附则"], []], [["第二条"], ["丙。", "丁。"]]],
      ["第一章　总则⇥", "第一条⇥甲。", "乙。", "第二章　附则⇥", "第二条⇥丙。", "丁。"]),
    Case(
      "a row with remarks is one line",
      [[["第一条"], ["甲。", "乙。"], ["丙"]], [["第二条"], ["丁。", "戊。"], []]],
      ["第一条⇥甲。 乙。⇥丙", "第二条⇥丁。⇥", "戊。"]),
    Case(
      "other rows are one line each",
      [[["项目"], ["甲。", "乙。"]], [[], ["丙。"]], [["第三条路"], ["丁。", "戊。"]]],
      ["项目⇥甲。 乙。", "⇥丙。", "第三条路⇥丁。 戊。"]),
    Case(
      "below another row nothing goes on", [[["第一条"], ["甲。"]], [["备注"], ["乙。"]], [[], ["丙。"]]],
      ["第一条⇥甲。", "备注⇥乙。", "⇥丙。"]),
  ]

  @Test(arguments: cases) func `Word tables of articles keep their paragraphs`(_ row: Case) throws {
    let table = row.rows.map { cells in
      let cells = cells.map {
        "<w:tc>" + ($0.isEmpty ? "<w:p/>" : $0.map { WordFile.p($0) }.joined()) + "</w:tc>"
      }
      return "<w:tr>" + cells.joined() + "</w:tr>"
    }
    let found = try blocks(WordFile("<w:tbl>" + table.joined() + "</w:tbl>"))
    #expect(found.map(unended) == row.lines.map(unended))
  }

  @Test(arguments: cases) func `OpenDocument tables of articles keep theirs`(_ row: Case) throws {
    let table = row.rows.map { cells in
      let cells = cells.map { cell in
        "<table:table-cell>" + cell.map { "<text:p>\($0)</text:p>" }.joined()
          + "</table:table-cell>"
      }
      return "<table:table-row>" + cells.joined() + "</table:table-row>"
    }
    let bytes = OpenDocumentSample.flat("<table:table>" + table.joined() + "</table:table>")
    #expect(texts(try OpenDocumentReader.read(bytes)).map(unended) == row.lines.map(unended))
  }

  @Test(arguments: cases, ["<p>", "<br>"])
  func `tables of articles on pages keep theirs`(_ row: Case, _ tag: String) throws {
    let table = row.rows.map { cells in
      "<tr>" + cells.map { "<td>" + $0.joined(separator: tag) + "</td>" }.joined() + "</tr>"
    }
    let page = Array(("<html><body><p>甲办法</p><table>" + table.joined() + "</table>").utf8)
    let found = texts(try WebReader.read(page)).dropFirst()
    #expect(found.map(unended) == row.lines.map(unended))
  }

  @Test func `a cell that reaches down counts as empty in the rows below`() throws {
    let page =
      "<html><body><p>甲办法</p><table><tr><td rowspan=2>第一条</td><td>甲。</td></tr><tr><td>乙。</td></tr></table>"
    #expect(texts(try WebReader.read(Array(page.utf8))) == ["甲办法", "第一条⇥甲。", "乙。"])
  }

  @Test func `a link stays with its words`() throws {
    let page =
      "<html><body><p>甲办法</p><table><tr><td>第一条</td><td>甲。<p>见<a href='b'>《乙办法》</a>。</td></tr></table>"
    let document = try WebReader.read(Array(page.utf8))
    let link = try #require(document.evidence(at: 2).links.first)
    #expect(link.target == "b")
    #expect(String(decoding: document.block(at: 2)[link.words], as: UTF8.self) == "《乙办法》")
  }

  private func texts(_ document: SourceDocument) -> [String] {
    document.text.lines.indices.map {
      String(decoding: document.block(at: $0), as: UTF8.self).replacing("\t", with: "⇥")
    }
  }

  /// Without the tabs of empty cells at the end, which not every container keeps.
  private func unended(_ line: String) -> String {
    var line = line[...]
    while line.hasSuffix("⇥") { line.removeLast() }
    return String(line)
  }
}
