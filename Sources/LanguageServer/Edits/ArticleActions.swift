internal import Amending
internal import ChineseText
internal import RegulationModel

/// What can be done to the articles of a draft.
enum ArticleActions {
  /// The numbers that the articles from one on would have if each followed the one before it; none where
  /// they do, or where the labels are no articles'.
  static func consecutive(from row: Int, _ view: DraftView) -> [Int: ProvisionNumber] {
    let context = DraftRenumbering.context(of: row, view)
    let rows = view.edition.rows.indices.filter {
      view.edition.rows[$0].kind == .article && DraftRenumbering.context(of: $0, view) == context
    }
    guard let start = rows.firstIndex(of: row) else { return [:] }
    var last = start > 0 ? view.edition.rows[rows[start - 1]].number?.value ?? 0 : 0
    var numbers: [Int: ProvisionNumber] = [:]
    for row in rows[start...] {
      last += 1
      let number = ProvisionNumber(last)
      if view.edition.rows[row].number != number { numbers[row] = number }
    }
    return numbers
  }

  /// A new article behind another one and its branches.
  struct Insertion {
    /// The label of the new article.
    let label: String
    /// The label of the article that it follows.
    let predecessor: String
    let edit: SourceEdit
  }

  /// The insertion behind an article; `nil` where it has no number of its own.
  static func insertion(after row: Int, _ view: DraftView) -> Insertion? {
    let provision = view.reading.provision(row)
    guard let number = provision.number, !provision.isUnit else { return nil }
    var last = row
    var branch = number.branches.first ?? 0
    let context = DraftRenumbering.context(of: row, view)
    for other in view.edition.rows.indices
    where other > row && view.edition.rows[other].kind == .article {
      guard DraftRenumbering.context(of: other, view) == context,
        let next = view.edition.rows[other].number, next.value == number.value
      else { break }
      last = other
      branch = max(branch, next.branches.first ?? 0)
    }
    let new = ProvisionNumber(number.value, branches: [branch + 1])
    let label = CitationRenumbering.label(provision.label, numbered: new)
    let end = view.reading.extents[last].upperBound
    let line = view.text.content(after: view.text.lines.starts[view.text.lines.line(at: end)])
    let lineEnd = view.text.bytes.contains(0x0D) ? "\r\n" : "\n"
    let gap = view.reading.isMarkdown ? lineEnd + lineEnd : lineEnd
    return Insertion(
      label: label, predecessor: view.reading.provision(last).label,
      edit: SourceEdit(
        range: line.upperBound..<line.upperBound,
        words: gap + indent(of: row, view) + label + "\u{3000}"))
  }

  /// The blanks before the label of an article.
  private static func indent(of row: Int, _ view: DraftView) -> String {
    let label = view.reading.extents[row].lowerBound
    let start = view.text.lines.starts[view.text.lines.line(at: label)]
    let blanks = view.text.string(start..<label)
    return blanks.unicodeScalars.allSatisfy { Glyph.isBlank($0.value) } ? blanks : ""
  }
}
