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
  private var rows: [ProvisionRow] = []
  private var open: [OpenProvision] = []
  private var front = FrontMatter()
  private var articleNumbers = NumberRegister()
  private var topNumbers = NumberRegister()
  private var isLineFresh = false

  /// Makes a builder; `capacity` is the number of bytes expected.
  package init(capacity: Int = 0) {
    // Canonical text is longer than its source where a wide space replaces a narrow one.
    bytes.reserveCapacity(capacity + capacity / 32 + 64)
    rows.reserveCapacity(capacity / 100)
  }

  /// Writes the title line; it comes first, and is empty for a text without a title.
  package mutating func title(_ append: Append?) {
    precondition(bytes.isEmpty, "the title comes first")
    guard let append else { return }
    front.title = write(append)
  }

  /// Writes the 题注, right below the title.
  package mutating func note(_ append: Append) {
    precondition(front.preamble.isEmpty && rows.isEmpty, "the note comes below the title")
    startLine()
    front.note = write(append)
  }

  /// Writes a paragraph between the 题注 and the first provision.
  package mutating func preamble(_ append: Append) {
    precondition(rows.isEmpty, "the preamble comes before the first provision")
    startLine()
    let start = bytes.count
    var range = write(append)
    let isMistakable =
      front.note == nil && front.preamble.isEmpty
      && CanonicalLine.looksLikeNote(range.offsets, in: bytes.span)
    if isMistakable || CanonicalLine.needsGuard(range.offsets, in: bytes.span) {
      range = guardLine(at: start)
    }
    front.preamble.append(range)
  }

  /// Opens 编, 分编, 章, 节 or an annex, with its heading on the same line.
  ///
  /// - Parameters:
  ///   - kind: the level; divisions that are not wider close.
  ///   - number: `nil` for an unnumbered one, which has no label.
  ///   - line: 1-based line of the source.
  ///   - label: writes the label.
  ///   - heading: writes the heading, if there is one.
  package mutating func division(
    _ kind: ProvisionKind, _ number: ProvisionNumber?, line: Int, label: Append?, heading: Append?
  ) {
    precondition(kind.isDivision || kind == .annex, "not a division")
    if kind == .annex {
      closeAll()
      articleNumbers = NumberRegister()
    } else {
      while let last = open.last, !(last.kind.isDivision && last.kind < kind), last.kind != .annex {
        close()
      }
    }
    startLine()
    push(kind, number, line)
    if let label { set(\.label, write(label)) }
    guard let heading else { return }
    if label != nil { bytes.append(contentsOf: CanonicalLine.space) }
    set(\.heading, write(heading))
  }

  /// Opens an article. Its first 款 follows with `paragraph`, on the same line.
  ///
  /// - Parameters:
  ///   - number: the number as printed.
  ///   - line: 1-based line of the source.
  ///   - label: writes the label.
  ///   - caption: writes the caption with its brackets, if there is one.
  package mutating func article(
    _ number: ProvisionNumber, line: Int, label: Append, caption: Append?
  ) {
    closeArticle()
    startLine()
    push(.article, number, line)
    set(\.label, write(label))
    isLineFresh = true
    guard let caption else { return }
    bytes.append(contentsOf: CanonicalLine.space)
    // Two steps: `inside` must see what was written.
    let range = write(caption).offsets
    set(\.heading, inside(range))
  }

  /// Opens a 款 of the open article, or a paragraph of the open annex, division or list item.
  ///
  /// - Parameters:
  ///   - line: 1-based line of the source.
  ///   - parent: the kind it belongs to; narrower provisions close.
  ///   - append: writes its text; `nil` for a 款 that has nothing but 项.
  package mutating func paragraph(line: Int, in parent: Parent = .article, append: Append?) {
    let isFirst = isLineFresh
    closeParagraph(inside: parent)
    var number = 1
    if !open.isEmpty {
      open[open.count - 1].paragraphs += 1
      number = open[open.count - 1].paragraphs + (parent == .item ? 1 : 0)
    }
    push(.paragraph, ProvisionNumber(number), line)
    if parent == .item { open[open.count - 1].listDepth = OpenProvision.innermost }
    guard let append else { return }
    if isFirst {
      bytes.append(contentsOf: CanonicalLine.space)
      isLineFresh = false
    } else {
      startLine()
    }
    let start = bytes.count
    var range = write(append)
    let isMistakable =
      isFirst
      ? CanonicalLine.caption(range.offsets, in: bytes.span, anyBracket: true) == range.offsets
      : CanonicalLine.needsGuard(range.offsets, in: bytes.span)
    if isMistakable { range = guardLine(at: start) }
    set(\.text, range)
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
    while let last = open.last, last.listDepth >= depth { close() }
    precondition(open.last.map { $0.listDepth == depth - 1 } ?? false, "a list is inside a 款")
    startLine()
    push(depth == 0 ? .item : .subitem, ProvisionNumber(number), line)
    open[open.count - 1].listDepth = depth
    set(\.label, write(label))
    let start = bytes.count
    var range = write(text)
    if CanonicalLine.wouldJoinLabel(range.offsets, in: bytes.span) { range = guardLine(at: start) }
    set(\.text, range)
  }

  /// Writes the words behind a list that complete its lead-in.
  package mutating func closingWords(_ append: Append) {
    while let last = open.last, last.listDepth > OpenProvision.noList { close() }
    guard let paragraph = open.last, paragraph.kind == .paragraph else { return }
    startLine()
    let start = bytes.count
    var range = write(append)
    if CanonicalLine.needsGuard(range.offsets, in: bytes.span) { range = guardLine(at: start) }
    rows[paragraph.index].closing = range
  }

  /// Writes a heading between articles that is no unit.
  package mutating func crossheading(line: Int, append: Append) {
    closeArticle()
    startLine()
    push(.crossheading, nil, line)
    addSpaces(CanonicalLine.crossheading)
    set(\.text, write(append))
    close()
  }

  /// Writes a line of the closing (落款). Only annexes may follow.
  package mutating func closing(_ append: Append) {
    closeAll()
    startLine()
    addSpaces(CanonicalLine.closing)
    front.closing.append(write(append))
  }

  /// Whether any article was opened.
  package var hasArticles: Bool { rows.contains { $0.kind == .article } }

  /// Ends the text and returns the edition; nothing can be added after.
  package mutating func finish(
    events: [LifecycleEvent], sourceLines: ClosedRange<Int>, findings: [Finding] = [],
    dropped: [DroppedText] = []
  ) -> Edition {
    closeAll()
    startLine()
    return Edition(
      bytes: bytes, rows: rows, front: front, events: events, sourceLines: sourceLines,
      findings: findings, dropped: dropped)
  }
}

// MARK: - Lines and rows

extension EditionBuilder {
  /// A provision that is still open.
  private struct OpenProvision {
    let kind: ProvisionKind
    let index: Int
    /// -1 outside of lists, 0 for a 项, 1 for a 目 …
    var listDepth = noList
    var paragraphs = 0
    var numbers = NumberRegister()

    static let noList = -1
    /// Of a further paragraph of a 项, which holds nothing.
    static let innermost = Int.max
  }

  private mutating func set(_ part: WritableKeyPath<ProvisionRow, TextRange>, _ range: TextRange) {
    rows[rows.count - 1][keyPath: part] = range
  }

  private mutating func closeParagraph(inside parent: Parent) {
    switch parent {
    case .article:
      while let last = open.last, last.kind > .article, last.kind != .annex { close() }
    case .item:
      while let last = open.last, last.listDepth == OpenProvision.innermost { close() }
    }
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
    for _ in 0..<count { bytes.append(contentsOf: CanonicalLine.space) }
  }

  /// Puts a space before what was written from `start` on, and returns where that is now.
  private mutating func guardLine(at start: Int) -> TextRange {
    bytes.insert(contentsOf: CanonicalLine.space, at: start)
    return TextRange((start + CanonicalLine.space.count)..<bytes.count)
  }

  private mutating func push(_ kind: ProvisionKind, _ number: ProvisionNumber?, _ line: Int) {
    var row = ProvisionRow(
      kind: kind, number: number, parent: Int32(open.last?.index ?? -1), end: 0,
      line: Int32(truncatingIfNeeded: line))
    if let number, kind != .paragraph { row.occurrence = register(number, kind) }
    rows.append(row)
    open.append(OpenProvision(kind: kind, index: rows.count - 1))
  }

  /// How often the number has now stood in its context: articles count through the text.
  private mutating func register(_ number: ProvisionNumber, _ kind: ProvisionKind) -> UInt16 {
    if kind == .article { return articleNumbers.add(number, kind) }
    if open.isEmpty { return topNumbers.add(number, kind) }
    return open[open.count - 1].numbers.add(number, kind)
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    rows[last.index].end = Int32(rows.count)
  }

  private mutating func closeArticle() {
    while let last = open.last, !last.kind.isDivision, last.kind != .annex { close() }
  }

  private mutating func closeAll() {
    while !open.isEmpty { close() }
  }
}
