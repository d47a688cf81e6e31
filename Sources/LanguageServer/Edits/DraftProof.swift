internal import CrossReferences
internal import Holdings
internal import RegulationModel

/// Reads a draft again as some edits would make it.
enum DraftProof {
  /// Whether all provisions stand, and every citation that was resolved means what it meant.
  ///
  /// - Parameters:
  ///   - edits: in the order of the text, not overlapping.
  ///   - view: the draft.
  ///   - exception: a citation that is meant to change, by its position.
  /// - Returns: the citations afterwards.
  /// - Throws: `EditFault` that names a citation which would mean something else.
  @discardableResult
  static func check(
    _ edits: [SourceEdit], _ view: DraftView, exception: Int? = nil
  ) throws(EditFault) -> [Reference] {
    let text = TextDocument(
      uri: view.text.uri, language: view.text.language, version: nil,
      text: String(decoding: applied(edits, to: view.text.bytes), as: UTF8.self),
      encoding: .utf8)
    guard let reading = try? DraftReading(text), hasSameRows(reading.edition, view.edition) else {
      throw EditFault(ServerMessages.structureChanges)
    }
    let before = view.citations.citations
    let after = EditionCitations(reading.edition, names: view.held.acts.names).references
    guard before.count == after.count else { throw EditFault(ServerMessages.structureChanges) }
    for (position, (old, new)) in zip(before, after).enumerated() {
      guard position != exception, old.reference.status == .resolved else { continue }
      guard old.reference.targetRows == new.targetRows, old.reference.work == new.work else {
        let line = view.text.lines.line(at: old.place.lowerBound) + 1
        throw EditFault(ServerMessages.citationLost(old.reference.text, line: line))
      }
    }
    return after
  }

  /// A text with edits made.
  static func applied(_ edits: [SourceEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in edits where edit.range.lowerBound >= offset {
      result += bytes[offset..<edit.range.lowerBound] + Array(edit.words.utf8)
      offset = edit.range.upperBound
    }
    return result + bytes[offset...]
  }

  private static func hasSameRows(_ left: Edition, _ right: Edition) -> Bool {
    left.rows.count == right.rows.count
      && zip(left.rows, right.rows).allSatisfy { $0.kind == $1.kind && $0.parent == $1.parent }
  }
}
