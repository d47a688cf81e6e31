import AknProfile
import Amending
import DecisionLanguage
import Findings
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Days, addresses and times in the document of an amended text: what is unknown is left out.
struct AmendmentDateTests {
  private static let decisionIRI = "/akn/cn/act/decision/示例委员会/2026-03-01/关于修改示例条例的决定"

  private func export(
    force: String = AmendedSample.force, base: String = AmendedSample.text, decided: String? = nil,
    organ: String? = "示例委员会", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ExportedAmendment {
    try expectSoundAmendment(
      of: MadeActs.edition(base),
      by: AmendedSample.decision(["将第五条修改为：“新五。”"], force: force), decided: decided,
      organ: organ, sourceLocation: sourceLocation)
  }

  private func lines(_ name: String, _ act: ExportedAmendment) -> [String] {
    act.root.found(name).map(\.summary)
  }

  @Test func `the expression is our consolidation of the text before`() throws {
    let act = try export()
    let iri = "/akn/cn/act/rule/示例委员会/2020-01-02/示例条例"
    #expect(
      act.root.found("FRBRExpression").first?.elements.map(\.summary) == [
        "FRBRthis value=\(iri)/zho@2026-03-01/!main", "FRBRuri value=\(iri)/zho@2026-03-01",
        "FRBRdate date=2026-03-01 name=publication", "FRBRauthor href=#exporter as=#editor",
        "FRBRversionNumber value=修正", "FRBRauthoritative value=false",
        "FRBRmasterExpression eId=FRBRmasterExpression href=\(iri)/zho@2020-01-02 "
          + "showAs=2020年1月2日发布文本",
        "FRBRlanguage language=zho",
      ])
    #expect(
      lines("passiveRef", act) == [
        "passiveRef eId=passiveRef_1 href=\(Self.decisionIRI) showAs=关于修改《示例条例》的决定"
      ])
  }

  @Test func `a decision of an unknown organ has no address`() throws {
    let act = try export(organ: nil)
    let iri = act.amendment.baseIdentity.workIRI
    #expect(act.amendment.decisionIRI == nil)
    #expect(
      lines("passiveRef", act) == [
        "passiveRef eId=passiveRef_1 href=\(iri)/zho@2026-03-01 showAs=2026年3月1日修正文本"
      ])
    #expect(act.changes == ["substitution #passiveRef_1 #art_5 <art_5 >art_5"])
  }

  @Test func `in force on the day of publication, the changes have the new text's time`() throws {
    let act = try export()
    #expect(
      lines("timeInterval", act) == [
        "timeInterval start=#eref_1 refersTo=#in-force",
        "timeInterval start=#eref_2 refersTo=#in-force",
      ])
    #expect(act.root.unit("body")?["period"] == "#tmpg_1")
    #expect(act.root.unit("art_5")?["period"] == "#tmpg_2")
    #expect(lines("force", act) == ["force period=#tmpg_2"])
  }

  @Test func `in force on a day of its own, the decision has an event of its own`() throws {
    let act = try export(force: "本决定自2026年5月1日起施行。")
    #expect(
      lines("eventRef", act) == [
        "eventRef eId=eref_1 date=2020-01-02 type=generation source=#original_1 "
          + "refersTo=#promulgation",
        "eventRef eId=eref_2 date=2026-03-01 type=amendment source=#passiveRef_1 "
          + "refersTo=#amendment originatingExpression=true",
        "eventRef eId=eref_3 date=2026-05-01 source=#passiveRef_1 refersTo=#entry-into-force",
      ])
    #expect(lines("timeInterval", act).last == "timeInterval start=#eref_3 refersTo=#in-force")
  }

  @Test(arguments: ["本决定第三条自2026年5月1日起施行。", "本决定为示例，不施行。"])
  func `without one day for the whole decision the changes have no time`(force: String) throws {
    let act = try export(force: force)
    #expect(act.root.unit("art_5")?["period"] == nil)
    #expect(lines("force", act) == [])
    #expect(act.root.unit("body")?["period"] == "#tmpg_1")
  }

  @Test func `a decision of another day than the text is not published on the text's day`() throws {
    let act = try export(decided: "2026-02-20")
    #expect(lines("force", act) == [])
    #expect(act.changes == ["substitution art_1 #art_5 <art_5 >art_5"])
  }

  @Test func `of a text without a date the amendment alone is told`() throws {
    let base = AmendedSample.text.split(separator: "\n").filter { !$0.hasPrefix("（2020") }
    let act = try export(base: base.joined(separator: "\n") + "\n")
    #expect(
      lines("eventRef", act) == [
        "eventRef eId=eref_1 date=2026-03-01 type=amendment source=#passiveRef_1 "
          + "refersTo=#amendment originatingExpression=true"
      ])
    #expect(act.findings.map(\.code).contains("work-date-unknown"))
    #expect(lines("passiveRef", act).count == 1)
    #expect(
      act.root.found("FRBRdate").map { $0["date"] } == [
        "0001-01-01", "2026-03-01", "2026-03-01", "0001-01-01", "2026-03-01", "2026-03-01",
        "0001-01-01", "2026-03-01", "2026-03-01",
      ])
  }

  @Test(arguments: ["2020-01-02", "2019-12-31"])
  func `an amended text is of a later day than the one before`(day: String) throws {
    let amendment = try export().amendment
    let date = try #require(CalendarDate(day))
    let base = try #require(CalendarDate("2020-01-02"))
    #expect(throws: AmendmentExportError.notAfter(base: base, given: date)) {
      try ActExport(amendment, on: date)
    }
  }

  @Test func `a refused instruction leaves no text, or one that says so`() throws {
    let base = try AmendedSample.base()
    let text = AmendedSample.decision(["将第五条修改为：“新五。”", "删去第九十九条。"])
    let decision = try AmendingDecision.read(text: text)
    let result = try AmendmentRun.apply(decision, to: base)
    let amendment = ActAmendment(
      of: base, identity: ActIdentity(of: base), by: decision, result: result)
    let day = try #require(CalendarDate(amendmentDay))
    #expect(throws: AmendmentExportError.noEdition) { try ActExport(amendment, on: day) }
    let act = try expectSoundAmendment(of: base, by: text, keepGoing: true)
    #expect(act.findings.map(\.code) == ["amendment-incomplete"])
  }

  @Test func `errors are worded in both languages`() throws {
    let day = try #require(CalendarDate(amendmentDay))
    for error in [AmendmentExportError.noEdition, .notAfter(base: day, given: day)] {
      #expect(!error.message.english.isEmpty)
      #expect(error.message.chinese.contains("修改后的文本"))
    }
  }
}
