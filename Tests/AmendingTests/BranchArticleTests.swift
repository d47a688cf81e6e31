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
