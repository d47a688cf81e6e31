internal import Amending
internal import ChineseText
internal import CrossReferences
internal import RegulationModel

/// Articles that get other numbers, with every citation of them in the draft carried along.
///
/// The changed text is read again: only where it has the same provisions, and every citation means what
/// it meant, are there edits.
struct DraftRenumbering {
  /// The changes of the text, in its order.
  let edits: [SourceEdit]

  /// Works them out.
  ///
  /// - Parameters:
  ///   - numbers: the new numbers, by the rows of articles.
  ///   - view: the draft.
  /// - Throws: `EditFault` that names what cannot be carried.
  init(_ numbers: [Int: ProvisionNumber], in view: DraftView) throws(EditFault) {
    try DraftRenumbering.check(numbers, view)
    var edits: [SourceEdit] = []
    for (row, number) in numbers {
      let label = view.reading.provision(row).label
      guard let place = view.reading.alignment.exactSource(of: view.edition.rows[row].label.offsets)
      else {
        throw EditFault(ServerMessages.labelNotFound(label, line: view.reading.lines[row]))
      }
      let words = CitationRenumbering.label(label, numbered: number)
      edits.append(SourceEdit(range: place, words: words))
    }
    for citation in view.citations.citations where !view.targets(of: citation).isEmpty {
      edits += try DraftRenumbering.edits(of: citation, numbers, view)
    }
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    try DraftProof.check(self.edits, view)
  }

  /// No two articles of one act or annex may have one number afterwards.
  private static func check(
    _ numbers: [Int: ProvisionNumber], _ view: DraftView
  ) throws(EditFault) {
    let contexts = Set(numbers.keys.map { context(of: $0, view) })
    var held: [Int: [ProvisionNumber: Int]] = [:]
    for row in view.edition.rows.indices where view.edition.rows[row].kind == .article {
      let context = context(of: row, view)
      guard contexts.contains(context), numbers[row] == nil,
        let number = view.edition.rows[row].number
      else { continue }
      held[context, default: [:]][number] = row
    }
    for (row, number) in numbers {
      let provision = view.reading.provision(row)
      guard !provision.isUnit else { throw EditFault(ServerMessages.unitLabel(provision.label)) }
      if let other = held[context(of: row, view)]?[number] {
        throw EditFault(
          ServerMessages.articleTaken(number.label(.article), line: view.reading.lines[other]))
      }
    }
  }

  /// The row of the annex that a row is in; -1 for the body.
  static func context(of row: Int, _ view: DraftView) -> Int {
    var row = row
    while row >= 0, view.edition.rows[row].kind != .annex {
      row = Int(view.edition.rows[row].parent)
    }
    return row
  }

  private static func edits(
    of citation: PlacedCitation, _ numbers: [Int: ProvisionNumber], _ view: DraftView
  ) throws(EditFault) -> [SourceEdit] {
    let rows = CitationRenumbering.edits(of: citation.reference, in: view.edition) { numbers[$0] }
    guard let rows else { throw lost(citation, view) }
    var edits: [SourceEdit] = []
    for edit in rows {
      let words = ScalarOffsets.range(edit.range, from: citation.words, in: view.edition.bytes)
      guard let place = view.reading.alignment.exactSource(of: words) else {
        throw lost(citation, view)
      }
      edits.append(SourceEdit(range: place, words: edit.text))
    }
    return edits
  }

  private static func lost(_ citation: PlacedCitation, _ view: DraftView) -> EditFault {
    let line = view.text.lines.line(at: citation.place.lowerBound) + 1
    return EditFault(ServerMessages.citationLost(citation.reference.text, line: line))
  }
}

/// Turns offsets in Unicode scalars into UTF-8 offsets.
enum ScalarOffsets {
  /// A range that counts scalars from the start of another one.
  static func range(_ scalars: Range<Int>, from whole: Range<Int>, in bytes: [UInt8]) -> Range<Int>
  {
    let span = bytes.span
    var cursor = GlyphCursor(whole)
    var count = 0
    var start = cursor.offset
    while count < scalars.upperBound, !cursor.isAtEnd {
      if count == scalars.lowerBound { start = cursor.offset }
      cursor.take(span)
      count += 1
    }
    return min(start, cursor.offset)..<cursor.offset
  }
}
