import AknProfile
import CrossReferences
import Foundation
import LegalXML
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import AkomaNtoso

/// Exports of real laws in the forms in which people have them.
@Suite(.enabled(if: SharedData.isPresent, "the shared laws are not beside the project"))
struct RealLawExportTests {
  private func editions(_ form: String) throws -> [(name: String, edition: Edition)] {
    let folder = SharedData.laws.appending(path: "documents")
    return try SharedData.names(in: folder).map { name in
      let file = folder.appending(path: name).appending(path: form)
      return (name, try RegulationReader.read(SharedData.bytes(file)))
    }
  }

  @Test func `every law is exported whole, with a link for each citation that resolves`() throws {
    for (name, edition) in try editions("A.txt") {
      let act = try expectSoundExport(of: edition)
      let allowed: Set = ["author-unknown", "date-unknown", "subtype-unknown"]
      #expect(Set(act.codes).isSubset(of: allowed), "\(name): \(act.codes)")
      #expect(act.codes.contains("date-unknown") == edition.events.isEmpty, "\(name)")
      let wanted = EditionCitations(edition).references.filter {
        $0.work == nil && $0.status == .resolved && !$0.targets.isEmpty && !$0.text.hasPrefix("下列")
      }
      #expect(links(in: act.root).map(\.text) == wanted.map(\.text), "\(name)")
    }
  }

  /// The marks of citations; those within an `mref` are parts of one.
  private func links(in element: XMLElement) -> [XMLElement] {
    ["mref", "ref", "rref"].contains(element.name.local)
      ? [element] : element.elements.flatMap(links)
  }

  @Test(arguments: ["B.txt", "C.txt", "E.txt"])
  func `every law comes back from an export, whatever its form was`(form: String) throws {
    for (name, edition) in try editions(form) {
      let document = try ActExport(edition, identity: ActIdentity(of: edition)).document()
      let back = try ActImport(document.bytes).edition
      #expect(back == edition && back.text == edition.text, "\(name)")
      #expect(back.findings == edition.findings && back.events == edition.events, "\(name)")
    }
  }
}
