import AknProfile
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// The day of the work is that of its first making, which no amendment moves.
struct WorkDateTests {
  private func identity(_ note: String) throws -> ActIdentity {
    ActIdentity(of: try MadeActs.edition("虚构条例\n\(note)\n第一条　甲。\n"))
  }

  @Test func `an amendment alone tells no day of the work`() throws {
    let identity = try identity("（2019年3月4日虚构委员会修正）")
    #expect(!identity.hasWorkDate)
    #expect(identity.workIRI.contains("/0001-01-01/"))
    #expect(identity.editionDate.description == "2019-03-04")
    let act = try expectSoundExport(
      of: try MadeActs.edition("虚构条例\n（2019年3月4日虚构委员会修正）\n第一条　甲。\n"))
    #expect(act.codes.contains("work-date-unknown"))
    #expect(
      act.lines("eventRef") == [
        "eventRef eId=eref_1 date=2019-03-04 type=amendment source=#passiveRef_1 "
          + "refersTo=#amendment originatingExpression=true"
      ])
  }

  @Test(arguments: [
    "（2001年2月3日虚构委员会公布）", "（2001年2月3日虚构委员会公布　2019年3月4日虚构委员会第一次修正）",
    "（2001年2月3日虚构委员会公布　2019年3月4日虚构委员会修订　2021年5月6日虚构委员会修正）",
  ])
  func `the work keeps its address`(note: String) throws {
    #expect(
      try identity(note).workIRI == "/akn/cn/act/rule/虚构委员会/2001-02-03/虚构条例")
  }

  @Test func `the act that amended a text is named by its own address`() throws {
    let act = try expectSoundExport(
      of: try MadeActs.edition(
        "上海市虚构条例\n（2001年2月3日上海市人民代表大会常务委员会通过　根据2019年3月4日上海市人民代表大会常务委员会《关于修改〈上海市虚构条例〉的决定》修正）\n第一条　甲。\n"
      ))
    #expect(
      act.root.found("passiveRef").map { $0["href"] } == [
        "/akn/cn-sh/act/decision/上海市人民代表大会常务委员会/2019-03-04/关于修改上海市虚构条例的决定"
      ])
    #expect(act.root.found("FRBRcountry").first?["value"] == "cn-sh")
  }

  @Test func `the order of the first publication is number and publication`() throws {
    let act = try expectSoundExport(
      of: try MadeActs.edition("虚构条例\n（2001年2月3日国务院令第999号公布）\n第一条　甲。\n"))
    #expect(act.lines("FRBRnumber") == ["FRBRnumber value=国务院令第999号"])
    #expect(
      act.lines("publication") == [
        "publication date=2001-02-03 name=国务院令 showAs=国务院令第999号 number=第999号"
      ])
    #expect(
      act.lines("keyword") == [
        "keyword value=admin-regulation showAs=行政法规 dictionary=#norm-kinds"
      ])
  }
}
