internal import ChineseText

/// Names of acts as they stand in running text, found by their first glyph.
struct NameTable: Sendable {
  /// A name and what it stands for.
  struct Entry: Sendable {
    let word: Word
    /// The title of the act, without 中华人民共和国.
    let work: String
    /// UTF-8 offset in the edition from where on the name is defined; 0 for a built-in one.
    let validFrom: Int
    /// Whether the name was defined in the act by 以下简称.
    let isAlias: Bool
  }

  private var entries: [Entry] = []
  /// The words of the entries one behind the other, and where the word of each begins.
  private var words: [UInt8] = []
  private var starts: [Int32] = []
  /// First entry by the first two glyphs, modulo the size; -1 for none. Empty in an empty table.
  private var heads: [Int32] = []
  /// The entry behind each entry, whose name is not longer; -1 for none.
  private var following: [Int32] = []
  /// The first glyphs of names.
  private(set) var firsts = NameTable.noGlyphs
  /// The first two glyphs of names.
  private(set) var pairs = NameTable.noGlyphs

  private static let noGlyphs = GlyphSet()

  /// Whether it has no names.
  var isEmpty: Bool { entries.isEmpty }

  init() {}

  /// A table of names that hold everywhere.
  init(_ names: some Sequence<StatuteNames.Entry>) {
    for entry in names {
      add(Entry(word: Word(entry.name), work: entry.work, validFrom: 0, isAlias: false))
    }
  }

  /// Adds a name of two glyphs or more; of two with the same word, both are kept and the later valid one wins.
  mutating func add(_ entry: Entry) {
    let bytes = entry.word.bytes
    guard !bytes.isEmpty else { return }
    var cursor = GlyphCursor(0..<bytes.count)
    let first = cursor.take(bytes.span)
    let second = cursor.take(bytes.span)
    guard first < 0x10000, second > 0 else { return }
    if heads.isEmpty { heads = [Int32](repeating: -1, count: 4_096) }
    firsts.insert(first)
    pairs.insert(GlyphSet.pair(first, second))
    let slot = Int(GlyphSet.pair(first, second) & 0xFFF)
    var previous: Int32 = -1
    var next = heads[slot]
    while next >= 0, entries[Int(next)].word.bytes.count > bytes.count {
      (previous, next) = (next, following[Int(next)])
    }
    let own = Int32(entries.count)
    entries.append(entry)
    starts.append(Int32(words.count))
    words += bytes
    following.append(next)
    if previous < 0 { heads[slot] = own } else { following[Int(previous)] = own }
  }

  /// The longest name that stands at an offset of a text.
  ///
  /// Names defined behind `place`, a UTF-8 offset in the edition, are not seen.
  func longest(
    at offset: Int, before end: Int, in bytes: Span<UInt8>, place: Int
  ) -> Entry? {
    guard !isEmpty else { return nil }
    var cursor = GlyphCursor(offset..<end)
    let first = cursor.take(bytes)
    let pair = GlyphSet.pair(first, cursor.peek(bytes))
    guard pairs.contains(pair) else { return nil }
    var next = Int(heads[Int(pair & 0xFFF)])
    while next >= 0 {
      if stands(next, at: offset, before: end, in: bytes), entries[next].validFrom <= place {
        return entries[next]
      }
      next = Int(following[next])
    }
    return nil
  }

  /// Whether the word of an entry stands at an offset.
  private func stands(_ entry: Int, at offset: Int, before end: Int, in bytes: Span<UInt8>) -> Bool
  {
    let start = Int(starts[entry])
    let length = (entry + 1 < starts.count ? Int(starts[entry + 1]) : words.count) - start
    guard offset + length <= end else { return false }
    // The last bytes differ most.
    var index = length - 1
    while index >= 0 {
      guard words[start + index] == bytes[offset + index] else { return false }
      index -= 1
    }
    return true
  }
}

/// The names that hold in an act: those known everywhere, and those that the act defines.
struct ActNames: Sendable {
  /// Shared between acts, and not changed.
  let known: NameTable
  var defined = NameTable()

  init(_ names: StatuteNames) {
    known = names.table
  }

  /// The first glyphs of the names.
  var firsts: GlyphSet {
    defined.isEmpty ? known.firsts : known.firsts.union(defined.firsts)
  }
  /// The first two glyphs of the names, as `GlyphSet.pair`.
  var pairs: GlyphSet {
    defined.isEmpty ? known.pairs : known.pairs.union(defined.pairs)
  }

  /// The longest name that stands at an offset of a text; of two, the one that the act defines.
  func longest(
    at offset: Int, before end: Int, in bytes: Span<UInt8>, place: Int
  ) -> NameTable.Entry? {
    let known = known.longest(at: offset, before: end, in: bytes, place: place)
    let defined = defined.longest(at: offset, before: end, in: bytes, place: place)
    guard let known, let defined else { return defined ?? known }
    return known.word.bytes.count > defined.word.bytes.count ? known : defined
  }
}
