/// Rows of a term and its explanation, in two aligned columns.
struct HelpTable {
  let rows: [(term: String, explanation: String)]

  /// The columns before the explanations: enough for the widest term of all tables on a page, but
  /// no more than a third of the page, or little of a narrow one.
  static func explanationColumn(of tables: [HelpTable], width: Int) -> Int {
    let limit = width < 60 ? 13 : width / 3
    let widths = tables.flatMap { table in table.rows.map { displayWidth($0.term) } }
    return (widths.filter { $0 <= limit }.max() ?? 4) + 4
  }

  /// The lines of the table; a term too wide for its column has a line to itself.
  func lines(column: Int, width: Int) -> [String] {
    rows.flatMap { row -> [String] in
      let indent = String(repeating: " ", count: column)
      var lines = wrapped(row.explanation, width: width - column)
        .map { $0.isEmpty ? "" : indent + $0 }
      let termWidth = displayWidth(row.term)
      let term = "  " + row.term
      guard termWidth + 4 <= column, let first = lines.first else { return [term] + lines }
      let gap = String(repeating: " ", count: column - termWidth - 2)
      lines[0] = first.isEmpty ? term : term + gap + first.dropFirst(column)
      return lines
    }
  }
}
