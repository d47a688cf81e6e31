/// Which units of two editions are the same provision.
///
/// The whole is weighed, not unit by unit: pairs that keep their order count from a low threshold
/// on, pairs that moved from a higher one, and the set of pairs is taken that weighs most together.
struct UnitAlignment: Sendable {
  /// Units that correspond: positions in the lists of units.
  struct Pair: Sendable, Hashable {
    let old: Int
    let new: Int
    /// Whether the pair stands out of the order that the others keep.
    let isMoved: Bool
  }

  /// The pairs, by old position.
  private(set) var pairs: [Pair] = []
  /// The position that an old unit corresponds to; `nil` for none.
  private(set) var newOfOld: [Int?]
  /// The position that a new unit corresponds to; `nil` for none.
  private(set) var oldOfNew: [Int?]

  /// Aligns units by their candidate pairs, which stand sorted by old position.
  init(_ rules: AlignmentRules, _ candidates: [CandidatePair], oldCount: Int, newCount: Int) {
    newOfOld = [Int?](repeating: nil, count: oldCount)
    oldOfNew = [Int?](repeating: nil, count: newCount)
    let search = AlignmentSearch(rules, candidates, oldCount: oldCount, newCount: newCount)
    for index in search.chain { add(candidates[index], isMoved: false) }
    for index in search.moved { add(candidates[index], isMoved: true) }
    addLonePairs(rules, candidates)
    pairs.sort { $0.old < $1.old }
  }

  private mutating func add(_ pair: CandidatePair, isMoved: Bool) {
    newOfOld[pair.old] = pair.new
    oldOfNew[pair.new] = pair.old
    pairs.append(Pair(old: pair.old, new: pair.new, isMoved: isMoved))
  }

  /// Pairs units that are alone between the same two neighbours, if a little of them is kept.
  private mutating func addLonePairs(_ rules: AlignmentRules, _ candidates: [CandidatePair]) {
    let movedOlds = Set(pairs.lazy.filter(\.isMoved).map(\.old))
    for pair in candidates where pair.value >= rules.alone {
      guard newOfOld[pair.old] == nil, oldOfNew[pair.new] == nil else { continue }
      let before = (pair.old > 0 ? newOfOld[pair.old - 1] : -1)
      let after = (pair.old + 1 < newOfOld.count ? newOfOld[pair.old + 1] : oldOfNew.count)
      guard before == pair.new - 1, after == pair.new + 1,
        !movedOlds.contains(pair.old - 1), !movedOlds.contains(pair.old + 1)
      else { continue }
      add(pair, isMoved: false)
    }
  }
}
