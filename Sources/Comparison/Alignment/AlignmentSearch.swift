/// Chooses the pairs of units: those that keep their order, then the best of what is left over.
///
/// What kept its order is the heaviest chain. A pair counts in it for what speaks for it beyond what
/// its two units would bring elsewhere: a unit that moved as a whole is not held in its place by a
/// few words that it shares with what stands there now. The units that the chain leaves are given
/// to one another so that what speaks for them is most in all.
struct AlignmentSearch {
  /// Indexes of the pairs that keep their order.
  let chain: [Int]
  /// Indexes of the pairs that moved.
  let moved: [Int]

  /// Chooses among pairs, which stand sorted by old position.
  init(_ rules: AlignmentRules, _ pairs: [CandidatePair], oldCount: Int, newCount: Int) {
    let elsewhere = WorthElsewhere(pairs, oldCount, newCount) { $0.value - rules.moved }
    let chain = HeaviestChain.indices(of: pairs) { pair in
      // Of two units that changed places, the one that kept more of its wording stayed.
      pair.value - rules.inOrder + pair.value * pair.mass * rules.steadiness - elsewhere.of(pair)
    }
    let usedOld = Set(chain.map { pairs[$0].old })
    let usedNew = Set(chain.map { pairs[$0].new })
    let rest = pairs.indices.filter {
      !usedOld.contains(pairs[$0].old) && !usedNew.contains(pairs[$0].new)
    }
    let assignment = SparseAssignment(
      rest.map { pairs[$0] }, oldCount: oldCount, newCount: newCount
    ) { $0.value - rules.moved }
    self.chain = chain
    moved = assignment.pairOfOld.filter { $0 >= 0 }.map { rest[$0] }
  }
}

/// What units would bring if they had moved: those of which each is the best partner of the other.
private struct WorthElsewhere {
  /// For each unit, the other one and what the pair is worth.
  private var old: [(partner: Int, worth: Double)]
  private var new: [(partner: Int, worth: Double)]

  init(
    _ pairs: [CandidatePair], _ oldCount: Int, _ newCount: Int, worth: (CandidatePair) -> Double
  ) {
    old = [(partner: Int, worth: Double)](repeating: (-1, 0), count: oldCount)
    new = [(partner: Int, worth: Double)](repeating: (-1, 0), count: newCount)
    for pair in pairs {
      let worth = worth(pair)
      if worth > old[pair.old].worth { old[pair.old] = (pair.new, worth) }
      if worth > new[pair.new].worth { new[pair.new] = (pair.old, worth) }
    }
    let isMutual = { [old, new] (one: Int, other: Int) in
      other >= 0 && one >= 0 && old[one].partner == other && new[other].partner == one
    }
    for index in old.indices where !isMutual(index, old[index].partner) { old[index].worth = 0 }
    for index in new.indices where !isMutual(new[index].partner, index) { new[index].worth = 0 }
  }

  /// What a pair takes away when it keeps its order.
  func of(_ pair: CandidatePair) -> Double {
    let isOwn = old[pair.old].partner == pair.new && old[pair.old].worth > 0
    return isOwn ? old[pair.old].worth : old[pair.old].worth + new[pair.new].worth
  }
}
