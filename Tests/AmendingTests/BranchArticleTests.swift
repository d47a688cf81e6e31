import Amending
import RegulationModel
import RevisionTestSupport
import Testing

/// Articles such as 第二条之一: where they stand, and what becomes of them without their article.
struct BranchArticleTests {
  /// The last article of the first chapter has a branch.
  private static let act = """
    示例条例
    第一章　总则
    第一条　甲一。
    第二条　甲二。
    第二条之一　支一。
    第二章　分则
    第三条　甲三。
    第四条　自公布之日起施行。

    """

  private func expect(
    _ instruction: String, order: Bool = false, lines: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try SampleRun([instruction], act: Self.act, order: order)
    #expect(run.refusals == [], sourceLocation: sourceLocation)
    let text = run.result.edition?.text.split(separator: "\n").map(String.init) ?? []
    #expect(Array(text.dropFirst()) == lines, sourceLocation: sourceLocation)
  }

  @Test(arguments: [false, true])
  func `a branch without a neighbour stands behind its article and not in the next chapter`(
    order: Bool
  ) throws {
    let lines = [
      "第一章　总则", "第一条　甲一。", "第二条　甲二。", "第二条之一　支一。", "第二条之二　支二。", "第二章　分则",
      "第三条　甲三。", "第四条　自公布之日起施行。",
    ]
    for place in ["", "在第二条后", "在第二条之一后"] {
      try expect("\(place)增加一条，作为第二条之二：“支二。”", order: order, lines: lines)
    }
  }

  @Test func `a branch may become that of another article`() throws {
    try expect(
      "将第二条之一移至第一条之后，作为第一条之一。",
      lines: [
        "第一章　总则", "第一条　甲一。", "第一条之一　支一。", "第二条　甲二。", "第二章　分则", "第三条　甲三。",
        "第四条　自公布之日起施行。",
      ])
  }

  @Test func `nobody knows the number of a branch whose article goes`() throws {
    let run = try SampleRun(["删去第二条。"], act: Self.act, order: true)
    #expect(run.refusals == ["branch-left"])
    try expect(
      "删去第二条，第二条之一改为第二条。", order: true,
      lines: ["第一章　总则", "第一条　甲一。", "第二条　支一。", "第二章　分则", "第三条　甲三。", "第四条　自公布之日起施行。"])
    try expect(
      "删去第二条和第二条之一。", order: true,
      lines: ["第一章　总则", "第一条　甲一。", "第二章　分则", "第二条　甲三。", "第三条　自公布之日起施行。"])
  }

  @Test func `without an adjusted order a branch keeps its number`() throws {
    let run = try SampleRun(["删去第二条。"], act: Self.act)
    #expect(run.changes == ["-第二条　甲二。"])
  }
}

/// Articles that move without a number of their own, beside others that get one.
struct MovedBesideNumberedTests {
  private func expect(_ instructions: [String], lines: [String]) throws {
    let act = "示例条例\n第一条　一。\n第二条　二。\n第三条　三。\n第四条　四。\n"
    let run = try SampleRun(instructions, act: act)
    #expect(run.refusals == [])
    let text = run.result.edition?.text.split(separator: "\n").map(String.init) ?? []
    #expect(Array(text.dropFirst()) == lines)
  }

  @Test func `an article takes the number behind its neighbour that another one leaves`() throws {
    try expect(
      ["将第四条移至第一条之后。", "将第二条改为第三条之一。"],
      lines: ["第一条　一。", "第二条　四。", "第三条　三。", "第三条之一　二。"])
  }

  @Test func `an article leaves a chapter that goes`() throws {
    let act = "示例条例\n第一章　总则\n第一条　一。\n第二章　分则\n第二条　二。\n第三条　三。\n第三章　附则\n第四条　四。\n"
    let run = try SampleRun(["将第三条移至第一条之后。", "删去第二章。"], act: act)
    #expect(
      run.result.edition?.text
        == "示例条例\n第一章　总则\n第一条　一。\n第三条　三。\n第三章　附则\n第四条　四。\n")
  }

  @Test
  func `articles of a division with another number are called by their own, also by both ends`()
    throws
  {
    let act = "示例条例\n第一章　总则\n第一条　一。\n第二章　分则\n第二条　二。\n第三条　三。\n第四条　四。\n第五条　五。\n"
    let run = try SampleRun(
      ["删去第一章。", "将第二章改为第一章。", "删去第二条至第四条。"], act: act)
    #expect(run.refusals == [])
    #expect(run.result.edition?.text == "示例条例\n第一章　分则\n第五条　五。\n")
  }
}
