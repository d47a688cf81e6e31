import ChineseText
import Testing

@testable import Documents

@Suite struct WordTableTests {
  typealias W = WordFile

  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>"
      + text.split(separator: "/", omittingEmptySubsequences: false).map { W.p(String($0)) }
      .joined()
      + "</w:tc>"
  }

  private func row(_ cells: String..., properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
  }

  private func rows(_ body: String) throws -> [Evidence.Row?] {
    let document = try WordReader.read(WordFile(body).bytes)
    return document.text.lines.indices.map { document.evidence(at: $0).row }
  }

  @Test func `a row is a line with its cells and spans`() throws {
    let table =
      "<w:tbl>"
      + row(cell("名称"), cell("费用", #"<w:gridSpan w:val="2"/>"#), properties: "<w:tblHeader/>")
      + row(cell("甲", #"<w:vMerge w:val="restart"/>"#), cell("1"), cell("2/3"))
      + row(cell("", "<w:vMerge/>"), cell("4"), cell("5")) + "</w:tbl>"
    #expect(try blocks(WordFile(W.p("表") + table)) == ["表", "名称⇥费用", "甲⇥1⇥2 3", "⇥4⇥5"])
    #expect(
      try rows(W.p("表") + table) == [
        nil, .init(table: 1, number: 1, spans: [1, 2], isHead: true),
        .init(table: 1, number: 2, spans: [1, 1, 1], rowSpans: [2, 1, 1]),
        .init(table: 1, number: 3, spans: [1, 1, 1], rowSpans: [0, 1, 1]),
      ])
  }

  @Test func `a table in a cell is text of the cell`() throws {
    let inner = "<w:tbl>" + row(cell("甲"), cell("乙")) + "</w:tbl>"
    let table =
      "<w:tbl><w:tr><w:tc>\(inner)\(W.p("丙"))</w:tc>\(cell("丁"))</w:tr></w:tbl>"
      + "<w:tbl>" + row(cell("1"), cell("2")) + "</w:tbl>"
    #expect(try blocks(WordFile(table)) == ["甲 乙 丙⇥丁", "1⇥2"])
    #expect(try rows(table).map { $0?.table } == [1, 2])
  }

  @Test func `a table of one column lays out its paragraphs`() throws {
    let inner = "<w:tbl>" + row(cell("甲"), cell("乙")) + "</w:tbl>"
    let table = "<w:tbl>" + row(cell("一/二")) + "<w:tr><w:tc>\(inner)</w:tc></w:tr></w:tbl>"
    #expect(try blocks(WordFile(table)) == ["一", "二", "甲⇥乙"])
  }

  @Test func `a cell that holds articles by itself lays them out`() throws {
    let layout = "<w:tbl>" + row(cell(""), cell("第一条　甲/第二条　乙")) + "</w:tbl>"
    #expect(try blocks(WordFile(layout)) == ["第一条　甲", "第二条　乙"])
    let comparison = "<w:tbl>" + row(cell("第一条　甲/第二条　乙"), cell("第一条　丙/第二条　丁")) + "</w:tbl>"
    #expect(try blocks(WordFile(comparison)) == ["第一条　甲 第二条　乙⇥第一条　丙 第二条　丁"])
  }

  @Test func `deleted and inserted rows are known`() throws {
    let table =
      "<w:tbl>" + row(cell("甲"), cell("乙"), properties: "<w:del/>")
      + row(cell("丙"), cell("丁"), properties: "<w:ins/>") + "</w:tbl>"
    #expect(
      try blocks(WordFile(table), findings: ["word-deletions-left-out", "word-insertions-taken"])
        == ["{deleted} 甲⇥乙", "+丙⇥丁"])
  }

  @Test func `what a cell sets apart stands behind its row`() throws {
    let table =
      "<w:tbl><w:tr><w:tc><w:p>" + W.r("甲") + W.r("乙", "<w:vanish/>") + "</w:p></w:tc>"
      + cell("丙") + "</w:tr></w:tbl>"
    #expect(try blocks(WordFile(table), findings: ["word-hidden-text"]) == ["甲⇥丙", "{hidden} 乙"])
  }

  @Test func `rows and cells in content controls are rows and cells`() throws {
    let table =
      "<w:tbl><w:sdt><w:sdtContent><w:tr>" + cell("甲") + "<w:sdt><w:sdtContent>" + cell("乙")
      + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
    #expect(try blocks(WordFile(table)) == ["甲⇥乙"])
  }

  @Test func `a merged cell that begins nowhere is a cell`() throws {
    let table = "<w:tbl>" + row(cell("甲", "<w:vMerge/>"), cell("乙")) + "</w:tbl>"
    #expect(try blocks(WordFile(table)) == ["甲⇥乙"])
  }

  @Test func `a cell that holds articles beside the name of its row lays them out`() throws {
    let table =
      "<w:tbl>" + row(cell("名称"), cell("示例办法"))
      + row(cell("内容"), cell("第一条　甲。/第二条　乙。")) + "</w:tbl>"
    #expect(try blocks(WordFile(table)) == ["名称", "示例办法", "内容", "第一条　甲。", "第二条　乙。"])
  }
}
