internal import TextDifference

/// Finds the pairs that are worth weighing: for each unit, a few units of the other side that share
/// rare wording with it, those with the same text, and the one with the same number.
///
/// Cost: linear in the texts, whatever they hold; common wording is not followed.
struct CandidateFinder {
  private let rules: AlignmentRules
  private let oldTexts: [ComparedText]
  private let newTexts: [ComparedText]
  private let grams: GramTable

  init(
    _ rules: AlignmentRules, old: [ComparedText], new: [ComparedText], grams: GramTable
  ) {
    self.rules = rules
    oldTexts = old
    newTexts = new
    self.grams = grams
  }

  /// The candidates, by old and then by new position; `sameNumber` are pairs that have the same
  /// number.
  func pairs(sameNumber: [(old: Int, new: Int)]) -> [CandidatePair] {
    let numbered = sameNumber.map { PairKey(old: $0.old, new: $0.new) }
    let keys = (sharingRareWording() + sameText() + numbered).sorted()
    var pairs: [CandidatePair] = []
    pairs.reserveCapacity(keys.count)
    for (index, key) in keys.enumerated() where index == 0 || key != keys[index - 1] {
      pairs.append(
        CandidatePair(old: key.old, new: key.new, value: keptWording(key.old, key.new)))
    }
    weighAgainstOthers(&pairs)
    let isNumbered = Set(numbered)
    for index in pairs.indices {
      let key = PairKey(old: pairs[index].old, new: pairs[index].new)
      if isNumbered.contains(key) { pairs[index].value += rules.sameNumber }
    }
    return pairs
  }

  /// Takes from each pair a share of what its units keep in their next best pair: wording that fits
  /// several units, such as that of penalty clauses, proves little. The same text proves itself.
  private func weighAgainstOthers(_ pairs: inout [CandidatePair]) {
    var ofOld = [BestTwo](repeating: BestTwo(), count: oldTexts.count)
    var ofNew = [BestTwo](repeating: BestTwo(), count: newTexts.count)
    for (index, pair) in pairs.enumerated() {
      ofOld[pair.old].add(pair.value, index)
      ofNew[pair.new].add(pair.value, index)
    }
    for index in pairs.indices where pairs[index].value < 1 {
      let other = max(
        ofOld[pairs[index].old].value(besides: index), ofNew[pairs[index].new].value(besides: index)
      )
      pairs[index].value -= min(other, pairs[index].value) * rules.ambiguity
    }
  }

  /// The two best values of a unit's pairs.
  private struct BestTwo {
    private var first = (value: 0.0, index: -1)
    private var second = 0.0

    mutating func add(_ value: Double, _ index: Int) {
      if value > first.value {
        second = first.value
        first = (value, index)
      } else {
        second = max(second, value)
      }
    }

    func value(besides index: Int) -> Double { index == first.index ? second : first.value }
  }

  /// How much of two units' wording is kept, from 0 to 1.
  func keptWording(_ old: Int, _ new: Int) -> Double {
    if oldTexts[old].isSameText(as: newTexts[new]) { return 1 }
    let left = grams.old[old]
    let right = grams.new[new]
    let smaller = min(left.weight, right.weight)
    guard smaller > 0 else { return 0 }
    let shared = grams.shared(left, right)
    let ofBoth = Double(2 * shared / (left.weight + right.weight))
    return min(0.999, max(ofBoth, Double(shared / smaller) * rules.containment))
  }

  /// A pair by its positions, packed into one number: there are many, and they are sorted.
  struct PairKey: Hashable, Comparable {
    private let packed: UInt64

    init(old: Int, new: Int) {
      packed = UInt64(old) << 32 | UInt64(new)
    }

    var old: Int { Int(packed >> 32) }
    var new: Int { Int(packed & 0xFFFF_FFFF) }

    static func < (left: PairKey, right: PairKey) -> Bool { left.packed < right.packed }
  }

  // MARK: - Wording

  private func sharingRareWording() -> [PairKey] {
    let postings = Postings(grams.old, gramCount: grams.weights.count)
    var scores = [Float](repeating: 0, count: oldTexts.count)
    var touched: [Int] = []
    var keys: [PairKey] = []
    for (new, profile) in grams.new.enumerated() {
      for gram in profile.grams {
        let units = postings.units(of: gram.id)
        guard units.count <= rules.commonest else { continue }
        let weight = grams.weights[Int(gram.id)]
        for old in units {
          if scores[Int(old)] == 0 { touched.append(Int(old)) }
          scores[Int(old)] += weight
        }
      }
      for old in best(touched, scores) { keys.append(PairKey(old: old, new: new)) }
      for old in touched { scores[old] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return keys
  }

  /// The positions with the best scores, by what is shared and by how much of the old unit it is: a
  /// long article shares something with everything.
  private func best(_ positions: [Int], _ scores: [Float]) -> [Int] {
    guard positions.count > rules.candidates else { return positions }
    var byShared = TopList(limit: rules.candidates / 2)
    var byShare = TopList(limit: rules.candidates / 2)
    for position in positions {
      byShared.add(position, scores[position])
      byShare.add(position, scores[position] / max(1, grams.old[position].weight))
    }
    return byShared.positions + byShare.positions
  }

  /// The few positions with the largest scores; of equal scores, the first.
  private struct TopList {
    private let limit: Int
    private(set) var positions: [Int] = []
    private var scores: [Float] = []

    init(limit: Int) {
      self.limit = limit
    }

    mutating func add(_ position: Int, _ score: Float) {
      if positions.count == limit {
        guard let last = scores.last, score > last else { return }
        positions.removeLast()
        scores.removeLast()
      }
      var place = scores.count
      while place > 0, scores[place - 1] < score { place -= 1 }
      positions.insert(position, at: place)
      scores.insert(score, at: place)
    }
  }

  // MARK: - Same text

  /// Pairs of units with the same text. Of texts that stand many times, a unit is paired with those
  /// that stand at its place among them, counted from the start and from the end.
  private func sameText() -> [PairKey] {
    let oldGroups = groups(oldTexts)
    var keys: [PairKey] = []
    for (text, news) in groups(newTexts) {
      guard let olds = oldGroups[text] else { continue }
      for (place, new) in news.enumerated() {
        for shift in [0, olds.count - news.count] {
          for near in (place + shift - 1)...(place + shift + 1) where olds.indices.contains(near) {
            keys.append(PairKey(old: olds[near], new: new))
          }
        }
      }
    }
    return keys
  }

  /// Positions by a number that the same texts share; what shares it by chance is weighed as any
  /// other pair.
  private func groups(_ texts: [ComparedText]) -> [UInt64: [Int]] {
    Dictionary(grouping: texts.indices) { position in
      let text = texts[position]
      return text.table.keys[text.entries].reduce(0xCBF2_9CE4_8422_2325) { hash, key in
        (hash ^ UInt64(key)) &* 0x100_0000_01B3
      }
    }
  }
}

/// For each pair of glyphs, the units that have it.
private struct Postings {
  private var starts: [Int32]
  private var positions: [Int32]

  init(_ profiles: [GramTable.Profile], gramCount: Int) {
    starts = [Int32](repeating: 0, count: gramCount + 1)
    for profile in profiles { for gram in profile.grams { starts[Int(gram.id) + 1] += 1 } }
    for index in 0..<gramCount { starts[index + 1] += starts[index] }
    positions = [Int32](repeating: 0, count: Int(starts[gramCount]))
    var next = starts
    for (position, profile) in profiles.enumerated() {
      for gram in profile.grams {
        positions[Int(next[Int(gram.id)])] = Int32(position)
        next[Int(gram.id)] += 1
      }
    }
  }

  func units(of gram: Int32) -> ArraySlice<Int32> {
    positions[Int(starts[Int(gram)])..<Int(starts[Int(gram) + 1])]
  }
}
