import Findings
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Imports an act of others and compares its structure, written by hand, and its findings.
///
/// A line of the outline is a provision, indented by its depth: the Chinese unit, the number (`-`
/// without one), the heading in 【】 if there is one, the text, and behind `⟂` the closing words.
///
/// - Parameters:
///   - document: the XML.
///   - outline: the expected structure.
///   - findings: the expected findings as `code:line`, that of the identity apart; any other finding fails.
///   - sourceLocation: the caller's place.
/// - Returns: the edition, for what else is to be checked.
/// - Throws: why there is none.
@discardableResult
func expectImport(
  of document: String, outline: String, findings: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Edition {
  let edition = try expectSoundImport(of: Array(document.utf8), sourceLocation: sourceLocation)
  let found = dump(edition)
  #expect(found == outline, "\(found)", sourceLocation: sourceLocation)
  let codes = edition.findings.map { "\($0.code):\($0.line.map { String($0) } ?? "-")" }
  let identity =
    document.contains(ForeignDocument.workIRI)
    ? [ForeignDocument.identityFinding]
    : document.contains("FRBRthis") ? [] : ["identity-missing:1"]
  #expect(codes == identity + findings, sourceLocation: sourceLocation)
  for finding in edition.findings {
    #expect(!finding.message.english.isEmpty && !finding.message.chinese.isEmpty)
  }
  return edition
}

/// Imports a document and checks what holds for every import: twice the same, no word lost and none
/// invented, every article with a 款, and an export that comes back unchanged.
func expectSoundImport(
  of document: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Edition {
  let act = try ActImport(document)
  let again = try ActImport(document)
  let isSame =
    act.edition == again.edition && act.edition.findings == again.edition.findings
    && act.edition.dropped == again.edition.dropped && act.date == again.date
  #expect(isSame, "not deterministic", sourceLocation: sourceLocation)
  expectSameWords(act.edition, try parsed(document), sourceLocation)
  for provision in act.edition.provisions where provision.kind == .article {
    #expect(provision.children.first != nil, "\(provision.id)", sourceLocation: sourceLocation)
  }
  let lines = 1...max(1, document.count { $0 == 0x0A } + 1)
  #expect(
    act.edition.provisions.allSatisfy { lines.contains($0.line) }, sourceLocation: sourceLocation)
  try expectSoundExport(of: act.edition, sourceLocation: sourceLocation)
  return act.edition
}

/// The structure of an edition as lines.
func dump(_ edition: Edition) -> String {
  edition.provisions.map { provision in
    var line = String(repeating: "  ", count: provision.ancestors.count) + provision.kind.unit
    line += " " + (provision.number?.description ?? "-")
    if let heading = provision.heading { line += "【\(heading)】" }
    if !provision.text.isEmpty { line += " " + provision.text }
    if let closing = provision.closing { line += " ⟂ " + closing }
    return line
  }.joined(separator: "\n")
}
