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

  private var starts = GlyphSet()
  private var buckets: [UInt32: [(word: Word, name: Int)]] = [:]

  /// Adds a name; one glyph alone is no name to look for.
  mutating func add(_ word: Word, name: Int) {
    guard word.bytes.count > 3 else { return }
    let first = glyph(at: 0, in: word.bytes.span).value
    starts.insert(first)
    buckets[first, default: []].append((word, name))
    buckets[first]?.sort { $0.word.bytes.count > $1.word.bytes.count }
  }

  /// The uses in a text, in order.
  func uses(in range: Range<Int>, row: Int, of bytes: Span<UInt8>) -> [Use] {
    var result: [Use] = []
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      let (next, length) = glyph(at: cursor.offset, in: bytes)
      guard starts.contains(next), let found = longest(next, cursor, bytes) else {
        cursor.offset += length
        continue
      }
      result.append(Use(name: found.name, offset: cursor.offset, row: row))
      cursor.offset += found.word.bytes.count
    }
    return result
  }

  private func longest(
    _ first: UInt32, _ cursor: GlyphCursor, _ bytes: Span<UInt8>
  ) -> (word: Word, name: Int)? {
    buckets[first]?.first { $0.word.stands(at: cursor.offset, before: cursor.end, in: bytes) }
  }
}
