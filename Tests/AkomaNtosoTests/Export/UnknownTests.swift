import Findings
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// What a text does not tell is left out of its export, or named as unknown, and never invented.
struct UnknownTests {
  @Test func `a text without title, date and author says so and gets no lifecycle`() throws {
    let act = try expectSoundExport(of: MadeActs.edition(MadeActs.bare))
    #expect(act.codes == ["author-unknown", "date-unknown", "subtype-unknown", "title-unknown"])
    let blocks = act.root.found("meta").first?.elements.map(\.name.local)
    #expect(blocks == ["identification", "references"])
    #expect(act.root.child("act")?.elements.map(\.name.local) == ["meta", "body"])
    #expect(act.root.found("body").first?.summary == "body eId=body")
    #expect(
      act.root.found("FRBRWork").first?.elements.map(\.summary) == [
        "FRBRthis value=/akn/cn/act/normative-doc/0001-01-01/nn/!main",
        "FRBRuri value=/akn/cn/act/normative-doc/0001-01-01/nn",
        "FRBRdate date=0001-01-01 name=unknown", "FRBRauthor href=#unknown as=#author",
        "FRBRcountry value=cn", "FRBRsubtype value=normative-doc showAs=规范性文件",
        "FRBRname value=nn", "FRBRprescriptive value=true", "FRBRauthoritative value=true",
      ])
    #expect(try ActImport(act.bytes).date == nil)
  }

  @Test func `findings are in both languages`() throws {
    let act = try expectSoundExport(of: MadeActs.edition("\u{1}\n第一条　甲。\n"), isWhole: false)
    #expect(act.codes.last == "xml-character")
    for finding in act.findings {
      #expect(
        !finding.message.english.isEmpty && finding.message.chinese.contains { $0 > "\u{4E00}" })
    }
  }

  @Test func `an event without an actor is no step, and one without a verb has no outcome`() throws
  {
    let act = try expectSoundExport(
      of: MadeActs.edition("示例条例\n（2020年1月2日发布　2020年5月6日示例委员会）\n第一条　甲。\n"))
    #expect(act.root.found("workflow").isEmpty)
    #expect(
      act.root.found("docDate").map(\.summary) == ["docDate date=2020-01-02 refersTo=#promulgation"]
    )
    #expect(act.codes == ["author-unknown", "subtype-unknown"])
  }

  struct Force: Sendable, CustomTestStringConvertible {
    let note: String
    let clause: String
    /// The day of the event from which the body is in force; `nil` when that is not known.
    let start: String?
    var testDescription: String { "\(note): \(clause)" }
  }

  static let forces = [
    Force(note: "2020年1月2日示例委员会公布", clause: "自2020年3月1日起施行", start: "2020-03-01"),
    Force(note: "2020年1月2日示例委员会公布", clause: "自公布之日起施行", start: "2020-01-02"),
    Force(note: "2020年1月2日示例会议通过", clause: "自公布之日起施行", start: nil),
    Force(note: "2020年1月2日示例委员会公布", clause: "的施行日期另行规定", start: nil),
    Force(
      note: "2020年1月2日示例委员会公布　2023年4月5日示例会议修正　2023年4月6日示例委员会公布", clause: "自公布之日起施行", start: nil),
    Force(
      note: "2020年1月2日示例委员会公布　2023年4月5日示例会议修正　2023年4月6日示例委员会公布", clause: "自2020年3月1日起施行",
      start: nil),
    Force(
      note: "2020年1月2日示例委员会公布　2023年4月5日示例会议修订　2023年4月6日示例委员会公布", clause: "自公布之日起施行",
      start: "2023-04-06"),
    Force(
      note: "2020年1月2日示例委员会公布　2023年4月5日示例会议修订　2023年4月6日示例委员会公布", clause: "自2023年7月1日起施行",
      start: "2023-07-01"),
  ]

  @Test(arguments: forces)
  func `the text is in force from a day that it tells of itself`(sample: Force) throws {
    let act = try expectSoundExport(
      of: MadeActs.edition("示例条例\n（\(sample.note)）\n第一条　本条例\(sample.clause)。\n"))
    let interval = act.root.found("timeInterval").first
    let event = interval?["start"].flatMap { act.root.unit(String($0.dropFirst())) }
    #expect(event?["date"] == sample.start)
    #expect((act.root.unit("body")?["period"] != nil) == (sample.start != nil))
  }
}
