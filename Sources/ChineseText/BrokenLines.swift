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
  ///
  /// - Parameters:
  ///   - lines: of a document.
  ///   - bytes: the document.
  ///   - known: its full width where that is known; `nil` to measure it.
  init(_ lines: [SourceLine], in bytes: Span<UInt8>, fullColumns known: Int? = nil) {
    var widths = ColumnCounts()
    // Punctuation may hang over the end of a line, words do not.
    var behindWord = ColumnCounts()
    var certain = ColumnCounts()
    // Running heads are not broken off; they repeat, and no other lines have their width.
    var lastOfWidth = [UInt64](repeating: 0, count: ColumnCounts.widest + 1)
    for line in lines where !line.isBlank && !LineMeasure.endsPlainly(line, in: bytes) {
      if LineMeasure.endsClause(line, in: bytes) { continue }
      let (columns, doubt) = LineMeasure.extent(of: line, in: bytes)
      widths.add(columns)
      guard !LineMeasure.endsInPunctuation(line, in: bytes) else { continue }
      let fingerprint = BrokenLines.fingerprint(line, in: bytes)
      let width = min(columns, ColumnCounts.widest)
      guard lastOfWidth[width] != fingerprint else { continue }
      lastOfWidth[width] = fingerprint
      behindWord.add(columns)
      if doubt == 0 { certain.add(columns) }
    }
    self.widths = widths
    fullColumns =
      known ?? BrokenLines.fullColumns(widths, certain)
      ?? BrokenLines.fullColumns(widths, behindWord)
      ?? RunOnLines.fullColumns(lines, narrowest: BrokenLines.narrowest, in: bytes)
  }

  /// Tells lines of one width apart by the glyphs at both ends.
  private static func fingerprint(_ line: SourceLine, in bytes: Span<UInt8>) -> UInt64 {
    let raw = bytes.bytes
    guard line.end - line.start >= 8 else { return UInt64(line.end - line.start) }
    let first = raw.unsafeLoadUnaligned(fromByteOffset: line.start, as: UInt64.self)
    let last = raw.unsafeLoadUnaligned(fromByteOffset: line.end - 8, as: UInt64.self)
    return first &* 0x9E37_79B9_7F4A_7C15 ^ last
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
  /// Wider lines are counted as if they were this wide.
  static let widest = 255

  private var counts = [Int](repeating: 0, count: widest + 1)
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
