internal import JSONText
internal import RegulationModel

/// Which 款 a paragraph is, where an article has more than one.
enum InlayHints {
  /// Answers `textDocument/inlayHint`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue {
    let range = try parameters.range(in: view.text)
    var hints: [JSONValue] = []
    for (row, provision) in view.edition.rows.enumerated()
    where provision.kind == .paragraph && provision.parent >= 0 && !provision.text.isEmpty {
      let parent = view.edition.rows[Int(provision.parent)]
      guard parent.kind == .article, let number = provision.number,
        number != ProvisionNumber(1) || parent.end != provision.end,
        let place = view.reading.alignment.source(of: provision.text.offsets),
        range.lowerBound <= place.lowerBound, place.lowerBound <= range.upperBound
      else { continue }
      hints.append([
        "position": view.positions.position(of: place.lowerBound).json,
        "label": .string(number.citation(.paragraph)), "paddingRight": true,
        "tooltip": .string(view.reading.provision(row).citation),
      ])
    }
    return .array(hints)
  }
}
