/// What a part of a Word file says of another: a relationship.
struct WordReference: Sendable {
  /// An address whose last word tells what the other part is: `styles`, `hyperlink`, `aFChunk`.
  let type: String
  /// Where the other part is, as it is written.
  let address: String
  /// The folder of the part that refers, with its slash; empty for none.
  let folder: String
  /// Whether it leads out of the file; nothing is read from there.
  let isExternal: Bool

  /// Whether the last word of its type is this one.
  func isOf(_ kind: String) -> Bool {
    type.utf8.count > kind.utf8.count
      ? type.utf8.suffix(kind.utf8.count + 1).elementsEqual("/\(kind)".utf8) : type == kind
  }

  /// The name of the part, out of which `..` never leads; for an external one, the address.
  var target: String {
    guard !isExternal else { return address }
    let path = address.hasPrefix("/") ? address : folder + address
    var steps: [Substring.UTF8View] = []
    for step in path.utf8.split(separator: UInt8(ascii: "/")) where !step.elementsEqual(".".utf8) {
      if step.elementsEqual("..".utf8) { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.map { String(Substring($0)) }.joined(separator: "/")
  }
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
    all.first { !$0.isExternal && $0.isOf(kind) }
  }
}
