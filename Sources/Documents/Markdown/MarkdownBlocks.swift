internal import ChineseText

/// Reads a Markdown file line by line into the blocks of a document.
struct MarkdownBlocks {
  let source: SourceText
  var lines: [MarkdownLine]
  var builder = DocumentBuilder(.markdown)
  var lists = MarkdownLists()
  var paragraph = MarkdownParagraph()
  let references: MarkdownReferences
  private let fences: MarkdownFences
  private let joining: MarkdownJoining
  /// Marks of quotations before the open paragraph.
  private var quotes = 0
  /// Whether the lines that follow may belong to a footnote.
  private var isInNote = false
  var tables = 0
  var report = MarkdownReport()
  /// UTF-8 offset behind which no comment ends; `nil` until one was looked for in vain.
  private var lastCommentEnd: Int?
  var htmlEnds = MarkdownHTMLEnds()

  var bytes: [UInt8] { source.bytes }

  init(_ source: SourceText) {
    self.source = source
    lines = MarkdownLine.all(of: source)
    references = MarkdownReferences(source.bytes, lines)
    fences = MarkdownFences(source.bytes, lines)
    joining = MarkdownJoining(source)
  }

  /// Reads all lines.
  mutating func read() {
    var index = readFrontMatter()
    index = readModules(from: index)
    while index < lines.count { index = take(index) }
    endParagraph()
  }

  /// The document.
  consuming func finish() throws(DocumentFailure) -> SourceDocument {
    report.tell(&builder)
    return try builder.finish()
  }

  /// Reads what begins with a line; returns the index of the line behind it.
  private mutating func take(_ index: Int) -> Int {
    let line = lines[index]
    guard !line.isBlank(in: bytes) else {
      endParagraph()
      return index + 1
    }
    let start = MarkdownStart(line, in: bytes)
    guard start.offset < line.end else {
      endParagraph()
      for marker in start.markers { _ = lists.begin(marker) }
      return index + 1
    }
    if underlines(start, line) { return index + 1 }
    if start.isRule {
      endParagraph()
      return index + 1
    }
    if let next = takeBlock(index, start) { return next }
    takeText(start, line)
    return index + 1
  }

  /// Fences, comments, HTML, headings, definitions and tables; `nil` for text.
  private mutating func takeBlock(_ index: Int, _ start: MarkdownStart) -> Int? {
    let line = lines[index]
    let first = bytes[start.offset]
    if first == Mark.backtick || first == Mark.tilde,
      let end = fences.end(of: index, start.offset, bytes)
    {
      open(start)
      takeCode(index, until: end, quotes: start.quotes)
      return end + 1
    }
    if first == Mark.less {
      if let next = skipComment(index, start) { return next }
      if let next = takeHTML(index, start) { return next }
    }
    if first == Mark.hash,
      let heading = MarkdownHeading(in: bytes, from: start.offset, to: line.end)
    {
      open(start)
      paragraph.evidence.heading = heading.level
      paragraph.add(
        bytes[heading.text], number: line.number, indent: 0, endsHard: false)
      endParagraph()
      return index + 1
    }
    if first == Mark.openBracket, paragraph.isEmpty, takeDefinition(start, line) {
      return index + 1
    }
    return takeTable(index, start)
  }

  private mutating func takeText(_ start: MarkdownStart, _ line: MarkdownLine) {
    if paragraph.isEmpty || !start.markers.isEmpty || start.quotes != quotes {
      open(start)
    }
    paragraph.add(
      bytes[start.offset..<line.end], number: line.number,
      indent: max(0, start.column - lists.content), endsHard: line.endsInBlanks)
  }

  /// Begins a paragraph behind the marks of a line.
  mutating func open(_ start: MarkdownStart) {
    endParagraph()
    if start.quotes != quotes { lists.end() }
    quotes = start.quotes
    let isNote = isInNote && start.column >= 2 && start.markers.isEmpty
    if !isNote { isInNote = false }
    if start.markers.isEmpty { lists.end(beyond: start.column) }
    var label: [UInt8] = []
    for marker in start.markers {
      let shown = lists.begin(marker)
      guard !marker.label.isEmpty else { continue }
      var written = Array(bytes[marker.label])
      if let shown {
        let tail = written.drop(while: Mark.isDigit)
        written = Array(String(shown).utf8) + tail
        report.countsNumber(block: builder.count + 1)
      }
      label += written
    }
    paragraph.label = label
    paragraph.evidence.listLevel = lists.level
    if isNote { paragraph.evidence.aside = .note }
  }

  /// A line below a paragraph that makes it a heading: CommonMark 0.31, section 4.3.
  private mutating func underlines(_ start: MarkdownStart, _ line: MarkdownLine) -> Bool {
    let mark = bytes[start.offset]
    guard mark == Mark.equals || mark == Mark.dash, start.quotes == quotes, start.markers.isEmpty,
      lists.holds(indent: start.column),
      Mark.run(mark, in: bytes, from: start.offset, to: line.end) == line.end - start.offset,
      line.end - start.offset >= 2,
      paragraph.mayBeUnderlined(lines: mark == Mark.equals ? 3 : 1)
    else { return false }
    // A line across the page below a sentence is none.
    if mark == Mark.dash, endsClause(paragraph.bytes) { return false }
    paragraph.evidence.heading = mark == Mark.equals ? 1 : 2
    endParagraph()
    return true
  }

  private func endsClause(_ text: [UInt8]) -> Bool {
    glyph(endingAt: text.count, notBefore: 0, in: text.span).map { Glyph.endsClause($0.value) }
      ?? false
  }

  private mutating func skipComment(_ index: Int, _ start: MarkdownStart) -> Int? {
    let line = lines[index]
    guard bytes[start.offset...].starts(with: "<!--".utf8),
      lastCommentEnd.map({ start.offset < $0 }) ?? true
    else { return nil }
    guard let end = ByteSearch.first(Array("-->".utf8), in: bytes, from: start.offset + 2) else {
      lastCommentEnd = start.offset
      return nil
    }
    guard end >= line.end else { return nil }
    endParagraph()
    var next = index
    while next + 1 < lines.count, lines[next + 1].start <= end { next += 1 }
    lines[next].start = min(end + 3, lines[next].end)
    return next
  }

  /// Marks a footnote's beginning.
  mutating func beginNote() { isInNote = true }

  /// Ends the paragraph and adds its blocks.
  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    let output = MarkdownInline.read(paragraph.bytes, references)
    report.images(output.images, block: builder.count + 1)
    let pieces = joining.join(MarkdownPieces.all(of: output), of: paragraph)
    for (position, piece) in pieces.enumerated() { add(piece, isFirst: position == 0) }
    if pieces.isEmpty, !paragraph.label.isEmpty { add(MarkdownPiece(), isFirst: true) }
    paragraph = MarkdownParagraph()
  }

  private mutating func add(_ piece: MarkdownPiece, isFirst: Bool) {
    var evidence = paragraph.evidence
    evidence.heading = evidence.heading ?? piece.style.heading
    evidence.alignment = piece.style.alignment
    evidence.continuesParagraph = !isFirst && piece.start == .hard
    let beginsLine = isFirst || piece.start == .soft
    let indent = beginsLine ? paragraph.indents[piece.line] + piece.indent : 0
    if indent > 0, evidence.heading == nil { evidence.indent = indent }
    let label = isFirst ? paragraph.label : []
    let place = Place(line: paragraph.numbers[piece.line])
    if !label.isEmpty {
      evidence.labelLength = label.count - MarkdownBlocks.blankLength(endOf: label)
    }
    evidence.links = piece.links.map { $0.shifted(by: label.count) }
    builder.add(label + piece.text, evidence, at: place)
    guard !piece.deleted.isEmpty else { return }
    var deleted = Evidence()
    deleted.aside = .deleted
    builder.add(piece.deleted, deleted, at: place)
    report.deletes(block: builder.count)
  }

  private static func blankLength(endOf label: [UInt8]) -> Int {
    guard let last = glyph(endingAt: label.count, notBefore: 0, in: label.span),
      Glyph.isBlank(last.value)
    else { return 0 }
    return label.count - last.offset
  }
}

extension MarkdownLists {
  /// Begins an item behind a marker.
  mutating func begin(_ marker: MarkdownStart.Marker) -> Int? {
    begin(marker: marker.column, content: marker.content, number: marker.number)
  }
}
