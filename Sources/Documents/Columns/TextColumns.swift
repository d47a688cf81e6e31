internal import ChineseText
internal import Findings

/// Pages that are set in two columns side by side, as programs lay their text out in lines:
///
///     第一条  为了加强管理，保障        第三条  屠宰厂应当建立登记
///     安全，制定本办法。                制度，如实记录。
///
/// The left column is read before the right one. Tables and two texts side by side are not meant: on
/// either side stand articles, and none of them on both.
struct TextColumns {
  /// The text with one column below the other, and of each line the index that it had.
  let text: SourceText
  let lines: [Int]
  /// 1-based number of the first line of the first right column.
  let first: Int?

  /// Fewer lines with one gap are no columns.
  private static let fewestLines = 4
  /// A column is at least so wide.
  private static let narrowest = 24

  /// The text of pages in two columns; `nil` for all other texts.
  static func parted(_ source: SourceText) -> TextColumns? {
    guard mayHave(source), let column = column(of: source) else { return nil }
    let runs = runs(of: source, column)
    guard runs.contains(where: \.isColumns) else { return nil }
    var bytes: [UInt8] = []
    var order: [ColumnRun.Strip] = []
    for run in runs {
      if run.beginsPage { bytes.append(0x0C) }
      let parts = run.parts(of: source, column)
      for part in parts {
        bytes += repeatElement(0x20, count: part.indent)
        bytes += source.bytes[part.range]
        bytes.append(0x0A)
      }
      order += parts
    }
    guard let text = try? SourceText(changed: bytes, from: source) else { return nil }
    let lines = order.map(\.line)
    let back = lines.indices.dropFirst().first { lines[$0] < lines[$0 - 1] }
    return TextColumns(text: text, lines: lines, first: back.map { $0 + 1 })
  }

  /// What is said of such pages.
  static func finding(line: Int?) -> Finding {
    Finding(
      .note, "columns-parted", line: line,
      english:
        "from here on pages are set in two columns; the left one was read before the right one, and lines "
        + "count in that order, as tiaoli document shows them",
      chinese: "此处起版面为左右两栏；已先读左栏，后读右栏，行号按此次序，以tiaoli document所列为准")
  }

  /// Whether some lines have a wide gap before their last words: a quick look.
  private static func mayHave(_ source: SourceText) -> Bool {
    var count = 0
    for line in source.lines where line.lastBlank > line.start + 24 {
      guard
        ByteSearch.longWord(gap, in: (line.start + 16)..<(line.lastBlank + 1), of: source.bytes)
          != nil
      else { continue }
      count += 1
      if count == fewestLines { return true }
    }
    return false
  }

  private static let gap = Array("   ".utf8)

  /// The column at which the right halves of most lines begin, where articles stand on both sides.
  private static func column(of source: SourceText) -> Int? {
    var counts: [Int: Int] = [:]
    let lines = source.lines.indices.filter { !source.lines[$0].isBlank }
      .map { ColumnLine($0, of: source) }
    for line in lines {
      for gap in line.gaps where gap.end >= narrowest && line.width - gap.end >= 2 {
        counts[gap.end, default: 0] += 1
      }
    }
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      best.value >= fewestLines
    else { return nil }
    return holdsArticles(lines, best.key, source) ? best.key : nil
  }

  /// Whether articles begin on both sides of a column, each on one.
  private static func holdsArticles(
    _ lines: [ColumnLine], _ column: Int, _ source: SourceText
  ) -> Bool {
    var left: Set<[UInt8]> = []
    var right: Set<[UInt8]> = []
    for line in lines {
      let content = source.lines[line.index].content
      let gap = line.gap(at: column)
      if let gap {
        if let label = label(gap.right..<content.upperBound, source) { right.insert(label) }
      } else if line.indent >= column - 2 {
        if let label = label(content, source) { right.insert(label) }
        continue
      }
      if let label = label(content, source) { left.insert(label) }
    }
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }

  /// 第五条 at the start of a stretch, without blanks.
  private static func label(_ range: Range<Int>, _ source: SourceText) -> [UInt8]? {
    let words = Array(source.bytes[range])
    guard BlockText.beginsArticle(words) else { return nil }
    let text = Respacing.text(words.indices, of: words.span)
    guard let end = ByteSearch.first(Array("条".utf8), in: text) else { return nil }
    return Array(text[..<end])
  }

  /// The lines of a text in stretches that stand in columns and others.
  private static func runs(of source: SourceText, _ column: Int) -> [ColumnRun] {
    var runs: [ColumnRun] = []
    var breaks = source.pageBreaks[...]
    for index in source.lines.indices {
      let line = ColumnLine(index, of: source)
      let isBlank = source.lines[index].isBlank
      var beginsPage = false
      while let next = breaks.first, next <= index {
        breaks.removeFirst()
        beginsPage = true
      }
      let respects = isBlank || line.respects(column) && !ColumnRun.isCentred(line, column)
      if beginsPage || runs.last?.respects != respects {
        runs.append(ColumnRun(respects: respects, beginsPage: beginsPage))
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
}

extension SourceDocument {
  /// The document with the columns of its pages one below the other; the same where there are none.
  var withColumnsParted: SourceDocument {
    guard evidence.isEmpty, let parted = TextColumns.parted(text) else { return self }
    let moved = parted.lines.map { line in
      places.isEmpty ? Place(line: line + 1) : places[line]
    }
    return SourceDocument(
      text: parted.text, format: format, fields: fields,
      findings: findings + [TextColumns.finding(line: parted.first)], evidence: [], places: moved)
  }
}

/// Lines below each other that all stand in columns, or none of which does.
struct ColumnRun {
  let respects: Bool
  /// Whether a form feed stands before it.
  let beginsPage: Bool
  var lines: [ColumnLine] = []
  var isColumns = false

  /// Whether a line stands in the middle of the page, as titles do: far from the left, and short of the
  /// right column by more than its own half.
  static func isCentred(_ line: ColumnLine, _ column: Int) -> Bool {
    line.gaps.isEmpty && line.indent >= 8 && line.indent < column - 2
  }

  /// A line, or a half of one.
  struct Strip {
    /// Index of the line.
    let line: Int
    let range: Range<Int>
    /// Blanks before it in its column.
    let indent: Int
  }

  /// Its lines; of columns the left halves, then the right ones.
  func parts(of source: SourceText, _ column: Int) -> [Strip] {
    var left: [Strip] = []
    var right: [Strip] = []
    for line in lines {
      let content = source.lines[line.index].content
      if isColumns, let gap = line.gap(at: column) {
        left.append(
          Strip(line: line.index, range: content.lowerBound..<gap.left, indent: line.indent))
        right.append(
          Strip(
            line: line.index, range: gap.right..<content.upperBound,
            indent: max(0, gap.end - column)))
      } else if isColumns, !content.isEmpty, line.indent >= column - 2 {
        right.append(Strip(line: line.index, range: content, indent: max(0, line.indent - column)))
      } else {
        left.append(
          Strip(line: line.index, range: content, indent: content.isEmpty ? 0 : line.indent))
      }
    }
    return left + right
  }
}
