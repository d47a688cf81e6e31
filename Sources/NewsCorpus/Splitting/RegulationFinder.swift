internal import ChineseText
internal import Documents
internal import RegulationModel
internal import RegulationParser

/// Finds the texts of regulations in a file, which are items of their own.
enum RegulationFinder {
  /// A text of a regulation.
  struct Extent: Sendable {
    /// The 1-based lines that hold it: one range, or those around the regulations that stand
    /// within it.
    let pieces: [ClosedRange<Int>]
    let edition: Edition

    /// From its first line to its last.
    var lines: ClosedRange<Int> { edition.sourceLines }

    /// Whether a line holds some of it.
    func holds(_ line: Int) -> Bool { pieces.contains { $0.contains(line) } }
  }

  /// More regulations than this are not looked for: each costs a reading of the file.
  private static let limit = 20
  /// Fewer articles are quoted in a report, not given.
  private static let fewestArticles = 3

  /// The regulations of a document, in the order of its blocks.
  static func find(in document: SourceDocument) -> [Extent] {
    guard !document.evidence.isEmpty else { return find(in: document.text) }
    guard countArticleLines(document.text) >= fewestArticles,
      let editions = try? RegulationReader.readAll(document)
    else { return [] }
    var end = 0
    var found: [Extent] = []
    for edition in editions.prefix(limit)
    where edition.articles.count >= fewestArticles && edition.sourceLines.lowerBound > end
      && !holdsHeadlines(document, edition.sourceLines)
    {
      end = edition.sourceLines.upperBound
      found.append(Extent(pieces: [edition.sourceLines], edition: edition))
    }
    return found
  }

  /// Headings of other kinds that a regulation may have: its title, 附件, a note.
  private static let mostHeadings = 3

  /// Whether headings stand in some blocks that are none of a regulation: reports that quote articles.
  private static func holdsHeadlines(_ document: SourceDocument, _ blocks: ClosedRange<Int>) -> Bool
  {
    let headings = blocks.count { block in
      guard document.evidence(at: block - 1).heading != nil else { return false }
      var cursor = GlyphCursor(document.text.lines[block - 1].content)
      return !cursor.take(Glyph.ordinal, document.text.bytes.span)
    }
    return headings > mostHeadings
  }

  /// The regulations of a text, in the order of the lines.
  private static func find(in source: SourceText) -> [Extent] {
    guard countArticleLines(source) >= fewestArticles else { return [] }
    var found: [Extent] = []
    var rest = source
    while found.count < limit, let edition = try? RegulationReader.read(rest),
      edition.articles.count >= fewestArticles
    {
      let others = found.flatMap(\.pieces).sorted { $0.lowerBound < $1.lowerBound }
      found.append(Extent(pieces: edition.sourceLines.pieces(without: others), edition: edition))
      guard let next = blanked(rest, edition.sourceLines),
        countArticleLines(next) >= fewestArticles
      else { break }
      rest = next
    }
    return found.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// How many lines begin with 第…条.
  private static func countArticleLines(_ source: SourceText) -> Int {
    let bytes = source.bytes.span
    return source.lines.count { line in
      var cursor = GlyphCursor(line.content)
      guard cursor.take(Glyph.ordinal, bytes) else { return false }
      cursor.skipBlanks(bytes)
      guard ChineseNumeral.read(&cursor, bytes) != nil else { return false }
      cursor.skipBlanks(bytes)
      return cursor.take(Glyph.article, bytes)
    }
  }

  /// The file with some lines made blank, so that all others keep their numbers.
  private static func blanked(_ source: SourceText, _ lines: ClosedRange<Int>) -> SourceText? {
    var bytes: [UInt8] = []
    for (index, line) in source.lines.enumerated() {
      if !lines.contains(index + 1) {
        bytes.append(contentsOf: repeatElement(0x20, count: line.indent))
        bytes.append(contentsOf: source.bytes[line.content])
      }
      bytes.append(0x0A)
    }
    return try? SourceText(String(decoding: bytes, as: UTF8.self))
  }
}

extension ClosedRange<Int> {
  /// What is left of the range without others, which are in order and do not overlap.
  fileprivate func pieces(without others: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var pieces: [ClosedRange<Int>] = []
    var start = lowerBound
    for other in others where other.overlaps(self) {
      if start < other.lowerBound { pieces.append(start...(other.lowerBound - 1)) }
      start = other.upperBound + 1
    }
    if start <= upperBound { pieces.append(start...upperBound) }
    return pieces
  }
}
