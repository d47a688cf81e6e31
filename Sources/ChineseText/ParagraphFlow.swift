/// Undoes hard wrapping: from lines to paragraphs, by what the layout shows.
package struct ParagraphFlow {
  /// What a document holds, which tells how much its labels prove.
  package enum Genre: Sendable {
    /// A regulation: between the numbers of two pages stand articles or headings, and a line that
    /// breaks off within a bracket goes on.
    case regulation
    /// Reports and other prose with headlines of many kinds: only what is certain is taken for
    /// furniture, and only the layout joins lines.
    case prose
  }

  let source: SourceText
  let layout: PageLayout
  let genre: Genre
  /// Whether a line belongs to the page and not to the text, by index; empty where none does.
  private(set) var isFurniture: [Bool] = []
  var result = Reflow()
  private var parallels: ParallelWording
  /// Whether the label of an article or a division has been passed.
  private var isInBody = false

  /// Columns by which a line may fall short because the next glyph may not begin a line.
  private static let slack = 1
  /// The same for a first line with a label, whose blank is wider than it looks.
  private static let labelSlack = 2
  /// Columns by which the first line of a paragraph is indented.
  private static let printedIndent = 4
  /// A line that ends a clause and leaves room for so many columns ends a paragraph.
  private static let ampleRoom = 8

  /// Reads all paragraphs of a document.
  /// - Parameters:
  ///   - source: the document.
  ///   - layout: how its lines were set.
  ///   - measures: of its lines; empty where each line is a paragraph.
  ///   - genre: what the document holds.
  ///   - opening: what a line (by its index) begins with; where it is asked of all lines, it is
  ///     asked once for each, in order.
  /// - Returns: the paragraphs, the page numbers between them, and what had to be chosen.
  package static func paragraphs(
    of source: SourceText, layout: PageLayout, measures: [LineMeasure], genre: Genre = .prose,
    opening: (Int) -> LineOpening
  ) -> Reflow {
    var flow = ParagraphFlow(source: source, layout: layout, genre: genre)
    let candidates = PageCandidate.all(in: source)
    let hasPages = source.pageBreaks.contains { $0 > 0 && $0 < source.lines.count }
    guard layout.isWrapped || hasPages || !candidates.isEmpty else {
      flow.result.paragraphs = flow.takeLines(opening)
      return flow.result
    }
    let openings = source.lines.indices.map { source.lines[$0].isBlank ? .none : opening($0) }
    if hasPages || !candidates.isEmpty {
      let lines = TextLines(source, openings)
      let furniture =
        genre == .regulation
        ? PageFurniture(candidates, lines, isWrapped: layout.isWrapped)
        : PageFurniture(certainAmong: candidates, lines, isWrapped: layout.isWrapped)
      flow.result.pageNumbers = furniture.numbers
      flow.result.pageHeads = furniture.heads
      if furniture.hasAny { flow.isFurniture = furniture.isFurniture }
    }
    if layout.isWrapped {
      flow.joinLines(measures, openings)
    } else {
      flow.result.paragraphs = flow.takeLines { openings[$0] }
    }
    return flow.result
  }

  private init(source: SourceText, layout: PageLayout, genre: Genre) {
    self.genre = genre
    self.source = source
    self.layout = layout
    parallels = ParallelWording(source)
  }

  private mutating func joinLines(_ measures: [LineMeasure], _ openings: [LineOpening]) {
    let lines = contentLines(measures, openings)
    guard let head = lines.first else { return }
    var paragraph = SourceParagraph(first: head.index, last: head.index)
    var isFirst = true
    var noteEnd = noteEnd(from: 0, in: lines)
    for position in 1..<max(1, lines.count) {
      let line = lines[position - 1]
      let next = lines[position]
      isInBody = isInBody || line.opening.isArticleOrDivision
      if position <= noteEnd {
        paragraph.extend(to: next.index)
        isFirst = false
        continue
      }
      let after = position + 1 < lines.count ? lines[position + 1] : nil
      if position - 1 == noteEnd || parts(line, isFirst: isFirst, from: next, followedBy: after),
        genre == .prose || line.endsClause || next.opening != .none
          || !isWithinBracket(
            isFirst ? nil : lines[position - 2].line, line.line, next.line, after?.line)
      {
        result.paragraphs.append(paragraph)
        paragraph = SourceParagraph(first: next.index, last: next.index)
        isFirst = true
        if next.opening == .note { noteEnd = self.noteEnd(from: position, in: lines) }
      } else {
        if layout.isAssumed, !line.endsClause {
          result.choices.append(
            BoundaryChoice(line: line.index + 1, parts: false, reason: .widestLine))
        }
        paragraph.extend(to: next.index)
        isFirst = false
      }
    }
    result.paragraphs.append(paragraph)
  }

  /// The lines that hold text, measured; what belongs to the page and not to the text is left out.
  private func contentLines(_ measures: [LineMeasure], _ openings: [LineOpening]) -> [MeasuredLine]
  {
    let bytes = source.bytes.span
    var lines: [MeasuredLine] = []
    lines.reserveCapacity(source.lines.count)
    var blankBefore = false
    var isBehindPage = false
    for (index, line) in source.lines.enumerated() {
      if line.isBlank {
        // A page ends here, not a paragraph.
        blankBefore = !isBehindPage
      } else if !isFurniture.isEmpty, isFurniture[index] {
        blankBefore = false
        isBehindPage = true
      } else {
        lines.append(
          MeasuredLine(
            index: index, line: line, measure: measures[index], opening: openings[index],
            indent: line.indent - layout.margin, follows: blankBefore, bytes: bytes))
        blankBefore = false
        isBehindPage = false
      }
    }
    return lines
  }

  /// Whether a paragraph ends between two lines.
  private mutating func parts(
    _ line: MeasuredLine, isFirst: Bool, from next: MeasuredLine, followedBy after: MeasuredLine?
  ) -> Bool {
    if line.opening == .heading || next.opening == .heading { return !continues(line, next) }
    if next.opening == .firstUnit || next.opening == .note { return true }
    if layout.blankLineParts, next.followsBlank { return true }
    let leavesRoom = leavesRoom(line, isFirst: isFirst, from: next)
    let isIndented = next.indent >= 2
    if layout.boundary == .indentation, isIndented { return true }
    if layout.boundary == .indentation {
      if next.opening != .none { return leavesRoom || line.endsClause }
      let room = self.leavesRoom(line, isFirst: isFirst, for: ParagraphFlow.ampleRoom)
      return line.endsClause && room
    }
    if leavesRoom || isIndented && (line.endsClause || next.opening != .none) { return true }
    // The note above an article ends with its bracket, not with a clause.
    if next.opening == .spacedUnit, line.endsInBracket { return true }
    guard line.endsClause else { return false }
    if next.opening != .none { return true }
    return partsAfterFullLine(line, next, after)
  }

  /// A heading goes on only where a full line breaks off, or in the middle of the page, and no
  /// label follows.
  private func continues(_ line: MeasuredLine, _ next: MeasuredLine) -> Bool {
    guard line.opening == .heading, next.opening == .none, !line.endsClause else { return false }
    if !leavesRoom(line, isFirst: true, for: next.firstWord) { return true }
    return !next.followsBlank && !next.endsClause && line.columns * 5 >= layout.fullColumns * 2
      && layout.isCentred(indent: line.line.indent, columns: line.columns)
      && layout.isCentred(indent: next.line.indent, columns: next.columns)
  }

  /// Whether the next line could have begun on a line, had its paragraph gone on.
  private func leavesRoom(_ line: MeasuredLine, isFirst: Bool, from next: MeasuredLine) -> Bool {
    if line.endsClause { return leavesRoom(line, isFirst: isFirst, for: next.firstWord) }
    // What a program takes for one word is not always known: `1‰至3‰`.
    let isCut =
      genre == .regulation && isInBody && next.beginsWithWord && next.opening == .none
      && !line.endsInPunctuation && line.columns * 3 >= layout.fullColumns * 2
    return !isCut && leavesRoom(line, isFirst: isFirst, for: next.firstPiece)
  }

  /// Whether the first word of the next line would have fitted behind a line.
  func leavesRoom(_ line: MeasuredLine, isFirst: Bool, for word: Int) -> Bool {
    var limit = layout.fullColumns - ParagraphFlow.slack - line.doubt
    var taken = line.columns
    if isFirst { limit -= line.indent >= 2 ? ParagraphFlow.printedIndent : layout.lostIndent }
    if isFirst, line.opening.hasWideBlank {
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
      if next.columns - next.doubt > firstWidth + (next.endsInPunctuation ? 2 : 0) { return false }
      // A broken sentence on a line that would be too short in the middle of a paragraph.
      let slack = layout.hasHangingPunctuation ? 0 : ParagraphFlow.slack
      let room = layout.fullColumns - slack - next.columns - next.doubt
      if !next.endsClause, after.firstWord <= room { return true }
    }
    let (parts, reason) = parallels.decide(next.line)
    result.choices.append(BoundaryChoice(line: line.index + 1, parts: parts, reason: reason))
    return parts
  }
}
