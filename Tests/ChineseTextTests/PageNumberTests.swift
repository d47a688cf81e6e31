import Testing

@testable import ChineseText

/// Numbers of printed pages on a line of their own.
struct PageNumberTests {
  /// What a line between two others is taken for.
  private func look(at text: String) throws -> (isBare: Bool, isDecorated: Bool) {
    let source = try SourceText("题\n" + text + "\n尾")
    let bytes = source.bytes.span
    return (
      PageNumber.isBare(source.lines[1], in: bytes),
      PageNumber.isDecorated(source.lines[1], in: bytes)
    )
  }

  @Test(arguments: ["43", " 43 ", "1", "2024", "１２"])
  func `a bare number is a page number without decoration`(text: String) throws {
    let look = try look(at: text)
    #expect(look.isBare)
    #expect(!look.isDecorated)
  }

  @Test(arguments: ["- 43 -", "— 43 —", "—43—", "– 43 –", "第 43 页", "第43页", "43/120", "·43·"])
  func `a decorated number is a page number`(text: String) throws {
    let look = try look(at: text)
    #expect(look.isBare)
    #expect(look.isDecorated)
  }

  @Test(arguments: ["", "12345", "43年", "第四十三页", "1.", "（1）", "—", "第页", "43 %", "附43"])
  func `other lines are no page numbers`(text: String) throws {
    let look = try look(at: text)
    #expect(!look.isBare)
    #expect(!look.isDecorated)
  }
}
