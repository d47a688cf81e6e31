/// The widths and ends of the lines of a document, counted.
struct LayoutSample {
  /// How many lines have each width; lines wider than the last are counted with it.
  private var all = [Int](repeating: 0, count: widths)
  /// The same for lines that break off in the middle of a sentence.
  private var broken = [Int](repeating: 0, count: widths)
  /// The same for lines that break off behind a glyph that is no punctuation: punctuation may hang
  /// over the end of a line, words do not.
  private var brokenBehindWord = [Int](repeating: 0, count: widths)
  private var lineCount = 0
  private var indentedCount = 0
  private var blankGaps = 0
  private var blankGapsInsideSentences = 0
  private var clauseEnds = 0

  private static let widths = 256
  /// Lines of more glyphs than this are not set on a page.
  private static let widestLine = 100

  /// Whether lines are short enough to have been wrapped.
  static func mayBeWrapped(_ lines: [SourceLine]) -> Bool {
    let wide = lines.count { $0.end - $0.start > widestLine * 3 }
    let filled = lines.count { !$0.isBlank }
    return filled >= 4 && wide * 20 <= filled
  }

  init(_ lines: [SourceLine], _ measures: [LineMeasure]) {
    var followsBlank = false
    var previousIsBroken = false
    for (line, measure) in zip(lines, measures) {
      if line.isBlank {
        followsBlank = true
        continue
      }
      if followsBlank, lineCount > 0 {
        blankGaps += 1
        if previousIsBroken { blankGapsInsideSentences += 1 }
      }
      followsBlank = false
      let columns = min(measure.columns, LayoutSample.widths - 1)
      lineCount += 1
      all[columns] += 1
      if line.indent >= 2 { indentedCount += 1 }
      previousIsBroken = !measure.endsClause
      if !previousIsBroken { clauseEnds += 1 }
      if previousIsBroken { broken[columns] += 1 }
      if previousIsBroken, !measure.endsInPunctuation { brokenBehindWord[columns] += 1 }
    }
  }

  /// The width at which most sentences are broken off; `nil` when lines are not wrapped.
  var fullColumns: Int? {
    guard let most = brokenBehindWord.max() else { return nil }
    // Most paragraphs are short, so first lines may outnumber full ones; a single line that is
    // wider still is a heading or a fault.
    let full = brokenBehindWord.indices.last {
      brokenBehindWord[$0] >= 2 && brokenBehindWord[$0] * 12 >= most
    }
    guard let full, full >= 24 else { return nil }
    let zone = (full - 8)..<(full + 5)
    let brokenInZone = count(broken, zone)
    let beyond = count(all, zone.upperBound..<Int.max)
    guard brokenInZone >= 3, brokenInZone * 2 >= count(all, zone), beyond * 20 <= lineCount,
      brokenInZone * 3 >= broken.reduce(0, +)
    else { return nil }
    return full
  }

  /// The distance from the full width to the second width at which sentences are broken off.
  func lostIndent(below full: Int) -> Int {
    let atFull = count(broken, (full - 2)..<(full + 5))
    let atIndented = count(broken, (full - 8)..<(full - 2))
    return atIndented * 8 >= atFull ? 4 : 0
  }

  func hasHangingPunctuation(beyond full: Int) -> Bool {
    count(all, (full + 1)..<(full + 5)) * 100 >= lineCount
  }

  var hasIndentedParagraphs: Bool {
    indentedCount * 20 >= lineCount && indentedCount * 10 <= lineCount * 9
  }

  var blankLinesPartParagraphs: Bool {
    blankGaps > 0 && blankGapsInsideSentences * 10 < blankGaps
  }

  /// Whether a blank line stands behind nearly every line that may end a paragraph.
  var blankLinesStandBehindAllParagraphs: Bool {
    blankLinesPartParagraphs && blankGaps * 10 >= clauseEnds * 7
  }

  /// How many lines have a width in a range, which may reach beyond the widths that are counted.
  private func count(_ histogram: [Int], _ columns: Range<Int>) -> Int {
    histogram[columns.clamped(to: histogram.indices)].reduce(0, +)
  }
}
