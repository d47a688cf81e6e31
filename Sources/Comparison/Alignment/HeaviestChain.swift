/// The pairs that go forward on both sides and weigh most together: what kept its order.
///
/// A dynamic programme over the pairs with a tree of prefix maxima: O(n log n).
enum HeaviestChain {
  /// Indexes of the pairs of the chain, in order. Pairs that weigh nothing are never in it.
  static func indices(
    of pairs: [CandidatePair], weight: (CandidatePair) -> Double
  ) -> [Int] {
    let order = pairs.indices.sorted {
      (pairs[$0].old, pairs[$1].new) < (pairs[$1].old, pairs[$0].new)
    }
    var tree = PrefixMaximum(count: (pairs.map(\.new).max() ?? -1) + 1)
    var totals = [Double](repeating: 0, count: pairs.count)
    var before = [Int](repeating: -1, count: pairs.count)
    for index in order {
      let own = weight(pairs[index])
      guard own > 0 else { continue }
      // Pairs of the same old unit come with falling new positions, so none can follow another.
      let best = tree.best(below: pairs[index].new)
      totals[index] = own + (best.map { totals[$0] } ?? 0)
      before[index] = best ?? -1
      tree.insert(index, total: totals[index], at: pairs[index].new)
    }
    var next = tree.best(below: tree.count) ?? -1
    var chain: [Int] = []
    while next >= 0 {
      chain.append(next)
      next = before[next]
    }
    return chain.reversed()
  }
}

/// A Fenwick tree that keeps, for each prefix, the entry with the largest total.
private struct PrefixMaximum {
  let count: Int
  private var entries: [Int]
  private var totals: [Double]

  init(count: Int) {
    self.count = count
    entries = [Int](repeating: -1, count: count + 1)
    totals = [Double](repeating: 0, count: count + 1)
  }

  /// The entry with the largest total at a place below; `nil` when there is none.
  func best(below place: Int) -> Int? {
    var node = place
    var best = -1
    var total = 0.0
    while node > 0 {
      if totals[node] > total {
        total = totals[node]
        best = entries[node]
      }
      node &= node - 1
    }
    return best < 0 ? nil : best
  }

  mutating func insert(_ entry: Int, total: Double, at place: Int) {
    var node = place + 1
    while node <= count {
      if total > totals[node] {
        totals[node] = total
        entries[node] = entry
      }
      node += node & -node
    }
  }
}
