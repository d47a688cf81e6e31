import Testing

@testable import ChineseText

/// Whether a paragraph ends at a doubtful place is asked of the rest of the document.
struct ParallelWordingTests {
  /// The answer for the last line of a text.
  private func answer(_ text: String) throws -> (parts: Bool, reason: BoundaryChoice.Reason) {
    let source = try SourceText(text)
    var wording = ParallelWording(source)
    return wording.decide(try #require(source.lines.last))
  }

  @Test(arguments: [
    "申请人应当登记，登记机关应当公布。\n登记机关应当公布，公布应当及时。", "申请人应当登记， 登记机关应当公布。\n登记机关应当公布。",
    "甲，乙丙丁。\n乙丙丁。",
  ])
  func `words that elsewhere stand inside lines go on with their paragraph`(text: String) throws {
    let found = try answer(text)
    #expect(!found.parts && found.reason == .parallelInside)
  }

  @Test(arguments: [
    "登记机关应当公布，甲。\n登记机关应当公布，乙。", "甲，登记机关应当公布。\n登记机关应当公布，甲。\n登记机关应当公布。",
  ])
  func `words that elsewhere begin lines begin a paragraph`(text: String) throws {
    let found = try answer(text)
    #expect(found.parts && found.reason == .parallelStart)
  }

  @Test(arguments: [
    // Nowhere else; too few words; inside, but not behind a mark; a longer text of which only the first
    // twenty glyphs are asked for.
    "甲应当登记。\n登记机关应当公布。", "甲，乙丙。\n乙丙，丁。", "由登记机关应当公布。\n登记机关应当公布。", "，",
    "甲，甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申。\n甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉。",
  ])
  func `without a parallel a full line ends its paragraph`(text: String) throws {
    let found = try answer(text)
    #expect(found.parts && found.reason == .convention)
  }

  @Test func `twenty glyphs are enough to know words again`() throws {
    let words = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
    let found = try answer("甲，\(words)甲。\n\(words)乙。")
    #expect(found.reason == .parallelInside)
  }

  @Test func `a hundred questions are answered and no more`() throws {
    let source = try SourceText("甲，登记机关应当公布。\n登记机关应当公布。")
    var wording = ParallelWording(source)
    let line = try #require(source.lines.last)
    let answers = (0..<101).map { _ in wording.decide(line).reason }
    #expect(answers.filter { $0 == .parallelInside }.count == 100)
    #expect(answers.last == .convention)
  }
}
