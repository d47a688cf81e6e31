import Amending
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

/// What becomes of the citations of the text that a decision leaves alone.
struct CitationUpdateTests {
  private static func act(_ citing: String) -> String {
    """
    示例条例
    第一条　一：
    （一）子；
    （二）丑；
    （三）寅。
    第二条　二甲。
    二乙。
    二丙。
    第三条　三。
    第四条　四。
    第四条之一　四一。
    第五条　\(citing)

    """
  }

  private func run(_ citing: String, _ instructions: [String], order: Bool = true) throws
    -> SampleRun
  {
    let run = try SampleRun(instructions, act: Self.act(citing), order: order)
    #expect(run.refusals == [])
    return run
  }

  /// The words of the citing article afterwards, and the citations that were changed.
  private func expect(
    _ citing: String, _ instructions: String..., becomes words: String, changes: [String] = [],
    findings: [String] = [], order: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try run(citing, instructions, order: order)
    let last = run.result.edition?.articles.last?.children.map(\.text).joined(separator: "\n")
    #expect(last == words, sourceLocation: sourceLocation)
    #expect(
      run.result.citations.map { "\($0.old)→\($0.new)" } == changes, sourceLocation: sourceLocation)
    #expect(run.findings == findings, sourceLocation: sourceLocation)
  }

  @Test func `numbers of articles follow`() throws {
    try expect("依照第三条。", "增加一条，作为第一条：“新。”", becomes: "依照第四条。", changes: ["第三条→第四条"])
    try expect(
      "依照本条例第三条、第四条和第四条之一。", "删去第一条。", becomes: "依照本条例第二条、第三条和第三条之一。",
      changes: ["本条例第三条、第四条和第四条之一→本条例第二条、第三条和第三条之一"])
    try expect(
      "依照第二条至第四条。", "删去第一条。", becomes: "依照第一条至第三条。", changes: ["第二条至第四条→第一条至第三条"])
    try expect("依照第二、三条。", "删去第一条。", becomes: "依照第一、二条。", changes: ["第二、三条→第一、二条"])
    try expect("依照第3条。", "删去第一条。", becomes: "依照第2条。", changes: ["第3条→第2条"])
  }

  @Test func `numbers of 款 and 项 follow`() throws {
    try expect(
      "依照第二条第二款、第三款。", "第二条增加一款，作为第一款：“新。”", becomes: "依照第二条第三款、第四款。",
      changes: ["第二条第二款、第三款→第二条第三款、第四款"])
    try expect(
      "依照第一条第（二）、（三）项。", "删去第一条第一项。", becomes: "依照第一条第（一）、（二）项。",
      changes: ["第一条第（二）、（三）项→第一条第（一）、（二）项"])
    try expect(
      "依照第一条第二项和第三条。", "删去第一条第一项。", "删去第二条。", becomes: "依照第一条第一项和第二条。",
      changes: ["第一条第二项和第三条→第一条第一项和第二条"])
    try expect(
      "甲。\n依照第一款。", "第五条增加一款，作为第一款：“新。”", becomes: "新。\n甲。\n依照第二款。", changes: ["第一款→第二款"])
  }

  @Test func `an article that became a 款 is cited as one`() throws {
    try expect(
      "依照第三条。", "将第三条改为第二条第四款。", becomes: "依照第二条第四款。", changes: ["第三条→第二条第四款"])
  }

  @Test func `a citation of what was deleted stays and is reported`() throws {
    try expect("依照第三条。", "删去第三条。", becomes: "依照第三条。", findings: ["citation-of-deleted"])
    try expect("依照第二条至第四条。", "删去第三条。", becomes: "依照第二条至第三条。", changes: ["第二条至第四条→第二条至第三条"])
  }

  @Test func `of several articles that are cited, those that stand follow`() throws {
    try expect(
      "依照第二条、第三条。", "删去第一条。", "删去第三条。", becomes: "依照第一条、第三条。",
      changes: ["第二条、第三条→第一条、第三条"], findings: ["citation-of-deleted"])
    try expect(
      "依照第二条、第四十条和第三条。", "删去第一条。", becomes: "依照第一条、第四十条和第二条。",
      changes: ["第二条、第四十条和第三条→第一条、第四十条和第二条"], findings: ["citation-in-part"])
    try expect(
      "依照第二条第九款、第三条。", "删去第一条。", becomes: "依照第二条第九款、第二条。",
      changes: ["第二条第九款、第三条→第二条第九款、第二条"], findings: ["citation-in-part"])
  }

  @Test func `a range whose end is gone stays as a whole`() throws {
    try expect(
      "依照第二条至第三条。", "删去第一条。", "删去第三条。", becomes: "依照第二条至第三条。",
      findings: ["citation-of-deleted"])
    try expect(
      "依照第三条至第四十条。", "删去第一条。", becomes: "依照第三条至第四十条。",
      findings: ["citation-shifted"])
  }

  @Test func `what cannot be put into the old words stays and is reported`() throws {
    try expect(
      "依照第二条第一款、第二款。", "将第二条第二款改为第三条。", becomes: "依照第二条第一款、第二款。",
      findings: ["citation-shifted"])
  }

  @Test func `前款 that means another 款 is reported`() throws {
    try expect(
      "甲。\n前款除外。", "第五条增加一款，作为第二款：“新。”", becomes: "甲。\n新。\n前款除外。", findings: ["citation-shifted"])
    try expect("甲。\n前款除外。", "第五条增加一款，作为第一款：“新。”", becomes: "新。\n甲。\n前款除外。")
  }

  @Test func `words that an instruction wrote count in the new numbers already`() throws {
    try expect("依照第三条。", "删去第一条。", "将第五条修改为：“依照第二条。”", becomes: "依照第二条。")
    try expect(
      "依照第三条和第四条。", "删去第一条。", "将第五条中的“第三条”修改为“第二条”。", becomes: "依照第二条和第四条。",
      findings: [])
  }

  @Test func `without an adjusted order nothing is changed and shifts are reported`() throws {
    try expect(
      "依照第二条第二款。", "第二条增加一款，作为第一款：“新。”", becomes: "依照第二条第二款。",
      findings: ["citation-shifted"], order: false)
    try expect(
      "依照第四条。", "将第四条改为第六条。", becomes: "四。", findings: ["article-moved", "citation-shifted"],
      order: false)
  }

  @Test func `citations of other acts are left alone`() throws {
    try expect("依照《另一条例》第三条、民法典第四条和第五十条。", "删去第一条。", becomes: "依照《另一条例》第三条、民法典第四条和第五十条。")
  }

  @Test func `the change names its place and its targets`() throws {
    let run = try run("依照第三条。", ["删去第一条。"])
    #expect(run.result.citations.map(\.place) == ["art_4__para_1"])
    #expect(run.result.citations.map(\.targets) == [["art_2"]])
  }

  @Test func `the preamble cites too`() throws {
    let run = try SampleRun(
      ["删去第一条。"], act: "示例条例\n依照本条例第二条。\n第一条　一。\n第二条　二。\n", order: true)
    #expect(run.result.edition?.preamble == ["依照本条例第一条。"])
    #expect(run.result.citations.map(\.place) == ["preamble"])
  }
}
