/// What a part of a Word file says of another: a relationship.
struct WordReference: Sendable {
  /// The last word of its type: `styles`, `hyperlink`, `aFChunk`.
  let kind: String
  /// The name of the part; for an external one, the address.
  let target: String
  /// Whether it leads out of the file; nothing is read from there.
  let isExternal: Bool
}

/// What a part refers to, in the order of its list.
struct WordReferences: Sendable {
  private var all: [WordReference] = []
  private var places: [String: Int] = [:]

  /// Refers to nothing.
  init() {}

  /// Adds a reference; the first of an identifier counts.
  mutating func add(_ id: String, _ reference: WordReference) {
    guard places[id] == nil else { return }
    places[id] = all.count
    all.append(reference)
  }

  /// The reference of an identifier; `nil` without it.
  subscript(id: String) -> WordReference? { places[id].map { all[$0] } }

  /// The first reference of a kind that stays within the file; `nil` without one.
  func first(_ kind: String) -> WordReference? {
    all.first { $0.kind == kind && !$0.isExternal }
  }
}
