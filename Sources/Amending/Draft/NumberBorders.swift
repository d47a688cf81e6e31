internal import ChineseText

/// Whether words are cut out of a number: no decision that quotes 5万元 means the end of 15万元.
///
///     inside = digit | digit     numeral | numeral
///            | digit "." | digit | digit "," | digit digit digit
///            | numeral "点" | numeral
package enum NumberBorders {
  /// Whether a stretch of glyphs begins or ends inside a number.
  package static func cut(_ range: Range<Int>, of text: [UInt32]) -> Bool {
    [range.lowerBound, range.upperBound].contains { border in
      isInside(Array(text[..<border].suffix(2).reversed()), Array(text[border...].prefix(5)))
    }
  }

  /// Whether a stretch of a text begins or ends inside a number; the range is one of UTF-8 offsets.
  package static func cut(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    [range.lowerBound, range.upperBound].contains { border in
      isInside(before(border, text), behind(border, text))
    }
  }

  /// The two glyphs before an offset, the nearest first.
  private static func before(_ offset: Int, _ text: [UInt8]) -> [UInt32] {
    guard let last = glyph(endingAt: offset, notBefore: 0, in: text.span) else { return [] }
    let next = glyph(endingAt: last.offset, notBefore: 0, in: text.span)
    return [last.value] + (next.map { [$0.value] } ?? [])
  }

  /// The five glyphs behind an offset.
  private static func behind(_ offset: Int, _ text: [UInt8]) -> [UInt32] {
    var found: [UInt32] = []
    var offset = offset
    while offset < text.count, found.count < 5 {
      let next = glyph(at: offset, in: text.span)
      found.append(next.value)
      offset += next.length
    }
    return found
  }

  /// Whether a number goes on over a border: the two glyphs before it, the nearest first, and the
  /// five behind.
  private static func isInside(_ before: [UInt32], _ behind: [UInt32]) -> Bool {
    guard let left = before.first, let right = behind.first else { return false }
    if isAlike(left, right) { return true }
    // 1|.5
    if behind.count > 1, joins(left, right, behind[1], behind[1...]) { return true }
    // 1.|5
    return before.count > 1 && joins(before[1], left, right, behind[...])
  }

  /// Whether two glyphs are of one kind of number.
  private static func isAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    if Glyph.isDigit(left) { return Glyph.isDigit(right) }
    return isHan(left) && isHan(right)
  }

  private static func isHan(_ glyph: UInt32) -> Bool {
    !Glyph.isDigit(glyph) && ChineseNumeral.isNumeral(glyph)
  }

  /// Whether a mark stands inside a number; `rest` is what follows it.
  private static func joins(
    _ left: UInt32, _ mark: UInt32, _ right: UInt32, _ rest: ArraySlice<UInt32>
  ) -> Bool {
    switch mark {
    case 0x2E, 0xFF0E: return Glyph.isDigit(left) && Glyph.isDigit(right)
    case 0x70B9: return isHan(left) && isHan(right)  // 点
    case 0x2C, Glyph.comma:
      // Thousands: three digits and no more.
      let digits = rest.prefix(4).prefix { Glyph.isDigit($0) }.count
      return Glyph.isDigit(left) && digits == 3
    default: return false
    }
  }
}

extension WordSearch where Element == UInt32 {
  /// The places of words that a decision quotes: those inside of numbers are none.
  package func quotedRanges(in text: [UInt32]) -> [Range<Int>] {
    ranges(in: text) { !NumberBorders.cut($0, of: text) }
  }
}

extension WordSearch where Element == UInt8 {
  /// The places of words that a decision quotes: those inside of numbers are none.
  package func quotedRanges(in text: [UInt8]) -> [Range<Int>] {
    ranges(in: text) { !NumberBorders.cut($0, of: text) }
  }
}
