import Testing

/// Folding by the table that the index gives to the browser.
struct PlainFolding {
  private var folded: [UInt16: UInt16] = [:]
  private let blanks: Set<UInt16>
  private let unindexed: Set<UInt16>

  /// Takes the table out of the rules of an index.
  init(_ rules: [String: Any]) throws {
    let folds = try #require(rules["folds"] as? [Int])
    for place in stride(from: 0, to: folds.count, by: 3) {
      folded[UInt16(folds[place])] = UInt16(folds[place + 1])
    }
    blanks = Set(try #require(rules["blanks"] as? [Int]).map { UInt16($0) })
    unindexed = Set(try #require(rules["unindexed"] as? [Int]).map { UInt16($0) })
  }

  /// The pairs of a text as numbers: first unit times 65,536 and the second, 0 before punctuation.
  func pairs(_ text: String) -> Set<Int> {
    let units = text.utf16.map { folded[$0] ?? $0 }.filter { !blanks.contains($0) }
    var pairs: Set<Int> = []
    for (place, unit) in units.enumerated() where unit != 0 && !unindexed.contains(unit) {
      let next = place + 1 < units.count ? units[place + 1] : 0
      pairs.insert(Int(unit) << 16 | Int(unindexed.contains(next) ? 0 : next))
    }
    return pairs
  }
}
