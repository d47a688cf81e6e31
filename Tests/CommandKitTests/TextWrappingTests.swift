import Testing

@testable import CommandKit

struct TextWrappingTests {
  @Test(
    arguments: [
      ("abc", 3), ("条例", 4), ("（一）", 6), ("，", 2), ("e\u{301}", 1), ("が", 2), ("か\u{3099}", 2),
      ("\u{200B}", 0), ("“”…—", 4), ("ｱ", 1), ("Ａ", 2), ("𠮷", 2),
    ])
  func `width is counted in columns`(_ text: String, _ columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two  ", 20, ["one two"]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("extraordinary word", 5, ["extraordinary", "word"]),
      ("第三十四条", 4, ["第三", "十四", "条"]),
      ("一二三，四", 6, ["一二", "三，四"]),
      ("一二三（四）", 8, ["一二三", "（四）"]),
      ("一二“三四”", 6, ["一二", "“三四”"]),
      ("一二三……四", 6, ["一二", "三……四"]),
      ("见 --edition 选项", 12, ["见 --edition", "选项"]),
      ("", 5, [""]),
    ])
  func `lines break where they may`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrapped(text, width: width) == lines)
  }

  @Test func `no line of a long text is too wide, begins with closing or ends with opening marks`()
  {
    let text = String(
      repeating: "巡视工作坚持中国共产党领导，坚持“两个维护”（见第三条），依据《条例》开展；用 tool show 34 查看。", count: 5)
    for width in 10...60 {
      let lines = wrapped(text, width: width)
      #expect(lines.allSatisfy { displayWidth($0) <= width }, "width \(width)")
      #expect(lines.allSatisfy { !"，。；）》”".contains($0.first ?? "，") }, "width \(width)")
      #expect(lines.allSatisfy { !"（《“".contains($0.last ?? "（") }, "width \(width)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
