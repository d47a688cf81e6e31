import ChineseText
import RegulationModel
import Testing

/// The numbers, units and joints that addresses, citations and decisions are made of.
struct StepScannerTests {
  /// The step at the start of a text as `article 3`, `item 1-3 5`, and what is left of the text.
  private func step(_ text: String) -> (step: String, rest: String)? {
    let bytes = Array(text.utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    guard let step = StepScanner.step(&cursor, bytes.span) else { return nil }
    let numbers = step.numbers.map { numbers in
      numbers.last.map { "\(numbers.first)…\($0)" } ?? numbers.first.description
    }
    let rest = String(decoding: bytes[cursor.offset...], as: UTF8.self)
    return (([step.kind.name] + numbers).joined(separator: " "), rest)
  }

  @Test(arguments: [
    ("第三条规定", "article 3", "规定"), ("第三條", "article 3", ""), ("第十七条之一第二款", "article 17-1", "第二款"),
    ("第（一）、（三）项", "item 1 3", ""), ("第一至三项和", "item 1…3", "和"), ("第一項", "item 1", ""),
    ("第１２条", "article 12", ""), ("第 三 章", "chapter 3", ""), ("第二分编", "subpart 2", ""),
    ("第一、第三以及第五款", "paragraph 1 3 5", ""), ("第二目", "subitem 2", ""),
    ("第四十八第一款", "article 48", "第一款"), ("第三条款规定", "article 3", "款规定"),
  ])
  func `a step is read with its numbers`(text: String, expected: String, rest: String) throws {
    let found = try #require(step(text))
    #expect(found.step == expected)
    #expect(found.rest == rest)
  }

  @Test(arguments: [
    "第三条例", "第三条件", "第三条约", "第三条款", "第三条文", "第三条形", "第三条码", "第一款项", "第一款式", "第一项目", "第二目录", "第二目的",
    "第二目标", "第三章程", "第一节目", "第一节约", "第一节能", "第一节点", "第一编制", "第一编号", "第一编码", "第一编辑", "第三", "三条",
    "第零条",
  ])
  func `a unit's glyph that begins another word is no unit`(text: String) {
    #expect(step(text) == nil)
  }

  @Test(arguments: JoiningWords.lists)
  func `each word of a list joins`(word: String) {
    #expect(step("第一\(word)二项")?.step == "item 1 2")
  }

  @Test(arguments: JoiningWords.ranges)
  func `each word of a range joins`(word: String) {
    #expect(step("第一\(word)二项")?.step == "item 1…2")
  }

  @Test func `a comma joins only before another ordinal`() {
    #expect(step("第一，第二项")?.step == "item 1 2")
    #expect(step("第一，二项") == nil)
  }

  @Test(arguments: [
    (ProvisionKind.article, "第十七条之一"), (.item, "第（十七）项之一"), (.subitem, "第17目之一"),
    (.annex, "附件17之一"),
    (.chapter, "第十七章之一"), (.paragraph, "第十七款之一"),
  ])
  func `a number is printed as citations print it`(kind: ProvisionKind, printed: String) {
    #expect(ProvisionNumber(17, branches: [1]).citation(kind) == printed)
  }
}
