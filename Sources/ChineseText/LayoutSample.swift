/// The widths and ends of the lines of a document, counted.
struct LayoutSample {
  private var all = ColumnCounts()
  /// The same by the least width that each line may have.
  private var least = ColumnCounts()
  private let broken: BrokenLines
  /// The lines that break off and are not indented.
  private var flushBroken = ColumnCounts()
  private var indentedCount = 0
  private var blankGaps = 0
  private var blankGapsInsideSentences = 0
  private var clauseEnds = 0
  private let indents: IndentSample

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
    indents = IndentSample(lines, measures, fullColumns: broken.fullColumns ?? 0)
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
      least.add(max(0, measure.columns - measure.doubt))
      if line.indent >= indents.margin + 2 { indentedCount += 1 }
      previousIsBroken = !measure.endsClause
      if previousIsBroken, line.indent < indents.margin + 2 { flushBroken.add(measure.columns) }
      if !previousIsBroken { clauseEnds += 1 }
    }
  }

  /// The width at which most sentences are broken off; `nil` when lines are not wrapped.
  var fullColumns: Int? {
    guard let full = broken.fullColumns else { return nil }
    let zone = BrokenLines.zone(of: full)
    let beyond = least.count(zone.upperBound..<Int.max)
    guard broken.widths.count(zone) * 2 >= all.count(zone), beyond * 20 <= all.total
    else { return nil }
    return full
  }

  /// The distance from the full width to the second width at which sentences are broken off on
  /// lines without an indent.
  func lostIndent(below full: Int) -> Int {
    let atFull = flushBroken.count((full - 2)..<(full + 5))
    let atIndented = flushBroken.count((full - 8)..<(full - 2))
    return atIndented * 8 >= atFull ? 4 : 0
  }

  func hasHangingPunctuation(beyond full: Int) -> Bool {
    all.count((full + 1)..<(full + 5)) * 100 >= all.total
  }

  /// Columns of the margin that all lines have.
  var margin: Int { indents.margin }

  /// Whether an indent tells where a paragraph begins: lines behind the end of a paragraph have
  /// one, lines within a sentence have none.
  var hasIndentedParagraphs: Bool {
    indentedCount * 20 >= all.total && indentedCount * 10 <= all.total * 9
      && indents.marksFirstLines
  }

  var blankLinesPartParagraphs: Bool {
    blankGaps > 0 && blankGapsInsideSentences * 10 < blankGaps
  }

  /// Whether a blank line stands behind nearly every line that may end a paragraph.
  var blankLinesStandBehindAllParagraphs: Bool {
    blankLinesPartParagraphs && blankGaps * 10 >= clauseEnds * 7
  }
}

/// How lines are indented that begin a paragraph for sure, and those that cannot begin one.
private struct IndentSample {
  /// Columns by which lines within paragraphs are indented.
  let margin: Int
  private var firstLines = 0
  private var indentedFirstLines = 0
  private var innerLines = 0
  private var indentedInnerLines = 0

  /// A line that ends a clause and leaves room for this many columns ends a paragraph.
  private static let room = 8

  init(_ lines: [SourceLine], _ measures: [LineMeasure], fullColumns full: Int) {
    guard lines.contains(where: { $0.indent >= 2 }) else {
      margin = 0
      return
    }
    var margins = ColumnCounts()
    IndentSample.visit(lines, measures) { previous, line in
      if IndentSample.isInner(previous, full) { margins.add(line.indent) }
    }
    let margin = margins.commonest ?? 0
    var first = (all: 0, indented: 0)
    var inner = first
    IndentSample.visit(lines, measures) { previous, line in
      let isIndented = line.indent >= margin + 2
      if IndentSample.isInner(previous, full) {
        inner.all += 1
        inner.indented += isIndented ? 1 : 0
      } else if previous.endsClause, previous.columns <= full - IndentSample.room {
        first.all += 1
        first.indented += isIndented ? 1 : 0
      }
    }
    self.margin = margin
    firstLines = first.all
    indentedFirstLines = first.indented
    innerLines = inner.all
    indentedInnerLines = inner.indented
  }

  /// Whether first lines are indented and no others.
  var marksFirstLines: Bool {
    indentedFirstLines > 0 && indentedFirstLines * 10 >= firstLines * 7
      && indentedInnerLines * 10 <= innerLines * 3
  }

  /// Whether the line behind one that breaks off at the full width goes on in its sentence.
  private static func isInner(_ previous: LineMeasure, _ full: Int) -> Bool {
    !previous.endsClause && BrokenLines.zone(of: full).contains(previous.columns)
  }

  /// Visits each line of text with the measure of the one before it.
  private static func visit(
    _ lines: [SourceLine], _ measures: [LineMeasure], _ body: (LineMeasure, SourceLine) -> Void
  ) {
    var previous: LineMeasure?
    for (line, measure) in zip(lines, measures) where !line.isBlank {
      if let previous { body(previous, line) }
      previous = measure
    }
  }
}
