internal import ChineseText

/// Rows of a table between pipes.
enum MarkdownTable {
  /// Whether a line is the rule below the head of a table, and of how many columns; `nil` else.
  ///
  ///     rule = '|'? cell ( '|' cell )* '|'?    cell = blank* ':'? '-'+ ':'? blank*
  static func columns(ofRule line: MarkdownLine, in bytes: [UInt8]) -> Int? {
    let start = MarkdownFences.contentStart(of: line, in: bytes)
    var count = 0
    var hasPipe = false
    var hasDash = false
    for byte in bytes[start..<max(start, line.end)] {
      switch byte {
      case Mark.pipe:
        hasPipe = true
        if hasDash { count += 1 }
        hasDash = false
      case Mark.dash: hasDash = true
      case Mark.colon, Mark.space, Mark.tab: break
      default: return nil
      }
    }
    if hasDash { count += 1 }
    return hasPipe && count > 0 ? count : nil
  }

  /// The cells of a row, as they are written: `\|` parts none.
  static func cells(_ row: Range<Int>, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = row.lowerBound
    var end = row.upperBound
    if start < end, bytes[start] == Mark.pipe { start += 1 }
    if end > start, bytes[end - 1] == Mark.pipe, !isEscaped(end - 1, in: bytes, from: start) {
      end -= 1
    }
    var offset = start
    while offset < end {
      if bytes[offset] == Mark.backslash {
        offset += 1
      } else if bytes[offset] == Mark.pipe {
        cells.append(bytes[start..<offset])
        start = offset + 1
      }
      offset += 1
    }
    cells.append(bytes[start..<end])
    return cells
  }

  /// Whether a row holds a pipe that parts cells.
  static func partsCells(_ row: Range<Int>, in bytes: [UInt8]) -> Bool {
    var offset = row.lowerBound
    while offset < row.upperBound {
      if bytes[offset] == Mark.pipe { return true }
      offset += bytes[offset] == Mark.backslash ? 2 : 1
    }
    return false
  }

  private static func isEscaped(_ offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
    var count = 0
    while offset - count > start, bytes[offset - count - 1] == Mark.backslash { count += 1 }
    return count % 2 == 1
  }
}

extension MarkdownBlocks {
  /// Takes a table whose head stands on a line; `nil` where there is none.
  mutating func takeTable(_ index: Int, _ start: MarkdownStart) -> Int? {
    guard index + 1 < lines.count,
      let columns = MarkdownTable.columns(ofRule: lines[index + 1], in: bytes),
      MarkdownTable.partsCells(start.offset..<lines[index].end, in: bytes)
    else { return nil }
    open(start)
    let level = paragraph.evidence.listLevel
    paragraph = MarkdownParagraph()
    tables += 1
    var number = 0
    addRow(start.offset, lines[index], columns, level, isHead: true, &number)
    var next = index + 2
    while next < lines.count, !lines[next].isBlank(in: bytes) {
      let content = MarkdownFences.contentStart(of: lines[next], in: bytes)
      guard
        bytes[content] == Mark.pipe
          || MarkdownTable.partsCells(content..<lines[next].end, in: bytes)
      else { break }
      addRow(content, lines[next], columns, level, isHead: false, &number)
      next += 1
    }
    return next
  }

  private mutating func addRow(
    _ start: Int, _ line: MarkdownLine, _ columns: Int, _ level: Int?, isHead: Bool,
    _ number: inout Int
  ) {
    var text: [UInt8] = []
    var links: [Evidence.Link] = []
    var deleted: [UInt8] = []
    let cells = MarkdownTable.cells(start..<line.end, in: bytes)
    for (position, cell) in cells.enumerated() {
      if position > 0 { text.append(Mark.tab) }
      let (words, struck, targets) = cellText(cell)
      links += targets.map { $0.shifted(by: text.count) }
      text += words
      deleted += struck
    }
    let count = max(cells.count, min(columns, 1_000))
    text += repeatElement(Mark.tab, count: count - cells.count)
    guard text.contains(where: { $0 != Mark.tab }) else { return }
    number += 1
    var evidence = Evidence()
    evidence.listLevel = level
    evidence.links = links
    evidence.row = Evidence.Row(
      table: tables, number: number, spans: Array(repeating: 1, count: count), isHead: isHead)
    var place = Place(line: line.number)
    place.row = number
    builder.add(text, evidence, at: place)
    guard !deleted.isEmpty else { return }
    var struck = Evidence()
    struck.aside = .deleted
    builder.add(deleted, struck, at: place)
    report.deletes(block: builder.count)
  }

  /// The text of a cell on one line: `\|` is a pipe, and breaks are blanks.
  private mutating func cellText(
    _ cell: ArraySlice<UInt8>
  ) -> (text: [UInt8], deleted: [UInt8], links: [Evidence.Link]) {
    var written: [UInt8] = []
    for byte in cell {
      if byte == Mark.pipe, written.last == Mark.backslash { written.removeLast() }
      written.append(byte < 0x20 ? Mark.space : byte)
    }
    let output = MarkdownInline.read(written, references)
    report.images(output.images, block: builder.count + 1)
    var text: [UInt8] = []
    var deleted: [UInt8] = []
    var links: [Evidence.Link] = []
    for piece in MarkdownPieces.all(of: output) {
      if !text.isEmpty, !piece.text.isEmpty { text.append(Mark.space) }
      links += piece.links.map { $0.shifted(by: text.count) }
      text += piece.text
      deleted += piece.deleted
    }
    return (text, deleted, links)
  }
}
