internal import Comparison
internal import RegulationModel
internal import TextDifference

/// Two editions in one stream of words and ends of paragraphs, each with the side that has it.
///
/// Leaving out what is deleted gives the new lines, leaving out what is inserted gives the old ones, to
/// the letter. The last end is that of both, since a document cannot lose the end of its last paragraph.
struct TrackedText: Sendable {
  /// A piece of the stream.
  enum Piece: Sendable, Hashable {
    /// Words within a line; labels are set apart.
    case words(String, DifferenceSegment.Operation, isLabel: Bool)
    /// The end of a line, with what the line is.
    case end(LineEnd, DifferenceSegment.Operation)
  }

  /// What a line is whose end it is.
  struct LineEnd: Sendable, Hashable {
    let kind: OfficialLine.Kind
    let width: Double
  }

  private(set) var pieces: [Piece] = []
  private let old: EditionLines
  private let new: EditionLines
  private let borders: WordBorders

  /// Lays two editions into one.
  init(_ comparison: EditionComparison) {
    old = EditionLines(comparison.old)
    new = EditionLines(comparison.new)
    borders = WordBorders(comparison.old.bytes, comparison.new.bytes)
    let oldUnits = old.units
    let newUnits = new.units
    var oldNext = 0
    var newNext = 0
    for pair in TrackedPairs(comparison, oldUnits, newUnits).pairs {
      for unit in oldUnits[oldNext..<pair.old.lowerBound] { add(unit, of: old, .delete) }
      for unit in newUnits[newNext..<pair.new.lowerBound] { add(unit, of: new, .insert) }
      add(oldUnits[pair.old], newUnits[pair.new])
      oldNext = pair.old.upperBound
      newNext = pair.new.upperBound
    }
    for unit in oldUnits[oldNext...] { add(unit, of: old, .delete) }
    for unit in newUnits[newNext...] { add(unit, of: new, .insert) }
    moveLastEnd()
  }

  /// Adds a unit that one side has.
  private mutating func add(
    _ unit: TrackedUnit, of side: EditionLines, _ operation: DifferenceSegment.Operation
  ) {
    for line in unit.lines {
      let text = LineText(line, side)
      for part in text.parts { pieces.append(.words(part.text, operation, isLabel: part.isLabel)) }
      pieces.append(.end(text.end, operation))
    }
  }

  /// Adds units that both sides have.
  private mutating func add(
    _ oldUnits: ArraySlice<TrackedUnit>, _ newUnits: ArraySlice<TrackedUnit>
  ) {
    let left = oldUnits.flatMap(\.lines).map { LineText($0, old) }
    let right = newUnits.flatMap(\.lines).map { LineText($0, new) }
    let difference = TextDifference(old: compared(left), new: compared(right))
    var oldCursor = LineCursor(left)
    var newCursor = LineCursor(right)
    for segment in difference.segments {
      switch segment.operation {
      case .equal:
        // Both sides have the words; the new one says how they are set.
        oldCursor.skip(segment.text.utf8.count)
        newCursor.take(segment.text, .equal, to: &pieces)
      case .delete: oldCursor.take(segment.text, .delete, to: &pieces)
      case .insert: newCursor.take(segment.text, .insert, to: &pieces)
      }
    }
    if let end = right.last?.end { pieces.append(.end(end, .equal)) }
  }

  private func compared(_ lines: [LineText]) -> ComparedText {
    var table = GlyphTable(Array(lines.map(\.text).joined(separator: "\n").utf8))
    table.borders = borders
    return ComparedText(table)
  }

  /// Where whole lines of one side stand last, takes their ends in front of them instead: the end of
  /// the last line that both have is then the last one of all.
  private mutating func moveLastEnd() {
    let shared = pieces.lastIndex { if case .end(_, .equal) = $0 { true } else { false } }
    guard let shared else { return shareLastEnd() }
    guard shared < pieces.count - 1, case .end(let end, _) = pieces[shared] else { return }
    let tail = pieces[(shared + 1)...]
    pieces.removeSubrange(shared...)
    var last = end
    for operation in [DifferenceSegment.Operation.delete, .insert] {
      var lines = tail.filter { $0.operation == operation }
      guard case .end(let own, _)? = lines.popLast() else { continue }
      pieces.append(.end(end, operation))
      pieces += lines
      last = own
    }
    pieces.append(.end(last, .equal))
  }

  /// Of two texts without a common line, makes the two last ends one.
  private mutating func shareLastEnd() {
    var last: LineEnd?
    var joined: [Piece] = []
    for operation in [DifferenceSegment.Operation.delete, .insert] {
      var lines = pieces.filter { $0.operation == operation }
      guard case .end(let end, _)? = lines.popLast() else { continue }
      joined += lines
      last = end
    }
    pieces = joined + (last.map { [.end($0, .equal)] } ?? [])
  }
}

extension TrackedText.Piece {
  /// The side that has the piece.
  var operation: DifferenceSegment.Operation {
    switch self {
    case .words(_, let operation, _), .end(_, let operation): operation
    }
  }
}
