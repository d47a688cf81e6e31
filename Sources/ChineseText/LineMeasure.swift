/// What the joining of lines asks about each of them.
package struct LineMeasure: Sendable, Hashable {
  /// Printed columns.
  package let columns: Int
  /// Columns by which that may be wrong.
  package let doubt: Int
  /// Whether the line ends where a paragraph may end.
  package let endsClause: Bool
  /// Whether its last glyph is punctuation.
  package let endsInPunctuation: Bool

  /// Measures a line.
  init(_ line: SourceLine, in bytes: Span<UInt8>) {
    (columns, doubt) = LineMeasure.extent(of: line, in: bytes)
    endsClause = LineMeasure.endsClause(line, in: bytes)
    endsInPunctuation = LineMeasure.endsInPunctuation(line, in: bytes)
  }

  /// Printed columns of a line. A blank counts one, whatever it is: its width in extracted text says
  /// little of its width on the page.
  package static func columns(of line: SourceLine, in bytes: Span<UInt8>) -> Int {
    extent(of: line, in: bytes).columns
  }

  /// Printed columns of a line, and by how many they may be wrong: letters, digits, blanks and the
  /// signs of degrees are printed in many widths.
  static func extent(
    of line: SourceLine, in bytes: Span<UInt8>
  ) -> (columns: Int, doubt: Int) {
    var offset = line.start
    var columns = 0
    var narrow = 0
    var signs = 0
    while offset < line.end {
      let lead = bytes[offset]
      if lead &- 0xE4 < 6 {
        // An ideograph, as nearly all glyphs are.
        columns += 2
        offset += 3
        continue
      }
      if lead < 0x80 {
        columns += lead < 0x20 && lead != 0x09 ? 0 : 1
        narrow += 1
        offset += 1
        continue
      }
      if isWidePunctuation(lead, at: offset, in: bytes) {
        columns += 2
        offset += 3
        continue
      }
      let next = glyph(at: offset, in: bytes)
      if Glyph.isBlank(next.value) {
        columns += 1
        narrow += 1
      } else {
        columns += DisplayWidth.printedColumns(of: next.value)
        switch next.value {
        case 0xB0, 0x2032, 0x2033: signs += 1  // ° ′ ″
        default: break
        }
      }
      offset += next.length
    }
    return (columns, (narrow + 2) / 4 + signs)
  }

  static func endsInPunctuation(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    glyph(endingAt: line.end, notBefore: line.start, in: bytes)
      .map { Glyph.isPunctuation($0.value) } ?? false
  }

  /// Whether a glyph is one of U+3001–303E or U+FF00–FF3F, all of which are wide and no blanks.
  @inline(__always)
  private static func isWidePunctuation(
    _ lead: UInt8, at offset: Int, in bytes: Span<UInt8>
  ) -> Bool {
    if lead == 0xEF { return bytes[offset + 1] == 0xBC }
    return lead == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] &- 0x81 < 0x3E
  }

  /// Whether a line ends with 。；： or their half-width forms, as most lines do.
  @inline(__always)
  static func endsPlainly(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    endsPlainly(line.start..<line.end, in: bytes)
  }

  /// The same of a half-open range of UTF-8 offsets.
  @inline(__always)
  static func endsPlainly(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let end = text.upperBound
    guard end - text.lowerBound >= 3 else { return false }
    let last = bytes[end - 1]
    if last < 0x80 { return last == 0x2E || last == 0x3A || last == 0x3B }
    // 。 is E3 80 82, ： EF BC 9A and ； EF BC 9B. Which of them stands nobody can foretell, so that one
    // question is cheaper than two: the product is 0 where either difference is.
    let glyph = UInt64(bytes[end - 3]) << 16 | UInt64(bytes[end - 2]) << 8 | UInt64(last)
    return (glyph ^ 0xE3_8082) &* (glyph & ~1 ^ 0xEF_BC9A) == 0
  }

  /// Whether a line ends where a paragraph may end: after 。；：！？, also inside a closing bracket
  /// or quotation mark.
  package static func endsClause(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    endsPlainly(line, in: bytes) || endsClause(line.content, in: bytes)
  }

  /// The same of a half-open range of UTF-8 offsets.
  package static func endsClause(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    TextEnd.mark(of: text, in: bytes).map(Glyph.endsClause) ?? false
  }
}
