import Amending
import RegulationModel
import RevisionTestSupport
import Testing

/// Provisions that change places: 对调, 移至第二章.
struct MovedUnitTests {
  private func expect(
    _ instructions: [String], order: Bool = false, _ changes: [String], findings: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try SampleRun(instructions, order: order, sourceLocation: sourceLocation)
    #expect(run.refusals == [], sourceLocation: sourceLocation)
    #expect(run.changes.sorted() == changes.sorted(), sourceLocation: sourceLocation)
    #expect(run.findings == findings, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "将第一条与第七条对调。", "第一条、第七条互换。", "将第一条和第七条的位置对调。", "将第七条与第一条对调顺序。",
  ])
  func `two articles take each other's place and number`(instruction: String) throws {
    let run = try SampleRun([instruction])
    #expect(run.refusals == [])
    #expect(
      run.changes.sorted()
        == ["-第一条　甲一。", "+第一条　自公布之日起施行。", "-第七条　自公布之日起施行。", "+第七条　甲一。"].sorted())
    let edition = try #require(run.result.edition)
    #expect(edition.articles.first?.parent?.id == "chp_1")
    #expect(edition.articles.last?.parent?.id == "chp_3")
  }

  @Test func `two items change places, and their marks stay where they are due`() throws {
    try expect(
      ["将第三条第一款第一项与第二项对调。"], ["-（一）子；", "+（一）丑；", "-（二）丑；", "+（二）子；"])
  }

  @Test func `what is no pair of one kind is not exchanged`() throws {
    #expect(try SampleRun(["将第一条与第三条第一款对调。"]).refusals == ["unsupported"])
    #expect(try SampleRun(["将第一条与第九条对调。"]).refusals == ["no-such-provision"])
  }

  @Test func `an article that is moved into a chapter becomes its last one`() throws {
    let run = try SampleRun(["将第一条移至第三章。"], order: true)
    #expect(run.refusals == [])
    let edition = try #require(run.result.edition)
    #expect(edition.articles.map(\.label).last == "第七条")
    #expect(edition.articles.last?.children.first?.text == "甲一。")
    #expect(edition.articles.last?.parent?.id == "chp_3")
  }

  @Test func `an article that is moved into a chapter with a number takes it`() throws {
    let run = try SampleRun(["将第一条移至第二章，作为第四条。"], order: true)
    #expect(run.refusals == [])
    let edition = try #require(run.result.edition)
    let moved = edition.articles[3]
    #expect(moved.children.first?.text == "甲一。" && moved.parent?.id == "chp_2")
  }

  @Test func `an article is not moved into the chapter in which it stands`() throws {
    #expect(try SampleRun(["将第四条移至第二章。"]).refusals == ["unsupported"])
    #expect(try SampleRun(["将第二条移至第九章。"]).refusals == ["no-such-provision"])
  }
}

/// Words at the edges of parts of a provision, and how long they are said to be.
struct EdgeWordTests {
  private static let act = """
    示例条例
    第一条　甲。乙；丙。
    第二条　下列：
    （一）子；
    （二）丑。

    """

  @Test(arguments: [
    ("第一条第一句后增加“丁。”", "+第一条　甲。丁。乙；丙。"),
    ("第一条第一句末尾增加“和丁”", "+第一条　甲和丁。乙；丙。"),
    ("第一条第二句前增加一句：“丁。”", "+第一条　甲。丁。乙；丙。"),
    ("第一条第二句开头增加“丁”", "+第一条　甲。丁乙；丙。"),
    ("第一条末尾增加“和丁”", "+第一条　甲。乙；丙和丁。"),
  ])
  func `words come in at the edge of the part that is named`(
    instruction: String, line: String
  ) throws {
    let run = try SampleRun([instruction + "。"], act: Self.act)
    #expect(run.refusals == [])
    #expect(run.changes.filter { $0.hasPrefix("+") } == [line])
  }

  @Test func `words at the end of 各项 come into each`() throws {
    let run = try SampleRun(["第二条各项末尾增加“等”。"], act: Self.act)
    #expect(run.changes.filter { $0.hasPrefix("+") } == ["+（一）子等；", "+（二）丑等。"])
  }

  @Test(arguments: [
    ("删去第一条中的“甲”二字。", ["length-differs"]), ("删去第二条第一款第一项中的“子”一字，增加“卯”。", ["not-understood"]),
    ("将第一条中的“甲”一字修改为“丁戊”三字。", ["length-differs"]), ("将第一条中的“甲”一字修改为“丁戊”二字。", []),
    ("在第一条“甲”后增加“丁、戊”二字。", []), ("在第一条“甲”后增加“丁、戊”三字。", []),
    ("在第一条“甲”后增加“丁、戊”四字。", ["length-differs"]),
  ])
  func `words have the length that is said, marks counted or not`(
    instruction: String, refusals: [String]
  ) throws {
    #expect(try SampleRun([instruction], act: Self.act).refusals == refusals)
  }
}
