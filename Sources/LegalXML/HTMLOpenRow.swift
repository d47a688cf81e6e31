internal import CLibXML2

/// A row of a table while its cells are read.
struct HTMLOpenRow {
  /// The `tr`.
  let node: xmlNodePtr
  private var cells: [HTMLGrid.Cell] = []
  private var links: [(cell: Int, link: HTMLContent.Link)] = []

  init(_ node: xmlNodePtr) {
    self.node = node
  }

  /// Whether no text was added.
  var isEmpty: Bool { cells.allSatisfy(\.text.isEmpty) }

  /// Length of the open cell in UTF-8.
  var cellByteCount: Int { cells.last?.text.byteCount ?? 0 }

  /// Begins a cell.
  mutating func beginCell(_ cell: xmlNodePtr, isHead: Bool) {
    let rowSpan = HTMLStyle.number("rowspan", of: cell, in: 0...65_534) ?? 1
    cells.append(
      HTMLGrid.Cell(
        span: HTMLStyle.number("colspan", of: cell, in: 1...HTMLGrid.columnLimit) ?? 1,
        rowSpan: rowSpan == 0 ? 65_534 : rowSpan, isHead: isHead))
  }

  /// Adds text to the open cell; text outside of cells is a cell of its own.
  mutating func add(_ scalar: Unicode.Scalar) {
    if cells.isEmpty {
      guard !scalar.properties.isWhitespace else { return }
      cells.append(HTMLGrid.Cell(span: 1, rowSpan: 1, isHead: false))
    }
    cells[cells.count - 1].text.add(scalar)
  }

  /// Adds a link to the open cell.
  mutating func add(_ link: HTMLContent.Link) {
    if !cells.isEmpty { links.append((cells.count - 1, link)) }
  }

  /// The text of the row, its place in the table and its links, in offsets of the text.
  func place(
    in grid: inout HTMLGrid
  ) -> (text: String, row: HTMLContent.Row, links: [HTMLContent.Link]) {
    let (row, placed) = grid.place(cells)
    var text = String.UnicodeScalarView()
    var count = 0
    var starts: [Int] = []
    for (position, cell) in placed.enumerated() {
      if position > 0 {
        text.append("\t")
        count += 1
      }
      guard let cell else { continue }
      starts.append(count)
      text.append(contentsOf: cell.text.scalars)
      count += cell.text.byteCount
    }
    let moved = links.map { cell, link in
      HTMLContent.Link(
        target: link.target,
        words: (link.words.lowerBound + starts[cell])..<(link.words.upperBound + starts[cell]))
    }
    return (String(text), row, moved)
  }
}
