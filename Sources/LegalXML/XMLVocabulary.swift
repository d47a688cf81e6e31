/// The names that a reader of tapes asks for, each with a number.
package struct XMLVocabulary: Sendable {
  /// A name in a namespace; an empty one means none.
  private struct Entry {
    let space: String
    let number: UInt16
  }

  /// The names by what they are without their namespace, of which few share one.
  private let entries: [String: [Entry]]

  /// Numbers names from 1 on, in their order; a name may stand in several namespaces.
  ///
  /// - Parameter names: at most 65,000 names; an empty namespace means none.
  package init(_ names: [(local: String, spaces: [String])]) {
    precondition(names.count <= 65_000, "a number has two bytes")
    var entries: [String: [Entry]] = [:]
    for (index, name) in names.enumerated() {
      entries[name.local, default: []] += name.spaces.map {
        Entry(space: $0, number: UInt16(index + 1))
      }
    }
    self.entries = entries
  }

  /// The number of a name; 0 for one that nobody asks for.
  func number(_ local: String, in space: String?) -> UInt16 {
    entries[local]?.last { $0.space == space ?? "" }?.number ?? 0
  }
}
