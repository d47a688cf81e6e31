/// The widths and ends of the lines of a document, counted.
struct LayoutSample {
  private var all = ColumnCounts()
  private let broken: BrokenLines
  private var indentedCount = 0
  private var blankGaps = 0
  private var blankGapsInsideSentences = 0
  private var clauseEnds = 0

  /// Lines of more glyphs than this are not set on a page.
  private static let widestLine = 100

  /// Whether lines are short enough to have been wrapped.
  static func mayBeWrapped(_ lines: [SourceLine]) -> Bool {
    let wide = lines.count { $0.end - $0.start > widestLine * 3 }
    let filled = lines.count { !$0.isBlank }
    return filled >= 4 && wide * 20 <= filled
  }

  init(_ lines: [SourceLine], _ measures: [LineMeasure], _ broken: BrokenLines) {
    self.broken = broken
    var followsBlank = false
    var previousIsBroken = false
    for (line, measure) in zip(lines, measures) {
      if line.isBlank {
        followsBlank = true
        continue
      }
      if followsBlank, all.total > 0 {
        blankGaps += 1
        if previousIsBroken { blankGapsInsideSentences += 1 }
      }
      followsBlank = false
      all.add(measure.columns)
      if line.indent >= 2 { indentedCount += 1 }
      previousIsBroken = !measure.endsClause
      if !previousIsBroken { clauseEnds += 1 }
    }
  }

  /// The width at which most sentences are broken off; `nil` when lines are not wrapped.
  var fullColumns: Int? {
    guard let full = broken.fullColumns else { return nil }
    let zone = BrokenLines.zone(of: full)
    let beyond = all.count(zone.upperBound..<Int.max)
    guard broken.widths.count(zone) * 2 >= all.count(zone), beyond * 20 <= all.total
    else { return nil }
    return full
  }

  /// The distance from the full width to the second width at which sentences are broken off.
  func lostIndent(below full: Int) -> Int {
    let atFull = broken.widths.count((full - 2)..<(full + 5))
    let atIndented = broken.widths.count((full - 8)..<(full - 2))
    return atIndented * 8 >= atFull ? 4 : 0
  }

  func hasHangingPunctuation(beyond full: Int) -> Bool {
    all.count((full + 1)..<(full + 5)) * 100 >= all.total
  }

  var hasIndentedParagraphs: Bool {
    indentedCount * 20 >= all.total && indentedCount * 10 <= all.total * 9
  }

  var blankLinesPartParagraphs: Bool {
    blankGaps > 0 && blankGapsInsideSentences * 10 < blankGaps
  }

  /// Whether a blank line stands behind nearly every line that may end a paragraph.
  var blankLinesStandBehindAllParagraphs: Bool {
    blankLinesPartParagraphs && blankGaps * 10 >= clauseEnds * 7
  }
}
