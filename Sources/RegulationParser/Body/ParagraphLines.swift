internal import ChineseText

/// Which lines without a label belong to the 款 that is open.
///
/// A line that ends in ： ， ； or 、 ends no 款: the lines that it leads to are part of it, as the
/// Constitution, articles 65 and 86, is cited. Where they have no mark at their ends, such as
/// formulas, the enumeration ends with the line before a sentence. Rows of a table belong to the 款
/// above them.
struct ParagraphLines {
  private enum LineEnd {
    case colon
    case pause
    case sentence
    case bare
  }

  private var last: LineEnd?
  private var isEnumerating = false
  private var isInTable = false

  /// Whether the last line of the open 款 ends without any mark.
  var breaksOff: Bool { last == .bare && !isInTable }

  /// No 款 is open, or one with a list.
  mutating func close() {
    last = nil
    isEnumerating = false
    isInTable = false
  }

  /// A passage opens a 款.
  mutating func open(_ passage: Passage, _ text: PassageText) {
    last = ParagraphLines.end(of: passage, text)
    isEnumerating = last == .colon
    isInTable = TableLine.isRow(passage, text)
  }

  /// Whether a passage goes on in the 款 that is open.
  func takes(_ passage: Passage, _ text: PassageText) -> Bool {
    guard let last else { return false }
    if TableLine.isRow(passage, text) { return true }
    if isInTable { return false }
    switch last {
    case .colon, .pause: return true
    case .bare: return isEnumerating && ParagraphLines.end(of: passage, text) != .sentence
    case .sentence: return false
    }
  }

  /// A passage goes on in the 款; tells whether it is the first row of a table.
  mutating func add(_ passage: Passage, _ text: PassageText) -> Bool {
    let isRow = TableLine.isRow(passage, text)
    defer { isInTable = isRow }
    last = ParagraphLines.end(of: passage, text)
    isEnumerating = isEnumerating || last == .colon
    return isRow && !isInTable
  }

  private static func end(of passage: Passage, _ text: PassageText) -> LineEnd {
    let range = passage.textStart..<max(passage.textStart, passage.end)
    return switch TextEnd.mark(of: range, in: text.bytes.span) {
    case Glyph.colon, 0x3A: .colon
    case Glyph.comma, 0x2C, Glyph.semicolon, 0x3B, Glyph.enumerationComma: .pause
    case Glyph.fullStop, 0x2E, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026: .sentence
    default: .bare
    }
  }
}
