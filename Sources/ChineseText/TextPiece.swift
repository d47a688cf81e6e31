/// A part of a text whose lines U+2028 parts, as it is set: a line of prose or a table.
package enum TextPiece: Sendable, Hashable {
  /// UTF-8 offsets of a line.
  case line(Range<Int>)
  /// UTF-8 offsets of the rows of a table; TAB parts the cells of a row.
  case table([Range<Int>])

  /// U+2028 in UTF-8.
  private static let lineSeparator: [UInt8] = [0xE2, 0x80, 0xA8]
  private static let separator: Word = "\u{2028}"

  /// The pieces of a text, in order; empty for an empty text. Linear.
  ///
  /// A line is a row when it holds a TAB, when a row stands before it, or when the sentence before it
  /// has ended: nothing but a table goes on behind a sentence.
  ///
  /// - Parameters:
  ///   - text: UTF-8 offsets of the text.
  ///   - bytes: what the text stands in.
  /// - Returns: lines and tables.
  package static func pieces(of text: Range<Int>, in bytes: [UInt8]) -> [TextPiece] {
    guard !text.isEmpty else { return [] }
    var pieces: [TextPiece] = []
    var rows: [Range<Int>] = []
    var previous: Range<Int>?
    for line in lines(of: text, in: bytes) {
      defer { previous = line }
      let isRow =
        !rows.isEmpty || bytes[line].contains(0x09)
        || previous.map { endsSentence($0, in: bytes) && !isDrawn(line, in: bytes) } ?? false
      if isRow { rows.append(line) } else { pieces.append(.line(line)) }
    }
    if !rows.isEmpty { pieces.append(.table(rows)) }
    return pieces
  }

  /// Whether a text has several lines. Linear.
  package static func hasLines(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    separator.first(in: text, of: bytes) != nil
  }

  /// The lines of a text: what U+2028 parts. Linear.
  package static func lines(of text: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.lowerBound
    var next = start
    while let hit = ByteSearch.first(lineSeparator[0], in: next..<text.upperBound, of: bytes.span) {
      next = hit + 1
      guard bytes[hit..<text.upperBound].starts(with: lineSeparator) else { continue }
      lines.append(start..<hit)
      next = hit + lineSeparator.count
      start = next
    }
    return lines + [start..<text.upperBound]
  }

  /// The cells of a row. Linear.
  package static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for offset in row where bytes[offset] == 0x09 {
      cells.append(start..<offset)
      start = offset + 1
    }
    return cells + [start..<row.upperBound]
  }

  /// Whether a line ends with 。！ ？ or …, also inside closing brackets.
  private static func endsSentence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch TextEnd.mark(of: line, in: bytes.span) {
    case Glyph.fullStop, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026: true
    default: false
    }
  }

  /// Whether a line is part of a table whose borders are drawn with glyphs.
  private static func isDrawn(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !line.isEmpty else { return false }
    switch glyph(at: line.lowerBound, in: bytes.span).value {
    case 0x2500...0x257F, 0x7C, 0xFF5C: return true
    default: return false
    }
  }
}
