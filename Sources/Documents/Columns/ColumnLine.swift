internal import ChineseText

/// A line of a page, seen for whether it stands on both sides of a gap.
struct ColumnLine {
  /// Index of the line.
  let index: Int
  /// Columns before its first glyph.
  let indent: Int
  /// Columns to the end of its last glyph.
  let width: Int
  /// The blanks within it but for that behind a label: the columns where each stretch begins and ends, and the UTF-8 offsets of both.
  let gaps: [Gap]

  typealias Gap = (start: Int, end: Int, left: Int, right: Int)

  /// A gap that shows the layout by itself is at least so wide; narrower ones may stand within text.
  private static let narrowest = 3
  /// Columns that a tab is taken for.
  private static let tab = 4

  /// The gaps that show the layout by themselves.
  var wideGaps: [Gap] { gaps.filter { $0.end - $0.start >= ColumnLine.narrowest } }

  init(_ index: Int, of source: SourceText) {
    let line = source.lines[index]
    let bytes = source.bytes.span
    var cursor = GlyphCursor(line.content)
    var column = line.indent
    var gaps: [Gap] = []
    while !cursor.isAtEnd {
      let left = cursor.offset
      let start = column
      while !cursor.isAtEnd, Glyph.isBlank(cursor.peek(bytes)) {
        let blank = cursor.take(bytes)
        column += blank == 0x09 ? ColumnLine.tab : DisplayWidth.columns(of: blank)
      }
      let isBehindLabel = gaps.isEmpty && ColumnLine.isLabel(line.start..<left, of: source)
      if column > start, !isBehindLabel {
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

  /// Whether a line begins with a label and nothing else: the blank behind it parts no columns.
  private static func isLabel(_ range: Range<Int>, of source: SourceText) -> Bool {
    guard range.count <= 40, range.count > 6, source.bytes[range.lowerBound] == 0xE7 else {
      return false
    }
    let words = String(decoding: source.bytes[range], as: UTF8.self)
    return RecordLabel.whole(words)?.word != nil
  }

  /// The gap that ends near a column, or a narrow one that ends right there: a full line of the left
  /// column leaves no more room. `nil` where none does.
  func gap(at column: Int) -> Gap? {
    wideGaps.first { abs($0.end - column) <= 2 } ?? gaps.first { $0.end == column }
  }

  /// Whether it stands on one side of a column, or on both with a gap between.
  func respects(_ column: Int) -> Bool {
    gap(at: column) != nil || width < column || indent >= column - 2
  }
}
