/// How much is searched for one decision: a hostile one is refused before it takes long.
struct SearchBudget {
  private var bytes = 0
  private var provisions = 0
  private var nearest = 0

  /// Bytes of text; some seconds of search.
  private static let byteLimit = 200_000_000
  /// Provisions that are gone through one by one.
  private static let provisionLimit = 5_000_000
  /// A reader does not look at more nearest words.
  private static let nearestLimit = 100

  /// Counts text before it is searched. `weight` is for searches that cost more than a plain one.
  mutating func spend(bytes count: Int, weight: Int = 1) throws(Refusal) {
    bytes += (count + 16) * weight
    guard bytes <= SearchBudget.byteLimit else { throw .tooLarge }
  }

  /// Counts provisions that are gone through.
  mutating func spend(provisions count: Int) throws(Refusal) {
    provisions += count
    guard provisions <= SearchBudget.provisionLimit else { throw .tooLarge }
  }

  /// Refuses at once when there is nothing left.
  func check() throws(Refusal) {
    guard bytes <= SearchBudget.byteLimit, provisions <= SearchBudget.provisionLimit else {
      throw .tooLarge
    }
  }

  /// Whether nearest words may be looked for once more.
  mutating func takeNearest() -> Bool {
    nearest += 1
    return nearest <= SearchBudget.nearestLimit
  }
}
