internal import CrossReferences
internal import RegulationModel
internal import TextDifference

/// Holds each citation of the new edition against the one that stood at its place in the old one.
struct StaleCitationFinder {
  private let comparison: EditionComparison
  private let correspondence: ProvisionCorrespondence
  private let oldRows: RowsByID
  private let newRows: RowsByID
  /// The citations of the old edition by where they stand.
  private let oldCitations: [CitationPlace: Reference]
  private var lastMap: (place: PlacePair, map: OffsetMap)?

  init(_ comparison: EditionComparison, _ references: [Reference]) {
    self.comparison = comparison
    correspondence = ProvisionCorrespondence(comparison)
    oldRows = RowsByID(comparison.old)
    newRows = RowsByID(comparison.new)
    var places: [CitationPlace: Reference] = [:]
    for reference in references {
      guard let row = oldRows.row(reference.from) else { continue }
      places[CitationPlace(row: row, part: reference.part, start: reference.start)] = reference
    }
    oldCitations = places
  }

  /// What is wrong with a citation of the new edition; `nil` when nothing is.
  mutating func staleCitation(_ citation: Reference) -> StaleCitation? {
    guard citation.work == nil, citation.kind == .internal || citation.kind == .relative,
      let old = oldCitation(at: citation), old.status == .resolved
    else { return nil }
    let oldTargets = old.targets.compactMap { oldRows.row($0) }
    // 下列 means the list below it, whatever the list has become.
    guard !isInside(oldTargets, of: old) else { return nil }
    let newTargets = Set(citation.targets.compactMap { newRows.row($0) })
    let inOrder = citation.targets.compactMap { newRows.row($0) }
    let isStale = oldTargets.indices.contains { index in
      let successors = correspondence.successors(of: oldTargets[index])
      if newTargets.isDisjoint(with: successors) { return true }
      // What was split is cited by its first part, but not by the number of another provision.
      let isOwn = inOrder.indices.contains(index) && successors.contains(inOrder[index])
      return !isOwn && !successors.allSatisfy { isCovered($0, by: newTargets) }
    }
    guard isStale else { return nil }
    let movedTo = Set(oldTargets.flatMap { correspondence.successors(of: $0) })
    return StaleCitation(
      citation: citation, oldCitation: old, oldTargets: provisions(oldTargets, comparison.old),
      movedTo: provisions(movedTo, comparison.new),
      newTargets: provisions(newTargets, comparison.new))
  }

  /// Whether a provision of the new edition, or one that it is in, is among those that are cited.
  private func isCovered(_ row: Int, by cited: Set<Int>) -> Bool {
    var next = row
    while next >= 0 {
      if cited.contains(next) { return true }
      next = Int(comparison.new.rows[next].parent)
    }
    return false
  }

  /// Whether a citation means nothing but parts of the provision that it stands in.
  private func isInside(_ targets: [Int], of citation: Reference) -> Bool {
    guard let row = oldRows.row(citation.from) else { return false }
    let inside = (row + 1)..<max(row + 1, Int(comparison.old.rows[row].end))
    return targets.allSatisfy { inside.contains($0) }
  }

  private func provisions(_ rows: some Sequence<Int>, _ edition: Edition) -> [Provision] {
    rows.sorted().map { Provision(edition: edition, index: $0) }
  }

  /// The citation with the same words at the same place of the old edition.
  private mutating func oldCitation(at citation: Reference) -> Reference? {
    guard let row = newRows.row(citation.from) else { return nil }
    for before in correspondence.predecessors(of: row) {
      guard let start = oldStart(of: citation, row, before),
        let old = oldCitations[CitationPlace(row: before, part: citation.part, start: start)]
      else { continue }
      let isSame = GlyphTable(Array(old.text.utf8)).keys
        .elementsEqual(GlyphTable(Array(citation.text.utf8)).keys)
      if isSame, old.kind == citation.kind { return old }
    }
    return nil
  }

  /// Where a citation began in the old provision, in Unicode scalars; `nil` when it was not there.
  private mutating func oldStart(of citation: Reference, _ row: Int, _ before: Int) -> Int? {
    let place = PlacePair(old: before, new: row, part: citation.part)
    // Citations come in the order of the text, so that one map serves all of a provision.
    if lastMap?.place != place {
      let old = text(of: comparison.old.rows[before], citation.part, comparison.old)
      let new = text(of: comparison.new.rows[row], citation.part, comparison.new)
      lastMap = (place, OffsetMap(old: old, new: new))
    }
    return lastMap?.map.oldOffset(of: citation.start)
  }

  private func text(
    of row: ProvisionRow, _ part: Reference.Part, _ edition: Edition
  ) -> String {
    edition.string(part == .text ? row.text : row.closing)
  }
}

/// Two texts that a citation is looked for in.
private struct PlacePair: Equatable {
  let old: Int
  let new: Int
  let part: Reference.Part
}

/// Where a citation stands: a provision, a part of it, an offset in Unicode scalars.
private struct CitationPlace: Hashable {
  let row: Int
  let part: Reference.Part
  let start: Int
}

/// The rows of an edition by their identifiers.
private struct RowsByID {
  private let rows: [String: Int]

  init(_ edition: Edition) {
    var rows: [String: Int] = [:]
    rows.reserveCapacity(edition.rows.count)
    // Headings between articles are never cited, and cite nothing.
    for index in edition.rows.indices where edition.rows[index].kind != .crossheading {
      rows[Provision(edition: edition, index: index).id] = index
    }
    self.rows = rows
  }

  func row(_ id: String) -> Int? { rows[id] }
}
