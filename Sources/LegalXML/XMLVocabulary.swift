/// The names that a reader of tapes asks for, each with a number.
package struct XMLVocabulary: Sendable {
  private let numbers: [XMLName: UInt16]

  /// Numbers names from 1 on, in their order; a name may stand in several namespaces.
  ///
  /// - Parameter names: at most 65,000 names; an empty namespace means none.
  package init(_ names: [(local: String, spaces: [String])]) {
    precondition(names.count <= 65_000, "a number has two bytes")
    var numbers: [XMLName: UInt16] = [:]
    for (index, name) in names.enumerated() {
      for space in name.spaces {
        numbers[XMLName(namespace: space.isEmpty ? nil : space, local: name.local)] =
          UInt16(index + 1)
      }
    }
    self.numbers = numbers
  }

  /// The number of a name; 0 for one that nobody asks for.
  func number(_ name: XMLName) -> UInt16 {
    numbers[name] ?? 0
  }
}
