internal import Comparison
internal import CrossReferences
internal import Holdings
internal import JSONText
internal import RegulationModel

/// Where something is defined, and where it is cited.
enum Navigation {
  /// Of wide ranges the first provisions are given.
  private static let limit = 200

  /// Answers `textDocument/definition`.
  static func definition(
    _ view: inout DraftView, _ parameters: RequestParameters
  ) throws -> JSONValue {
    let offset = try parameters.offset(in: view.text)
    switch CitedPlace(at: offset, view) {
    case .citation(let citation):
      let rows = view.targets(of: citation)
      guard rows.isEmpty else {
        return .array(rows.prefix(limit).map { view.location(view.name(of: $0)) })
      }
      return outside(citation, view)
    case .term(let term):
      let places = view.citations.terms.filter { $0.term == term.term && $0.isDefinition }
      return .array(places.map { view.location($0.place) })
    case .label(_, let label): return [view.location(label)]
    case nil: return []
    }
  }

  /// The places of a citation in the files of the library.
  private static func outside(_ citation: PlacedCitation, _ view: DraftView) -> JSONValue {
    guard let carried = view.carried(citation), let edition = carried.edition,
      let uri = view.held.address(of: carried.work, edition: edition)
    else { return [] }
    let lines = carried.targets.isEmpty ? [1] : carried.targets.map(\.line)
    return .array(
      lines.prefix(limit).map { line in
        let start = TextPosition(line: max(0, line - 1), character: 0)
        return ["uri": .string(uri), "range": TextSpan(start, start).json]
      })
  }

  /// Answers `textDocument/references`.
  static func references(
    _ view: inout DraftView, _ parameters: RequestParameters
  ) throws -> JSONValue {
    let offset = try parameters.offset(in: view.text)
    let withDeclaration = parameters.value["context"]?["includeDeclaration"] == .bool(true)
    var places: [Range<Int>] = []
    switch CitedPlace(at: offset, view) {
    case .term(let term):
      places = view.citations.terms.filter {
        $0.term == term.term && (withDeclaration || !$0.isDefinition)
      }.map(\.place)
    case .citation(let citation):
      let rows = view.targets(of: citation)
      if rows.isEmpty, let work = citation.reference.work {
        places = sameWork(work, citation.reference.targets, view)
      } else {
        places = citing(Set(rows), withDeclaration, view)
      }
    case .label(let row, _): places = citing([row], withDeclaration, view)
    case nil:
      guard let row = view.reading.article(at: offset, in: view.text) else { return [] }
      places = citing([row], withDeclaration, view)
    }
    return .array(places.map { view.location($0) })
  }

  /// The citations of rows and of what is inside of them, in the order of the text; not those that they make
  /// of themselves, such as 下列情形.
  private static func citing(
    _ rows: Set<Int>, _ withDeclaration: Bool, _ view: DraftView
  ) -> [Range<Int>] {
    let inside = Set(rows.flatMap { $0..<Int(view.edition.rows[$0].end) })
    var places = view.citations.citations.filter { citation in
      citation.reference.kind != .self && !inside.contains(citation.reference.fromRow)
        && view.targets(of: citation).contains { inside.contains($0) }
    }.map(\.place)
    if withDeclaration { places += rows.map(view.name) }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The citations of the same provisions of another work; of all of it where none are named.
  private static func sameWork(
    _ work: String, _ targets: [String], _ view: DraftView
  ) -> [Range<Int>] {
    view.citations.citations.filter { citation in
      citation.reference.work == work
        && (targets.isEmpty || citation.reference.targets.contains { targets.contains($0) })
    }.map(\.place)
  }
}
