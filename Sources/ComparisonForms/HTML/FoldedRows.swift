internal import Comparison
internal import RegulationModel
internal import TextDifference

/// Joins folded articles over headings that did not change either: 第一条至第三十三条 in one row, and
/// not a row for each chapter.
enum FoldedRows {
  static func joined(_ rows: [ComparisonTable.Row]) -> [ComparisonTable.Row] {
    var result: [ComparisonTable.Row] = []
    // Headings that nothing but folded articles has followed yet.
    var headings: [ComparisonTable.Row] = []
    for (index, row) in rows.enumerated() {
      // What follows in the same division needs its heading.
      let next = rows.indices.contains(index + 1) ? rows[index + 1].style : .part
      let endsDivision = next == .division || next == .part
      if isPlainHeading(row) {
        headings.append(row)
      } else if row.style == .folded, endsDivision, let last = result.last, last.style == .folded,
        let joined = join(last, headings, row)
      {
        result[result.count - 1] = joined
        headings = []
      } else if row.style == .folded, endsDivision, result.last?.style != .folded,
        !headings.isEmpty, let joined = join(nil, headings, row)
      {
        result.append(joined)
        headings = []
      } else {
        result += headings
        headings = []
        result.append(row)
      }
    }
    return result + headings
  }

  private static func isPlainHeading(_ row: ComparisonTable.Row) -> Bool {
    guard row.style == .division, let change = row.changes.first else { return false }
    return change.kind == .unchanged && !change.isRenumbered && !change.isMoved
      && row.notes.isEmpty
  }

  /// One row for folded articles before and behind headings; `nil` when the numbers do not go on.
  private static func join(
    _ first: ComparisonTable.Row?, _ headings: [ComparisonTable.Row],
    _ second: ComparisonTable.Row
  ) -> ComparisonTable.Row? {
    if let first {
      guard let last = first.changes.last, let next = second.changes.first,
        goesOn(last.old.last, next.old.first), goesOn(last.new.last, next.new.first)
      else { return nil }
    }
    let changes = (first?.changes ?? []) + headings.flatMap(\.changes) + second.changes
    let articles = changes.filter { $0.subject?.kind == .article }
    guard let start = articles.first, let end = articles.last else { return nil }
    let text = ComparisonWording.foldedArticles(
      ComparisonWording.articles(start.old.first?.label ?? "", end.old.last?.label ?? ""),
      ComparisonWording.articles(start.new.first?.label ?? "", end.new.last?.label ?? ""),
      articles.count)
    let cell = ComparisonTable.Cell(
      label: "",
      lines: [MarkedLine(depth: 0, segments: [DifferenceSegment(.equal, text)])])
    let notes = (first?.notes ?? []) + second.notes
    return ComparisonTable.Row(
      style: .folded, old: cell, new: cell, notes: notes.isEmpty ? [] : [notes[0]],
      changes: changes)
  }

  private static func goesOn(_ left: Provision?, _ right: Provision?) -> Bool {
    guard let left = left?.number, let right = right?.number else { return false }
    return right.follows(left)
  }
}
