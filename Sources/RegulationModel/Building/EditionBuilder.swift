internal import ChineseText
package import Findings

/// Builds an edition: writes its canonical text and the table over it, side by side.
///
/// The one place where rows are made. Calls come in the order of the text; a provision closes when
/// one of its level or a wider one opens. Appending functions write glyphs without layout blanks.
package struct EditionBuilder {
  /// Appends text to the canonical text.
  package typealias Append = (inout [UInt8]) -> Void

  private var bytes: [UInt8] = []
  private var table: ProvisionTable
  private var front = FrontMatter()
  private var preambleLines: [Int] = []
  private var isLineFresh = false

  /// Makes a builder; `capacity` is the number of bytes expected.
  package init(capacity: Int = 0) {
    // Canonical text is longer than its source where a wide space replaces a narrow one.
    bytes.reserveCapacity(capacity + capacity / 32 + 64)
    table = ProvisionTable(capacity: capacity / 100)
  }

  /// Writes the title line; it comes first, and is empty for a text without a title.
  package mutating func title(_ append: Append?) {
    precondition(bytes.isEmpty, "the title comes first")
    guard let append else { return }
    front.title = write(append)
  }

  /// Writes the number of the document (文号), right below the title.
  package mutating func documentNumber(_ append: Append) {
    precondition(
      front.note == nil && front.preamble.isEmpty && table.isEmpty, "the number is below the title")
    startLine()
    front.documentNumber = write(append)
  }

  /// Writes the 题注, below the title and the number of the document.
  ///
  /// A note that is nothing but a number is taken as the number, which its line reads back as.
  package mutating func note(_ append: Append) {
    precondition(front.preamble.isEmpty && table.isEmpty, "the note comes below the title")
    startLine()
    let range = write(append)
    if front.documentNumber == nil, DocumentNumberForm.matches(range.offsets, in: bytes.span) {
      front.documentNumber = range
    } else {
      front.note = range
    }
  }

  /// Writes a paragraph between the 题注 and the first provision.
  ///
  /// - Parameters:
  ///   - line: 1-based line of the source; 0 where there is none.
  ///   - append: writes the words.
  package mutating func preamble(line: Int = 0, _ append: Append) {
    precondition(table.isEmpty, "the preamble comes before the first provision")
    startLine()
    let start = bytes.count
    var range = write(append)
    let isMistakable =
      front.note == nil && front.preamble.isEmpty
      && (CanonicalLine.looksLikeNote(range.offsets, in: bytes.span)
        || DocumentNumberForm.matches(range.offsets, in: bytes.span))
    if isMistakable || CanonicalLine.needsGuard(range.offsets, in: bytes.span) {
      range = guardLine(at: start)
    }
    front.preamble.append(range)
    preambleLines.append(line)
  }

  /// Opens 编, 分编, 章, 节 or an annex, with its heading on the same line.
  ///
  /// - Parameters:
  ///   - kind: the level; divisions that are not wider close.
  ///   - number: `nil` for an unnumbered one, which has no label.
  ///   - line: 1-based line of the source.
  ///   - label: writes the label; an annex without one has a heading.
  ///   - heading: writes the heading, if there is one.
  package mutating func division(
    _ kind: ProvisionKind, _ number: ProvisionNumber?, line: Int, label: Append?, heading: Append?
  ) {
    division(kind, number, line: line, isLabelled: label != nil)
    if let label { divisionLabel(label) }
    if let heading { divisionHeading(heading, isLabelled: label != nil) }
  }

  /// Opens a division or an annex; its label may follow, then its heading, on the same line.
  package mutating func division(
    _ kind: ProvisionKind, _ number: ProvisionNumber?, line: Int, isLabelled: Bool
  ) {
    precondition(kind.isDivision || kind == .annex, "not a division")
    if kind != .annex { table.closeDivisions(downTo: kind) }
    startLine()
    if kind == .annex {
      table.pushAnnex(number, line: line)
      if !isLabelled { addSpaces(CanonicalLine.unlabelledAnnex) }
    } else {
      table.push(kind, number, line: line)
    }
  }

  /// Writes the label of the division that was opened last.
  package mutating func divisionLabel(_ label: Append) { set(\.label, write(label)) }

  /// Writes the heading of the division that was opened last, behind its label if it has one.
  package mutating func divisionHeading(_ heading: Append, isLabelled: Bool) {
    if isLabelled { appendSpace() }
    set(\.heading, write(heading))
  }

  /// Opens an article. Its caption may follow, then its first 款 with `paragraph`, on the same line.
  ///
  /// - Parameters:
  ///   - number: the number as printed.
  ///   - line: 1-based line of the source.
  ///   - label: writes the label; nothing for a unit that is printed without one, which has words.
  package mutating func article(_ number: ProvisionNumber, line: Int, label: Append) {
    table.closeArticle()
    startLine()
    table.push(.article, number, line: line)
    let label = write(label)
    set(\.label, label)
    // One more stands before its words.
    if label.isEmpty { addSpaces(CanonicalLine.unlabelledUnit - 1) }
    isLineFresh = true
  }

  /// Writes the caption, with its brackets, of the article that was opened last.
  package mutating func caption(_ caption: Append) {
    appendSpace()
    // Two steps: `inside` must see what was written.
    let range = write(caption).offsets
    set(\.heading, inside(range))
  }

  /// Writes the heading behind the label of a unit 一、 that was opened last. Unlike a caption it has
  /// no brackets; that it does not end a clause tells it from a 款.
  package mutating func unitHeading(_ heading: Append) {
    appendSpace()
    set(\.heading, write(heading))
    isLineFresh = false
  }

  /// Opens a 款 that has nothing but 项, or nothing at all.
  package mutating func emptyParagraph(line: Int, in parent: Parent = .article) {
    switch parent {
    case .article: table.closeParagraph()
    case .item: table.closeLists(downTo: ProvisionTable.Depth.innermost)
    }
    table.pushParagraph(inItem: parent == .item, line: line)
  }

  /// Opens a 款 of the open article, or a paragraph of the open annex, division or list item.
  ///
  /// - Parameters:
  ///   - line: 1-based line of the source.
  ///   - parent: the kind it belongs to; narrower provisions close.
  ///   - append: writes its text.
  package mutating func paragraph(line: Int, in parent: Parent = .article, append: Append) {
    let isFirst = isLineFresh
    emptyParagraph(line: line, in: parent)
    if isFirst {
      appendSpace()
      isLineFresh = false
    } else {
      startLine()
    }
    let start = bytes.count
    var range = write(append)
    let isMistakable =
      isFirst
      ? CanonicalLine.looksLikeCaption(range.offsets, in: bytes.span)
      : CanonicalLine.needsGuard(range.offsets, in: bytes.span)
    if isMistakable { range = guardLine(at: start) }
    set(\.text, range)
  }

  /// Writes a further line of the paragraph that was opened last, behind U+2028: a row of a table,
  /// a line of an enumeration without numbers.
  package mutating func continueParagraph(_ append: Append) {
    guard let text = table.lastText else { return }
    bytes.append(contentsOf: CanonicalLine.lineSeparator)
    append(&bytes)
    set(\.text, TextRange(text.offsets.lowerBound..<bytes.count))
  }

  /// What a paragraph is part of.
  package enum Parent: Sendable {
    /// The open article, annex or division.
    case article
    /// The innermost open 项 or 目.
    case item
  }

  /// Opens a 项 (`depth` 0) or a 目 (`depth` 1 and more) of the open 款.
  ///
  /// - Parameters:
  ///   - number: its number.
  ///   - depth: how many lists it stands inside of.
  ///   - line: 1-based line of the source.
  ///   - label: writes the label.
  ///   - text: writes its text.
  package mutating func item(
    _ number: Int, depth: Int, line: Int, label: Append, text: Append
  ) {
    table.closeLists(downTo: depth)
    precondition(table.canHoldList(atDepth: depth), "a list is inside a 款")
    startLine()
    table.push(
      depth == 0 ? .item : .subitem, ProvisionNumber(number), line: line, depth: depth)
    set(\.label, write(label))
    let start = bytes.count
    var range = write(text)
    if CanonicalLine.wouldJoinLabel(range.offsets, in: bytes.span) { range = guardLine(at: start) }
    set(\.text, range)
  }

  /// Writes the words behind a list that complete its lead-in.
  package mutating func closingWords(_ append: Append) {
    table.closeLists(downTo: 0)
    startLine()
    let start = bytes.count
    var range = write(append)
    if CanonicalLine.needsGuard(range.offsets, in: bytes.span) { range = guardLine(at: start) }
    table.setClosing(range)
  }

  /// Writes a heading between articles that is no unit.
  package mutating func crossheading(line: Int, append: Append) {
    table.closeArticle()
    startLine()
    table.push(.crossheading, nil, line: line)
    addSpaces(CanonicalLine.crossheading)
    set(\.text, write(append))
    table.close()
  }

  /// Writes a line of the closing (落款). Only annexes may follow.
  package mutating func closing(_ append: Append) {
    table.closeAll()
    startLine()
    addSpaces(CanonicalLine.closing)
    front.closing.append(write(append))
  }

  /// Whether anything was opened: no preamble may follow.
  package var hasUnits: Bool { !table.isEmpty }

  /// How many provisions there are so far; the newest is the last of them.
  package var rowCount: Int { table.rows.count }

  /// Whether any article was opened.
  package var hasArticles: Bool { table.hasArticles }

  /// Ends the text and returns the edition; nothing can be added after.
  package mutating func finish(
    events: [LifecycleEvent], sourceLines: ClosedRange<Int>, findings: [Finding] = [],
    dropped: [DroppedText] = []
  ) -> Edition {
    table.finish()
    startLine()
    return Edition(
      bytes: bytes, rows: table.rows, front: front, events: events, sourceLines: sourceLines,
      findings: findings, dropped: dropped,
      preambleLines: preambleLines)
  }
}

// MARK: - Lines

extension EditionBuilder {
  private mutating func set(_ part: WritableKeyPath<ProvisionRow, TextRange>, _ range: TextRange) {
    table.set(part, range)
  }

  private mutating func startLine() {
    // The title's line exists even when it is empty.
    bytes.append(0x0A)
    isLineFresh = false
  }

  private mutating func write(_ append: Append) -> TextRange {
    let start = bytes.count
    append(&bytes)
    return TextRange(start..<bytes.count)
  }

  /// What stands between the first and the last glyph.
  private func inside(_ range: Range<Int>) -> TextRange {
    let span = bytes.span
    let first = glyph(at: range.lowerBound, in: span).length
    let last = glyph(endingAt: range.upperBound, notBefore: range.lowerBound, in: span)
    return TextRange((range.lowerBound + first)..<(last?.offset ?? range.upperBound))
  }

  private mutating func addSpaces(_ count: Int) {
    for _ in 0..<count { appendSpace() }
  }

  /// Appends U+3000, which stands on nearly every line.
  private mutating func appendSpace() {
    bytes.append(0xE3)
    bytes.append(0x80)
    bytes.append(0x80)
  }

  /// Puts a space before what was written from `start` on, and returns where that is now.
  private mutating func guardLine(at start: Int) -> TextRange {
    bytes.insert(contentsOf: CanonicalLine.space, at: start)
    return TextRange((start + CanonicalLine.space.count)..<bytes.count)
  }
}
