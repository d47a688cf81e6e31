internal import ChineseText

extension SourceDocument {
  /// The text that is no aside, a line a paragraph: lines that a container breaks off inside of one
  /// are joined by U+2028 where they are lines of one 款, which are the rows of a table and what an
  /// enumeration without numbers holds.
  ///
  /// A block stays at the line of its number: blank lines stand for those that were joined.
  package var paragraphText: [UInt8] {
    guard evidence.contains(where: \.continuesParagraph) else { return runningText }
    var result: [UInt8] = []
    var owed = 0
    var state = BrokenLines()
    for (index, line) in text.lines.enumerated() {
      let isAside = evidence[index].aside != nil
      let goesOn =
        !isAside && evidence[index].continuesParagraph
        && state.takes(line.content, in: text.bytes)
      if index > 0, !goesOn {
        result.append(contentsOf: repeatElement(0x0A, count: owed + 1))
        owed = 0
      }
      if goesOn {
        result.append(contentsOf: [0xE2, 0x80, 0xA8])
        owed += 1
      }
      guard !isAside else { continue }
      result.append(contentsOf: text.bytes[line.content])
      state.add(line.content, in: text.bytes)
    }
    return result + [0x0A]
  }
}

/// What the line before a break says of the line behind it.
private struct BrokenLines {
  private var isEnumerating = false
  private var endsInPause = false
  private var isRow = false

  /// Whether a line goes on in the 款 of the line before.
  func takes(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !UnitLabel.begins(Array(bytes[line].prefix(24))), !line.isEmpty,
      glyph(at: line.lowerBound, in: bytes.span).value != 0x201C  // “
    else { return false }
    if bytes[line].contains(0x09) { return true }
    return !isRow && (endsInPause || isEnumerating)
  }

  /// A line was read.
  mutating func add(_ line: Range<Int>, in bytes: [UInt8]) {
    isRow = bytes[line].contains(0x09)
    let last = glyph(endingAt: line.upperBound, notBefore: line.lowerBound, in: bytes.span)?.value
    switch last ?? 0 {
    case Glyph.colon, 0x3A: (endsInPause, isEnumerating) = (true, true)
    case Glyph.comma, Glyph.semicolon, Glyph.enumerationComma: endsInPause = true
    default:
      endsInPause = false
      isEnumerating = isEnumerating && !LineMeasure.endsClause(line, in: bytes.span)
    }
  }
}
