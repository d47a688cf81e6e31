internal import ChineseText
internal import RegulationModel

/// A quick look at a text: whether it may tell within which time, from when or how often something is to be
/// done. It passes over no such text.
enum TimeHints {
  /// The last row that may tell a time: a time itself, 前 or 后 of an event, or 起施行; `nil` where none may.
  static func last(in rows: ArraySlice<ProvisionRow>, of bytes: Span<UInt8>) -> Int? {
    rows.indices.last { row in
      mayStand(in: rows[row].text.offsets, of: bytes)
        || mayStand(in: rows[row].closing.offsets, of: bytes)
    }
  }

  private static func mayStand(in range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = glyph(at: offset, in: bytes)
      if signs.contains(next.value), tells(next.value, at: offset, in: range, of: bytes) {
        return true
      }
      offset += next.length
    }
    return false
  }

  private static func tells(
    _ sign: UInt32, at offset: Int, in range: Range<Int>, of bytes: Span<UInt8>
  ) -> Bool {
    switch sign {
    case 0x540E: true  // 后
    case Glyph.previous:
      // 前款 tells of a place.
      places.length(at: offset, before: range.upperBound, in: bytes) == nil
    case 0x8D77:  // 起
      CommencementReader.verbs.length(at: offset, before: range.upperBound, in: bytes) != nil
    default:
      TimeScanner.read(at: offset, sign, within: range, in: bytes) != nil
    }
  }

  private static let signs = TimeScanner.firsts.union(
    GlyphSet("0123456789后前起".unicodeScalars.map(\.value)))
  private static let places: WordSet = ["前款", "前条", "前项", "前两款", "前述"]
}
