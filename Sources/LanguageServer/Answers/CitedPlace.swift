internal import Comparison
internal import CrossReferences
internal import Holdings
internal import JSONText
internal import RegulationModel

/// What stands at a place of a draft that means another one.
enum CitedPlace {
  case citation(PlacedCitation)
  case term(PlacedTerm)
  /// The label of a row.
  case label(Int, Range<Int>)

  /// What stands at an offset; `nil` for mere words.
  init?(at offset: Int, _ view: DraftView) {
    if let row = view.reading.row(at: offset), let label = CitedPlace.label(row, offset, view) {
      self = .label(label.row, label.place)
    } else if let citation = view.citations.citation(at: offset) {
      self = .citation(citation)
    } else if let term = view.citations.term(at: offset) {
      self = .term(term)
    } else {
      return nil
    }
  }

  /// The row, or one that it is in, whose label holds an offset.
  private static func label(
    _ row: Int, _ offset: Int, _ view: DraftView
  ) -> (row: Int, place: Range<Int>)? {
    var row = row
    while row >= 0 {
      if let place = view.reading.label(of: row), place.lowerBound <= offset,
        offset <= place.upperBound
      {
        return (row, place)
      }
      row = Int(view.edition.rows[row].parent)
    }
    return nil
  }
}

extension DraftView {
  /// What a citation means in this draft: rows.
  func targets(of citation: PlacedCitation) -> [Int] {
    citation.reference.work == nil ? citation.reference.targetRows : []
  }

  /// What a citation of a held work means; `nil` for others.
  func carried(_ citation: PlacedCitation) -> CarriedCitation? {
    citations.library.entry(citation.reference).carried
  }

  /// Where a row is shown: its label, else its first line.
  func name(of row: Int) -> Range<Int> {
    reading.label(of: row) ?? firstLine(of: row)
  }

  /// The first line of what a row spans.
  func firstLine(of row: Int) -> Range<Int> {
    let extent = reading.extents[row]
    let line = text.content(after: text.lines.starts[text.lines.line(at: extent.lowerBound)])
    return extent.lowerBound..<max(extent.lowerBound, min(extent.upperBound, line.upperBound))
  }
}
