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

  /// Printed columns of a line. A blank counts one, whatever it is: its width in extracted text says
  /// little of its width on the page.
  package static func columns(of line: SourceLine, in bytes: Span<UInt8>) -> Int {
    extent(of: line, in: bytes).columns
  }

  /// Printed columns of a line, and by how many they may be wrong: letters, digits, blanks and the
  /// signs of degrees are printed in many widths.
  static func extent(
    of line: SourceLine, in bytes: Span<UInt8>
  ) -> (columns: Int, doubt: Int) {
    var offset = line.start
    var columns = 0
    var narrow = 0
    var signs = 0
    while offset < line.end {
      let lead = bytes[offset]
      if lead &- 0xE4 < 6 {
        // An ideograph, as nearly all glyphs are.
        columns += 2
        offset += 3
        continue
      }
      if lead < 0x80 {
        columns += lead < 0x20 && lead != 0x09 ? 0 : 1
        narrow += 1
        offset += 1
        continue
      }
      if isWidePunctuation(lead, at: offset, in: bytes) {
        columns += 2
        offset += 3
        continue
      }
      let next = glyph(at: offset, in: bytes)
      if Glyph.isBlank(next.value) {
        columns += 1
        narrow += 1
      } else {
        columns += DisplayWidth.printedColumns(of: next.value)
        switch next.value {
        case 0xB0, 0x2032, 0x2033: signs += 1  // ° ′ ″
        default: break
        }
      }
      offset += next.length
    }
    return (columns, (narrow + 2) / 4 + signs)
  }

  static func endsInPunctuation(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    glyph(endingAt: line.end, notBefore: line.start, in: bytes)
      .map { Glyph.isPunctuation($0.value) } ?? false
  }

  /// Whether a glyph is one of U+3001–303E or U+FF00–FF3F, all of which are wide and no blanks.
  @inline(__always)
  private static func isWidePunctuation(
    _ lead: UInt8, at offset: Int, in bytes: Span<UInt8>
  ) -> Bool {
    if lead == 0xEF { return bytes[offset + 1] == 0xBC }
    return lead == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] &- 0x81 < 0x3E
  }

  /// Whether a line ends with 。；： or their half-width forms, as most lines do.
  @inline(__always)
  static func endsPlainly(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    let end = line.end
    guard end - line.start >= 3 else { return false }
    let last = bytes[end - 1]
    if last < 0x80 { return last == 0x2E || last == 0x3A || last == 0x3B }
    if last == 0x82 { return bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3 }
    return (last == 0x9B || last == 0x9A) && bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF
  }

  /// Whether a line ends where a paragraph may end: after 。；：！？, also inside a closing bracket
  /// or quotation mark.
  package static func endsClause(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    endsPlainly(line, in: bytes) || endsClause(line.content, in: bytes)
  }

  /// The same of a half-open range of UTF-8 offsets.
  package static func endsClause(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    TextEnd.mark(of: text, in: bytes).map(Glyph.endsClause) ?? false
  }
}

/// What the joining of lines asks about each of them.
package struct LineMeasure: Sendable, Hashable {
  /// Printed columns.
  package let columns: Int
  /// Columns by which that may be wrong.
  package let doubt: Int
  /// Whether the line ends where a paragraph may end.
  package let endsClause: Bool
  /// Whether its last glyph is punctuation.
  package let endsInPunctuation: Bool

  init(_ line: SourceLine, in bytes: Span<UInt8>) {
    (columns, doubt) = PageLayout.extent(of: line, in: bytes)
    endsClause = PageLayout.endsClause(line, in: bytes)
    endsInPunctuation = PageLayout.endsInPunctuation(line, in: bytes)
  }
}
