import AknProfile
import Findings
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// One unit as a document of its own.
struct PortionTests {
  private func export() throws -> ActExport {
    let edition = try MadeActs.edition(AmendedSample.text)
    return ActExport(edition, identity: ActIdentity(of: edition))
  }

  private func findings(_ bytes: [UInt8]) throws -> [String] {
    try AknValidator().report(on: bytes).findings.map { "\($0)" }
  }

  @Test(arguments: [
    "chp_1", "art_2", "art_3", "art_3__para_1", "art_3__para_1__point_3", "att_1__art_1",
  ])
  func `a portion of any unit passes the checks`(id: String) throws {
    let export = try export()
    let unit = try #require(export.edition.provision(id: id))
    let bytes = try export.portion(unit)
    #expect(try findings(bytes) == [])
    #expect(try OfficialSchema.problems(in: bytes) == [])
    let root = try parsed(bytes)
    #expect(root.found("FRBRthis").first?["value"] == export.identity.workIRI + "/~" + id)
    #expect(root.found("portion").first?["includedIn"] == "#edition")
  }

  @Test func `a citation of what is not in the portion leads to the edition`() throws {
    let export = try export()
    let unit = try #require(export.edition.provision(id: "art_6"))
    let root = try parsed(try export.portion(unit))
    let range = try #require(root.found("rref").first)
    #expect(range["from"] == export.identity.editionIRI + "/~art_4")
    #expect(range["upTo"] == "#art_6")
  }

  @Test func `a link out of a portion is told, for an export of it has none`() throws {
    let export = try export()
    let unit = try #require(export.edition.provision(id: "art_6"))
    let told = try ActImport(try export.portion(unit)).edition.findings
      .filter { $0.code == "link-left-out" }
    #expect(told.count == 1)
    #expect(told.first?.message.english.contains("~art_4") == true)
  }

  @Test(arguments: ["art_2", "art_5"])
  func `a portion comes back with its words and the identity of its act`(id: String) throws {
    let export = try export()
    let unit = try #require(export.edition.provision(id: id))
    let bytes = try export.portion(unit)
    let act = try ActImport(bytes)
    #expect(act.portion == id)
    #expect(act.identity.workIRI == export.identity.workIRI)
    let back = try #require(act.edition.provision(id: id))
    #expect(back.text == unit.text && back.descendants.count == unit.descendants.count)
    #expect(try ActExport(act.edition, identity: act.identity).portion(back) == bytes)
  }

  @Test func `a portion below an article is refused in words of its own`() throws {
    let export = try export()
    let unit = try #require(export.edition.provision(id: "art_3__para_1__point_3"))
    let bytes = try export.portion(unit)
    #expect(throws: AknReadingError.partOfArticle) { try ActImport(bytes) }
  }
}
