internal import ChineseText
internal import WordWriting

/// A table of a regulation, whose rows are lines with TABs.
struct OfficialTable {
  private let rows: [[String]]
  private let columns: Int

  /// Reads the cells of rows, given by their UTF-8 offsets.
  init(_ rows: [Range<Int>], _ bytes: [UInt8]) {
    self.rows = rows.map { row in
      TextPiece.cells(of: row, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    columns = self.rows.lazy.map(\.count).max() ?? 1
  }

  /// Adds the table; the last cell of a short row takes the rest of its width.
  func write(to body: inout WordText) {
    let hasHead = self.hasHead
    body.table(widths: widths) { added in
      for (index, row) in rows.enumerated() {
        let isHead = hasHead && index == 0
        added.row(isHead: isHead) { cells in
          for (column, text) in row.enumerated() {
            let isLast = column == row.count - 1
            cells.cell(spanning: isLast ? columns - column : 1) { cell in
              cell.paragraph(isHead ? .cellHead : .cellLine, text)
            }
          }
        }
      }
    }
  }

  /// Whether the first row names the columns: all of it are words, short ones, and more rows follow.
  ///
  /// A row of data that stood again on each page would be read as data twice.
  private var hasHead: Bool {
    guard rows.count > 2, columns > 1, let first = rows.first, first.count == columns else {
      return false
    }
    return first.allSatisfy { cell in
      let scalars = cell.unicodeScalars
      return !scalars.isEmpty && scalars.count <= 16
        && !scalars.contains { Glyph.isDigit($0.value) && $0.value < 0x80 || $0 == "。" }
    }
  }

  /// The widths of the columns: each as its longest cell asks for, within limits.
  private var widths: [Int] {
    var weights = [Double](repeating: OfficialTable.narrowest, count: columns)
    for row in rows {
      for (column, cell) in row.enumerated() where row.count == columns {
        let width = min(OfficialWidth.width(of: cell) + 1, OfficialTable.widest)
        weights[column] = max(weights[column], width)
      }
    }
    let sum = weights.reduce(0, +)
    let width = PageForm.portrait.textWidth
    var widths = weights.map { Int(Double(width) * $0 / sum) }
    widths[columns - 1] += width - widths.reduce(0, +)
    return widths
  }

  /// In characters.
  private static let narrowest = 3.0
  private static let widest = 24.0
}
