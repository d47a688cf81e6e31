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
}
