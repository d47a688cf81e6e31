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
  /// First entry by the first two glyphs, modulo the size; -1 for none.
  private var heads = [Int32](repeating: -1, count: 4_096)
  /// The entry behind each entry, whose name is not longer; -1 for none.
  private var following: [Int32] = []
  /// The first glyphs of names.
  private(set) var firsts = GlyphSet()
  /// The first two glyphs of names.
  private(set) var pairs = GlyphSet()

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
    following.append(next)
    if previous < 0 { heads[slot] = own } else { following[Int(previous)] = own }
  }

  /// The longest name that stands at an offset of a text.
  ///
  /// Names defined behind `place`, a UTF-8 offset in the edition, are not seen.
  func longest(
    at offset: Int, before end: Int, in bytes: Span<UInt8>, place: Int
  ) -> Entry? {
    var cursor = GlyphCursor(offset..<end)
    let first = cursor.take(bytes)
    let pair = GlyphSet.pair(first, cursor.peek(bytes))
    guard pairs.contains(pair) else { return nil }
    var next = heads[Int(pair & 0xFFF)]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.validFrom <= place, entry.word.stands(at: offset, before: end, in: bytes) {
        return entry
      }
      next = following[Int(next)]
    }
    return nil
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
  var firsts: GlyphSet { known.firsts.union(defined.firsts) }
  /// The first two glyphs of the names, as `GlyphSet.pair`.
  var pairs: GlyphSet { known.pairs.union(defined.pairs) }

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
