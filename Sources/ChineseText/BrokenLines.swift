/// The lines of a document that break off within a sentence, counted by their width: nothing else
/// shows how wide lines were set, and documents that have a paragraph on each line hold few of them.
struct BrokenLines {
  /// How many have each width, in printed columns.
  let widths: ColumnCounts
  /// The width at which most sentences are broken off; `nil` when no width stands out.
  let fullColumns: Int?

  /// Full lines are not narrower than this.
  private static let narrowest = 24

  /// Measures the lines that break off, and no others.
  init(_ lines: [SourceLine], in bytes: Span<UInt8>) {
    var widths = ColumnCounts()
    // Punctuation may hang over the end of a line, words do not.
    var behindWord = ColumnCounts()
    for line in lines where !line.isBlank && !PageLayout.endsClause(line, in: bytes) {
      let columns = PageLayout.columns(of: line, in: bytes)
      widths.add(columns)
      if !PageLayout.endsInPunctuation(line, in: bytes) { behindWord.add(columns) }
    }
    self.widths = widths
    fullColumns = BrokenLines.fullColumns(widths, behindWord)
  }

  /// The columns near a full width, in which its lines end.
  static func zone(of full: Int) -> Range<Int> { (full - 8)..<(full + 5) }

  private static func fullColumns(_ widths: ColumnCounts, _ behindWord: ColumnCounts) -> Int? {
    // Most paragraphs are short, so first lines may outnumber full ones; a single line that is
    // wider still is a heading or a fault.
    let most = behindWord.most
    guard let full = behindWord.last(where: { $0 >= 2 && $0 * 12 >= most }), full >= narrowest
    else { return nil }
    let inZone = widths.count(zone(of: full))
    return inZone >= 3 && inZone * 3 >= widths.total ? full : nil
  }
}

/// How many lines have each width; lines wider than the last are counted with it.
struct ColumnCounts {
  private var counts = [Int](repeating: 0, count: 256)
  /// How many lines there are.
  private(set) var total = 0

  /// Counts a line.
  mutating func add(_ columns: Int) {
    counts[min(columns, counts.count - 1)] += 1
    total += 1
  }

  /// The count of the commonest width.
  var most: Int { counts.max() ?? 0 }

  /// The greatest width whose count fulfils a condition; `nil` when none does.
  func last(where isMeant: (Int) -> Bool) -> Int? { counts.lastIndex(where: isMeant) }

  /// How many lines have a width in a range, which may reach beyond the widths that are counted.
  func count(_ columns: Range<Int>) -> Int {
    counts[columns.clamped(to: counts.indices)].reduce(0, +)
  }
}
