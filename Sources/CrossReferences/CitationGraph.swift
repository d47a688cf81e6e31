public import RegulationModel

/// Who cites whom within an edition, and which other works it cites.
public struct CitationGraph: Sendable {
  /// All citations, in the order of the text.
  public let references: [Reference]

  private let index: ProvisionIndex
  private let rowsByID: [String: Int]
  /// Positions in `references` by the row that cites, and by the row cited.
  private let outgoingByRow: [Int: [Int]]
  private let incomingByRow: [Int: [Int]]

  /// Makes the graph of an edition's citations. Linear in their targets.
  public init(_ edition: Edition, _ citations: EditionCitations) {
    references = citations.references
    index = ProvisionIndex(edition)
    var outgoing: [Int: [Int]] = [:]
    var incoming: [Int: [Int]] = [:]
    var rows: [String: Int] = [:]
    for (position, reference) in references.enumerated() {
      outgoing[reference.fromRow, default: []].append(position)
      rows[reference.from] = reference.fromRow
      for (row, id) in zip(reference.targetRows, reference.targets) {
        if incoming[row]?.last != position { incoming[row, default: []].append(position) }
        rows[id] = row
      }
    }
    outgoingByRow = outgoing
    incomingByRow = incoming
    for row in edition.rows.indices where edition.rows[row].kind <= .article {
      rows[Provision(edition: edition, index: row).id] = row
    }
    rowsByID = rows
  }

  /// What a provision cites, and what the provisions inside it cite.
  ///
  /// An identifier that the edition does not have gives nothing.
  public func outgoing(from id: String) -> [Reference] { collect(id, outgoingByRow) }

  /// What a provision cites.
  public func outgoing(from provision: Provision) -> [Reference] {
    collect(provision.index, outgoingByRow)
  }

  /// Who cites a provision or something inside it, itself excepted.
  ///
  /// Citations that a provision makes of its own parts (本条第二款) are left out.
  public func incoming(to id: String) -> [Reference] {
    guard let row = rowsByID[id] else { return [] }
    return incoming(row)
  }

  /// Who cites a provision or something inside it, itself excepted.
  public func incoming(to provision: Provision) -> [Reference] { incoming(provision.index) }

  /// The citations of other works, by title, in the order of the text.
  public var otherWorks: [(work: String, references: [Reference])] {
    var order: [String] = []
    var groups: [String: [Reference]] = [:]
    for reference in references {
      guard let work = reference.work else { continue }
      if groups[work] == nil { order.append(work) }
      groups[work, default: []].append(reference)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func incoming(_ row: Int) -> [Reference] {
    let inside = row..<Int(index.rows[row].end)
    return collect(row, incomingByRow).filter { !inside.contains($0.fromRow) }
  }

  private func collect(_ id: String, _ table: [Int: [Int]]) -> [Reference] {
    rowsByID[id].map { collect($0, table) } ?? []
  }

  private func collect(_ row: Int, _ table: [Int: [Int]]) -> [Reference] {
    guard row >= 0 else { return (table[row] ?? []).map { references[$0] } }
    var positions: [Int] = []
    for inside in row..<Int(index.rows[row].end) { positions += table[inside] ?? [] }
    var last = -1
    return positions.sorted().filter { position in
      defer { last = position }
      return position != last
    }.map { references[$0] }
  }
}
