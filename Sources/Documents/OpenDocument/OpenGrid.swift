internal import LegalXML

/// The shape of a table while its rows are read: which cells reach down into the rows below.
struct OpenGrid {
  /// A cell of a row; one that belongs to a cell above has no element, nor has
  /// one that repeats the cell before.
  struct Cell {
    let element: XMLElement?
    let span: Int
    /// 0 for a cell that belongs to the one above.
    let rowSpan: Int
    /// Cells that it covers, which may hold text that nobody sees.
    var covered: [XMLElement] = []
  }

  /// Wider tables and longer repetitions are cut off here.
  private static let columnLimit = 256
  /// By column: how many rows a cell still reaches down, and how many columns it spans.
  private var above: [Int: (rows: Int, span: Int)] = [:]

  /// The rows of a table in order, and whether they are its head.
  static func rows(of table: XMLElement) -> [(row: XMLElement, isHead: Bool)] {
    var rows: [(row: XMLElement, isHead: Bool)] = []
    func collect(_ parent: XMLElement, isHead: Bool) {
      for element in parent.elements {
        switch element.openName {
        case "table:table-row": rows.append((element, isHead))
        case "table:table-header-rows": collect(element, isHead: true)
        case "table:table-rows", "table:table-row-group": collect(element, isHead: isHead)
        default: break
        }
      }
    }
    collect(table, isHead: false)
    return rows
  }

  /// The cells of a row; those that a cell of the row itself covers are none.
  mutating func cells(of row: XMLElement) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var covered = 0
    for element in row.elements {
      let name = element.openName
      guard name == "table:table-cell" || name == "table:covered-table-cell" else { continue }
      let repeated = OpenGrid.number(element, "table:number-columns-repeated")
      for copy in 0..<repeated where column < OpenGrid.columnLimit {
        if name == "table:covered-table-cell" {
          if covered > 0 {
            covered -= 1
          } else if let cell = takeAbove(column) {
            cells.append(cell)
            covered = cell.span - 1
          }
          if copy == 0, !cells.isEmpty { cells[cells.count - 1].covered.append(element) }
          column += 1
          continue
        }
        let span = OpenGrid.number(element, "table:number-columns-spanned")
        let rows = OpenGrid.number(element, "table:number-rows-spanned")
        if rows > 1 { above[column] = (rows - 1, span) }
        // Copies of a cell are there for its place; copies of tables within would have no end.
        cells.append(Cell(element: copy == 0 ? element : nil, span: span, rowSpan: rows))
        covered = span - 1
        column += 1
      }
    }
    return cells
  }

  private mutating func takeAbove(_ column: Int) -> Cell? {
    guard let cell = above[column] else { return nil }
    above[column] = cell.rows > 1 ? (cell.rows - 1, cell.span) : nil
    return Cell(element: nil, span: cell.span, rowSpan: 0)
  }

  private static func number(_ element: XMLElement, _ attribute: String) -> Int {
    min(max(Int(element.open(attribute) ?? "") ?? 1, 1), columnLimit)
  }
}
