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
    var broken: SourceLine?
    for line in lines {
      let before = broken
      broken = nil
      guard !line.isBlank else { continue }
      if let before, line.indent <= before.indent, mayGoOn(line, in: bytes) {
        widths.append(PageLayout.columns(of: before, in: bytes))
      }
      if !PageLayout.endsClause(line, in: bytes) { broken = line }
    }
    guard let full = widths.max(), full >= narrowest,
      widths.count(where: { $0 >= full - spread }) >= fewest,
      lines.allSatisfy({ PageLayout.columns(of: $0, in: bytes) <= full + 4 })
    else { return nil }
    return full
  }

  /// Whether a line begins with no label, bracket or number.
  private static func mayGoOn(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    let first = glyph(at: line.start, in: bytes).value
    return first != Glyph.ordinal && !Glyph.isDigit(first) && !Glyph.isPunctuation(first)
  }
}
