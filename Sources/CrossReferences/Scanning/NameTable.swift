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
  /// First entry by the first two glyphs, modulo the size, a power of two; -1 for none.
  private var heads: [Int32]
  /// The entry behind each entry, whose name is not longer; -1 for none.
  private var following: [Int32] = []
  /// The first glyph of each name, and its first two as `GlyphSet.pair`.
  private(set) var openings: [(first: UInt32, pair: UInt32)] = []

  /// Whether it has no names.
  var isEmpty: Bool { entries.isEmpty }

  /// A table for the names that one text defines.
  init() {
    heads = [Int32](repeating: -1, count: 64)
  }

  /// A table of names that hold everywhere.
  init(_ names: some Sequence<StatuteNames.Entry>) {
    heads = [Int32](repeating: -1, count: 4_096)
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
    let pair = GlyphSet.pair(first, second)
    openings.append((first, pair))
    let slot = Int(pair) & (heads.count - 1)
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

  /// The place of the longest name that stands at an offset of a text, by its first two glyphs as
  /// `GlyphSet.pair`.
  ///
  /// Names defined behind `place`, a UTF-8 offset in the edition, are not seen.
  fileprivate func longest(
    _ pair: UInt32, at offset: Int, before end: Int, in bytes: Span<UInt8>, place: Int
  ) -> Int? {
    var next = Int(heads[Int(pair) & (heads.count - 1)])
    while next >= 0 {
      if stands(next, at: offset, before: end, in: bytes), entries[next].validFrom <= place {
        return next
      }
      next = Int(following[next])
    }
    return nil
  }

  /// Whether a name is there; one of a single glyph never is.
  func holds(_ word: Word) -> Bool {
    var cursor = GlyphCursor(0..<word.bytes.count)
    let first = cursor.take(word.bytes.span)
    let pair = GlyphSet.pair(first, cursor.peek(word.bytes.span))
    return longest(
      pair, at: 0, before: word.bytes.count, in: word.bytes.span, place: Int.max
    ).map { entries[$0].word.bytes == word.bytes } ?? false
  }

  /// The entry at a place.
  fileprivate subscript(_ place: Int) -> Entry { entries[place] }

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
  private let known: StatuteNames
  var defined = NameTable()

  init(_ names: StatuteNames) {
    known = names
  }

  /// The glyphs with which the names begin.
  var starts: NameStarts {
    var starts = known.starts
    for opening in defined.openings { starts.insert(opening) }
    return starts
  }

  /// The longest name that stands at an offset of a text; of two, the one that the act defines.
  func longest(
    at offset: Int, before end: Int, in bytes: Span<UInt8>, place: Int
  ) -> NameTable.Entry? {
    var cursor = GlyphCursor(offset..<end)
    let first = cursor.take(bytes)
    let pair = GlyphSet.pair(first, cursor.peek(bytes))
    let listed = known.table.longest(pair, at: offset, before: end, in: bytes, place: place)
    let own =
      defined.isEmpty
      ? nil : defined.longest(pair, at: offset, before: end, in: bytes, place: place)
    guard let own else { return listed.map { known.table[$0] } }
    guard let listed, known.table[listed].word.bytes.count > defined[own].word.bytes.count
    else { return defined[own] }
    return known.table[listed]
  }
}

/// The glyphs with which names, and the other citations of a text, begin.
struct NameStarts: Sendable {
  /// The first glyphs of names.
  private(set) var names = GlyphSet()
  /// The first glyphs of all citations, and quotation marks.
  private(set) var glyphs = CitationWords.starts
  /// The first two glyphs of citations that do not begin with one of `CitationWords.isOpenStart`.
  private(set) var pairs = CitationWords.pairs

  /// The glyphs with which the names of a table begin.
  init(_ table: NameTable) {
    for opening in table.openings { insert(opening) }
  }

  mutating func insert(_ opening: (first: UInt32, pair: UInt32)) {
    names.insert(opening.first)
    glyphs.insert(opening.first)
    pairs.insert(opening.pair)
  }
}
