import Findings
import RegulationModel
import RegulationParser
import Testing

/// Tables of contents above invented regulations are dropped after a comparison with the body.
struct ContentsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let contents: String
    /// First and last line that is dropped.
    let lines: ClosedRange<Int>
    var findings: [String] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "with the word 目录", contents: "目　录\n第一章　总则\n第二章　分则\n第三章　附则\n", lines: 2...5),
    Case(name: "with the word 目次", contents: "目次\n第一章　总则\n第二章　分则\n第三章　附则\n", lines: 2...5),
    Case(name: "without a word", contents: "第一章　总则\n第二章　分则\n第三章　附则\n", lines: 2...4),
    Case(
      name: "with dot leaders", contents: "目录\n第一章　总则……………1\n第二章　分则......2\n第三章　附则·····3\n",
      lines: 2...5),
    Case(
      name: "with dot leaders and no word", contents: "第一章 总则 …… 1\n第二章 分则 …… 2\n第三章 附则 …… 3\n",
      lines: 2...4),
    Case(
      name: "with another heading", contents: "目录\n第一章　总则\n第二章　细则\n第三章　附则\n", lines: 2...5,
      findings: ["contents-differ:4", "contents-miss:8"]),
    Case(
      name: "without one chapter", contents: "目录\n第一章　总则\n第三章　附则\n", lines: 2...4,
      findings: ["contents-miss:7"]),
    Case(
      name: "with one chapter too many", contents: "目录\n第一章　总则\n第二章　分则\n第三章　附则\n第四章　尾则\n",
      lines: 2...6, findings: ["contents-differ:6"]),
  ]

  private static let body =
    "第一章　总　则\n第一条　甲。\n第二章　分　则\n第二条　乙。\n第三章　附　则\n第三条　丙。\n"

  @Test(arguments: cases)
  func `the contents are dropped and differences reported`(sample: Case) throws {
    let edition = try expectReading(
      of: "示例条例\n" + sample.contents + Self.body,
      outline: """
        章 1【总则】
          条 1
            款 1 甲。
        章 2【分则】
          条 2
            款 1 乙。
        章 3【附则】
          条 3
            款 1 丙。
        """, findings: sample.findings)
    #expect(edition.title == "示例条例")
    let dropped = edition.dropped.filter { $0.reason == .contents }
    #expect(dropped.first?.line == sample.lines.lowerBound)
    #expect(dropped.last?.endLine == sample.lines.upperBound)
    #expect(edition.dropped == dropped)
  }

  @Test func `contents above the title of the body are no part of it`() throws {
    let edition = try expectSoundReading(
      of: Array(
        "示例公约\n目录\n序言\n第一章　总则\n第二章　附则\n序言\n甲乙丙，丁。\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.title == "示例公约")
    #expect(edition.body.map(\.heading) == ["总则", "附则"])
    #expect(edition.preamble.last == "甲乙丙，丁。")
    #expect(edition.findings == [])
  }

  struct Front: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let lines: ClosedRange<Int>
    var testDescription: String { name }
  }

  static let fronts = [
    Front(
      name: "with 序言 and an annex", text: "目　录\n序　言\n第一章　总则\n第二章　附则\n附件：示例清单\n序　言\n甲乙丙，丁。\n",
      lines: 2...6),
    Front(
      name: "with an entry that wraps", text: "目录\n序言\n第一章\n总则\n第二章　附\n则\n序言\n甲乙丙，丁。\n",
      lines: 2...7),
    Front(
      name: "without numbers, with leaders",
      text: "目录\n序言\n总则 ........ 1\n附则 ........ 2\n序言\n甲乙丙，丁。\n",
      lines: 2...5),
    Front(
      name: "with the numbers of a converter", text: "目录\n序言\n1. 总则\n2. 附则\n序言\n甲乙丙，丁。\n",
      lines: 2...5),
  ]

  @Test(arguments: fronts)
  func `contents end where the heading of the preamble stands again`(sample: Front) throws {
    let body = "第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。\n第三条　丙。\n附件　示例清单\n丁\n"
    let edition = try expectSoundReading(of: Array(("示例公约\n" + sample.text + body).utf8))
    #expect(edition.title == "示例公约")
    #expect(edition.preamble == ["序言", "甲乙丙，丁。"])
    #expect(edition.body.map(\.heading) == ["总则", "附则"])
    #expect(edition.dropped.map(\.reason) == [.contents])
    #expect(edition.dropped.first?.line == sample.lines.lowerBound)
    #expect(edition.dropped.first?.endLine == sample.lines.upperBound)
    #expect(edition.findings == [])
  }

  @Test func `contents above an article that stands before chapter 1 are whole`() throws {
    let edition = try expectReading(
      of: "示例规则\n目录\n第一章　会议\n第二章　附则\n第一条　甲。\n第一章　会议\n第二条　乙。\n第二章　附则\n第三条　丙。\n",
      outline: """
        条 1
          款 1 甲。
        章 1【会议】
          条 2
            款 1 乙。
        章 2【附则】
          条 3
            款 1 丙。
        """)
    #expect(edition.dropped.map(\.reason) == [.contents])
    #expect(edition.dropped.map(\.endLine) == [4])
  }

  @Test func `contents above the title are contents`() throws {
    let edition = try expectSoundReading(
      of: Array("目录\n第一章　总则\n第二章　附则\n示例规则\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.title == "示例规则")
    #expect(edition.dropped.map(\.reason) == [.contents])
  }

  @Test func `a preamble below contents without a title is kept`() throws {
    let edition = try expectSoundReading(
      of: Array("目录\n第一章　总则\n第二章　分则\n第三章　附则\n甲乙丙。\n\(Self.body)".utf8))
    #expect(edition.preamble == ["甲乙丙。"])
  }

  @Test func `contents with sections and an unnumbered chapter are dropped`() throws {
    let edition = try expectSoundReading(
      of: Array(
        """
        示例条例
        目录
        第一章　总则
        第二章　分则
        第一节　甲部
        第二节　乙部
        附则
        第一章　总则
        第一条　甲。
        第二章　分则
        第一节　甲部
        第二条　乙。
        第二节　乙部
        第三条　丙。
        """.utf8))
    #expect(edition.dropped.map(\.reason) == [.contents])
    #expect(edition.dropped.map(\.line) == [2])
    #expect(edition.dropped.map(\.endLine) == [7])
    #expect(edition.body.map(\.id) == ["chp_1", "chp_2"])
  }
}
