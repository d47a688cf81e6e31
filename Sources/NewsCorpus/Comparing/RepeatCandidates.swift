/// Which items of a corpus share so many stretches of letters that one may repeat the other.
///
/// Hashes of twelve letters are sampled of each item, more of its beginning; the first items that have
/// each are asked. Memory: twelve bytes a hash.
struct RepeatCandidates {
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
  /// Hashes that two texts must share at least.
  private static let fewestShared = 3
  /// Items with a hash that are asked, the first ones.
  private static let holderLimit = 8

  /// Bits of an entry that number the item; the others are of the hash.
  private static let itemBits: UInt64 = 24
  /// More items than this are not compared with each other.
  static let itemLimit = 1 << Int(itemBits)

  /// Hash and item, ascending.
  private let entries: [UInt64]
  /// Where the entries with the hash begin, hash by hash of each item.
  private var groups: [UInt32]
  /// Where the groups of each item begin, and behind the last.
  private var starts: [Int]

  /// The kept hashes of an item, ascending and each once; none of a regulation or a short text.
  static func sample(of item: Item) -> [UInt64] {
    guard item.kind != .regulation else { return [] }
    var letters: Glyphs = []
    for paragraph in item.text { letters += Glyphs(paragraph.text).letters }
    guard letters.count >= fewestLetters else { return [] }
    var kept: Set<UInt64> = []
    RollingHash.forEach(in: letters, width: width) { start, hash in
      if hash % (start < beginning ? sampling : restSampling) == 0 { kept.insert(hash >> itemBits) }
    }
    return kept.sorted()
  }

  /// Prepares the samples of items, in their order. O(n log n) in the number of hashes.
  init(_ samples: some Sequence<[UInt64]>) {
    var entries: [UInt64] = []
    var starts = [0]
    for (item, sample) in samples.enumerated() {
      let number = UInt64(item) & (UInt64(RepeatCandidates.itemLimit) - 1)
      for hash in sample { entries.append(hash << RepeatCandidates.itemBits | number) }
      starts.append(entries.count)
    }
    entries.sort()
    var groups = [UInt32](repeating: 0, count: entries.count)
    var next = starts
    var group = 0
    for (index, entry) in entries.enumerated() {
      if entry >> RepeatCandidates.itemBits != entries[group] >> RepeatCandidates.itemBits {
        group = index
      }
      let item = RepeatCandidates.item(entry)
      groups[next[item]] = UInt32(truncatingIfNeeded: group)
      next[item] += 1
    }
    self.entries = entries
    self.groups = groups
    self.starts = starts
  }

  private static func item(_ entry: UInt64) -> Int { Int(entry & (UInt64(itemLimit) - 1)) }

  /// The earlier items that an item may repeat, ascending.
  func candidates(for item: Int) -> [Int] {
    var shared: [Int: Int] = [:]
    for group in groups[starts[item]..<starts[item + 1]] {
      let hash = entries[Int(group)] >> RepeatCandidates.itemBits
      var index = Int(group)
      while index < entries.count, index - Int(group) < RepeatCandidates.holderLimit,
        entries[index] >> RepeatCandidates.itemBits == hash
      {
        let holder = RepeatCandidates.item(entries[index])
        guard holder < item else { break }
        shared[holder, default: 0] += 1
        index += 1
      }
    }
    return shared.filter { earlier, count in
      let size = min(size(of: earlier), size(of: item))
      return count >= RepeatCandidates.fewestShared
        && Double(count) >= Double(size) * RepeatCandidates.candidateShare
    }.keys.sorted()
  }

  private func size(of item: Int) -> Int { starts[item + 1] - starts[item] }
}
