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
  /// Columns by which all lines are indented.
  package let margin: Int
  /// Columns by which the first line of a paragraph is shorter than a full one.
  package let lostIndent: Int
  /// Whether punctuation may hang over the end of a full line, so that no glyph moves to the next
  /// line to keep it company.
  package let hasHangingPunctuation: Bool
  /// Whether a blank line ends a paragraph; not so where blank lines stand inside sentences.
  package let blankLineParts: Bool
  /// Whether only a blank line ends a paragraph, since one stands behind nearly all.
  package let onlyBlankLinesPart: Bool
  /// Whether a caller took the width from a line or two, so that what it joins is to be told.
  package private(set) var isAssumed = false

  /// Whether lines were wrapped at a fixed width.
  package var isWrapped: Bool { boundary != .everyLine }

  /// Text of which each line is a paragraph.
  package static var unwrapped: PageLayout { PageLayout(nil) }

  /// Measures a document.
  ///
  /// - Parameter source: the document.
  /// - Returns: how it was set, and the measure of each line where lines were wrapped; no measures
  ///   where each line is a paragraph, since nobody needs them.
  package static func measure(
    _ source: SourceText
  ) -> (layout: PageLayout, measures: [LineMeasure]) {
    let bytes = source.bytes.span
    guard LayoutSample.mayBeWrapped(source.lines) else { return (PageLayout(nil), []) }
    let broken = BrokenLines(source.lines, in: bytes)
    guard broken.fullColumns != nil else { return (PageLayout(nil), []) }
    var measures: [LineMeasure] = []
    measures.reserveCapacity(source.lines.count)
    for line in source.lines { measures.append(LineMeasure(line, in: bytes)) }
    let layout = PageLayout(LayoutSample(source.lines, measures, broken))
    return (layout, layout.isWrapped ? measures : [])
  }

  /// Measures a document whose full width a caller knows.
  ///
  /// - Parameters:
  ///   - source: the document.
  ///   - full: the printed columns of a full line.
  /// - Returns: the same as `measure`.
  package static func measure(
    _ source: SourceText, assuming full: Int
  ) -> (layout: PageLayout, measures: [LineMeasure]) {
    let bytes = source.bytes.span
    let measures = source.lines.map { LineMeasure($0, in: bytes) }
    let broken = BrokenLines(source.lines, in: bytes, fullColumns: full)
    var layout = PageLayout(LayoutSample(source.lines, measures, broken))
    layout.isAssumed = true
    return (layout, layout.isWrapped ? measures : [])
  }

  private init(_ sample: LayoutSample?) {
    guard let sample, let full = sample.fullColumns else {
      boundary = .everyLine
      fullColumns = 0
      margin = 0
      lostIndent = 0
      hasHangingPunctuation = false
      blankLineParts = false
      onlyBlankLinesPart = false
      return
    }
    let indented = sample.hasIndentedParagraphs
    boundary = indented ? .indentation : .width
    fullColumns = full
    margin = sample.margin
    lostIndent = indented ? 0 : sample.lostIndent(below: full)
    hasHangingPunctuation = sample.hasHangingPunctuation(beyond: full)
    blankLineParts = sample.blankLinesPartParagraphs
    onlyBlankLinesPart = sample.blankLinesStandBehindAllParagraphs
  }

  /// Whether a line with an indent and printed columns stands in the middle of the page.
  func isCentred(indent: Int, columns: Int) -> Bool {
    let before = indent - margin
    let behind = fullColumns - columns - before
    return before >= 6 && abs(behind - before) <= 2 + fullColumns / 6
  }
}
