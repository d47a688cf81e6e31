internal import ChineseText

/// A line of a page, seen for whether it stands on both sides of a gap.
struct ColumnLine {
  /// Index of the line.
  let index: Int
  /// Columns before its first glyph.
  let indent: Int
  /// Columns to the end of its last glyph.
  let width: Int
  /// Its wide gaps: the columns where each begins and ends, and the UTF-8 offsets of both.
  let gaps: [(start: Int, end: Int, left: Int, right: Int)]

  /// A gap of the layout is at least so wide; narrower ones stand within text.
  static let narrowest = 3

  init(_ index: Int, of source: SourceText) {
    let line = source.lines[index]
    let bytes = source.bytes.span
    var cursor = GlyphCursor(line.content)
    var column = line.indent
    var gaps: [(start: Int, end: Int, left: Int, right: Int)] = []
    while !cursor.isAtEnd {
      let left = cursor.offset
      let start = column
      while !cursor.isAtEnd, Glyph.isBlank(cursor.peek(bytes)) {
        column += DisplayWidth.columns(of: cursor.take(bytes))
      }
      if column - start >= ColumnLine.narrowest {
        gaps.append((start, column, left, cursor.offset))
      }
      guard !cursor.isAtEnd else { break }
      column += DisplayWidth.printedColumns(of: cursor.take(bytes))
    }
    self.index = index
    self.gaps = gaps
    indent = line.indent
    width = column
  }

  /// The gap that ends near a column; `nil` where none does.
  func gap(at column: Int) -> (start: Int, end: Int, left: Int, right: Int)? {
    gaps.first { abs($0.end - column) <= 2 }
  }

  /// Whether it stands on one side of a column, or on both with a gap between.
  func respects(_ column: Int) -> Bool {
    gap(at: column) != nil || width < column || indent >= column - 2
  }
}
