/// Undoes hard wrapping: from lines to paragraphs, by what the layout shows.
package struct ParagraphFlow {
  /// What a caller knows about the start of a line.
  package enum Opening: Sendable {
    /// Nothing: the layout decides.
    case none
    /// The line begins with a label (an article, an item): a paragraph unless mid-sentence.
    case unit
    /// The line begins with a label that is followed by a wide blank, which takes two columns.
    case spacedUnit
    /// The line is a heading: a paragraph of its own.
    case heading
  }

  private let source: SourceText
  private let layout: PageLayout
  private var result = Reflow()
  private var parallels: ParallelWording

  /// Columns by which a line may fall short because the next glyph may not begin a line.
  private static let slack = 1
  /// The same for a first line with a label, whose blank is wider than it looks.
  private static let labelSlack = 2

  /// Reads all paragraphs of a document.
  /// - Parameters:
  ///   - source: the document.
  ///   - layout: how its lines were set.
  ///   - measures: of its lines; empty where each line is a paragraph.
  ///   - opening: what a line (by its index) begins with; asked once for each line.
  /// - Returns: the paragraphs, the page numbers between them, and what had to be chosen.
  package static func paragraphs(
    of source: SourceText, layout: PageLayout, measures: [LineMeasure], opening: (Int) -> Opening
  ) -> Reflow {
    var flow = ParagraphFlow(source: source, layout: layout)
    if layout.isWrapped { flow.joinLines(measures, opening) } else { flow.takeLines() }
    return flow.result
  }

  private init(source: SourceText, layout: PageLayout) {
    self.source = source
    self.layout = layout
    parallels = ParallelWording(source)
  }

  private mutating func takeLines() {
    let source = source
    let bytes = source.bytes.span
    result.paragraphs.reserveCapacity(source.lines.count)
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      if PageNumber.isDecorated(line, in: bytes) {
        result.pageNumbers.append(index)
      } else {
        result.paragraphs.append(SourceParagraph(first: index, last: index))
      }
    }
  }

  private mutating func joinLines(_ measures: [LineMeasure], _ opening: (Int) -> Opening) {
    let lines = contentLines(measures, opening)
    guard let head = lines.first else { return }
    var paragraph = SourceParagraph(first: head.index, last: head.index)
    var isFirst = true
    for position in 1..<max(1, lines.count) {
      let line = lines[position - 1]
      let next = lines[position]
      let after = position + 1 < lines.count ? lines[position + 1] : nil
      if parts(line, isFirst: isFirst, from: next, followedBy: after) {
        result.paragraphs.append(paragraph)
        paragraph = SourceParagraph(first: next.index, last: next.index)
        isFirst = true
      } else {
        paragraph.extend(to: next.index)
        isFirst = false
      }
    }
    result.paragraphs.append(paragraph)
  }

  /// The lines that hold text, measured; what belongs to the page and not to the text is set aside.
  private mutating func contentLines(
    _ measures: [LineMeasure], _ opening: (Int) -> Opening
  ) -> [MeasuredLine] {
    let source = source
    let bytes = source.bytes.span
    result.pageNumbers = source.lines.indices.filter { index in
      !source.lines[index].isBlank && PageNumber.isBare(source.lines[index], in: bytes)
    }
    result.pageHeads = RunningHeads.find(source, pageNumbers: result.pageNumbers)
    let furniture = Set(result.pageNumbers + result.pageHeads)
    var lines: [MeasuredLine] = []
    lines.reserveCapacity(source.lines.count)
    var blankBefore = false
    for (index, line) in source.lines.enumerated() {
      if line.isBlank {
        blankBefore = true
      } else if !furniture.isEmpty, furniture.contains(index) {
        // A page ends here, not a paragraph.
        blankBefore = false
      } else {
        lines.append(
          MeasuredLine(
            index: index, line: line, measure: measures[index], opening: opening(index),
            follows: blankBefore, bytes: bytes))
        blankBefore = false
      }
    }
    return lines
  }

  /// Whether a paragraph ends between two lines.
  private mutating func parts(
    _ line: MeasuredLine, isFirst: Bool, from next: MeasuredLine, followedBy after: MeasuredLine?
  ) -> Bool {
    if line.opening == .heading || next.opening == .heading { return !continues(line, next) }
    if layout.blankLineParts, next.followsBlank { return true }
    if layout.boundary == .indentation { return next.indent >= 2 }
    if leavesRoom(line, isFirst: isFirst, for: next.firstWord) { return true }
    // The note above an article ends with its bracket, not with a clause.
    if next.opening == .spacedUnit, line.endsInBracket { return true }
    guard line.endsClause else { return false }
    if next.opening != .none { return true }
    return partsAfterFullLine(line, next, after)
  }

  /// A heading goes on only where a full line breaks off and no label follows.
  private func continues(_ line: MeasuredLine, _ next: MeasuredLine) -> Bool {
    line.opening == .heading && next.opening == .none && !line.endsClause
      && !leavesRoom(line, isFirst: true, for: next.firstWord)
  }

  /// Whether the first word of the next line would have fitted behind a line.
  private func leavesRoom(_ line: MeasuredLine, isFirst: Bool, for word: Int) -> Bool {
    var limit = layout.fullColumns - ParagraphFlow.slack
    var taken = line.columns
    if isFirst { limit -= layout.lostIndent }
    if isFirst, line.opening == .spacedUnit {
      taken += 1
      limit -= ParagraphFlow.labelSlack - ParagraphFlow.slack
    }
    return taken + word <= limit
  }

  /// Decides after a full line that ends a sentence, from the width of the next line.
  private mutating func partsAfterFullLine(
    _ line: MeasuredLine, _ next: MeasuredLine, _ after: MeasuredLine?
  ) -> Bool {
    if layout.onlyBlankLinesPart { return false }
    // Only items end with a semicolon, and behind them a label follows.
    if line.endsInSemicolon { return false }
    let firstWidth = layout.fullColumns - layout.lostIndent
    if layout.lostIndent > 0, let after {
      // Wider than any first line: the paragraph goes on.
      if next.columns > firstWidth + (next.endsInPunctuation ? 2 : 0) { return false }
      // A broken sentence on a line that would be too short in the middle of a paragraph.
      let slack = layout.hasHangingPunctuation ? 0 : ParagraphFlow.slack
      let room = layout.fullColumns - slack - next.columns
      if !next.endsClause, after.firstWord <= room { return true }
    }
    let (parts, reason) = parallels.decide(next.line)
    result.choices.append(BoundaryChoice(line: line.index + 1, parts: parts, reason: reason))
    return parts
  }
}

/// A line with what the joining of lines asks about it.
private struct MeasuredLine {
  let index: Int
  let line: SourceLine
  let opening: ParagraphFlow.Opening
  let followsBlank: Bool
  let columns: Int
  let firstWord: Int
  let endsClause: Bool
  let endsInPunctuation: Bool
  let endsInSemicolon: Bool
  let endsInBracket: Bool

  var indent: Int { line.indent }

  init(
    index: Int, line: SourceLine, measure: LineMeasure, opening: ParagraphFlow.Opening,
    follows blank: Bool, bytes: Span<UInt8>
  ) {
    self.index = index
    self.line = line
    self.opening = opening
    followsBlank = blank
    columns = measure.columns
    firstWord = MeasuredLine.columnsOfFirstWord(line, bytes)
    endsClause = measure.endsClause
    let last = glyph(endingAt: line.end, notBefore: line.start, in: bytes)
    endsInPunctuation = measure.endsInPunctuation
    endsInSemicolon = last?.value == Glyph.semicolon
    endsInBracket = last.map { Glyph.isClosing($0.value) } ?? false
  }

  /// Columns of what cannot be divided at the start of a line: opening brackets and one glyph, or
  /// a run of Latin letters and digits.
  private static func columnsOfFirstWord(_ line: SourceLine, _ bytes: Span<UInt8>) -> Int {
    var cursor = GlyphCursor(line.content)
    var columns = 0
    while Glyph.isOpening(cursor.peek(bytes)) {
      columns += DisplayWidth.printedColumns(of: cursor.take(bytes))
    }
    var isLatin = false
    while !cursor.isAtEnd {
      let next = cursor.peek(bytes)
      let continuesWord = (0x2E...0x7A).contains(next)
      guard continuesWord || !isLatin else { break }
      columns += DisplayWidth.printedColumns(of: next)
      cursor.take(bytes)
      guard continuesWord else { break }
      isLatin = true
    }
    return columns
  }
}
