/// The columns of a table while its rows are read: which cells reach down from above.
struct HTMLGrid {
  /// A cell of a row.
  struct Cell {
    var text = HTMLLine()
    let span: Int
    let rowSpan: Int
    let isHead: Bool
  }

  private struct Reach {
    let column: Int
    let span: Int
    var rows: Int
  }

  /// HTML allows cells no more columns: WHATWG HTML, 4.9.11.
  static let columnLimit = 1_000
  /// No table needs more cells that reach down.
  private static let cellLimit = 500_000

  /// Which table of the page it is.
  let table: Int
  /// Rows so far.
  private(set) var rows = 0
  private var reaching: [Reach] = []
  private var carried = 0

  init(table: Int) {
    self.table = table
  }

  /// Puts the cells of the next row into their columns; cells from above are empty.
  mutating func place(_ cells: [Cell]) -> (row: HTMLContent.Row, cells: [Cell?]) {
    rows += 1
    var placed: [Cell?] = []
    var spans: [Int] = []
    var rowSpans: [Int] = []
    var next: [Reach] = []
    var column = 0
    var above = reaching[...]
    func takeAbove() {
      while let reach = above.first, reach.column <= column {
        above = above.dropFirst()
        placed.append(nil)
        spans.append(reach.span)
        rowSpans.append(0)
        column = max(column, reach.column + reach.span)
        if reach.rows > 1 {
          next.append(Reach(column: reach.column, span: reach.span, rows: reach.rows - 1))
        }
      }
    }
    for cell in cells {
      takeAbove()
      placed.append(cell)
      spans.append(cell.span)
      rowSpans.append(cell.rowSpan)
      if cell.rowSpan > 1 {
        next.append(Reach(column: column, span: cell.span, rows: cell.rowSpan - 1))
      }
      column += cell.span
    }
    while let reach = above.first {
      column = max(column, reach.column)
      takeAbove()
    }
    keep(next)
    let isHead = !cells.isEmpty && cells.allSatisfy(\.isHead)
    return (
      HTMLContent.Row(table: table, number: rows, spans: spans, rowSpans: rowSpans, isHead: isHead),
      placed
    )
  }

  private mutating func keep(_ next: [Reach]) {
    reaching = next.count > 1 ? next.sorted { $0.column < $1.column } : next
    carried += reaching.count
    if carried > HTMLGrid.cellLimit || reaching.count > HTMLGrid.columnLimit { reaching = [] }
  }
}
