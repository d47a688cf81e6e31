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
    var widths: [Int] = []
    var widest = 0
    var broken: (columns: Int, indent: Int)?
    for line in lines {
      let before = broken
      broken = nil
      guard !line.isBlank else { continue }
      let columns = PageLayout.columns(of: line, in: bytes)
      widest = max(widest, columns)
      if let before, line.indent <= before.indent, mayGoOn(line, in: bytes) {
        widths.append(before.columns)
      }
      if !PageLayout.endsClause(line, in: bytes) { broken = (columns, line.indent) }
    }
    guard let full = widths.max(), full >= narrowest, widest <= full + 4 else { return nil }
    return widths.count { $0 >= full - spread } >= fewest ? full : nil
  }

  /// Whether a line begins with no label, bracket or number.
  private static func mayGoOn(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    let first = glyph(at: line.start, in: bytes).value
    return first != Glyph.ordinal && !Glyph.isDigit(first) && !Glyph.isPunctuation(first)
  }
}
