import TestSupport
import Testing

@testable import Comparison

/// The choice of pairs against all choices there are.
struct AssignmentTests {
  private func candidates(
    _ oldCount: Int, _ newCount: Int, _ random: inout SplitMix64
  ) -> [CandidatePair] {
    var pairs: [CandidatePair] = []
    for old in 0..<oldCount {
      for new in 0..<newCount where Int.random(in: 0..<3, using: &random) > 0 {
        let value = Double(Int.random(in: 0...20, using: &random)) / 20
        pairs.append(CandidatePair(old: old, new: new, value: value))
      }
    }
    return pairs
  }

  /// The best total of pairs, each unit in one at most, by trying all.
  private func best(
    _ pairs: [CandidatePair], from start: Int = 0, usedOld: Set<Int> = [], usedNew: Set<Int> = [],
    weight: (CandidatePair) -> Double
  ) -> Double {
    guard start < pairs.count else { return 0 }
    let pair = pairs[start]
    let without = best(pairs, from: start + 1, usedOld: usedOld, usedNew: usedNew, weight: weight)
    guard !usedOld.contains(pair.old), !usedNew.contains(pair.new), weight(pair) > 0 else {
      return without
    }
    let with =
      weight(pair)
      + best(
        pairs, from: start + 1, usedOld: usedOld.union([pair.old]),
        usedNew: usedNew.union([pair.new]), weight: weight)
    return max(with, without)
  }

  @Test(arguments: 1...30)
  func `an assignment weighs as much as the best of all`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<20 {
      let pairs = candidates(4, 4, &random)
      let weight: (CandidatePair) -> Double = { $0.value - 0.2 }
      let assignment = SparseAssignment(pairs, oldCount: 4, newCount: 4, weight: weight)
      let chosen = assignment.pairOfOld.filter { $0 >= 0 }.map { pairs[$0] }
      #expect(Set(chosen.map(\.new)).count == chosen.count)
      let total = chosen.reduce(0) { $0 + weight($1) }
      #expect(abs(total - best(pairs, weight: weight)) < 1e-9, "\(pairs)")
      for pair in pairs {
        let prices = assignment.oldPrices[pair.old] + assignment.newPrices[pair.new]
        #expect(prices >= weight(pair) - 1e-9, "\(pair) in \(pairs)")
      }
      let worth = assignment.oldPrices.reduce(0, +) + assignment.newPrices.reduce(0, +)
      #expect(abs(worth - total) < 1e-9, "\(pairs)")
    }
  }

  @Test(arguments: 1...30)
  func `a chain weighs as much as the best of all chains`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<20 {
      let pairs = candidates(5, 5, &random)
      let chain = HeaviestChain.indices(of: pairs) { $0.value - 0.3 }.map { pairs[$0] }
      #expect(zip(chain, chain.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
      let total = chain.reduce(0) { $0 + $1.value - 0.3 }
      #expect(abs(total - heaviest(pairs)) < 1e-9, "\(pairs)")
    }
  }

  private func heaviest(_ pairs: [CandidatePair], old: Int = -1, new: Int = -1) -> Double {
    pairs.lazy.filter { $0.old > old && $0.new > new && $0.value > 0.3 }.map { pair in
      pair.value - 0.3 + heaviest(pairs, old: pair.old, new: pair.new)
    }.max() ?? 0
  }

  /// The best total of pairs in order and pairs that moved, by trying all chains, with the best
  /// assignment of what each leaves.
  private func bestAlignment(
    _ pairs: [CandidatePair], _ rules: AlignmentRules, old: Int = -1, new: Int = -1,
    chain: [CandidatePair] = []
  ) -> Double {
    let rest = pairs.filter { pair in
      chain.allSatisfy { $0.old != pair.old && $0.new != pair.new }
    }
    var result =
      chain.reduce(0) { $0 + $1.value - rules.inOrder } + best(rest) { $0.value - rules.moved }
    for pair in pairs where pair.old > old && pair.new > new && pair.value > rules.inOrder {
      result = max(
        result, bestAlignment(pairs, rules, old: pair.old, new: pair.new, chain: chain + [pair]))
    }
    return result
  }

  @Test func `an alignment is on average nearly as good as the best of all`() {
    var rules = AlignmentRules.articles
    rules.alone = 2
    rules.steadiness = 0
    var random = SplitMix64(state: 7)
    var found = 0.0
    var best = 0.0
    for _ in 0..<200 {
      let pairs = candidates(4, 4, &random)
      let search = AlignmentSearch(rules, pairs, oldCount: 4, newCount: 4)
      let chain = search.chain.map { pairs[$0] }
      let moved = search.moved.map { pairs[$0] }
      #expect(zip(chain, chain.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
      #expect(Set((chain + moved).map(\.old)).count == chain.count + moved.count, "\(pairs)")
      #expect(Set((chain + moved).map(\.new)).count == chain.count + moved.count, "\(pairs)")
      found +=
        chain.reduce(0) { $0 + $1.value - rules.inOrder }
        + moved.reduce(0) { $0 + $1.value - rules.moved }
      best += bestAlignment(pairs, rules)
    }
    #expect(found <= best + 1e-6)
    #expect(found >= 0.97 * best, "\(found / best)")
  }
}
