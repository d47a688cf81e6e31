/// The lines of a document with what the finders of page furniture ask of them.
struct TextLines {
  let source: SourceText
  /// Longer lines, in UTF-8 bytes, are no running heads.
  private static let longestHead = 300
  /// More blank lines stand between no two lines of one page.
  private static let widestGap = 60
  /// What each line begins with, by index.
  let openings: [LineOpening]
  /// How many lines before each line are not blank.
  private let filled: [Int32]
  /// How many lines before each line begin an article or a division.
  private let units: [Int32]

  init(_ source: SourceText, _ openings: [LineOpening]) {
    self.source = source
    self.openings = openings
    let count = source.lines.count
    var filled = [Int32](repeating: 0, count: count + 1)
    var units = filled
    var lineCount: Int32 = 0
    var unitCount: Int32 = 0
    for index in 0..<count {
      if !source.lines[index].isBlank { lineCount += 1 }
      if openings[index].isArticleOrDivision { unitCount += 1 }
      filled[index + 1] = lineCount
      units[index + 1] = unitCount
    }
    self.filled = filled
    self.units = units
  }

  /// Lines of text between two lines, themselves left out.
  func count(from first: Int, to second: Int) -> Int {
    Int(filled[second] - filled[first + 1])
  }

  /// Whether an article or a division begins between two lines.
  func hasUnit(between first: Int, and second: Int) -> Bool { units[second] > units[first + 1] }

  /// Whether a page begins on a line behind `first` and before `second`.
  func hasPageBreak(between first: Int, and second: Int) -> Bool {
    let place = source.pageBreaks.partitionPoint { $0 > first }
    return place < source.pageBreaks.count && source.pageBreaks[place] < second
  }

  /// The nearest line of text in a direction, -1 or 1; `nil` at the end, and behind many blank lines.
  ///
  /// - Parameters:
  ///   - line: where to start; it is not looked at itself.
  ///   - step: the direction.
  ///   - furniture: whether a line belongs to the page, by index; empty where none does.
  /// - Returns: its index.
  func neighbour(of line: Int, step: Int, skipping furniture: [Bool] = []) -> Int? {
    var index = line
    for _ in 0..<TextLines.widestGap {
      index += step
      guard source.lines.indices.contains(index) else { return nil }
      if !source.lines[index].isBlank, furniture.isEmpty || !furniture[index] { return index }
    }
    return nil
  }

  /// The glyphs of a line without blanks, as bytes: what repeats on every page; `nil` for a line
  /// that is too long for a running head.
  func key(_ line: Int) -> [UInt8]? {
    let content = source.lines[line].content
    guard content.count <= TextLines.longestHead else { return nil }
    return key(content)
  }

  /// The glyphs of a stretch of text without blanks, as bytes.
  func key(_ range: Range<Int>) -> [UInt8] { Respacing.text(range, of: source.bytes.span) }
}
