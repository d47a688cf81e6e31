/// An alignment of texts that are too long and too different for an exact one.
///
/// Stretches that stand once on either side are held to correspond, as far as they keep their
/// order; what lies between them is aligned apart. The result may have less in common than possible.
enum AnchoredAlignment {
  /// Lengths of the stretches, tried one after the other.
  private static let lengths = [12, 5]

  /// The parts between which texts can be aligned apart; `nil` when no stretch stands once in both.
  static func anchors(_ old: Span<UInt32>, _ new: Span<UInt32>) -> [CommonRun]? {
    for length in lengths where min(old.count, new.count) >= length {
      let pairs = uniquePairs(old, new, length)
      if !pairs.isEmpty { return growing(pairs, length) }
    }
    return nil
  }

  /// Places of the stretches that stand exactly once on either side, by their place in the old text.
  private static func uniquePairs(
    _ old: Span<UInt32>, _ new: Span<UInt32>, _ length: Int
  ) -> [(old: Int, new: Int)] {
    let oldPlaces = uniquePlaces(old, length)
    let newPlaces = uniquePlaces(new, length)
    var pairs: [(old: Int, new: Int)] = []
    for (hash, place) in oldPlaces where place >= 0 {
      guard let other = newPlaces[hash], other >= 0 else { continue }
      let isSame = (0..<length).allSatisfy { old[place + $0] == new[other + $0] }
      if isSame { pairs.append((place, other)) }
    }
    return pairs.sorted { $0.old < $1.old }
  }

  /// The place of each stretch, by its hash; -1 for those that stand more than once.
  private static func uniquePlaces(_ text: Span<UInt32>, _ length: Int) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(text.count)
    for start in 0...(text.count - length) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for offset in 0..<length { hash = (hash ^ UInt64(text[start + offset])) &* 0x100_0000_01B3 }
      places[hash] = places[hash] == nil ? start : -1
    }
    return places
  }

  /// The longest chain of pairs that go forward on both sides, without overlaps.
  private static func growing(_ pairs: [(old: Int, new: Int)], _ length: Int) -> [CommonRun] {
    var result = CommonRuns()
    for index in LongestRun.indices(pairs.map(\.new)).sorted() {
      let run = CommonRun(old: pairs[index].old, new: pairs[index].new, count: length)
      guard let last = result.runs.last else {
        result.append(run)
        continue
      }
      // Stretches overlap where neighbours stand once as well.
      let overlap = max(0, last.oldEnd - run.old, last.newEnd - run.new)
      result.append(
        CommonRun(
          old: run.old + overlap, new: run.new + overlap, count: max(0, run.count - overlap)))
    }
    return result.runs
  }
}
