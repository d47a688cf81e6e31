/// The pairs, each unit in one at most, that weigh most together, wherever they stand.
///
/// Shortest augmenting paths over the candidates (Hungarian method, sparse form) with prices: a
/// unit's price is what it brings beyond the rest, so for each pair the prices of both units
/// together are at least its weight, and the pairs chosen are those where they are equal.
struct SparseAssignment {
  /// Units that a search for a better distribution may reach; only made texts reach further.
  private static let searchLimit = 400

  /// For each old unit, the index of its pair; -1 for none.
  private(set) var pairOfOld: [Int]
  /// What each old unit is worth, at least 0.
  private(set) var oldPrices: [Double]
  /// What each new unit is worth, at least 0.
  private(set) var newPrices: [Double]

  private var pairOfNew: [Int]
  private let pairs: [CandidatePair]
  private let weights: [Double]
  private let pairsOfOld: [Range<Int>]

  /// Chooses among pairs, which stand sorted by old position. Pairs that weigh nothing are left out.
  init(
    _ candidates: [CandidatePair], oldCount: Int, newCount: Int,
    weight: (CandidatePair) -> Double
  ) {
    pairs = candidates
    weights = candidates.map(weight)
    pairOfOld = [Int](repeating: -1, count: oldCount)
    pairOfNew = [Int](repeating: -1, count: newCount)
    oldPrices = [Double](repeating: 0, count: oldCount)
    newPrices = [Double](repeating: 0, count: newCount)
    var ranges = [Range<Int>](repeating: 0..<0, count: oldCount)
    var start = 0
    while start < pairs.count {
      var end = start
      while end < pairs.count, pairs[end].old == pairs[start].old { end += 1 }
      ranges[pairs[start].old] = start..<end
      start = end
    }
    pairsOfOld = ranges
    for old in 0..<oldCount where !ranges[old].isEmpty { assign(old) }
  }

  /// A place that the search reached: a new unit with the loss on the way to it.
  private struct Reached {
    let new: Int
    let pair: Int
    let loss: Double
  }

  /// Finds the best way to give an old unit a partner, others changing theirs where that pays.
  private mutating func assign(_ start: Int) {
    oldPrices[start] = pairsOfOld[start].reduce(0) { best, index in
      max(best, weights[index] - newPrices[pairs[index].new])
    }
    guard oldPrices[start] > 0 else { return }
    var heap = LossHeap()
    var losses: [Int: Double] = [:]
    var cameBy: [Int: Int] = [:]
    var settled: [Reached] = []
    var isSettled = Set<Int>()
    // Leaving a unit without a partner loses its price.
    var bestEnd = (old: start, loss: oldPrices[start])
    var free: Reached?
    var olds = [(old: start, loss: 0.0)]
    var current = (old: start, loss: 0.0)
    while settled.count < Self.searchLimit {
      for index in pairsOfOld[current.old] where weights[index] > 0 {
        let new = pairs[index].new
        guard !isSettled.contains(new) else { continue }
        let loss =
          current.loss + max(0, oldPrices[current.old] + newPrices[new] - weights[index])
        if loss < losses[new] ?? .infinity {
          losses[new] = loss
          cameBy[new] = index
          heap.push(loss, new)
        }
      }
      guard let next = heap.pop(where: { !isSettled.contains($0) }), next.loss < bestEnd.loss
      else { break }
      isSettled.insert(next.new)
      settled.append(Reached(new: next.new, pair: cameBy[next.new] ?? -1, loss: next.loss))
      let owner = pairOfNew[next.new]
      guard owner >= 0 else {
        free = settled.last
        break
      }
      current = (pairs[owner].old, next.loss)
      olds.append(current)
      let withoutPartner = next.loss + oldPrices[current.old]
      if withoutPartner < bestEnd.loss { bestEnd = (current.old, withoutPartner) }
    }
    let total = free?.loss ?? bestEnd.loss
    for (old, loss) in olds where loss < total { oldPrices[old] -= total - loss }
    for reached in settled where reached.loss < total {
      newPrices[reached.new] += total - reached.loss
    }
    if let free {
      turn(from: free.new, start, cameBy)
    } else if bestEnd.old != start {
      let released = pairOfOld[bestEnd.old]
      pairOfOld[bestEnd.old] = -1
      oldPrices[bestEnd.old] = max(0, oldPrices[bestEnd.old])
      turn(from: pairs[released].new, start, cameBy)
    }
  }

  /// Gives a new unit to the old one that reached it, and so on back to the start.
  private mutating func turn(from end: Int, _ start: Int, _ cameBy: [Int: Int]) {
    var new = end
    while let pair = cameBy[new] {
      let old = pairs[pair].old
      let before = pairOfOld[old]
      pairOfOld[old] = pair
      pairOfNew[new] = pair
      guard old != start, before >= 0 else { return }
      new = pairs[before].new
    }
  }
}

/// A binary heap of new units by loss.
private struct LossHeap {
  private var items: [(loss: Double, new: Int)] = []

  mutating func push(_ loss: Double, _ new: Int) {
    items.append((loss, new))
    var child = items.count - 1
    while child > 0, items[child] < items[(child - 1) / 2] {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The unit with the smallest loss that is still wanted; `nil` when none is left.
  mutating func pop(where isWanted: (Int) -> Bool) -> (loss: Double, new: Int)? {
    while let first = items.first {
      items.swapAt(0, items.count - 1)
      items.removeLast()
      sink()
      if isWanted(first.new) { return first }
    }
    return nil
  }

  private mutating func sink() {
    var parent = 0
    while 2 * parent + 1 < items.count {
      var child = 2 * parent + 1
      if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
      guard items[child] < items[parent] else { return }
      items.swapAt(child, parent)
      parent = child
    }
  }
}
