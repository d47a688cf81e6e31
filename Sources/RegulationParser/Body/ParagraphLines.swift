internal import ChineseText
internal import RegulationModel

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
    var end = passage.end
    let bytes = text.source.bytes.span
    while let last = glyph(endingAt: end, notBefore: passage.textStart, in: bytes) {
      switch last.value {
      case Glyph.colon, 0x3A: return .colon
      case Glyph.comma, 0x2C, Glyph.semicolon, 0x3B, Glyph.enumerationComma: return .pause
      case Glyph.fullStop, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026: return .sentence
      default: break
      }
      guard Glyph.isClosing(last.value) || Glyph.isBlank(last.value) else { return .bare }
      end = last.offset
    }
    return .bare
  }
}

/// Rows of tables.
enum TableLine {
  /// Whether a passage is a row: its container says so, its cells are parted by tabs, or its borders
  /// are drawn.
  static func isRow(_ passage: Passage, _ text: PassageText) -> Bool {
    if passage.mark.isRow { return true }
    guard passage.first == passage.last, passage.label == nil, passage.start < passage.end else {
      return false
    }
    let bytes = text.source.bytes.span
    switch glyph(at: passage.start, in: bytes).value {
    case 0x2500...0x257F, 0x7C, 0xFF5C: return true  // ┌ │ | ｜
    default: break
    }
    guard text.source.lines[passage.first].lastBlank > passage.start else { return false }
    guard let tab = ByteSearch.first(0x09, in: passage.start..<passage.end, of: bytes) else {
      return false
    }
    // Of a paragraph of several lines the first decides.
    let before = Array(text.source.bytes[passage.start..<tab])
    return ByteSearch.first(CanonicalLine.lineSeparator, in: before) == nil
  }
}
