import AknProfile
import Findings
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// A document that an export wrote, with what tests look up in it.
struct ExportedAct {
  let edition: Edition
  let bytes: [UInt8]
  let findings: [Finding]
  let root: XMLElement

  /// The codes of the findings, in order.
  var codes: [String] { findings.map(\.code) }
  /// The elements of a name as lines, in the order of the document.
  func lines(_ name: String) -> [String] { root.found(name).map(\.summary) }
}

/// Exports an edition and checks what holds for every export: the same bytes twice, well-formed, all
/// text and all units in place, identifiers unique, no link to nothing, nothing lost on the way back.
///
/// An edition that is not whole has characters that XML cannot hold: its words are not compared.
@discardableResult
func expectSoundExport(
  of edition: Edition, identity: ActIdentity? = nil, acts: [String: LinkedAct] = [:],
  isWhole: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ExportedAct {
  let identity = identity ?? ActIdentity(of: edition)
  let document = try ActExport(edition, identity: identity, acts: acts).document()
  let again = try ActExport(edition, identity: identity, acts: acts).document()
  let isSame = document.bytes == again.bytes
  #expect(isSame, "not deterministic", sourceLocation: sourceLocation)
  #expect(document.findings == again.findings, sourceLocation: sourceLocation)
  let root = try parsed(document.bytes)
  expectSoundIdentifiers(in: root, sourceLocation)
  if isWhole {
    expectUnits(of: edition, in: root, sourceLocation)
    expectFront(of: edition, in: root, sourceLocation)
    expectReturn(of: edition, from: document.bytes, identity, sourceLocation)
  }
  return ExportedAct(
    edition: edition, bytes: document.bytes, findings: document.findings, root: root)
}

/// Whether two editions are the same in all that a document of ours holds.
func expectSameEdition(
  _ found: Edition, _ wanted: Edition, _ sourceLocation: SourceLocation
) {
  #expect(found.text == wanted.text, sourceLocation: sourceLocation)
  let isSame = found == wanted
  #expect(isSame, "the rows differ", sourceLocation: sourceLocation)
  #expect(found.events == wanted.events, sourceLocation: sourceLocation)
  // Random editions may have a form that no text can show, which the import tells.
  let findings = found.findings.filter { $0.code != "form-not-in-text" }
  #expect(
    findings == wanted.findings.filter { $0.code != "form-not-in-text" },
    sourceLocation: sourceLocation)
  #expect(found.provisions.map(\.id) == wanted.provisions.map(\.id), sourceLocation: sourceLocation)
}

/// What `ActExport` wrote, `ActImport` gives back, and from there it is written the same.
private func expectReturn(
  of edition: Edition, from bytes: [UInt8], _ identity: ActIdentity,
  _ sourceLocation: SourceLocation
) {
  do {
    let back = try ActImport(bytes)
    expectSameEdition(back.edition, edition, sourceLocation)
    #expect(back.edition.dropped.isEmpty, sourceLocation: sourceLocation)
    let date = identity.hasDate ? identity.editionDate : nil
    #expect(back.date == date, sourceLocation: sourceLocation)
    // A finding that the import added is in the record from then on.
    guard back.edition.findings == edition.findings else { return }
    let again = try ActExport(back.edition, identity: ActIdentity(of: back.edition)).document()
    let first = try ActExport(edition, identity: ActIdentity(of: edition)).document()
    let isSame = again.bytes == first.bytes
    #expect(isSame, "written again, it differs", sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error) while reading an export", sourceLocation: sourceLocation)
  }
}

/// Title, 题注, 序言 and 落款 stand in their elements, word for word.
private func expectFront(
  of edition: Edition, in root: XMLElement, _ sourceLocation: SourceLocation
) {
  let act = root.child("act")
  let preface = act?.child("preface")
  #expect(
    preface?.found("docTitle").first?.text == edition.title, sourceLocation: sourceLocation)
  #expect(
    preface?.child("container")?.child("p")?.text == edition.note, sourceLocation: sourceLocation)
  #expect(
    act?.child("preamble")?.found("p").map(\.text) ?? [] == edition.preamble,
    sourceLocation: sourceLocation)
  #expect(
    act?.child("conclusions")?.found("p").map(\.text) ?? [] == edition.closing,
    sourceLocation: sourceLocation)
}

/// Identifiers stand once, links within the document lead to one, links out of it are IRIs, and no
/// attribute is empty.
func expectSoundIdentifiers(in root: XMLElement, _ sourceLocation: SourceLocation) {
  let elements = root.flattened
  let ids = elements.compactMap { $0["eId"] }
  let known = Set(ids)
  #expect(ids.count == known.count, "an eId stands twice", sourceLocation: sourceLocation)
  let links: Set = [
    "as", "by", "end", "from", "href", "outcome", "period", "refersTo", "source", "start", "upTo",
  ]
  for element in elements where element.name.namespace == AknNames.namespace {
    for attribute in element.attributes {
      let value = attribute.value
      let isLink = links.contains(attribute.name.local)
      let leads =
        value.hasPrefix("#") ? known.contains(String(value.dropFirst())) : value.hasPrefix("/akn/")
      guard value.isEmpty || isLink && !leads else { continue }
      Issue.record(
        "\(element.name.local) \(attribute.name.local)=\(value), line \(element.line)",
        sourceLocation: sourceLocation)
    }
  }
}
