import Testing

@testable import TextDifference

/// Where a mark may stand at little cost.
struct BorderCostTests {
  private func costs(_ text: String) -> [Int32] {
    let compared = ComparedText(GlyphTable(Array(text.utf8)))
    return BorderCosts(compared, compared.entries).costs
  }

  @Test(arguments: [
    "组的人", "省和市", "省与市", "省或市", "省及市", "省等地", "人在场", "会对人", "局由省", "局向省", "人将物", "人按月", "改为丙",
    "人以物", "位于市",
    "人是谁", "查并报", "人从市", "人被查", "人其他", "人不得", "查且报",
  ])
  func `beside a word that joins others a mark stands better than between two glyphs`(words: String)
  {
    #expect(costs(words) == [0, 3, 3, 0])
  }

  @Test func `borders cost what they part`() {
    #expect(costs("省市") == [0, 5, 0])
    #expect(costs("省A") == [0, 4, 0])
    #expect(costs("省，市") == [0, 3, 2, 0])
    #expect(costs("省（市）县") == [0, 2, 3, 3, 2, 0])
    #expect(costs("省\n市") == [0, 2, 0, 0])
    #expect(costs("省。\n市") == [0, 3, 0, 0, 0])
    #expect(costs("二十日")[1] == 80)
    #expect(costs("第三条第一款")[3] == 10)
  }
}
