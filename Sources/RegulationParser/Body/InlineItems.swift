internal import ChineseText
internal import RegulationModel

/// Divides a paragraph in which 项 stand one behind the other: `处罚：（一）甲；（二）乙。`
///
/// A copy of a web page often loses the breaks. Taken is a run of labels of one style from 1 on, the
/// first behind ： or at the start, the others behind ；，。, none inside quotation marks.
struct InlineItems {
  /// Where a first label stands behind a colon, in UTF-8 offsets, ascending; hardly a text has any.
  private let starts: [Int]

  /// Looks at what stands behind the colons of a text. O(colons).
  init(_ text: PassageText) {
    let source = text.source
    let bytes = source.bytes.span
    var starts: [Int] = []
    for colon in source.colons {
      let offset = Int(colon)
      guard offset < bytes.count, bytes[offset] != 0x0A else { continue }
      if let start = InlineItems.firstLabel(from: offset, in: bytes) { starts.append(start) }
    }
    self.starts = starts
  }

  /// Where the first label of a list begins, blanks before it aside; `nil` for anything else.
  private static func firstLabel(from offset: Int, in bytes: Span<UInt8>) -> Int? {
    var cursor = GlyphCursor(offset..<bytes.count)
    cursor.skipBlanks(bytes)
    return isFirst(cursor.offset..<bytes.count, bytes) ? cursor.offset : nil
  }

  private static func isFirst(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty, mayBeFirst(range.lowerBound, bytes) else { return false }
    return
      switch (LabelScanner.match(range, in: bytes) ?? LabelScanner.weakMatch(range, in: bytes))?
      .label
    {
    case .item(_, 1): true
    default: false
    }
  }

  /// Of the ideographs, which most paragraphs begin with, only 一 and 甲 count one.
  @inline(__always)
  private static func mayBeFirst(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    guard bytes[offset] &- 0xE4 < 6 else { return true }
    let first = glyph(at: offset, in: bytes).value
    return first == 0x4E00 || first == 0x7532
  }

  /// The paragraph, or its lead-in and its items; asked of one that `mayHold` them.
  ///
  /// - Parameters:
  ///   - passage: the paragraph, on one line, without the label of its article.
  ///   - next: the label of the line below it: one item alone is one where its next stands there.
  ///   - bytes: the text that it stands in.
  /// - Returns: the lead-in, which is empty where the paragraph begins with an item, and the items;
  ///   `nil` where there are none.
  func pieces(
    of passage: Passage, before next: LabelMatch?, _ bytes: Span<UInt8>
  ) -> (lead: Passage, items: [Passage])? {
    let labels = InlineItems.labels(in: passage.textStart..<passage.end, next, bytes)
    guard let first = labels.first else { return nil }
    var lead = passage.part(
      passage.start..<first.offset, label: passage.label, in: bytes)
    // A caption stands before the text.
    lead.textStart = passage.textStart
    lead.mark = passage.mark
    lead.isCutOut = passage.isCutOut
    let items = labels.enumerated().map { position, label in
      let end = position + 1 < labels.count ? labels[position + 1].offset : passage.end
      return passage.part(label.offset..<end, label: label.match, in: bytes)
    }
    return (lead, items)
  }

  /// Whether the first label stands in a paragraph: at its start, or behind a colon. Nearly all
  /// paragraphs are passed over so.
  func mayHold(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard passage.first == passage.last, !passage.mark.isRow, passage.textStart < passage.end else {
      return false
    }
    let range = passage.textStart..<passage.end
    if holdsStart(range) { return true }
    return InlineItems.isFirst(range, bytes)
      || Glyph.isBlank(glyph(at: range.lowerBound, in: bytes).value)
  }

  /// O(log n): a hostile text has many.
  private func holdsStart(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] < range.upperBound
  }

  private struct InlineLabel {
    let offset: Int
    let match: LabelMatch
  }

  private static func labels(
    in range: Range<Int>, _ next: LabelMatch?, _ bytes: Span<UInt8>
  ) -> [InlineLabel] {
    var found: [InlineLabel] = []
    var style: LabelStyle?
    var cursor = GlyphCursor(range)
    var previous: UInt32 = 0
    var quotes = 0
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let mayBegin = mayStandBefore(previous, isFirst: found.isEmpty)
      if !mayBegin, bytes[offset] &- 0xE4 < 6 {
        // An ideograph, as nearly all glyphs are.
        previous = 0xFFFF
        cursor.offset += 3
        continue
      }
      if quotes == 0, mayBegin,
        let match = LabelScanner.match(offset..<range.upperBound, in: bytes)
          ?? LabelScanner.weakMatch(offset..<range.upperBound, in: bytes),
        case .item(let itsStyle, found.count + 1) = match.label, style ?? itsStyle == itsStyle
      {
        style = itsStyle
        found.append(InlineLabel(offset: offset, match: match))
        cursor.offset = match.end
        previous = 0xFFFF
        continue
      }
      let glyph = cursor.take(bytes)
      if glyph == 0x201C { quotes += 1 }
      if glyph == 0x201D { quotes = max(0, quotes - 1) }
      if !Glyph.isBlank(glyph) { previous = glyph }
    }
    if found.count >= 2 { return found }
    guard found.count == 1, found.first?.offset == range.lowerBound,
      case .item(style, 2) = next?.label
    else { return [] }
    return found
  }

  private static func mayStandBefore(_ glyph: UInt32, isFirst: Bool) -> Bool {
    switch glyph {
    case 0, Glyph.colon, 0x3A: isFirst
    case Glyph.semicolon, 0x3B, Glyph.comma, Glyph.fullStop: !isFirst
    default: false
    }
  }
}
