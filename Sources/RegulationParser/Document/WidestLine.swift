internal import ChineseText
internal import RegulationModel

/// A page on which hardly a paragraph is longer than its line: no width repeats, but the widest
/// line breaks off within a sentence, and the next goes on in it without a label.
enum WidestLine {
  /// Narrower lines may be a list of names.
  private static let narrowest = 40
  /// Columns by which the widest line may be wider still: punctuation hangs over, blanks differ.
  private static let overhang = 4
  /// No page has wider lines, in UTF-8 bytes.
  private static let longestLine = 300

  /// The width at which the lines of the articles break off.
  ///
  /// - Parameter source: a document in which no width stands out.
  /// - Returns: printed columns; `nil` where the widest line does not break off, as where each line
  ///   is a paragraph.
  static func fullColumns(of source: SourceText) -> Int? {
    guard source.lines.allSatisfy({ $0.end - $0.start <= longestLine }) else { return nil }
    let bytes = source.bytes.span
    var openings = LineOpenings()
    var isInArticles = false
    var broken: SourceLine?
    var full = 0
    var widest = 0
    for line in source.lines where !line.isBlank {
      let opening = openings.opening(line, in: bytes)
      if case .article = LabelScanner.match(line.content, in: bytes)?.label, opening != .none {
        isInArticles = true
      }
      let columns = LineMeasure.columns(of: line, in: bytes)
      let hasGap = hasGap(line, in: bytes)
      let endsClause = LineMeasure.endsClause(line, in: bytes)
      if let above = broken, opening == .none, endsClause, !hasGap, line.indent <= above.indent {
        full = max(full, LineMeasure.columns(of: above, in: bytes))
      }
      broken = isInArticles && opening != .heading && !endsClause && !hasGap ? line : nil
      if !hasGap { widest = max(widest, columns) }
    }
    return full >= narrowest && widest <= full + overhang ? full : nil
  }

  /// Whether a row of a table: parts of it stand apart.
  private static func hasGap(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    guard line.lastBlank >= 0 else { return false }
    var blanks = 0
    var cursor = GlyphCursor(line.content)
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      blanks = Glyph.isBlank(next) ? blanks + 1 : 0
      if next == 0x09 || blanks > 1 { return true }
    }
    return false
  }
}
