internal import ChineseText
internal import RegulationModel

/// Counts where the terms of an act are used: the longest term at each place, each place once.
struct TermUses {
  /// A place where a term stands.
  struct Use {
    /// Which name, as it was added.
    var name: Int
    /// UTF-8 offset in the edition.
    var offset: Int
    /// The row whose text holds it; -1 for the preamble.
    var row: Int
  }

  private var pairs = GlyphSet()
  /// The names by their first two glyphs, longest first.
  private var buckets: [UInt32: [(word: Word, name: Int)]] = [:]

  /// Takes names in the order of the terms; one glyph alone is no name to look for.
  init(_ names: [(word: Word, name: Int)]) {
    for entry in names where entry.word.bytes.count > 3 {
      let key = Self.key(0, entry.word.bytes.count, entry.word.bytes.span)
      pairs.insert(key)
      buckets[key, default: []].append(entry)
    }
    for key in buckets.keys {
      buckets[key]?.sort { $0.word.bytes.count > $1.word.bytes.count }
    }
  }

  /// The first two glyphs at an offset.
  private static func key(_ offset: Int, _ end: Int, _ bytes: Span<UInt8>) -> UInt32 {
    var cursor = GlyphCursor(offset..<end)
    let first = cursor.take(bytes)
    return GlyphSet.pair(first, cursor.peek(bytes))
  }

  /// The uses in a text, in order.
  func uses(in range: Range<Int>, row: Int, of bytes: Span<UInt8>) -> [Use] {
    var result: [Use] = []
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      let key = Self.key(cursor.offset, cursor.end, bytes)
      guard pairs.contains(key), let found = longest(key, cursor, bytes) else {
        cursor.take(bytes)
        continue
      }
      result.append(Use(name: found.name, offset: cursor.offset, row: row))
      cursor.offset += found.word.bytes.count
    }
    return result
  }

  private func longest(
    _ key: UInt32, _ cursor: GlyphCursor, _ bytes: Span<UInt8>
  ) -> (word: Word, name: Int)? {
    buckets[key]?.first { $0.word.stands(at: cursor.offset, before: cursor.end, in: bytes) }
  }
}
