import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// What the meta of an export says, line by line.
struct MetaTests {
  private func lines(of block: String, _ act: ExportedAct) -> [String] {
    act.root.found(block).first?.elements.map(\.summary) ?? []
  }

  private static let iri =
    "/akn/cn/act/local-regulation/虚构市人民代表大会常务委员会/2019-05-01/虚构市图书借阅条例-试行"
  private static let expression = iri + "/zho@2023-03-01"

  @Test func `the work carries title, first dates, author, kind and name`() throws {
    let act = try expectSoundExport(of: MadeActs.edition(MadeActs.libraries))
    #expect(
      lines(of: "FRBRWork", act) == [
        "FRBRthis value=\(Self.iri)/!main", "FRBRuri value=\(Self.iri)",
        "FRBRalias value=虚构市图书借阅条例（试行） name=title",
        "FRBRdate date=2019-05-01 name=promulgation", "FRBRdate date=2019-04-20 name=adoption",
        "FRBRdate date=2019-07-01 name=entry-into-force",
        "FRBRauthor href=#虚构市人民代表大会常务委员会 as=#author", "FRBRcountry value=cn",
        "FRBRsubtype value=local-regulation showAs=地方性法规", "FRBRname value=虚构市图书借阅条例-试行",
        "FRBRprescriptive value=true", "FRBRauthoritative value=true",
      ])
    #expect(act.codes == [])
    #expect(act.root.child("act")?.summary == "act name=条例 contains=singleVersion")
  }

  @Test func `expression and manifestation carry the dates of the edition`() throws {
    let act = try expectSoundExport(of: MadeActs.edition(MadeActs.libraries))
    #expect(
      lines(of: "FRBRExpression", act) == [
        "FRBRthis value=\(Self.expression)/!main", "FRBRuri value=\(Self.expression)",
        "FRBRdate date=2023-03-01 name=promulgation", "FRBRdate date=2023-02-01 name=amendment",
        "FRBRauthor href=#虚构市人民代表大会常务委员会 as=#author",
        "FRBRversionNumber value=修正公布", "FRBRlanguage language=zho",
      ])
    #expect(
      lines(of: "FRBRManifestation", act) == [
        "FRBRthis value=\(Self.expression)/!main.xml", "FRBRuri value=\(Self.expression)/!main.xml",
        "FRBRdate date=2023-03-01 name=markup", "FRBRauthor href=#exporter as=#editor",
        "FRBRformat value=xml",
      ])
  }

  @Test func `lifecycle and workflow tell who did what on which day`() throws {
    let act = try expectSoundExport(of: MadeActs.edition(MadeActs.libraries))
    #expect(
      lines(of: "lifecycle", act) == [
        "eventRef eId=eref_1 date=2019-05-01 type=generation source=#original_1 refersTo=#promulgation",
        "eventRef eId=eref_2 date=2019-07-01 source=#original_1 refersTo=#entry-into-force",
        "eventRef eId=eref_3 date=2023-03-01 type=amendment source=#passiveRef_1 "
          + "refersTo=#amendment originatingExpression=true",
      ])
    let body = "by=#虚构市人民代表大会常务委员会"
    #expect(
      lines(of: "workflow", act) == [
        "step eId=step_1 date=2019-04-20 \(body) outcome=#adopted refersTo=#adoption",
        "step eId=step_2 date=2019-05-01 \(body) outcome=#promulgated refersTo=#promulgation",
        "step eId=step_3 date=2023-02-01 \(body) outcome=#amended refersTo=#amendment",
        "step eId=step_4 date=2023-03-01 \(body) outcome=#promulgated refersTo=#promulgation",
      ])
    #expect(act.root.found("analysis").isEmpty, "an amendment by decision replaces no whole text")
  }

  @Test func `everything that the document refers to is an entry of its references`() throws {
    let act = try expectSoundExport(of: MadeActs.edition(MadeActs.libraries))
    #expect(
      lines(of: "references", act).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        == [
          "original eId=original_1", "passiveRef eId=passiveRef_1", "TLCOrganization eId=exporter",
          "TLCOrganization eId=虚构市人民代表大会常务委员会", "TLCConcept eId=norm-kinds",
          "TLCConcept eId=deadline", "TLCConcept eId=duration",
          "TLCConcept eId=adopted", "TLCConcept eId=promulgated",
          "TLCConcept eId=amended", "TLCEvent eId=promulgation", "TLCEvent eId=entry-into-force",
          "TLCEvent eId=amendment", "TLCEvent eId=adoption", "TLCRole eId=author",
          "TLCRole eId=editor", "TLCTerm eId=term-图书馆", "TLCTerm eId=term-读者",
        ])
  }
}
