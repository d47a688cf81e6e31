internal import ChineseText
internal import RegulationModel

/// Finds items that repeat earlier ones nearly letter for letter, under whatever headline and however
/// their paragraphs are joined or cut.
///
/// Hashes of twelve letters are sampled of each item, more of its beginning, with the first items that
/// have each; an item that shares many of them with an earlier one is compared with it. The same
/// ceremony of another year and the next round of an inspection share their words, too: their days,
/// years and ordinals tell them apart. Time and memory grow with the size of the corpus.
enum NearDuplicates {
  /// Letters of a hashed stretch: longer than most formulas.
  private static let width = 12
  /// One of so many hashes is kept, of the beginning and of the rest.
  private static let (sampling, restSampling): (UInt64, UInt64) = (8, 16)
  /// Letters of the beginning.
  private static let beginning = 240
  /// Shorter texts are not compared: a note repeats another by chance.
  private static let fewestLetters = 60
  /// Share of the hashes of the shorter text that makes a comparison worth while: a changed word
  /// takes a dozen of them away.
  private static let candidateShare = 0.3

  /// Marks each item that repeats an earlier one.
  static func mark(_ items: inout [Item]) {
    var holders: [UInt64: FirstHolders] = [:]
    var sizes = [Int](repeating: 0, count: items.count)
    for index in items.indices {
      let hashes = sample(of: items[index])
      sizes[index] = hashes.count
      var shared: [Int32: Int] = [:]
      for hash in hashes {
        holders[hash, default: FirstHolders()].count(Int32(index), into: &shared)
      }
      items[index].nearDuplicate = best(shared, of: index, sizes, items)
    }
  }

  private static func best(
    _ shared: [Int32: Int], of index: Int, _ sizes: [Int], _ items: [Item]
  ) -> NearDuplicate? {
    let candidates = shared.filter { earlier, count in
      let size = min(sizes[Int(earlier)], sizes[index])
      return count >= 3 && Double(count) >= Double(size) * candidateShare
    }
    for earlier in candidates.keys.sorted() {
      let other = items[Int(earlier)]
      guard let likeness = Likeness(of: items[index], with: other) else { continue }
      return NearDuplicate(
        id: other.id, similarity: likeness.similarity, differences: likeness.differences)
    }
    return nil
  }

  /// The kept hashes of an item, each once.
  private static func sample(of item: Item) -> Set<UInt64> {
    guard item.kind != .regulation else { return [] }
    var letters: Glyphs = []
    for paragraph in item.text { letters += Glyphs(paragraph.text).letters }
    guard letters.count >= fewestLetters else { return [] }
    var kept: Set<UInt64> = []
    RollingHash.forEach(in: letters, width: width) { start, hash in
      if hash % (start < beginning ? sampling : restSampling) == 0 { kept.insert(hash) }
    }
    return kept
  }
}

/// The first items that hold a hash.
private struct FirstHolders {
  private var items = SIMD8<Int32>(repeating: -1)

  /// Counts the earlier holders and joins them, if there is room.
  mutating func count(_ item: Int32, into shared: inout [Int32: Int]) {
    for place in 0..<8 {
      if items[place] < 0 {
        items[place] = item
        return
      }
      shared[items[place], default: 0] += 1
    }
  }
}
