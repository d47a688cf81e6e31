internal import RegulationModel
internal import TextDifference

/// An edition laid out for comparison: its text as entries, and the units that are compared.
struct ComparedEdition: Sendable {
  let edition: Edition
  let table: GlyphTable
  /// Articles, annexes, and paragraphs and headings outside of articles, in the order of the text.
  private(set) var units: [ComparedUnit] = []
  /// Rows of 编, 分编, 章 and 节, in the order of the text.
  private(set) var divisions: [Int] = []

  /// Lays out an edition; `borders` are what both editions tell of words. Linear in its text.
  init(_ edition: Edition, _ borders: WordBorders? = nil) {
    self.edition = edition
    let labels = edition.rows.lazy.filter { $0.kind == .item || $0.kind == .subitem }
      .map(\.label.offsets)
    var table = GlyphTable(edition.bytes, labels: labels.filter { !$0.isEmpty })
    table.borders = borders
    self.table = table
    collectUnits()
  }

  private mutating func collectUnits() {
    let rows = edition.rows
    var next = 0
    while next < rows.count {
      let row = rows[next]
      if row.kind.isDivision {
        divisions.append(next)
        next += 1
      } else if row.kind == .annex {
        let end = endOfOwnText(ofAnnex: next)
        units.append(ComparedUnit(row: next, kind: .annex, text: text(of: next)))
        next = end
      } else {
        units.append(ComparedUnit(row: next, kind: row.kind, text: text(of: next)))
        next = Int(row.end)
      }
    }
  }

  // MARK: - Texts

  /// The text of a provision behind its label: to the end of what it holds, labels inside included.
  ///
  /// For an article this is its stretch of the canonical text, a line a paragraph; for a division,
  /// its heading; for an annex, what stands before its articles and divisions.
  func text(of row: Int) -> ComparedText {
    let rows = edition.rows
    if rows[row].kind.isDivision { return ComparedText(table, rows[row].heading.offsets) }
    let end = rows[row].kind == .annex ? endOfOwnText(ofAnnex: row) : Int(rows[row].end)
    return ComparedText(table, stretch(from: row, to: end))
  }

  /// A part of the text that is no provision: the lines from the first range to the last.
  func text(of lines: [TextRange]) -> ComparedText? {
    guard let first = lines.first, let last = lines.last else { return nil }
    return ComparedText(table, first.offsets.lowerBound..<last.offsets.upperBound)
  }

  /// The bytes from behind the label of the first row to the end of the last.
  private func stretch(from first: Int, to end: Int) -> Range<Int> {
    let rows = edition.rows
    let upper = (first..<end).reduce(0) { upper, index in
      max(upper, lastByte(of: rows[index]))
    }
    let lower = firstByte(of: first)
    return lower..<max(lower, upper)
  }

  private func lastByte(of row: ProvisionRow) -> Int {
    let ends = [row.label, row.heading, row.text, row.closing].map { $0.offsets.upperBound }
    return ends.reduce(0, max)
  }

  /// Where a provision's text begins: behind its label and the space that parts them.
  private func firstByte(of index: Int) -> Int {
    let row = edition.rows[index]
    guard row.label.isEmpty else {
      let end = row.label.offsets.upperBound
      return hasSpace(at: end) ? end + 3 : end
    }
    if !row.heading.isEmpty { return row.heading.offsets.lowerBound }
    if !row.text.isEmpty { return row.text.offsets.lowerBound }
    let hasChild = Int(row.end) > index + 1
    return hasChild ? edition.rows[index + 1].label.offsets.lowerBound : 0
  }

  /// Whether U+3000 stands at an offset.
  private func hasSpace(at offset: Int) -> Bool {
    let bytes = edition.bytes
    return offset + 3 <= bytes.count && bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x80
  }

  /// The row behind the paragraphs that an annex holds itself, before its articles and divisions.
  private func endOfOwnText(ofAnnex row: Int) -> Int {
    let rows = edition.rows
    var next = row + 1
    while next < Int(rows[row].end), rows[next].kind == .paragraph { next = Int(rows[next].end) }
    return next
  }
}

/// What is held against its like in the other edition: an article, an annex, a lone paragraph.
struct ComparedUnit: Sendable {
  let row: Int
  /// Only units of one kind correspond.
  let kind: ProvisionKind
  let text: ComparedText
}
