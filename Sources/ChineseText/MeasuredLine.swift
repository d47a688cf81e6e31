/// A line with what the joining of lines asks about it.
struct MeasuredLine {
  let index: Int
  let line: SourceLine
  let opening: LineOpening
  let followsBlank: Bool
  let columns: Int
  let doubt: Int
  /// Columns of what cannot be divided at its start.
  let firstWord: Int
  /// The same with the punctuation that stands behind it.
  let firstPiece: Int
  /// Whether it begins with an opening bracket, a Latin letter or a digit.
  let beginsWithWord: Bool
  let endsClause: Bool
  let endsInPunctuation: Bool
  let endsInSemicolon: Bool
  let endsInBracket: Bool

  /// Columns by which it is indented from the margin.
  let indent: Int

  init(
    index: Int, line: SourceLine, measure: LineMeasure, opening: LineOpening,
    indent: Int, follows blank: Bool, bytes: Span<UInt8>
  ) {
    self.indent = indent
    self.index = index
    self.line = line
    self.opening = opening
    followsBlank = blank
    columns = measure.columns
    doubt = measure.doubt
    let first = glyph(at: line.start, in: bytes).value
    beginsWithWord = Glyph.isOpening(first) || (0x30...0x7A).contains(first)
    (firstWord, firstPiece) = MeasuredLine.columnsOfFirstWord(line, bytes)
    endsClause = measure.endsClause
    let last = glyph(endingAt: line.end, notBefore: line.start, in: bytes)
    endsInPunctuation = measure.endsInPunctuation
    endsInSemicolon = last?.value == Glyph.semicolon
    endsInBracket = last.map { Glyph.isClosing($0.value) } ?? false
  }

  /// Columns of what cannot be divided at the start of a line: opening brackets and one glyph, or
  /// a run of Latin letters and digits; and of the same with the punctuation behind it, which may
  /// not begin a line but may hang over the end of one: `50%，`, `（站），`.
  private static func columnsOfFirstWord(
    _ line: SourceLine, _ bytes: Span<UInt8>
  ) -> (word: Int, piece: Int) {
    var cursor = GlyphCursor(line.content)
    if standsAlone(line, bytes) { return (2, 2) }
    var columns = 0
    while Glyph.isOpening(cursor.peek(bytes)) {
      columns += DisplayWidth.printedColumns(of: cursor.take(bytes))
    }
    var isLatin = false
    while !cursor.isAtEnd {
      let next = cursor.peek(bytes)
      let continuesWord = (0x2E...0x7A).contains(next) || isLatin && isUnit(next)
      guard continuesWord || !isLatin else { break }
      columns += DisplayWidth.printedColumns(of: next)
      cursor.take(bytes)
      guard continuesWord else { break }
      isLatin = true
    }
    let word = columns
    while Glyph.isPunctuation(cursor.peek(bytes)), !Glyph.isOpening(cursor.peek(bytes)) {
      columns += DisplayWidth.printedColumns(of: cursor.take(bytes))
    }
    return (word, columns)
  }

  /// Whether a line begins with two ideographs, as nearly all do, or is one.
  private static func standsAlone(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    guard bytes[line.start] &- 0xE4 < 6 else { return false }
    let next = line.start + 3
    return next >= line.end || bytes[next] &- 0xE4 < 6
  }

  /// % ‰ ℃, which stay with their number.
  private static func isUnit(_ glyph: UInt32) -> Bool {
    glyph == 0x25 || glyph == 0x2030 || glyph == 0x2103
  }
}
