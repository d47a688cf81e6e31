/// Counts how often a number stands in one context, so that identifiers stay unique.
///
/// Numbers nearly always rise; only when one does not are all of them remembered.
struct NumberRegister {
  private struct Key: Hashable {
    let kind: ProvisionKind
    let number: ProvisionNumber
  }

  private var rising: [Key] = []
  private var counts: [Key: UInt32] = [:]

  /// Adds a number and returns how often it stands there now: 1 for a new one.
  mutating func add(_ number: ProvisionNumber, _ kind: ProvisionKind) -> UInt32 {
    let key = Key(kind: kind, number: number)
    if counts.isEmpty {
      guard let last = rising.last, last.kind != kind || last.number >= number else {
        rising.append(key)
        return 1
      }
      for earlier in rising { counts[earlier, default: 0] += 1 }
      rising = []
    }
    let count = (counts[key] ?? 0) + 1
    counts[key] = count
    return count
  }
}
