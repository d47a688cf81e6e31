internal import CLibXML2

/// A row of a table while its cells are read.
struct HTMLOpenRow {
  /// The `tr`.
  let node: xmlNodePtr
  private var cells: [HTMLGrid.Cell] = []
  private var breaks: [(cell: Int, offset: Int)] = []
  private var links: [(cell: Int, link: HTMLContent.Link)] = []

  init(_ node: xmlNodePtr) {
    self.node = node
  }

  /// Whether no text was added.
  var isEmpty: Bool { cells.allSatisfy(\.text.isEmpty) }

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

  /// A paragraph or a line of the open cell ends.
  mutating func breakLine() {
    guard let last = cells.indices.last else { return }
    let offset = cells[last].text.byteCount
    if offset > 0, breaks.last.map({ $0 != (last, offset) }) ?? true {
      breaks.append((last, offset))
    }
    add(" ")
  }

  /// A link begins in the open cell.
  mutating func beginLink() {
    if !cells.isEmpty { cells[cells.count - 1].text.beginLink() }
  }

  /// The link in the open cell ends.
  mutating func endLink(_ target: String) {
    guard let last = cells.indices.last, let words = cells[last].text.endLink() else { return }
    links.append((last, HTMLContent.Link(target: target, words: words)))
  }

  /// The text of the row, its place in the table and its links, in offsets of the text.
  func place(
    in grid: inout HTMLGrid
  ) -> (text: String, row: HTMLContent.Row, links: [HTMLContent.Link]) {
    var (row, placed) = grid.place(cells)
    var text: [UInt8] = []
    var starts: [Int] = []
    for (position, cell) in placed.enumerated() {
      if position > 0 { text.append(0x09) }
      guard let cell else { continue }
      starts.append(text.count)
      text.append(contentsOf: String(cell.text.scalars).utf8)
    }
    let moved = links.map { cell, link in
      HTMLContent.Link(
        target: link.target,
        words: (link.words.lowerBound + starts[cell])..<(link.words.upperBound + starts[cell]))
    }
    row.breaks = breaks.compactMap { cell, offset in
      offset < cells[cell].text.byteCount ? starts[cell] + offset : nil
    }
    return (String(decoding: text, as: UTF8.self), row, moved)
  }
}
