/// The lines of a document with what the finders of page furniture ask of them.
struct TextLines {
  let source: SourceText
  /// Longer lines, in UTF-8 bytes, are no running heads.
  private static let longestHead = 300
  /// What each line begins with, by index.
  let openings: [ParagraphFlow.Opening]
  /// How many lines before each line are not blank.
  private let filled: [Int]
  /// How many lines before each line begin an article or a division.
  private let units: [Int]

  init(_ source: SourceText, _ openings: [ParagraphFlow.Opening]) {
    self.source = source
    self.openings = openings
    var filled = [0]
    var units = [0]
    filled.reserveCapacity(source.lines.count + 1)
    units.reserveCapacity(source.lines.count + 1)
    for (index, line) in source.lines.enumerated() {
      filled.append((filled.last ?? 0) + (line.isBlank ? 0 : 1))
      units.append((units.last ?? 0) + (openings[index].isArticleOrDivision ? 1 : 0))
    }
    self.filled = filled
    self.units = units
  }

  /// Lines of text between two lines, themselves left out.
  func count(from first: Int, to second: Int) -> Int { filled[second] - filled[first + 1] }

  /// Whether an article or a division begins between two lines.
  func hasUnit(between first: Int, and second: Int) -> Bool { units[second] > units[first + 1] }

  /// Whether a page begins on a line behind `first` and before `second`.
  func hasPageBreak(between first: Int, and second: Int) -> Bool {
    var low = 0
    var high = source.pageBreaks.count
    while low < high {
      let middle = (low + high) / 2
      if source.pageBreaks[middle] <= first { low = middle + 1 } else { high = middle }
    }
    return low < source.pageBreaks.count && source.pageBreaks[low] < second
  }

  /// For each line the nearest lines of text before and behind it; -1 where there is none.
  ///
  /// - Parameter furniture: whether a line belongs to the page, by index.
  func neighbours(skipping furniture: [Bool]) -> (before: [Int], behind: [Int]) {
    let count = source.lines.count
    var before = [Int](repeating: -1, count: count)
    var behind = before
    var last = -1
    for index in 0..<count {
      before[index] = last
      if !source.lines[index].isBlank, !furniture[index] { last = index }
    }
    last = -1
    for index in (0..<count).reversed() {
      behind[index] = last
      if !source.lines[index].isBlank, !furniture[index] { last = index }
    }
    return (before, behind)
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
