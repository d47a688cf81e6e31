internal import LegalXML

/// What is taken as a whole: code between fences, and HTML.
extension MarkdownBlocks {
  /// Adds the lines between two fences as they are.
  mutating func takeCode(_ first: Int, until last: Int, quotes: Int) {
    for index in (first + 1)..<max(last, first + 1) {
      let line = lines[index]
      var start = line.start
      if quotes > 0 { start = MarkdownFences.contentStart(of: line, in: bytes) }
      var piece = MarkdownPiece()
      piece.text = Array(bytes[start..<max(start, line.end)])
      piece.trim()
      var evidence = Evidence()
      if piece.indent > 0 { evidence.indent = piece.indent }
      evidence.listLevel = paragraph.evidence.listLevel
      builder.add(piece.text, evidence, at: Place(line: line.number))
    }
    paragraph = MarkdownParagraph()
  }

  /// Takes a table or another element of HTML that a line begins with; `nil` where there is none.
  mutating func takeHTML(_ index: Int, _ start: MarkdownStart) -> Int? {
    let from = start.offset
    guard
      let name = MarkdownHTMLEnds.names.first(where: {
        MarkdownHTMLEnds.holds($0, bytes, at: from + 1)
      }),
      let end = htmlEnds.end(of: name, in: bytes, from: from)
    else { return nil }
    open(start)
    paragraph = MarkdownParagraph()
    if name == "table" { addHTML(from..<end, line: lines[index].number) }
    var next = index
    while next + 1 < lines.count, lines[next + 1].start < end { next += 1 }
    lines[next].start = min(max(end, lines[next].start), lines[next].end)
    return next
  }

  /// Adds the rows of a table, and what else stands in it.
  private mutating func addHTML(_ range: Range<Int>, line: Int) {
    guard let page = try? HTMLReader.content(of: Array(bytes[range]), charset: "utf-8") else {
      return
    }
    for block in page.blocks {
      var evidence = Evidence()
      var place = Place(line: block.line.map { line + $0 - 1 } ?? line)
      if let row = block.row {
        evidence.row = Evidence.Row(
          table: tables + row.table, number: row.number, spans: row.spans, rowSpans: row.rowSpans,
          isHead: row.isHead)
        place.row = row.number
      }
      switch block.aside {
      case .deleted: evidence.aside = .deleted
      case .hidden: evidence.aside = .hidden
      case .note: evidence.aside = .note
      case nil:
        evidence.links = block.links.map { Evidence.Link(target: $0.target, words: $0.words) }
      }
      builder.add(block.text, evidence, at: place)
    }
    tables += page.blocks.compactMap(\.row?.table).max() ?? 0
  }
}
