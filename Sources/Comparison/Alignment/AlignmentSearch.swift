/// The search for the pairs that weigh most together, where pairs that keep their order weigh more
/// than pairs that moved.
///
/// Either question alone is answered exactly: the heaviest chain, the best assignment. What joins
/// them is that no unit may be used by both. Each unit has a price for that (Lagrange multiplier);
/// prices give an upper bound of what is possible, and a chain with the best assignment of what it
/// leaves is a solution. Prices of units that both want are raised, prices of units that nobody
/// wants are lowered, until the solution meets the bound or the rounds are over.
struct AlignmentSearch {
  /// Indexes of the pairs that keep their order, and of those that moved.
  struct Solution {
    var chain: [Int] = []
    var moved: [Int] = []
    var total = 0.0
  }

  /// The best solution found.
  private(set) var solution = Solution()
  /// No solution weighs more than this.
  private(set) var bound = Double.infinity

  private let pairs: [CandidatePair]
  private let rules: AlignmentRules
  private let oldCount: Int
  private let newCount: Int
  private var prices: UnitPrices

  /// Real texts meet the bound at once or after a few rounds.
  private static let rounds = 40
  /// Pairs over all rounds, for made texts with a hundred thousand of them.
  private static let pairLimit = 400_000
  /// Below this a difference is one of rounding.
  private static let tolerance = 1e-6

  /// Searches among pairs, which stand sorted by old position.
  init(_ rules: AlignmentRules, _ pairs: [CandidatePair], oldCount: Int, newCount: Int) {
    self.rules = rules
    self.pairs = pairs
    self.oldCount = oldCount
    self.newCount = newCount
    prices = UnitPrices(pairs, oldCount, newCount) { $0.value - rules.moved }
    let rounds = min(Self.rounds, max(1, Self.pairLimit / max(1, pairs.count)))
    for _ in 0..<rounds {
      takeRound()
      if bound - solution.total < Self.tolerance { return }
    }
  }

  private func orderedWeight(_ pair: CandidatePair) -> Double {
    // Of two units that changed places, the one that kept more of its wording stayed.
    pair.value - rules.inOrder + pair.value * pair.mass * rules.steadiness
  }

  private func movedWeight(_ pair: CandidatePair) -> Double { pair.value - rules.moved }

  private mutating func takeRound() {
    let prices = prices
    let chain = HeaviestChain.indices(of: pairs) { pair in
      orderedWeight(pair) - prices.of(pair)
    }
    let wanted = SparseAssignment(pairs, oldCount: oldCount, newCount: newCount) { pair in
      movedWeight(pair) - prices.of(pair)
    }.pairOfOld.filter { $0 >= 0 }
    let ofChain = chain.reduce(0) { $0 + orderedWeight(pairs[$1]) - prices.of(pairs[$1]) }
    let ofMoved = wanted.reduce(0) { $0 + movedWeight(pairs[$1]) - prices.of(pairs[$1]) }
    bound = min(bound, ofChain + ofMoved + prices.total)
    keep(completed(chain))
    self.prices.adjust(to: (chain + wanted).map { pairs[$0] }, gap: bound - solution.total)
  }

  /// A chain with the best assignment of the units that it leaves.
  private func completed(_ chain: [Int]) -> Solution {
    let usedOld = Set(chain.map { pairs[$0].old })
    let usedNew = Set(chain.map { pairs[$0].new })
    let rest = pairs.indices.filter {
      !usedOld.contains(pairs[$0].old) && !usedNew.contains(pairs[$0].new)
    }
    let assignment = SparseAssignment(
      rest.map { pairs[$0] }, oldCount: oldCount, newCount: newCount, weight: movedWeight)
    let moved = assignment.pairOfOld.filter { $0 >= 0 }.map { rest[$0] }
    let total =
      chain.reduce(0) { $0 + orderedWeight(pairs[$1]) }
      + moved.reduce(0) { $0 + movedWeight(pairs[$1]) }
    return Solution(chain: chain, moved: moved, total: total)
  }

  private mutating func keep(_ found: Solution) {
    if found.total > solution.total { solution = found }
  }
}

/// What the units of both sides cost.
private struct UnitPrices {
  private var old: [Double]
  private var new: [Double]

  /// Begins with what units are worth in the best assignment without regard to order.
  ///
  /// How a pair's weight is shared between its two units is open within bounds. The assignments
  /// built from either side lie towards either bound, so their mean favours neither side.
  init(
    _ pairs: [CandidatePair], _ oldCount: Int, _ newCount: Int,
    weight: (CandidatePair) -> Double
  ) {
    let forward = SparseAssignment(pairs, oldCount: oldCount, newCount: newCount, weight: weight)
    let turned = pairs.map { CandidatePair(old: $0.new, new: $0.old, value: $0.value) }.sorted {
      ($0.old, $0.new) < ($1.old, $1.new)
    }
    let backward = SparseAssignment(turned, oldCount: newCount, newCount: oldCount, weight: weight)
    old = zip(forward.oldPrices, backward.newPrices).map { ($0 + $1) / 2 }
    new = zip(forward.newPrices, backward.oldPrices).map { ($0 + $1) / 2 }
  }

  func of(_ pair: CandidatePair) -> Double { old[pair.old] + new[pair.new] }

  var total: Double { old.reduce(0, +) + new.reduce(0, +) }

  /// Raises the prices of units that are used more than once and lowers those of units not used, by
  /// a step that would close the gap if all else stayed (Polyak).
  mutating func adjust(to used: [CandidatePair], gap: Double) {
    var oldUses = [Int](repeating: -1, count: old.count)
    var newUses = [Int](repeating: -1, count: new.count)
    for pair in used {
      oldUses[pair.old] += 1
      newUses[pair.new] += 1
    }
    // A unit that costs nothing cannot cost less, and does not count.
    let norm =
      zip(oldUses, old).reduce(0) { $0 + ($1.0 > 0 || ($1.0 < 0 && $1.1 > 0) ? 1 : 0) }
      + zip(newUses, new).reduce(0) { $0 + ($1.0 > 0 || ($1.0 < 0 && $1.1 > 0) ? 1 : 0) }
    guard norm > 0 else { return }
    let step = gap / Double(norm)
    for index in old.indices { old[index] = max(0, old[index] + step * Double(oldUses[index])) }
    for index in new.indices { new[index] = max(0, new[index] + step * Double(newUses[index])) }
  }
}
