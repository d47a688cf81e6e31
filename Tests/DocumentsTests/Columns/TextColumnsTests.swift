import ChineseText
import Findings
import Testing

@testable import Documents

/// Pages in two columns, as text that was taken out of them line by line has them.
@Suite struct TextColumnsTests {
  private func lines(_ text: String) throws -> [String] {
    let document = try DocumentReader.read(Array(text.utf8))[0]
    return document.text.lines.filter { !$0.isBlank }.map { document.text.string($0.content) }
  }

  private static let page = """
                    示例市屠宰办法

    第一条  为了加强屠宰管理，          第三条  屠宰应当检疫。未经
    保证肉品质量，制定本办法。          检疫的，不得出厂。
    第二条  屠宰厂应当取得许可          第四条  违反规定的，处罚款。
    证，方可经营。                      第五条  本办法自公布之日起
                                        施行。
    """

  @Test func `the left column is read before the right one`() throws {
    #expect(
      try lines(Self.page) == [
        "示例市屠宰办法", "第一条  为了加强屠宰管理，", "保证肉品质量，制定本办法。", "第二条  屠宰厂应当取得许可", "证，方可经营。",
        "第三条  屠宰应当检疫。未经", "检疫的，不得出厂。", "第四条  违反规定的，处罚款。", "第五条  本办法自公布之日起", "施行。",
      ])
  }

  @Test func `it is told, and each line keeps its place in the file`() throws {
    let document = try DocumentReader.read(Array(Self.page.utf8))[0]
    let told = try #require(document.findings.first)
    #expect(told.code == "columns-parted")
    let first = try #require(
      document.text.lines.firstIndex { document.text.string($0.content).hasPrefix("第三条") })
    #expect(told.line == first + 1)
    #expect(document.place(at: first).line == 3)
  }

  @Test func `every page has columns of its own`() throws {
    let next = Self.page.replacing("第一条", with: "第六条").replacing("第二条", with: "第七条")
      .replacing("第三条", with: "第八条").replacing("第四条", with: "第九条").replacing("第五条", with: "第十条")
    let labels = try lines(Self.page + "\n\u{0C}" + next).compactMap { line in
      line.hasPrefix("第") ? String(line.prefix(3)) : nil
    }
    #expect(labels == ["第一条", "第二条", "第三条", "第四条", "第五条", "第六条", "第七条", "第八条", "第九条", "第十条"])
  }

  @Test(arguments: [
    // Two texts side by side.
    (1...6).map { "第\($0)条  旧的规定应当遵守。          第\($0)条  新的规定应当遵守。" }.joined(separator: "\n"),
    // A table.
    "第一条  标准如下：\n"
      + (1...6).map { "船舶检验的项目之\($0)                    \($0)00元" }.joined(separator: "\n"),
    // Names below each other.
    "第一条  甲。\n第二条  乙。\n"
      + (1...6).map { _ in "批准机关：示例市                    日期：示例" }.joined(separator: "\n"),
  ])
  func `tables and texts side by side are left as they are`(text: String) throws {
    #expect(try lines(text) == text.split(separator: "\n").map(String.init))
  }

  /// Two halves of lines with a gutter of ideographic spaces; a half has at most 13 glyphs.
  private static func page(_ left: [String], _ right: [String], gutter: Int = 1) -> String {
    left.indices.map { index in
      guard index < right.count, !right[index].isEmpty else { return left[index] }
      let blanks = 13 + gutter - left[index].count
      return left[index] + String(repeating: "　", count: blanks) + right[index]
    }.joined(separator: "\n")
  }

  private static let left = [
    "第一条　为了规范养蜂行为，", "制定本办法。", "第二条　本市行政区域内养蜂", "适用本办法。", "第三条　养蜂人应当文明。",
  ]
  private static let right = ["第四条　林业局是主管部门。", "第五条　违反的，处罚款。", "第六条　本办法自公布之日起", "施行。"]

  @Test(arguments: [1, 2, 4])
  func `a gutter of ideographic spaces parts columns, however narrow`(gutter: Int) throws {
    let page = "示例市养蜂办法\n" + Self.page(Self.left, Self.right, gutter: gutter) + "\n"
    #expect(try lines(page) == ["示例市养蜂办法"] + Self.left + Self.right)
  }

  @Test func `the width of the columns is known, so that their lines can be joined`() throws {
    let page = "示例市养蜂办法\n" + Self.page(Self.left, Self.right) + "\n"
    #expect(try DocumentReader.read(Array(page.utf8))[0].fullColumns == 25)
  }

  @Test
  func `a page without a form feed begins where the left column goes on behind the right one`()
    throws
  {
    let next = Self.page(
      ["第七条　违反本办法，由林业", "局处罚款。", "第八条　罚款不得多于千元。"],
      ["第九条　当事人可以申请复议", "或者起诉。", "第十条　自公布之日起施行。"])
    let third = Self.page(["附则由林业局负责作出解释。"], ["本办法以公报所刊登者为准。"])
    let page =
      "示例市养蜂办法\n" + Self.page(Self.left, Self.right) + "\n\n- 1 -\n\n" + next + "\n" + third
    let labels = try lines(page).compactMap { line in
      line.hasPrefix("第") ? String(line.prefix(3)) : nil
    }
    #expect(
      labels == ["第一条", "第二条", "第三条", "第四条", "第五条", "第六条", "第七条", "第八条", "第九条", "第十条"])
  }

  @Test(arguments: [
    // Two texts side by side.
    (1...6).map { "第\($0)条  旧的规定应当遵守。          第\($0)条  新的规定应当遵守。" }.joined(separator: "\n"),
    // Two pages with nothing between.
    page(left, right) + "\n"
      + page(["第七条　违反本办法，由林业", "局处罚款。"], ["第八条　自公布之日起施行。", ""]),
    // Three columns.
    (1...4).map { "第\($0)条　应当登记　　　第\($0 + 4)条　应当登记　　　第\($0 + 8)条　应当登记" }
      .joined(separator: "\n"),
    // A right column that is too short to be seen as one.
    "第一条　旧的规定应当遵守。　　　　第五条　新的规定应当遵守。\n第二条　甲。\n第三条　乙。\n第四条　丙。",
    "第一条　旧的规定应当遵守。\t第五条　新的规定应当遵守。\n第二条　甲。\n第三条　乙。\n第四条　丙。",
  ])
  func `where the order of reading is not known, that is told`(text: String) throws {
    let document = try DocumentReader.read(Array(text.utf8))[0]
    #expect(try lines(text) == text.split(separator: "\n").map(String.init))
    #expect(document.findings.map(\.code) == ["columns-doubtful"])
    #expect(document.findings.first?.severity == .warning)
  }

  @Test func `a table of articles behind the last one, and articles on one line, are no columns`()
    throws
  {
    let table = (5...9).map { "\($0)        应当办理许可证件        第\($0)条        五百元" }
    let text = "第一条  甲。\n第二条  乙。\n第三条  丙。\n附表\n" + table.joined(separator: "\n")
    let run = "第一条  应当遵守规定。    第二条  应当登记。    第三条  应当检疫。"
    for text in [text, run] {
      let document = try DocumentReader.read(Array(text.utf8))[0]
      #expect(document.findings.isEmpty)
      #expect(try lines(text) == text.split(separator: "\n").map(String.init))
    }
  }
}
