internal import LegalXML

/// A row of a table, its cells read.
struct OpenRow {
  /// The shape of its cells.
  let shape: [OpenGrid.Cell]
  /// The blocks of each.
  let cells: [[OpenBlock]]
  let isHead: Bool
}

extension OpenBody {
  /// Reads a table: a block a row. One of a single column, or with a cell of several articles, only
  /// lays out a page; its paragraphs are as they are.
  mutating func readTable(_ element: XMLElement) {
    let outer = open
    open = []
    var grid = OpenGrid()
    let rows = OpenGrid.rows(of: element).map { readRow($0.row, isHead: $0.isHead, &grid) }
    open = outer
    let shown = rows.map { $0.cells.map { shownTexts(of: $0) } }
    guard !rows.allSatisfy({ $0.cells.count <= 1 }), !shown.contains(where: ArticleTable.isPage)
    else {
      for row in rows { blocks += row.cells.joined() }
      return
    }
    tables += 1
    var articles = ArticleTable()
    for (number, row) in rows.enumerated() {
      add(row, number: number + 1, apart: articles.text(of: shown[number]))
    }
  }

  /// The texts of the paragraphs of a cell that show and are not blank.
  private func shownTexts(of cell: [OpenBlock]) -> [[UInt8]] {
    cell.filter { $0.evidence.aside == aside && !BlockText.isBlank($0.text) }.map(\.text)
  }

  private mutating func readRow(
    _ row: XMLElement, isHead: Bool, _ grid: inout OpenGrid
  ) -> OpenRow {
    let shape = grid.cells(of: row)
    var cells: [[OpenBlock]] = []
    for cell in shape {
      let start = blocks.count
      if let element = cell.element { read(element) }
      for covered in cell.covered { read(covered, as: .hidden) }
      cells.append(Array(blocks[start...]))
      blocks.removeSubrange(start...)
    }
    return OpenRow(shape: shape, cells: cells, isHead: isHead)
  }

  /// Adds a row as a line; the paragraphs of an article that stand apart from its label, each for itself.
  private mutating func add(_ row: OpenRow, number: Int, apart: ArticleTable.Text?) {
    var line = OpenBlock(
      text: [], evidence: Evidence(), place: Place(paragraph: paragraphs, row: number))
    line.evidence.aside = aside
    var behind: [OpenBlock] = []
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { line.text.append(0x09) }
      let start = line.text.count
      let standApart = index == apart?.cell
      var isFirst = !standApart || apart?.isLabelled == true
      for block in cell where !block.text.isEmpty {
        guard block.evidence.aside == aside, isFirst || !standApart else {
          behind.append(block)
          continue
        }
        isFirst = isFirst && BlockText.isBlank(block.text)
        if line.text.count > start { line.text.append(0x20) }
        line.append(block)
      }
    }
    let spans = row.shape.map(\.span)
    let rowSpans = row.shape.map(\.rowSpan)
    line.evidence.row = Evidence.Row(
      table: tables, number: number, spans: spans,
      rowSpans: rowSpans.allSatisfy { $0 == 1 } ? [] : rowSpans, isHead: row.isHead)
    if apart?.isLabelled != false { blocks.append(line) }
    blocks += behind
  }
}

extension OpenBlock {
  /// Puts a paragraph of a cell behind what the row has; tabs within it become blanks.
  fileprivate mutating func append(_ block: OpenBlock) {
    let start = text.count
    text += block.text.map { $0 == 0x09 ? 0x20 : $0 }
    evidence.links += block.evidence.links.map { $0.moved(by: start) }
    if block.evidence.isInserted { evidence.isInserted = true }
  }
}

extension Evidence.Link {
  /// The link where text of a length in UTF-8 is put before it.
  func moved(by length: Int) -> Evidence.Link {
    let words = max(0, self.words.lowerBound + length)..<max(0, self.words.upperBound + length)
    return Evidence.Link(target: target, words: words)
  }
}
