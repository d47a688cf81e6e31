import Findings
import RegulationModel
import RegulationParser
import Testing

/// Reads an invented regulation and compares its structure, written by hand, and its findings.
///
/// A line of the outline is a provision, indented by its depth: the Chinese unit, the number (`-`
/// without one), the heading in 【】 if there is one, the text, and behind `⟂` the closing words.
///
/// - Parameters:
///   - text: the document.
///   - outline: the expected structure.
///   - findings: the expected findings as `code:line`; any other finding fails.
///   - sourceLocation: the caller's place.
/// - Returns: the edition, for what else is to be checked.
/// - Throws: why there is none.
@discardableResult
func expectReading(
  of text: String, outline: String, findings: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Edition {
  let edition = try expectSoundReading(of: Array(text.utf8), sourceLocation: sourceLocation)
  let found = dump(edition)
  #expect(found == outline, "\(found)", sourceLocation: sourceLocation)
  #expect(summary(of: edition.findings) == findings, sourceLocation: sourceLocation)
  return edition
}

/// `code:line` of each finding, in order; `-` for a finding without a line.
func summary(of findings: [Finding]) -> [String] {
  findings.map { "\($0.code):\($0.line.map { String($0) } ?? "-")" }
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
