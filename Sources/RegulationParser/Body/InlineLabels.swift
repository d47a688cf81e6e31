internal import ChineseText
internal import RegulationModel

/// A label of an item within a paragraph.
struct InlineLabel {
  /// UTF-8 offset of its first glyph.
  let offset: Int
  let match: LabelMatch
  let style: LabelStyle
  let number: Int
}

/// The labels of items that stand one behind the other in a paragraph.
///
/// Taken is a run of labels of one style from 1 on, the first behind ： or at the start, the others
/// behind ；，。, none inside quotation marks; or what follows a number, behind ；。 and not cited.
struct InlineLabels {
  /// The labels in order.
  private(set) var found: [InlineLabel] = []
  /// Whether another list of the style begins behind them, which ends the run.
  private(set) var isCutOff = false
  /// The item behind which they are looked for; `nil` for a list from 1 on.
  private let start: (style: LabelStyle, number: Int)?
  private let stretches: [Range<Int>]
  private var previous: UInt32 = 0
  private var quotes = 0

  /// Looks through the lines of a paragraph.
  init(
    in stretches: [Range<Int>], behind start: (style: LabelStyle, number: Int)? = nil,
    _ bytes: Span<UInt8>
  ) {
    self.stretches = stretches
    self.start = start
    var offset = 0
    for index in stretches.indices where !isCutOff {
      // A label that goes on here was read above.
      offset = max(offset, stretches[index].lowerBound)
      read(index, from: &offset, bytes)
    }
  }

  private mutating func read(_ index: Int, from offset: inout Int, _ bytes: Span<UInt8>) {
    var cursor = GlyphCursor(offset..<max(offset, stretches[index].upperBound))
    while !cursor.isAtEnd {
      if quotes == 0, beginsAnother(at: cursor.offset, on: index, bytes) {
        isCutOff = true
        return
      }
      let mayBegin = mayStandBefore(previous)
      if !mayBegin, bytes[cursor.offset] &- 0xE4 < 6 {
        // An ideograph, as nearly all glyphs are.
        previous = 0xFFFF
        cursor.offset += 3
        continue
      }
      if quotes == 0, mayBegin, let label = label(at: cursor.offset, on: index, bytes) {
        found.append(label)
        cursor.offset = label.match.end
        previous = 0xFFFF
        continue
      }
      let glyph = cursor.take(bytes)
      if glyph == 0x201C { quotes += 1 }
      if glyph == 0x201D { quotes = max(0, quotes - 1) }
      if !Glyph.isBlank(glyph) { previous = glyph }
    }
    offset = cursor.offset
  }

  /// The next label of the run, where it stands at an offset; it may go on in the next line.
  private func label(at offset: Int, on index: Int, _ bytes: Span<UInt8>) -> InlineLabel? {
    var end = stretches[index].upperBound
    if index + 1 < stretches.count, isNextLine(index + 1, bytes) {
      end = stretches[index + 1].upperBound
    }
    let range = offset..<end
    guard
      let match = LabelScanner.match(range, in: bytes) ?? LabelScanner.weakMatch(range, in: bytes),
      case .item(let style, let number) = match.label
    else { return nil }
    let last = found.last.map { ($0.style, $0.number) } ?? start.map { ($0.style, $0.number) }
    guard number == (last?.1 ?? 0) + 1, last?.0 ?? style == style else { return nil }
    guard start == nil || !isCited(match, bytes) else { return nil }
    return InlineLabel(offset: offset, match: match, style: style, number: number)
  }

  /// Whether the first label of the style stands behind a colon once more.
  private func beginsAnother(at offset: Int, on index: Int, _ bytes: Span<UInt8>) -> Bool {
    guard previous == Glyph.colon || previous == 0x3A, let style = found.last?.style,
      let match = LabelScanner.match(offset..<stretches[index].upperBound, in: bytes)
    else { return false }
    return match.label == .item(style, 1)
  }

  /// Whether nothing but a line's end parts a stretch from the one before it.
  private func isNextLine(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(stretches[index - 1].upperBound..<stretches[index].lowerBound)
    cursor.skipBlanks(bytes)
    return cursor.isAtEnd
  }

  /// Whether a label is cited: （二）项所列.
  private func isCited(_ match: LabelMatch, _ bytes: Span<UInt8>) -> Bool {
    guard let end = stretches.last?.upperBound, match.end < end else { return true }
    return ItemJudge.isCited(match.end..<end, bytes)
  }

  private func mayStandBefore(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0, Glyph.colon, 0x3A: start == nil && found.isEmpty
    case Glyph.semicolon, 0x3B, Glyph.fullStop: start != nil || !found.isEmpty
    case Glyph.comma: start == nil && !found.isEmpty
    default: false
    }
  }
}
