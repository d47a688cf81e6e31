internal import LegalXML

extension OpenBody {
  /// Cells with more lines than this hold a part of the text, not data.
  private static let cellLineLimit = 8

  /// Reads a table: a block a row; a table that lays a text out gives the blocks of its cells.
  mutating func readTable(_ element: XMLElement) {
    tables += 1
    let table = tables
    let outer = open
    open = []
    var grid = OpenGrid()
    for (row, isHead) in OpenGrid.rows(of: element) {
      grid.number += 1
      readRow(row, table, isHead, &grid)
    }
    open = outer
  }

  private mutating func readRow(
    _ row: XMLElement, _ table: Int, _ isHead: Bool, _ grid: inout OpenGrid
  ) {
    var cells: [[OpenBlock]] = []
    let shape = grid.shape(of: row)
    for cell in shape.cells {
      let start = blocks.count
      if let element = cell.element { read(element) }
      cells.append(Array(blocks[start...]))
      blocks.removeSubrange(start...)
    }
    let isData =
      cells.count > 1
      && cells.allSatisfy { cell in
        cell.count <= OpenBody.cellLineLimit && cell.allSatisfy { $0.evidence.row == nil }
      }
    guard isData else {
      for cell in cells { blocks += cell }
      return
    }
    var evidence = Evidence()
    evidence.aside = aside
    evidence.isInserted = cells.joined().contains { $0.evidence.isInserted }
    evidence.row = Evidence.Row(
      table: table, number: grid.number, spans: shape.cells.map(\.span),
      rowSpans: shape.cells.map(\.rowSpan), isHead: isHead)
    let texts = cells.map { OpenBody.cellText($0, isAside: aside != nil) }
    blocks.append(
      OpenBlock(
        text: Array(texts.joined(separator: [0x09])), evidence: evidence,
        place: Place(paragraph: paragraphs, row: grid.number)))
    guard aside == nil else { return }
    for block in cells.joined() where block.evidence.aside != nil { blocks.append(block) }
  }

  /// The text of a cell: its paragraphs, parted by blanks; tabs in it become blanks.
  private static func cellText(_ blocks: [OpenBlock], isAside: Bool) -> [UInt8] {
    let texts = blocks.filter { isAside || $0.evidence.aside == nil }.map(\.text)
    return texts.filter { !$0.isEmpty }.joined(separator: [0x20]).map { $0 == 0x09 ? 0x20 : $0 }
  }
}
