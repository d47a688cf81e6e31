/// How the lines of a document were set, measured from the lines themselves.
///
/// Text pulled from a page is wrapped at a fixed width; the two characters by which the first line
/// of a paragraph is indented are gone, so that it is two characters shorter. Text from a file or
/// from the web has a paragraph on each line.
package struct PageLayout: Sendable, Hashable {
  /// What parts paragraphs.
  package enum Boundary: Sendable, Hashable {
    /// Each line is a paragraph.
    case everyLine
    /// A paragraph begins with an indented line.
    case indentation
    /// A paragraph ends with a line that leaves room for the next word.
    case width
  }

  /// What parts paragraphs in this document.
  package let boundary: Boundary
  /// Printed columns of a full line; 0 when each line is a paragraph.
  package let fullColumns: Int
  /// Columns by which the first line of a paragraph is shorter than a full one.
  package let lostIndent: Int
  /// Whether punctuation may hang over the end of a full line, so that no glyph moves to the next
  /// line to keep it company.
  package let hasHangingPunctuation: Bool
  /// Whether a blank line ends a paragraph; not so where blank lines stand inside sentences.
  package let blankLineParts: Bool

  /// Whether lines were wrapped at a fixed width.
  package var isWrapped: Bool { boundary != .everyLine }

  /// Measures a document.
  package init(of source: SourceText) {
    self.init(lines: source.lines, in: source.bytes.span)
  }

  init(lines: [SourceLine], in bytes: Span<UInt8>) {
    let sample = LayoutSample(lines, bytes)
    guard let full = sample.fullColumns else {
      boundary = .everyLine
      fullColumns = 0
      lostIndent = 0
      hasHangingPunctuation = false
      blankLineParts = false
      return
    }
    let indented = sample.hasIndentedParagraphs
    boundary = indented ? .indentation : .width
    fullColumns = full
    lostIndent = indented ? 0 : sample.lostIndent(below: full)
    hasHangingPunctuation = sample.hasHangingPunctuation(beyond: full)
    blankLineParts = sample.blankLinesPartParagraphs
  }

  /// Printed columns of a line. A blank counts one, whatever it is: its width in extracted text says
  /// little of its width on the page.
  package static func columns(of line: SourceLine, in bytes: Span<UInt8>) -> Int {
    var cursor = GlyphCursor(line.content)
    var columns = 0
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      columns += Glyph.isBlank(next) ? 1 : DisplayWidth.printedColumns(of: next)
    }
    return columns
  }

  /// Whether a line ends where a paragraph may end: after 。；：！？, also inside a closing bracket
  /// or quotation mark.
  package static func endsClause(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    var end = line.end
    while let last = glyph(endingAt: end, notBefore: line.start, in: bytes) {
      if Glyph.endsClause(last.value) { return true }
      guard Glyph.isClosing(last.value) || Glyph.isBlank(last.value) else { return false }
      end = last.offset
    }
    return false
  }
}

/// The widths and ends of the lines of a document.
private struct LayoutSample {
  private var all: [Int: Int] = [:]
  private var broken: [Int: Int] = [:]
  private var lineCount = 0
  private var indentedCount = 0
  private var singleBlankCount = 0
  private var blankGaps = 0
  private var blankGapsInsideSentences = 0
  private var isPossible = true

  /// Lines of more glyphs than this are not set on a page.
  private static let widestLine = 100

  init(_ lines: [SourceLine], _ bytes: Span<UInt8>) {
    let wide = lines.count { $0.end - $0.start > LayoutSample.widestLine * 3 }
    let filled = lines.count { !$0.isBlank }
    guard filled >= 4, wide * 20 <= filled else {
      isPossible = false
      return
    }
    var blanks = 0
    var previousIsBroken = false
    for line in lines {
      if line.isBlank {
        blanks += 1
        continue
      }
      if blanks > 0, lineCount > 0 {
        blankGaps += 1
        if previousIsBroken { blankGapsInsideSentences += 1 }
      }
      blanks = 0
      let columns = PageLayout.columns(of: line, in: bytes)
      lineCount += 1
      all[columns, default: 0] += 1
      if line.indent >= 2 { indentedCount += 1 }
      previousIsBroken = !PageLayout.endsClause(line, in: bytes)
      if previousIsBroken { broken[columns, default: 0] += 1 }
    }
  }

  /// The width at which most sentences are broken off; `nil` when lines are not wrapped.
  var fullColumns: Int? {
    guard isPossible, let most = broken.values.max(), most >= 2 else { return nil }
    // Hanging punctuation makes a few lines wider than full ones; headings are narrower.
    let peaks = broken.filter { $0.key >= 24 && $0.value * 3 >= most }
    guard let full = peaks.keys.max() else { return nil }
    let zone = (full - 8)...(full + 4)
    let inZone = all.filter { zone.contains($0.key) }.values.reduce(0, +)
    let brokenInZone = broken.filter { zone.contains($0.key) }.values.reduce(0, +)
    let beyond = all.filter { $0.key > zone.upperBound }.values.reduce(0, +)
    let allBroken = broken.values.reduce(0, +)
    guard brokenInZone >= 2, brokenInZone * 2 >= inZone, beyond * 20 <= lineCount,
      brokenInZone * 3 >= allBroken
    else { return nil }
    return full
  }

  /// The distance from the full width to the second width at which sentences are broken off.
  func lostIndent(below full: Int) -> Int {
    func count(_ columns: ClosedRange<Int>) -> Int {
      broken.filter { columns.contains($0.key) }.values.reduce(0, +)
    }
    let atFull = count((full - 2)...(full + 4))
    let atIndented = count((full - 8)...(full - 3))
    return atIndented * 8 >= atFull ? 4 : 0
  }

  func hasHangingPunctuation(beyond full: Int) -> Bool {
    let hanging = all.filter { ((full + 1)...(full + 4)).contains($0.key) }.values.reduce(0, +)
    return hanging * 100 >= lineCount
  }

  var hasIndentedParagraphs: Bool {
    indentedCount * 20 >= lineCount && indentedCount * 10 <= lineCount * 9
  }

  var blankLinesPartParagraphs: Bool {
    blankGaps > 0 && blankGapsInsideSentences * 10 < blankGaps
  }
}
