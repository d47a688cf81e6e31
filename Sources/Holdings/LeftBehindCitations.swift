public import Comparison
public import CrossReferences
internal import RegulationLibrary
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

extension HeldActs {
  /// The citations in other held works that a new text of a work leaves behind, in the order of the works
  /// and of their texts; those that state which edition they mean are none.
  ///
  /// Reads the texts of all works that are held.
  ///
  /// - Parameters:
  ///   - comparison: the old text against the new one.
  ///   - old: the record of the old text.
  ///   - slug: the work.
  /// - Returns: the citations, with what they mean in both texts.
  public func citationsLeftBehind(
    by comparison: EditionComparison, from old: EditionRecord, of slug: String
  ) -> [LeftBehindCitation] {
    guard let index = cited.works.firstIndex(where: { $0.slug == slug }) else { return [] }
    var carrier = CitationCarrier(cited, today: .today)
    let successors = ProvisionSuccessors(comparison)
    var found: [LeftBehindCitation] = []
    for other in works where other.slug != slug {
      guard let text = newestText(of: other) else { continue }
      for reference in EditionCitations(text.edition, names: names).references {
        guard let targets = carrier.targets(of: reference, of: index, in: old, text.record.date)
        else { continue }
        let now = targets.map { successors.successors(of: $0) }
        let isSame = zip(targets, now).allSatisfy { $1.count == 1 && $1[0].id == $0.id }
        guard !isSame else { continue }
        found.append(
          LeftBehindCitation(
            work: other, edition: text.record.date, reference: reference,
            place: text.edition.provision(id: reference.from), oldTargets: targets,
            newTargets: now.contains { $0.isEmpty } ? [] : now.flatMap(\.self)))
      }
    }
    return found
  }
}

extension CitationCarrier {
  /// What a citation of a work means in one of its editions; `nil` for citations of something else, of the
  /// work as a whole, of a stated edition or of a later one.
  fileprivate mutating func targets(
    of reference: Reference, of work: Int, in record: EditionRecord, _ day: CalendarDate
  ) -> [Provision]? {
    guard reference.work != nil, let carried = carry(reference, citedOn: day), !carried.isStated,
      carried.work.slug == slug(of: work), carried.status == .resolved, !carried.targets.isEmpty,
      let meant = carried.edition.flatMap({ carried.work.record(of: $0) }),
      meant.date <= record.date
    else { return nil }
    guard meant.date != record.date else { return carried.targets }
    guard let now = fate(of: carried.targets, of: work, from: meant, to: record),
      now.fate == .same || now.fate == .changed
    else { return nil }
    return now.targets
  }
}
