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
  /// Indices into `entries` by first glyph, longest name first.
  private var buckets: [UInt32: [Int]] = [:]
  /// Marks the first glyphs of names, one bit each.
  private var firsts = [UInt64](repeating: 0, count: 1_024)

  init() {}

  init(_ names: StatuteNames) {
    for entry in names.entries {
      add(Entry(word: Word(entry.name), work: entry.work, validFrom: 0, isAlias: false))
    }
  }

  /// Adds a name; of two with the same word, both are kept and the later valid one wins.
  mutating func add(_ entry: Entry) {
    let bytes = entry.word.bytes
    guard !bytes.isEmpty else { return }
    let first = glyph(at: 0, in: bytes.span).value
    guard first < 0x10000 else { return }
    firsts[Int(first >> 6)] |= 1 << UInt64(first & 63)
    entries.append(entry)
    var bucket = buckets[first] ?? []
    let place = bucket.firstIndex { entries[$0].word.bytes.count <= bytes.count }
    bucket.insert(entries.count - 1, at: place ?? bucket.count)
    buckets[first] = bucket
  }

  /// Whether some name begins with a glyph. O(1).
  func mayBegin(_ glyph: UInt32) -> Bool {
    glyph < 0x10000 && firsts[Int(glyph >> 6)] >> UInt64(glyph & 63) & 1 == 1
  }

  /// The longest name that stands at an offset of a text.
  ///
  /// - Parameter place: UTF-8 offset in the edition; names defined behind it are not seen.
  func longest(
    at offset: Int, before end: Int, in bytes: Span<UInt8>, place: Int
  ) -> Entry? {
    let first = glyph(at: offset, in: bytes).value
    for index in buckets[first] ?? [] {
      let entry = entries[index]
      if entry.validFrom <= place, entry.word.stands(at: offset, before: end, in: bytes) {
        return entry
      }
    }
    return nil
  }
}
