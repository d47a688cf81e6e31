/// Finds items that repeat earlier ones nearly letter for letter, under whatever headline and however
/// their paragraphs are joined or cut.
///
/// An item that shares many stretches of letters with an earlier one is compared with it. The same
/// ceremony of another year and the next round of an inspection share their words, too: their days,
/// years and ordinals tell them apart.
enum NearDuplicates {
  /// Marks each item that repeats an earlier one. Time and memory grow with the corpus.
  static func mark(_ items: inout [Item]) {
    guard items.count > 1 else { return }
    let samples = items.lazy.map { RepeatCandidates.sample(of: $0) }
    for repetition in find(samples, count: items.count, item: { items[$0] }) {
      items[repetition.item].nearDuplicate = NearDuplicate(
        id: items[repetition.earlier].id, similarity: repetition.similarity,
        differences: repetition.differences)
    }
  }

  /// That an item repeats an earlier one.
  struct Repetition {
    /// The place of the item in the corpus.
    let item: Int
    /// The place of the earlier one.
    let earlier: Int
    /// Share of the letters of both that they have in common, 0 to 1.
    let similarity: Double
    /// Where they differ, in order.
    let differences: [ItemDifference]
  }

  /// The repetitions of a corpus, in the order of the items.
  ///
  /// - Parameters:
  ///   - samples: the sampled hashes of each item.
  ///   - count: how many items there are.
  ///   - item: gives an item by its place; `nil` where it cannot be read.
  /// - Returns: each item that repeats another once, with the first one that it repeats.
  static func find(
    _ samples: some Sequence<[UInt64]>, count: Int, item: (Int) -> Item?
  ) -> [Repetition] {
    guard count <= RepeatCandidates.itemLimit else { return [] }
    let candidates = RepeatCandidates(samples)
    var found: [Repetition] = []
    for place in 0..<count {
      let earlier = candidates.candidates(for: place)
      guard !earlier.isEmpty, let own = item(place) else { continue }
      for other in earlier {
        guard let held = item(other), let likeness = Likeness(of: own, with: held) else { continue }
        found.append(
          Repetition(
            item: place, earlier: other, similarity: likeness.similarity,
            differences: likeness.differences))
        break
      }
    }
    return found
  }
}
