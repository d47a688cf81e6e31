public import Comparison
internal import RegulationModel
internal import TextDifference
internal import WordWriting

/// Two editions as one Word document with tracked changes: all of them accepted it is the new text, all
/// of them rejected the old one, to the letter.
public enum TrackedWord {
  /// The bytes of the .docx file. The same comparison gives the same bytes.
  ///
  /// - Parameters:
  ///   - comparison: the editions.
  ///   - author: who is told to have made the changes.
  ///   - date: the moment of the changes as ISO 8601 has it; `nil` where none is known.
  ///   - head: what stands at the head of every page; `nil` for nothing.
  /// - Returns: the file.
  public static func bytes(
    of comparison: EditionComparison, author: String, date: String?, head: String? = nil
  ) -> [UInt8] {
    var writer = TrackedWriter(author: author, date: date)
    writer.write(TrackedText(comparison).pieces)
    let title = comparison.new.title ?? comparison.old.title ?? OfficialWording.untitled
    return WordDocument(title: title, page: .portrait, head: head, body: writer.body).bytes()
  }
}

private struct TrackedWriter {
  var body = WordText()
  private let inserted: WordRevision
  private let deleted: WordRevision

  init(author: String, date: String?) {
    inserted = WordRevision(.inserted, author: author, date: date)
    deleted = WordRevision(.deleted, author: author, date: date)
  }

  mutating func write(_ pieces: [TrackedText.Piece]) {
    var start = 0
    for (index, piece) in pieces.enumerated() {
      guard case .end(let end, let operation) = piece else { continue }
      write(pieces[start..<index], end, operation)
      start = index + 1
    }
  }

  private mutating func write(
    _ pieces: ArraySlice<TrackedText.Piece>, _ end: TrackedText.LineEnd,
    _ operation: DifferenceSegment.Operation
  ) {
    var line = LineSetting(end.kind, width: end.width)
    line.setting.end = revision(operation)
    if end.kind == .title { line.setting.linesBehind = 1 }
    let (inserted, deleted) = (inserted, deleted)
    body.paragraph(line.style, line.setting) { words in
      for case .words(let text, let operation, let isLabel) in pieces {
        let emphasis = isLabel ? .label : line.emphasis
        switch operation {
        case .equal: words.add(text, emphasis)
        case .insert: words.add(text, emphasis, inserted)
        case .delete: words.add(text, emphasis, deleted)
        }
      }
    }
  }

  private func revision(_ operation: DifferenceSegment.Operation) -> WordRevision? {
    switch operation {
    case .equal: nil
    case .insert: inserted
    case .delete: deleted
    }
  }
}
