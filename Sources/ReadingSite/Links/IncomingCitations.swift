internal import Comparison
internal import CrossReferences
internal import RegulationModel

/// The citations that works of the site make of each other: of each work's newest held edition, each in the
/// edition of the cited work that it means.
struct IncomingCitations: Sendable {
  /// A citation of a work by another.
  struct Entry: Sendable {
    /// Position of the citing work.
    let work: Int
    /// The identifier of the provision that cites.
    let from: String
    /// The identifiers of what is cited, by the edition in which they are; the editions that the citation
    /// means and those behind it, as far as it stands there. Empty for the whole work, and where the text
    /// meant is not held.
    let targets: [CalendarDate: [String]]
  }

  /// A citation whose words name something else since an edition of the cited work.
  struct LeftBehind: Sendable {
    /// Position of the citing work.
    let work: Int
    /// The citation, with what it means in both texts.
    let citation: LeftBehindCitation
  }

  private var entries: [Int: [Entry]] = [:]
  /// By the cited work and the edition that leaves them behind.
  private var leftBehind: [Int: [CalendarDate: [LeftBehind]]] = [:]

  /// Reads the citations of all works. Linear in their texts and, for works that are cited, in the comparisons
  /// of their editions.
  init(
    _ works: [HeldWork], _ catalogue: ActCatalogue, on day: CalendarDate,
    _ progress: (Int) -> Void
  ) {
    var carrier = CitationCarrier(catalogue.cited, today: day)
    var successors: [Int: [Step]] = [:]
    for (position, held) in works.enumerated() {
      progress(position)
      guard let current = held.current else { continue }
      let references = EditionCitations(current.edition, names: catalogue.names).references
        .filter { $0.work != nil }
      for reference in references { add(reference, of: position, current, works, &carrier) }
      let cited = Set(references.compactMap { $0.work.flatMap(catalogue.position) })
      for target in cited.sorted() where target != position {
        let steps = successors[target] ?? IncomingCitations.steps(of: works[target])
        successors[target] = steps
        for step in steps {
          let found = carrier.leftBehind(
            step.successors, from: step.old, of: target,
            in: (held.work, current.date, current.edition), references)
          leftBehind[target, default: [:]][step.new, default: []] += found.map {
            LeftBehind(work: position, citation: $0)
          }
        }
      }
    }
  }

  /// From a held edition to the next one.
  private struct Step {
    let old: EditionRecord
    let new: CalendarDate
    let successors: ProvisionSuccessors
  }

  private static func steps(of work: HeldWork) -> [Step] {
    zip(work.editions, work.editions.dropFirst()).map { old, new in
      Step(
        old: old.record, new: new.date,
        successors: ProvisionSuccessors(EditionComparison(old: old.edition, new: new.edition)))
    }
  }

  private mutating func add(
    _ reference: Reference, of position: Int, _ citing: HeldEdition, _ works: [HeldWork],
    _ carrier: inout CitationCarrier
  ) {
    guard let carried = carrier.carry(reference, citedOn: citing.date),
      let target = works.firstIndex(where: { $0.work.slug == carried.work.slug }),
      target != position, carried.status != .unresolved
    else { return }
    var targets: [CalendarDate: [String]] = [:]
    for edition in works[target].editions where !carried.targets.isEmpty {
      let there = carrier.targets(of: carried, of: target, in: edition.record)
      if !there.isEmpty { targets[edition.date] = there.map(\.id) }
    }
    entries[target, default: []].append(
      Entry(work: position, from: reference.from, targets: targets))
  }

  /// The citations of a work by others, in their order.
  func of(_ work: Int) -> [Entry] { entries[work] ?? [] }

  /// The citations of a work by others that its editions leave behind, by the days of these.
  func leftBehind(of work: Int) -> [CalendarDate: [LeftBehind]] { leftBehind[work] ?? [:] }
}
