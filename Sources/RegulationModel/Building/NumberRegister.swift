/// Counts how often a number stands in one context, so that identifiers stay unique.
///
/// Numbers nearly always rise; only when one does not are all of them remembered.
struct NumberRegister {
  private struct Key: Hashable {
    let kind: ProvisionKind
    let number: ProvisionNumber
  }

  private var last: Key?
  private var counts: [Key: UInt32]?

  /// Adds a number that is the first or greater than the one before it, and tells whether it is:
  /// then it stands there once.
  mutating func rises(to number: ProvisionNumber, _ kind: ProvisionKind) -> Bool {
    guard counts == nil else { return false }
    if let last, last.kind != kind || last.number >= number { return false }
    last = Key(kind: kind, number: number)
    return true
  }

  /// Adds a number that does not rise.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - kind: of the provision that has it.
  ///   - earlier: the rows that were added before; read once, at the first number that does not
  ///     rise.
  /// - Returns: how often it stands there now.
  mutating func add(
    _ number: ProvisionNumber, _ kind: ProvisionKind, after earlier: some Sequence<ProvisionRow>
  ) -> UInt32 {
    let key = Key(kind: kind, number: number)
    var counts = counts ?? NumberRegister.counts(of: earlier)
    // Held once, it is not copied.
    self.counts = nil
    let count = (counts[key] ?? 0) + 1
    counts[key] = count
    self.counts = counts
    return count
  }

  private static func counts(of rows: some Sequence<ProvisionRow>) -> [Key: UInt32] {
    var counts: [Key: UInt32] = [:]
    for row in rows where row.kind != .paragraph {
      guard let number = row.number else { continue }
      counts[Key(kind: row.kind, number: number), default: 0] += 1
    }
    return counts
  }
}
