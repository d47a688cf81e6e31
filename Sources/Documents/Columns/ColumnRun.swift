internal import ChineseText

/// Lines below each other that all stand in columns, or none of which does.
struct ColumnRun {
  let respects: Bool
  /// Whether a form feed stands before it.
  let beginsPage: Bool
  var lines: [ColumnLine] = []
  var isColumns = false

  /// The lines of a text in stretches that stand in columns and others; at the lines with the indexes
  /// `pages` a page begins, as at form feeds.
  static func all(
    of source: SourceText, at column: Int, pages: Set<Int>, fewestLines: Int
  ) -> [ColumnRun] {
    var runs: [ColumnRun] = []
    var breaks = source.pageBreaks[...]
    for index in source.lines.indices {
      let line = ColumnLine(index, of: source)
      let isBlank = source.lines[index].isBlank
      var hasFormFeed = false
      while let next = breaks.first, next <= index {
        breaks.removeFirst()
        hasFormFeed = true
      }
      let respects = isBlank || line.respects(column) && !isCentred(line, column)
      if hasFormFeed || pages.contains(index) || runs.last?.respects != respects {
        runs.append(ColumnRun(respects: respects, beginsPage: hasFormFeed))
      }
      runs[runs.count - 1].lines.append(line)
    }
    return runs.map { run in
      var run = run
      run.isColumns =
        run.respects && run.lines.count { $0.gap(at: column) != nil } >= fewestLines
      return run
    }
  }

  /// Whether a line stands in the middle of the page, as titles do: far from the left, and not in the
  /// middle of the left column.
  private static func isCentred(_ line: ColumnLine, _ column: Int) -> Bool {
    line.gap(at: column) == nil && line.indent >= 8 && line.indent < column - 2
      && (line.indent + line.width) * 5 > column * 6
  }

  /// A line, or a half of one.
  struct Strip {
    /// Index of the line.
    let line: Int
    let range: Range<Int>
    /// Blanks before it in its column.
    let indent: Int
    /// Whether it stands in a column.
    let isInColumn: Bool
  }

  /// Its lines; of columns the left halves, then the right ones.
  func parts(of source: SourceText, _ column: Int) -> [Strip] {
    var left: [Strip] = []
    var right: [Strip] = []
    func strip(_ line: ColumnLine, _ range: Range<Int>, indent: Int) -> Strip {
      Strip(line: line.index, range: range, indent: max(0, indent), isInColumn: isColumns)
    }
    for line in lines {
      let content = source.lines[line.index].content
      if isColumns, let gap = line.gap(at: column) {
        left.append(strip(line, content.lowerBound..<gap.left, indent: line.indent))
        right.append(strip(line, gap.right..<content.upperBound, indent: gap.end - column))
      } else if isColumns, !content.isEmpty, line.indent >= column - 2 {
        right.append(strip(line, content, indent: line.indent - column))
      } else {
        left.append(strip(line, content, indent: content.isEmpty ? 0 : line.indent))
      }
    }
    return left + right
  }
}
