import DecisionLanguage
import RevisionTestSupport
import Testing

/// Which act an instruction is about, by what it is called.
struct ActNameTests {
  private func acts(_ item: String) throws -> [String] {
    let decision = try expectSoundDecision(
      "示例会议关于修改《某市河道实施细则》的决定\n对《某市河道实施细则》作如下修改：\n一、\(item)\n二、删去第九条。\n")
    return decision.acts.map { $0.title ?? "-" }
  }

  @Test(arguments: [
    "将《实施细则》第三条修改为：“甲。”", "将《细则》第三条修改为：“甲。”", "将《某市河道实施细则》第三条修改为：“甲。”",
    "将《某市河道实施细则（2020年修正）》第三条修改为：“甲。”", "将第三条修改为：“甲。”",
  ])
  func `a short name stands for the act of the preamble`(item: String) throws {
    #expect(try acts(item) == ["某市河道实施细则"])
  }

  @Test(arguments: ["将《河道实施细则》第三条修改为：“甲。”", "将《某县河道实施细则》第三条修改为：“甲。”", "将《办法》第三条修改为：“甲。”"])
  func `another name stands for another act`(item: String) throws {
    #expect(try acts(item).count == 2)
  }

  @Test func `words in marks within a title are no quotation`() throws {
    let decision = try expectSoundDecision(
      "示例会议关于修改《关于“乙”的规定》的决定\n对《关于“乙”的规定》作如下修改：\n一、将《关于“乙”的规定》第三条中的“甲”修改为“丁”。\n二、删去第九条。\n")
    #expect(decision.instructions.map(dump) == ["words art_3: 甲 => 丁", "delete art_9"])
  }

  @Test(arguments: [
    ("关于示例的决定", "示例会议关于示例的决定", true), ("《示例条例》", "示例条例", true), ("中华人民共和国示例法", "示例法", true),
    ("示例条例（2021年修正）", "示例条例", true), ("示例条例（2021修订）", "示例条例", true), ("示例条例(试行)", "示例条例（试行）", true),
    ("示例条例（试行）", "示例条例", false), ("某市示例条例", "示例条例", false), ("示例 条例", "示例条例", true),
  ])
  func `two titles are of one act`(first: String, second: String, areSame: Bool) {
    #expect(AmendedActs.areSame(first, second) == areSame)
    #expect(AmendedActs.areSame(second, first) == areSame)
  }
}
