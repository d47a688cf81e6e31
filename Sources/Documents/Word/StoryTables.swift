/// A cell of a table of Word.
struct WordCell {
  var blocks: [WordBlock] = []
  /// How many columns it spans.
  var span = 1
  /// How many rows it spans; 0 where it belongs to the one above.
  var rows = 1
  /// Whether it goes on from the row above.
  var continues = false

  /// Its blocks that are text, and no rows of tables within it.
  var paragraphs: [WordBlock] { blocks.filter { $0.evidence.aside == nil } }

  /// The texts of its paragraphs that show and are not blank.
  var texts: [[UInt8]] {
    rows == 0 ? [] : paragraphs.map(\.text).filter { !BlockText.isBlank($0) }
  }
}

/// A row of a table of Word.
struct WordRow {
  var cells: [WordCell] = []
  var isHead = false
  var isDeleted = false
  var isInserted = false
}

extension StoryReader {
  /// Reads a table: a block a row; its paragraphs as they are where it only lays out a page.
  mutating func readTable(_ index: Int) throws(DocumentFailure) {
    var rows: [WordRow] = []
    try readRows(in: index, into: &rows)
    guard !StoryReader.isLayout(rows) else {
      for row in rows { add(paragraphsOf: row) }
      return
    }
    StoryReader.joinRows(&rows)
    tables += 1
    let table = tables
    var articles = ArticleTable()
    for (number, row) in rows.enumerated() {
      let apart = row.isDeleted ? nil : articles.text(of: row.cells.map(\.texts))
      add(row, number: number + 1, table: table, apart: apart)
    }
  }

  /// Whether a table has one column, or one cell that holds several articles by itself.
  private static func isLayout(_ rows: [WordRow]) -> Bool {
    if rows.allSatisfy({ $0.cells.count <= 1 }) { return true }
    return rows.contains { ArticleTable.isPage($0.cells.map(\.texts)) }
  }

  private mutating func readRows(
    in index: Int, into rows: inout [WordRow]
  ) throws(DocumentFailure) {
    for child in part.children(index) {
      switch part.tag(child) {
      case .tr:
        var row = WordRow()
        try readCells(in: child, into: &row)
        rows.append(row)
      case .sdt:
        try readControl(child) { reader, content throws(DocumentFailure) in
          try reader.readRows(in: content, into: &rows)
        }
      case .tblPr, .tblGrid: break
      case nil where !part.isText(child): try readRows(in: child, into: &rows)
      default: break
      }
    }
  }

  private mutating func readCells(
    in index: Int, into row: inout WordRow
  ) throws(DocumentFailure) {
    for child in part.children(index) {
      switch part.tag(child) {
      case .trPr: readProperties(child, of: &row)
      case .tc: try readCell(child, into: &row)
      case .sdt:
        try readControl(child) { reader, content throws(DocumentFailure) in
          try reader.readCells(in: content, into: &row)
        }
      case nil where !part.isText(child): try readCells(in: child, into: &row)
      default: break
      }
    }
  }

  private func readProperties(_ index: Int, of row: inout WordRow) {
    for property in part.children(index) {
      switch part.tag(property) {
      case .tblHeader: row.isHead = part.isOn(property)
      case .del: row.isDeleted = true
      case .ins: row.isInserted = true
      case .gridBefore:
        if let count = part.number(.val, of: property), count > 0 {
          row.cells.insert(WordCell(span: min(count, 1_000)), at: 0)
        }
      default: break
      }
    }
  }

  private mutating func readCell(
    _ index: Int, into row: inout WordRow
  ) throws(DocumentFailure) {
    var cell = WordCell()
    if let properties = part.child(.tcPr, of: index) {
      for property in part.children(properties) {
        switch part.tag(property) {
        case .gridSpan: cell.span = min(max(part.number(.val, of: property) ?? 1, 1), 1_000)
        case .vMerge: cell.continues = part.value(property) != "restart"
        case .hMerge:
          if part.value(property) != "restart", let last = row.cells.indices.last {
            row.cells[last].span += 1
            row.cells[last].blocks += try readApart(in: index)
            return
          }
        default: break
        }
      }
    }
    cell.blocks = try readApart(in: index)
    row.cells.append(cell)
  }

  /// Finds how many rows each cell spans.
  private static func joinRows(_ rows: inout [WordRow]) {
    /// The cell that reaches down to the row, by its first column.
    var open: [Int: (row: Int, cell: Int)] = [:]
    for row in rows.indices {
      var column = 0
      var next: [Int: (row: Int, cell: Int)] = [:]
      for cell in rows[row].cells.indices {
        if rows[row].cells[cell].continues, let top = open[column] {
          rows[top.row].cells[top.cell].rows += 1
          rows[row].cells[cell].rows = 0
          next[column] = top
        } else {
          next[column] = (row, cell)
        }
        column += rows[row].cells[cell].span
      }
      open = next
    }
  }

  private mutating func add(paragraphsOf row: WordRow) {
    for cell in row.cells {
      for var block in cell.blocks {
        mark(&block, as: row)
        blocks.append(block)
      }
    }
  }

  private func mark(_ block: inout WordBlock, as row: WordRow) {
    if row.isDeleted, block.evidence.aside == nil {
      block.evidence.aside = .deleted
      block.notice = .deletion
    } else if row.isInserted {
      block.evidence.isInserted = true
      block.notice = block.notice ?? .insertion
    }
  }

  /// Adds a row as a line; the paragraphs of an article that stand apart from its label, each for itself.
  private mutating func add(
    _ row: WordRow, number: Int, table: Int, apart: ArticleTable.Text?
  ) {
    var line = WordBlock(text: [], place: place)
    line.place.row = number
    var behind: [WordBlock] = []
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { line.text.append(0x09) }
      var isFirst = index != apart?.cell || apart?.isLabelled == true
      let standApart = index == apart?.cell
      var hasText = false
      for var block in cell.blocks {
        if cell.rows == 0, block.evidence.aside == nil {
          block.evidence.aside = .hidden
          block.notice = .hidden
        }
        guard block.evidence.aside == nil, isFirst || !standApart else {
          mark(&block, as: row)
          behind.append(block)
          continue
        }
        if hasText { line.text.append(0x20) }
        hasText = true
        isFirst = isFirst && BlockText.isBlank(block.text)
        line.append(block)
      }
    }
    line.evidence.row = Evidence.Row(
      table: table, number: number, spans: row.cells.map(\.span),
      rowSpans: row.cells.contains { $0.rows != 1 } ? row.cells.map(\.rows) : [],
      isHead: row.isHead)
    mark(&line, as: row)
    if !BlockText.isBlank(line.text) { blocks.append(line) }
    blocks += behind
  }
}

extension WordBlock {
  /// Puts a paragraph of a cell behind what the row has; tabs within it become blanks.
  fileprivate mutating func append(_ block: WordBlock) {
    let start = text.count
    text += block.text.map { $0 == 0x09 ? 0x20 : $0 }
    evidence.links += block.evidence.links.map {
      Evidence.Link(
        target: $0.target, words: $0.words.lowerBound + start..<$0.words.upperBound + start)
    }
    if block.evidence.isInserted { evidence.isInserted = true }
    notice = notice ?? block.notice
  }
}
