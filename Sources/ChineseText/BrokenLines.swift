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
    var certain = ColumnCounts()
    // Running heads are not broken off, and repeat.
    var seen: Set<UInt64> = []
    for line in lines where !line.isBlank && !PageLayout.endsClause(line, in: bytes) {
      let columns = PageLayout.columns(of: line, in: bytes)
      widths.add(columns)
      guard !PageLayout.endsInPunctuation(line, in: bytes),
        seen.insert(BrokenLines.fingerprint(line, columns, in: bytes)).inserted
      else { continue }
      behindWord.add(columns)
      if PageLayout.doubtfulColumns(of: line, in: bytes) == 0 { certain.add(columns) }
    }
    self.widths = widths
    fullColumns =
      BrokenLines.fullColumns(widths, certain) ?? BrokenLines.fullColumns(widths, behindWord)
  }

  /// Tells nearly all lines apart by their widths and ends.
  private static func fingerprint(
    _ line: SourceLine, _ columns: Int, in bytes: Span<UInt8>
  ) -> UInt64 {
    var result = UInt64(columns)
    for offset in line.start..<min(line.start + 9, line.end) {
      result = result &* 0x1_0000_01B3 &+ UInt64(bytes[offset])
    }
    for offset in max(line.start, line.end - 9)..<line.end {
      result = result &* 0x1_0000_01B3 &+ UInt64(bytes[offset])
    }
    return result
  }

  /// The columns near a full width, in which its lines end.
  static func zone(of full: Int) -> Range<Int> { (full - 8)..<(full + 5) }

  /// The greatest width that stands out: a few lines that are wider still are headings, faults, or
  /// hold glyphs of doubtful width.
  private static func fullColumns(_ widths: ColumnCounts, _ behindWord: ColumnCounts) -> Int? {
    // Most paragraphs are short, so first lines may outnumber full ones.
    let most = behindWord.most
    return behindWord.last { columns, count in
      guard count >= 2, count * 12 >= most, columns >= narrowest else { return false }
      let inZone = widths.count(zone(of: columns))
      return inZone >= 3 && inZone * 3 >= widths.total
    }
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

  /// The commonest width, the least of several; `nil` without lines.
  var commonest: Int? { total == 0 ? nil : counts.firstIndex(of: most) }

  /// The greatest width that fulfils a condition on itself and its count; `nil` when none does.
  func last(where isMeant: (Int, Int) -> Bool) -> Int? {
    counts.indices.last { isMeant($0, counts[$0]) }
  }

  /// How many lines have a width in a range, which may reach beyond the widths that are counted.
  func count(_ columns: Range<Int>) -> Int {
    counts[columns.clamped(to: counts.indices)].reduce(0, +)
  }
}
