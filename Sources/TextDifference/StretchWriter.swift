/// Turns an alignment of entries into stretches of bytes that cover both texts.
struct StretchWriter {
  private let old: ComparedText
  private let new: ComparedText
  private var stretches: [DifferenceStretch] = []

  /// The stretches, in order; blanks go with the glyph that they stand before.
  static func stretches(
    _ runs: CommonRuns, _ old: ComparedText, _ new: ComparedText
  ) -> [DifferenceStretch] {
    var writer = StretchWriter(old, new)
    writer.write(runs)
    return writer.stretches
  }

  private init(_ old: ComparedText, _ new: ComparedText) {
    self.old = old
    self.new = new
  }

  private mutating func write(_ runs: CommonRuns) {
    var oldNext = 0
    var newNext = 0
    for run in runs.runs {
      writeChange(oldNext..<run.old, newNext..<run.new)
      for offset in 0..<run.count { writePair(run.old + offset, run.new + offset) }
      oldNext = run.oldEnd
      newNext = run.newEnd
    }
    writeChange(oldNext..<old.count, newNext..<new.count)
    // Blanks at the ends of the texts stand behind their last entries.
    writeBlanks(
      old.bytes(of: old.entries.upperBound), new.bytes(of: new.entries.upperBound))
  }

  private mutating func writeChange(_ deleted: Range<Int>, _ inserted: Range<Int>) {
    if !deleted.isEmpty {
      append(.delete, .text, bytes(deleted, of: old))
    }
    if !inserted.isEmpty {
      append(.insert, .text, bytes(inserted, of: new))
    }
  }

  private func bytes(_ range: Range<Int>, of text: ComparedText) -> Range<Int> {
    let first = text.bytes(of: text.entries.lowerBound + range.lowerBound)
    let last = text.bytes(of: text.entries.lowerBound + range.upperBound - 1)
    return first.lowerBound..<last.upperBound
  }

  /// Writes an entry that both texts have; its bytes may differ.
  private mutating func writePair(_ oldIndex: Int, _ newIndex: Int) {
    let oldEntry = old.entries.lowerBound + oldIndex
    let newEntry = new.entries.lowerBound + newIndex
    let oldBytes = old.bytes(of: oldEntry)
    let newBytes = new.bytes(of: newEntry)
    if isSame(oldBytes, newBytes) { return append(.equal, .text, oldBytes) }
    let oldGlyph = Int(old.table.starts[oldEntry])..<oldBytes.upperBound
    let newGlyph = Int(new.table.starts[newEntry])..<newBytes.upperBound
    writeBlanks(
      oldBytes.lowerBound..<oldGlyph.lowerBound, newBytes.lowerBound..<newGlyph.lowerBound)
    if isSame(oldGlyph, newGlyph) { return append(.equal, .text, oldGlyph) }
    let isLabel =
      old.table.keys[oldEntry] == LayoutFolding.label && !isSameLabel(oldGlyph, newGlyph)
    append(.delete, isLabel ? .label : .layout, oldGlyph)
    append(.insert, isLabel ? .label : .layout, newGlyph)
  }

  /// Whether two labels are one in different print: `(一)` and `（一）`.
  private func isSameLabel(_ oldLabel: Range<Int>, _ newLabel: Range<Int>) -> Bool {
    let left = GlyphTable(old.table.bytes, range: oldLabel)
    let right = GlyphTable(new.table.bytes, range: newLabel)
    return left.keys == right.keys
  }

  private mutating func writeBlanks(_ oldBlanks: Range<Int>, _ newBlanks: Range<Int>) {
    if isSame(oldBlanks, newBlanks) { return append(.equal, .text, oldBlanks) }
    append(.delete, .layout, oldBlanks)
    append(.insert, .layout, newBlanks)
  }

  private func isSame(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> Bool {
    guard oldRange.count == newRange.count else { return false }
    var offset = 0
    while offset < oldRange.count {
      if old.table.bytes[oldRange.lowerBound + offset]
        != new.table.bytes[newRange.lowerBound + offset]
      {
        return false
      }
      offset += 1
    }
    return true
  }

  /// Adds a stretch, joined to the last one of its kind.
  private mutating func append(
    _ operation: DifferenceSegment.Operation, _ nature: DifferenceSegment.Nature,
    _ range: Range<Int>
  ) {
    guard !range.isEmpty else { return }
    var place = stretches.count - 1
    // A deletion goes before the insertion that it stands beside, so that replacements are whole.
    if operation == .delete, place >= 0, stretches[place].operation == .insert { place -= 1 }
    if place >= 0, stretches[place].operation == operation, stretches[place].nature == nature,
      stretches[place].range.upperBound == range.lowerBound
    {
      stretches[place].range = stretches[place].range.lowerBound..<range.upperBound
      return
    }
    stretches.append(DifferenceStretch(operation, nature, range))
  }
}
