public import CrossReferences
public import RegulationModel

/// A citation in another work whose words name something else once a new text of the cited work is law.
public struct LeftBehindCitation: Sendable {
  /// The work that makes the citation.
  public let work: Work
  /// The day of its edition.
  public let edition: CalendarDate
  /// The citation as it stands there.
  public let reference: Reference
  /// The provision that makes it; `nil` for the preamble.
  public let place: Provision?
  /// What it means, in the old text.
  public let oldTargets: [Provision]
  /// Where that stands in the new text; empty when it is gone.
  public let newTargets: [Provision]
}

extension CitationCarrier {
  /// The citations of a text that a new text of a work leaves behind, in their order; those that state which
  /// edition they mean are none.
  ///
  /// - Parameters:
  ///   - successors: where the provisions of the old text stand in the new one.
  ///   - old: the record of the old text.
  ///   - index: the work that is cited.
  ///   - citing: the text, its work and the day of its edition.
  ///   - references: its citations.
  /// - Returns: those left behind, with what they mean in both texts.
  package mutating func leftBehind(
    _ successors: ProvisionSuccessors, from old: EditionRecord, of index: Int,
    in citing: (work: Work, date: CalendarDate, edition: Edition), _ references: [Reference]
  ) -> [LeftBehindCitation] {
    var found: [LeftBehindCitation] = []
    for reference in references {
      guard let targets = targets(of: reference, of: index, in: old, citing.date) else { continue }
      let now = targets.map { successors.successors(of: $0) }
      let isSame = zip(targets, now).allSatisfy { $1.count == 1 && $1[0].id == $0.id }
      guard !isSame else { continue }
      found.append(
        LeftBehindCitation(
          work: citing.work, edition: citing.date, reference: reference,
          place: citing.edition.provision(id: reference.from), oldTargets: targets,
          newTargets: now.contains { $0.isEmpty } ? [] : now.flatMap(\.self)))
    }
    return found
  }

  /// What a citation of a work means in one of its editions; `nil` for citations of something else, of the
  /// work as a whole, of a stated edition, of a later one, and for those left behind before.
  private mutating func targets(
    of reference: Reference, of work: Int, in record: EditionRecord, _ day: CalendarDate
  ) -> [Provision]? {
    guard reference.work != nil, let carried = carry(reference, citedOn: day), !carried.isStated,
      carried.work.slug == slug(of: work), carried.status == .resolved
    else { return nil }
    let targets = targets(of: carried, of: work, in: record)
    let isWhereItStood = targets.map(\.id) == carried.targets.map(\.id)
    return isWhereItStood && !targets.isEmpty ? targets : nil
  }

  /// What a carried citation means in an edition of the work that is not older than the one it means: the same
  /// provisions, wherever they stand there; empty where they do not.
  package mutating func targets(
    of carried: CarriedCitation, of work: Int, in record: EditionRecord
  ) -> [Provision] {
    guard let meant = carried.edition.flatMap({ carried.work.record(of: $0) }),
      meant.date <= record.date
    else { return [] }
    guard meant.date != record.date else { return carried.targets }
    return fate(of: carried.targets, of: work, from: meant, to: record)?.targets ?? []
  }
}
