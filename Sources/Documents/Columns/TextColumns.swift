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

  /// Printed columns of the widest line of a column.
  let fullColumns: Int

  /// What a text shows of columns.
  enum Look {
    case none
    case parted(TextColumns)
    /// Words stand side by side, and nothing tells in which order they are read; index of the first line.
    case doubtful(Int)
  }

  /// Fewer lines with one gap are no columns.
  private static let fewestLines = 4
  /// Of them, full lines of the left column may leave a narrow one.
  private static let fewestWideLines = 2
  /// A column is at least so wide.
  private static let narrowest = 12
  /// Words of this width beside an article are more than the number of a page.
  private static let widestNumber = 8

  /// Looks whether a text is set in columns.
  static func look(at source: SourceText) -> Look {
    let wide = wideLines(of: source)
    guard !wide.isEmpty else { return .none }
    let crossing = wide.first { ColumnArticles.cross($0, of: source) }
    let crossed = crossing.map { Look.doubtful($0) } ?? .none
    guard wide.count >= fewestWideLines else { return crossed }
    let lines = source.lines.indices.filter { !source.lines[$0].isBlank }
      .map { ColumnLine($0, of: source) }
    guard let column = column(of: lines) else { return crossed }
    let articles = ColumnArticles(lines, at: column, of: source)
    let beside = lines.filter { line in
      line.gap(at: column).map { line.width - $0.end >= widestNumber } ?? false
    }
    let doubt = beside.first.map { Look.doubtful($0.index) } ?? crossed
    if articles.standOnBothSides {
      if let parted = TextColumns(source, column, articles) { return .parted(parted) }
      return articles.riseAcross ? crossed : doubt
    }
    let areBeside = articles.haveNeighbours && beside.count * 2 >= lines.count
    return areBeside || articles.areRepeated ? doubt : crossed
  }

  /// The text with its columns parted; `nil` where the articles are not in order then.
  private init?(_ source: SourceText, _ column: Int, _ articles: ColumnArticles) {
    let turns = articles.pageTurns
    let pages = turns.compactMap { TextColumns.page(between: $0.after, and: $0.to, source) }
    guard pages.count == turns.count else { return nil }
    let runs = ColumnRun.all(
      of: source, at: column, pages: Set(pages), fewestLines: TextColumns.fewestLines)
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
    let numbers = order.compactMap { ColumnArticles.number(at: $0.range, of: source) }
    guard ColumnArticles.rise(numbers), let text = try? SourceText(changed: bytes, from: source)
    else { return nil }
    // There may be more than two.
    guard case .none = TextColumns.look(at: text) else { return nil }
    self.text = text
    lines = order.map(\.line)
    let back = order.indices.dropFirst().first { order[$0].line < order[$0 - 1].line }
    first = back.map { $0 + 1 }
    fullColumns =
      order.indices.filter { order[$0].isInColumn && $0 < text.lines.count }
      .map { LineMeasure.columns(of: text.lines[$0], in: text.bytes.span) }.max() ?? 0
  }

  /// Where a page begins between two lines: at the last blank line; `nil` where there is none.
  private static func page(between first: Int, and second: Int, _ source: SourceText) -> Int? {
    (first..<second).last { source.lines[$0].isBlank }
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

  /// What is said of words side by side whose order is not known.
  static func doubt(line: Int) -> Finding {
    Finding(
      .warning, "columns-doubtful", line: line,
      english:
        "words stand side by side from here on, and in which order they are read is not known; each "
        + "line was read from its start to its end",
      chinese: "此处起文字左右并排，阅读次序不能确定；已逐行自左至右读入")
  }

  /// The lines with a wide gap before their last words, by their indexes: a quick look.
  private static func wideLines(of source: SourceText) -> [Int] {
    var found: [Int] = []
    for (index, line) in source.lines.enumerated() where line.lastBlank > line.start + 15 {
      let range = (line.start + 9)..<(line.lastBlank + 1)
      // The last glyph of an ideographic space ends two bytes behind its start.
      let wide = range.lowerBound..<min(line.end, range.upperBound + 2)
      if ByteSearch.first(0x09, in: range, of: source.bytes.span) != nil
        || ByteSearch.longWord(gap, in: range, of: source.bytes) != nil
        || ByteSearch.longWord(wideGap, in: wide, of: source.bytes) != nil
      {
        found.append(index)
      }
    }
    return found
  }

  private static let gap = Array("   ".utf8)
  private static let wideGap = Array("　　".utf8)

  /// The column at which the right halves of most lines begin.
  private static func column(of lines: [ColumnLine]) -> Int? {
    var counts: [Int: (all: Int, wide: Int)] = [:]
    for line in lines {
      for gap in line.gaps where gap.end >= narrowest && line.width - gap.end >= 2 {
        counts[gap.end, default: (0, 0)].all += 1
      }
      for gap in line.wideGaps { counts[gap.end]?.wide += 1 }
    }
    let shown = counts.filter { $0.value.wide >= fewestWideLines && $0.value.all >= fewestLines }
    let best = shown.max { ($0.value.all, -$0.key) < ($1.value.all, -$1.key) }
    guard let best else { return nil }
    return best.key
  }
}

extension SourceDocument {
  /// The document with the columns of its pages one below the other; the same where there are none, or
  /// their order is not known, which is told.
  var withColumnsParted: SourceDocument {
    guard evidence.isEmpty else { return self }
    switch TextColumns.look(at: text) {
    case .none: return self
    case .doubtful(let index):
      return SourceDocument(
        text: text, format: format, fields: fields,
        findings: findings + [TextColumns.doubt(line: index + 1)], evidence: [], places: places,
        fullColumns: fullColumns)
    case .parted(let parted):
      let moved = parted.lines.map { line in
        places.isEmpty ? Place(line: line + 1) : places[line]
      }
      return SourceDocument(
        text: parted.text, format: format, fields: fields,
        findings: findings + [TextColumns.finding(line: parted.first)], evidence: [],
        places: moved, fullColumns: parted.fullColumns)
    }
  }
}
