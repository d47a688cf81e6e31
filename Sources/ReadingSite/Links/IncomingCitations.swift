internal import CrossReferences
internal import RegulationModel

/// The citations that works of the site make of each other: of each work's newest held edition.
struct IncomingCitations: Sendable {
  /// A citation of a work by another.
  struct Entry: Sendable {
    /// Position of the citing work.
    let work: Int
    /// The identifier of the provision that cites.
    let from: String
    /// The identifiers of what is cited; empty for the whole work.
    let targets: [String]
  }

  private var entries: [Int: [Entry]] = [:]

  /// Reads the citations of all works. Linear in their texts.
  init(_ works: [HeldWork], _ catalogue: ActCatalogue, _ progress: (Int) -> Void) {
    var lookups: [Int: ReferenceLookup] = [:]
    for (position, held) in works.enumerated() {
      progress(position)
      guard let edition = held.current?.edition else { continue }
      for reference in EditionCitations(edition, names: catalogue.names).references {
        guard let title = reference.work, let target = catalogue.position(of: title),
          target != position, let cited = works[target].current?.edition
        else { continue }
        let lookup = lookups[target] ?? ReferenceLookup(cited)
        lookups[target] = lookup
        let answer = lookup.find(reference)
        guard answer.reason == nil else { continue }
        entries[target, default: []].append(
          Entry(work: position, from: reference.from, targets: answer.provisions.map(\.id)))
      }
    }
  }

  /// The citations of a work by others, in their order.
  func of(_ work: Int) -> [Entry] { entries[work] ?? [] }
}
