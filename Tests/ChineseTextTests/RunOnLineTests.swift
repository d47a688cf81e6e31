import Testing

@testable import ChineseText

/// The width of a page or two in which no width stands out.
struct RunOnLineTests {
  private func full(_ lines: [String], narrowest: Int = 20) throws -> Int? {
    let source = try SourceText(lines.joined(separator: "\n"))
    return RunOnLines.fullColumns(source.lines, narrowest: narrowest, in: source.bytes.span)
  }

  private func words(_ count: Int, _ end: String = "") -> String {
    String(String(repeating: "甲乙丙丁戊己庚辛", count: 9).prefix(count)) + end
  }

  @Test func `three lines of nearly one width that go on tell it`() throws {
    let lines = [words(20), words(19), words(17), words(8, "。")]
    #expect(try full(lines) == 40)
    #expect(try full([words(20), words(19), words(16), words(8, "。")]) == nil)
    #expect(try full([words(20), words(19), words(8, "。")]) == nil)
    #expect(try full(lines, narrowest: 40) == 40)
    #expect(try full(lines, narrowest: 41) == nil)
    #expect(try full(lines + [words(21, "。")]) == 40)
    #expect(try full(lines + [words(22, "。")]) == nil)
    #expect(try full(lines + [words(30, "。")]) == nil)
  }

  @Test func `a line below that begins a paragraph goes on with nothing`() throws {
    for below in [
      "第" + words(7, "。"), "1" + words(7, "。"), "（" + words(7, "。"), "　　" + words(8, "。"),
    ] {
      #expect(try full([words(20), words(19), words(17), below]) == nil, "\(below)")
    }
  }

  @Test func `a long document shows its width by itself`() throws {
    let lines = [words(20), words(20), words(20), words(8, "。")]
    let many = (0..<30).flatMap { _ in lines }
    #expect(try full(many) == 40)
    #expect(try full(many + [words(3, "。")]) == nil)
  }

  @Test func `where all paragraphs have an indent one line without it is enough`() throws {
    let lines = ["　　" + words(18), words(8, "。"), "　　" + words(9, "。"), "　　" + words(9, "。")]
    #expect(try full(lines) == 40)
    #expect(try full(["　　" + words(18, "。"), words(8, "。")] + lines[2...]) == nil)
    #expect(try full([lines[0], "第" + words(8, "。")] + lines[2...]) == nil)
    #expect(try full(lines, narrowest: 41) == nil)
    #expect(try full([words(8, "。")] + lines) == nil)
  }
}
