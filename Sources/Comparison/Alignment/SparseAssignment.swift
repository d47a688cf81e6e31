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

  /// Finds the best way to give an old unit a partner, others changing theirs where that pays.
  private mutating func assign(_ start: Int) {
    oldPrices[start] = pairsOfOld[start].reduce(0) { best, index in
      max(best, weights[index] - newPrices[pairs[index].new])
    }
    guard oldPrices[start] > 0 else { return }
    let search = search(from: start)
    let total = search.free?.loss ?? search.bestEnd.loss
    for (old, loss) in search.olds where loss < total { oldPrices[old] -= total - loss }
    for reached in search.settled where reached.loss < total {
      newPrices[reached.new] += total - reached.loss
    }
    if let free = search.free {
      turn(from: free.new, start, search.cameBy)
    } else if search.bestEnd.old != start {
      let end = search.bestEnd.old
      let released = pairOfOld[end]
      pairOfOld[end] = -1
      oldPrices[end] = max(0, oldPrices[end])
      turn(from: pairs[released].new, start, search.cameBy)
    }
  }

  /// Goes out from an old unit to new ones and on to their partners, the smallest loss first, until
  /// a new unit is free or leaving one of the old units without a partner loses less.
  private func search(from start: Int) -> PathSearch {
    var search = PathSearch(start, price: oldPrices[start])
    var current = (old: start, loss: 0.0)
    while search.settled.count < Self.searchLimit {
      for index in pairsOfOld[current.old] where weights[index] > 0 {
        let new = pairs[index].new
        let loss = max(0, oldPrices[current.old] + newPrices[new] - weights[index])
        search.reach(new, by: index, loss: current.loss + loss)
      }
      guard let next = search.settleNext() else { break }
      let owner = pairOfNew[next.new]
      guard owner >= 0 else {
        search.free = next
        break
      }
      current = (pairs[owner].old, next.loss)
      search.goOn(current.old, loss: current.loss, price: oldPrices[current.old])
    }
    return search
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

/// How far the search for a partner has come.
private struct PathSearch {
  /// A new unit that the search reached, with the loss on the way to it.
  struct Reached {
    let new: Int
    let loss: Double
  }

  /// The new units whose loss is known, and the pair by which each was reached.
  private(set) var settled: [Reached] = []
  private(set) var cameBy: [Int: Int] = [:]
  /// The old units on the way.
  private(set) var olds: [(old: Int, loss: Double)]
  /// The old unit that loses least when it is left without a partner.
  private(set) var bestEnd: (old: Int, loss: Double)
  /// The new unit without a partner that was found.
  var free: Reached?

  private var heap = LossHeap()
  private var losses: [Int: Double] = [:]
  private var isSettled: Set<Int> = []

  init(_ start: Int, price: Double) {
    olds = [(start, 0)]
    bestEnd = (start, price)
  }

  /// Notes a way to a new unit.
  mutating func reach(_ new: Int, by pair: Int, loss: Double) {
    guard !isSettled.contains(new), loss < losses[new] ?? .infinity else { return }
    losses[new] = loss
    cameBy[new] = pair
    heap.push(loss, new)
  }

  /// The new unit with the smallest loss; `nil` when an end without it loses less.
  mutating func settleNext() -> Reached? {
    guard let next = heap.pop(where: { !isSettled.contains($0) }), next.loss < bestEnd.loss else {
      return nil
    }
    isSettled.insert(next.new)
    let reached = Reached(new: next.new, loss: next.loss)
    settled.append(reached)
    return reached
  }

  /// Goes on with the old unit that has a new one so far: leaving it alone loses its price.
  mutating func goOn(_ old: Int, loss: Double, price: Double) {
    olds.append((old, loss))
    if loss + price < bestEnd.loss { bestEnd = (old, loss + price) }
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
