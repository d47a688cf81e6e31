/// The lines of a short document that break off and visibly go on in the next: in a page or two no
/// width repeats often enough to stand out.
enum RunOnLines {
  /// Longer documents, in lines, show their width by themselves.
  private static let longestDocument = 120
  /// Fewer lines prove nothing.
  private static let fewest = 3
  /// Columns by which full lines differ.
  private static let spread = 6

  /// The width of the widest lines that go on, when there are several of nearly that width and
  /// hardly a line is wider; `nil` otherwise, and for long documents.
  ///
  /// - Parameters:
  ///   - lines: the lines of a document.
  ///   - narrowest: full lines are not narrower than this.
  ///   - bytes: the document.
  /// - Returns: the printed columns of a full line.
  static func fullColumns(
    _ lines: [SourceLine], narrowest: Int, in bytes: Span<UInt8>
  ) -> Int? {
    guard lines.count <= longestDocument else { return nil }
    return byWidth(lines, narrowest, in: bytes) ?? byIndent(lines, narrowest, in: bytes)
  }

  /// The width of several lines of nearly the same.
  private static func byWidth(
    _ lines: [SourceLine], _ narrowest: Int, in bytes: Span<UInt8>
  ) -> Int? {
    var widths: [Int] = []
    var broken: SourceLine?
    for line in lines {
      let before = broken
      broken = nil
      guard !line.isBlank else { continue }
      if let before, line.indent <= before.indent, mayGoOn(line, in: bytes) {
        widths.append(leastColumns(of: before, in: bytes))
      }
      if !LineMeasure.endsClause(line, in: bytes) { broken = line }
    }
    guard let full = widths.max(), full >= narrowest,
      widths.count(where: { $0 >= full - spread }) >= fewest,
      lines.allSatisfy({ leastColumns(of: $0, in: bytes) <= full + 4 })
    else { return nil }
    return full
  }

  /// The width of the lines behind which one without an indent stands, where all paragraphs have
  /// an indent: one such line is enough.
  private static func byIndent(
    _ lines: [SourceLine], _ narrowest: Int, in bytes: Span<UInt8>
  ) -> Int? {
    var widths: [Int] = []
    var indented = 0
    var above: SourceLine?
    for line in lines where !line.isBlank {
      if line.indent >= 2 {
        indented += 1
      } else {
        guard let above, mayGoOn(line, in: bytes), !LineMeasure.endsClause(above, in: bytes)
        else { return nil }
        widths.append(columnsWithIndent(of: above, in: bytes))
      }
      above = line
    }
    guard let full = widths.max(), let least = widths.min(), full >= narrowest,
      least >= full - spread, indented >= max(fewest, widths.count),
      lines.allSatisfy({ leastColumns(of: $0, in: bytes) <= full })
    else { return nil }
    return full
  }

  private static func leastColumns(of line: SourceLine, in bytes: Span<UInt8>) -> Int {
    let (columns, doubt) = LineMeasure.extent(of: line, in: bytes)
    return columns - doubt
  }

  /// Columns of a line with the two glyphs by which a first line is indented.
  private static func columnsWithIndent(of line: SourceLine, in bytes: Span<UInt8>) -> Int {
    LineMeasure.columns(of: line, in: bytes) + (line.indent >= 2 ? 4 : 0)
  }

  /// Whether a line begins with no label, bracket or number.
  private static func mayGoOn(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    let first = glyph(at: line.start, in: bytes).value
    return first != Glyph.ordinal && !Glyph.isDigit(first) && !Glyph.isPunctuation(first)
  }
}
