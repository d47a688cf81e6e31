internal import ChineseText
internal import RegulationModel

/// Divides a paragraph in which 项 stand one behind the other: `处罚：（一）甲；（二）乙。`
///
/// A copy of a web page often loses the breaks. Taken is a run of labels of one style from 1 on, the
/// first behind ： or at the start, the others behind ；，。, none inside quotation marks.
enum InlineItems {
  /// The paragraph, or its lead-in and its items.
  ///
  /// - Parameters:
  ///   - passage: the paragraph, on one line, without the label of its article.
  ///   - next: the label of the line below it: one item alone is one where its next stands there.
  ///   - text: access to the words.
  /// - Returns: the lead-in, which is empty where the paragraph begins with an item, and the items;
  ///   `nil` where there are none.
  static func pieces(
    of passage: Passage, before next: LabelMatch?, _ text: PassageText
  ) -> (lead: Passage, items: [Passage])? {
    guard passage.first == passage.last, !passage.mark.isRow, passage.textStart < passage.end else {
      return nil
    }
    let bytes = text.source.bytes.span
    guard mayHold(passage.textStart..<passage.end, bytes) else { return nil }
    let labels = labels(in: passage.textStart..<passage.end, next, bytes)
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

  /// Whether the first label may stand in a text: at its start, or behind a colon that does not end
  /// it. Most paragraphs are passed over so.
  private static func mayHold(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if LabelScanner.match(range, in: bytes) != nil
      || LabelScanner.weakMatch(range, in: bytes) != nil
      || Glyph.isBlank(glyph(at: range.lowerBound, in: bytes).value)
    {
      return true
    }
    if let colon = ByteSearch.first(0x3A, in: range, of: bytes), colon + 1 < range.upperBound {
      return true
    }
    var offset = range.lowerBound
    // The last byte of ：
    while let place = ByteSearch.first(0x9A, in: offset..<range.upperBound, of: bytes) {
      offset = place + 1
      if offset < range.upperBound, place >= range.lowerBound + 2, bytes[place - 1] == 0xBC,
        bytes[place - 2] == 0xEF
      {
        return true
      }
    }
    return false
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
