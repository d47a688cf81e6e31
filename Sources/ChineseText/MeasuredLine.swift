/// A line with what the joining of lines asks about it.
struct MeasuredLine {
  let index: Int
  let line: SourceLine
  let opening: ParagraphFlow.Opening
  let followsBlank: Bool
  let columns: Int
  let doubt: Int
  let firstWord: Int
  let endsClause: Bool
  let endsInPunctuation: Bool
  let endsInSemicolon: Bool
  let endsInBracket: Bool

  /// Columns by which it is indented from the margin.
  let indent: Int

  init(
    index: Int, line: SourceLine, measure: LineMeasure, opening: ParagraphFlow.Opening,
    indent: Int, follows blank: Bool, bytes: Span<UInt8>
  ) {
    self.indent = indent
    self.index = index
    self.line = line
    self.opening = opening
    followsBlank = blank
    columns = measure.columns
    doubt = measure.doubt
    firstWord = MeasuredLine.columnsOfFirstWord(line, bytes)
    endsClause = measure.endsClause
    let last = glyph(endingAt: line.end, notBefore: line.start, in: bytes)
    endsInPunctuation = measure.endsInPunctuation
    endsInSemicolon = last?.value == Glyph.semicolon
    endsInBracket = last.map { Glyph.isClosing($0.value) } ?? false
  }

  /// Columns of what cannot be divided at the start of a line: opening brackets and one glyph, or
  /// a run of Latin letters and digits.
  private static func columnsOfFirstWord(_ line: SourceLine, _ bytes: Span<UInt8>) -> Int {
    var cursor = GlyphCursor(line.content)
    var columns = 0
    while Glyph.isOpening(cursor.peek(bytes)) {
      columns += DisplayWidth.printedColumns(of: cursor.take(bytes))
    }
    var isLatin = false
    while !cursor.isAtEnd {
      let next = cursor.peek(bytes)
      let continuesWord = (0x2E...0x7A).contains(next)
      guard continuesWord || !isLatin else { break }
      columns += DisplayWidth.printedColumns(of: next)
      cursor.take(bytes)
      guard continuesWord else { break }
      isLatin = true
    }
    return columns
  }
}
