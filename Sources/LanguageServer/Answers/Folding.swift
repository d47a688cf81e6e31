internal import JSONText
internal import RegulationModel

/// What can be folded: all that spans more than a line.
enum Folding {
  /// Answers `textDocument/foldingRange`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) -> JSONValue {
    var seen: Set<[Int]> = []
    var ranges: [JSONValue] = []
    for row in view.edition.rows.indices {
      let extent = view.reading.extents[row]
      let start = view.text.lines.line(at: extent.lowerBound)
      let end = view.text.lines.line(at: extent.upperBound)
      // An article and its only 款 are one.
      guard start < end, seen.insert([start, end]).inserted else { continue }
      ranges.append(["startLine": JSONValue(start), "endLine": JSONValue(end), "kind": "region"])
    }
    return .array(ranges)
  }
}
