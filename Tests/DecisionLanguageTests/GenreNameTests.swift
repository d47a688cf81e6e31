import DecisionLanguage
import RevisionTestSupport
import Testing

/// Acts that are named without marks.
struct GenreNameTests {
  private func acts(_ item: String) throws -> [String] {
    let decision = try expectSoundDecision(
      "关于修改部分地方性法规的决定\n一、\(item)\n二、将示例街道细则第九条删去。\n")
    return decision.acts.map { $0.title ?? "-" }
  }

  @Test(arguments: [
    "法", "条例", "规定", "办法", "规则", "细则", "解释", "准则", "章程", "安排", "决定", "通则", "规范", "法典",
  ])
  func `a name ends in a noun for a kind of act`(genre: String) throws {
    #expect(try acts("将示例河道\(genre)第三条修改为：“甲。”") == ["示例河道\(genre)", "示例街道细则"])
  }

  @Test func `the statutes of the party have a name of their own`() throws {
    #expect(try acts("将党章第三条修改为：“甲。”") == ["党章", "示例街道细则"])
  }

  @Test(arguments: ["第三条", "原第三条", "的第三条", "中第三条", "序言", "引言", "名称", "的名称", "题注", "中的“甲”"])
  func `behind a name a place of the act stands`(place: String) throws {
    #expect(try acts("将示例河道条例\(place)修改为：“乙。”") == ["示例河道条例", "示例街道细则"])
  }
}
