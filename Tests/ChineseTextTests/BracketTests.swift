import ChineseText
import Testing

/// No paragraph ends within a title, a bracket or a quotation, unless that is a slip.
struct BracketTests {
  private func paragraphs(
    _ text: String, opening: LineOpening = .none
  ) throws -> [Int] {
    let source = try SourceText(text)
    let (layout, measures) = PageLayout.measure(source)
    return ParagraphFlow.paragraphs(
      of: source, layout: layout, measures: measures, genre: .regulation
    ) { index in
      source.string(source.lines[index].content).hasPrefix("第") ? .spacedUnit : opening
    }.paragraphs.map { $0.first + 1 }
  }

  @Test(arguments: [
    "依照《某条\n例》办理。\n完。", "甲（乙\n丙）丁。\n完。", "称“某某\n机构”的。\n完。", "〔二〇\n二五〕号\n完。",
    "依照《某\n\n条例》办理。\n完。",
  ])
  func `a line that breaks off within a bracket goes on`(text: String) throws {
    #expect(try paragraphs(text).count == 2)
  }

  @Test func `a bracket may reach over three lines`() throws {
    #expect(try paragraphs("依照《某甲\n某乙\n某丙条例》办理。\n完。") == [1, 4])
  }

  @Test(arguments: [
    "《某办法\n第一条 甲。\n第二条 乙》。", "依照《某甲\n某乙\n某丙\n某丁》办理。", "《甲\n《乙》丙。", "甲（乙。\n丙）丁。",
    "“附则\n本办法自公布之日起施行。”",
  ])
  func `an open bracket does not swallow what follows`(text: String) throws {
    #expect(try paragraphs(text).count == text.split(separator: "\n").count)
  }

  @Test func `a label is no continuation`() throws {
    #expect(try paragraphs("甲（乙\n丙）丁。", opening: .unit) == [1, 2])
  }

  @Test func `a wrapped line that leaves room goes on within a bracket`() throws {
    let full = String(repeating: "甲乙丙丁戊己庚辛", count: 4)
    var text = ""
    for _ in 0..<6 { text += full + "\n" + "壬癸。\n" }
    text += full + "\n依照《某省\n条例》办理。\n"
    #expect(try paragraphs(text) == [1, 3, 5, 7, 9, 11, 13])
  }
}
