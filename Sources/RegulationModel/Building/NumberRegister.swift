/// Counts how often a number stands in one context, so that identifiers stay unique.
///
/// Numbers nearly always rise; only when one does not are all of them remembered, in a table of all
/// contexts: the open provisions, each of which has a register, are moved at every line.
struct NumberRegister {
  /// How often numbers stand in their contexts.
  typealias Counts = [Key: UInt32]

  /// A number in its context.
  struct Key: Hashable {
    /// Row of what it stands in; -1 for the text itself.
    let context: Int32
    let kind: ProvisionKind
    let number: ProvisionNumber
  }

  private var last: (kind: ProvisionKind, number: ProvisionNumber)?
  private var isCounted = false

  /// Adds a number that is the first or greater than the one before it, and tells whether it is:
  /// then it stands there once.
  mutating func rises(to number: ProvisionNumber, _ kind: ProvisionKind) -> Bool {
    guard !isCounted else { return false }
    if let last, last.kind != kind || last.number >= number { return false }
    last = (kind, number)
    return true
  }

  /// Adds a number that does not rise.
  ///
  /// - Parameters:
  ///   - key: the number.
  ///   - earlier: the rows of its context that were added before; read once, at the first number
  ///     that does not rise.
  ///   - counts: the numbers of all contexts.
  /// - Returns: how often it stands there now.
  mutating func add(
    _ key: Key, after earlier: some Sequence<ProvisionRow>, to counts: inout Counts
  ) -> UInt32 {
    if !isCounted {
      for row in earlier where row.kind != .paragraph {
        guard let number = row.number else { continue }
        counts[Key(context: key.context, kind: row.kind, number: number), default: 0] += 1
      }
      isCounted = true
    }
    let count = (counts[key] ?? 0) + 1
    counts[key] = count
    return count
  }
}
