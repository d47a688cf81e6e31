internal import ChineseText
internal import RegulationModel

/// The title of an act in a table above its articles, as firms print the head of their rules: the name,
/// its number and its version in cells. The cell with the title is the title, the others are data.
enum TitleCells {
  /// Passages above the first article that are looked at.
  private static let reach = 12

  /// The document with such titles on their own.
  static func opened(_ outline: DocumentOutline) -> DocumentOutline {
    let passages = outline.passages
    let first = passages.prefix(1_000).firstIndex {
      if case .article = $0.label?.label { true } else { false }
    }
    guard let first else { return outline }
    for index in max(0, first - reach)..<first where passages[index].mark.isRow {
      let cells = cells(of: passages[index], outline)
      let titles = cells.filter { TitleWords.areAct(outline.text.whole($0)) }
      guard cells.count > 1, titles.count == 1, let title = titles.first else { continue }
      var kept = passages
      kept[index] = title
      let data = cells.filter { $0.start != title.start }
      return DocumentOutline(
        outline, passages: kept, apart: outline.apart + data.map { ($0, .metadata) },
        marks: outline.marks)
    }
    return outline
  }

  /// The cells of a row that are not blank, each as a passage that is no row.
  private static func cells(of row: Passage, _ outline: DocumentOutline) -> [Passage] {
    guard row.first == row.last, row.label == nil else { return [] }
    let bytes = outline.text.bytes.span
    var cells: [Passage] = []
    var start = row.start
    while start < row.end {
      let end = ByteSearch.first(0x09, in: start..<row.end, of: bytes) ?? row.end
      var cursor = GlyphCursor(start..<end)
      cursor.skipBlanks(bytes)
      if !cursor.isAtEnd {
        var cell = row.part(cursor.offset..<end, label: nil, in: bytes)
        cell.mark.isRow = false
        cells.append(cell)
      }
      start = end + 1
    }
    return cells
  }
}
