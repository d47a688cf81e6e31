internal import ChineseText
internal import RegulationModel

/// Divides a paragraph in which 项 stand one behind the other: `处罚：（一）甲；（二）乙。`
///
/// A copy of a web page often loses the breaks, and a page that is set in lines hides them.
struct InlineItems {
  /// Where a first label stands behind a colon, in UTF-8 offsets, ascending; hardly a text has any.
  private let starts: [Int]
  private let text: PassageText

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
    self.text = text
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
  ///   - passage: the paragraph, without the label of its article.
  ///   - next: the label of the line below it: one item alone is one where its next stands there.
  ///   - bytes: the text that it stands in.
  /// - Returns: the lead-in, which is empty where the paragraph begins with an item, and the items;
  ///   `nil` where there are none.
  func pieces(
    of passage: Passage, before next: LabelMatch?, _ bytes: Span<UInt8>
  ) -> (lead: Passage, items: [Passage])? {
    let found = InlineLabels(in: text.stretches(of: passage), bytes).found
    if found.count == 1, let first = found.first {
      guard case .item(first.style, 2) = next?.label else { return nil }
    }
    return found.isEmpty ? nil : divided(passage, at: found)
  }

  /// An item that `mayHoldSuccessor`, and those that stand behind it on its lines: `（二）乙；（三）丙。`.
  ///
  /// - Parameters:
  ///   - passage: the item.
  ///   - style: of its label.
  ///   - number: its number.
  ///   - next: the label of the line below it: a number that stands there is cited here.
  ///   - bytes: the text that it stands in.
  /// - Returns: the item alone and the others; `nil` where none stand there.
  func successors(
    of passage: Passage, _ style: LabelStyle, _ number: Int, before next: LabelMatch?,
    _ bytes: Span<UInt8>
  ) -> (lead: Passage, items: [Passage])? {
    let labels = InlineLabels(
      in: text.stretches(of: passage), behind: (style: style, number: number), bytes)
    var found = labels.found
    if case .item(style, let below) = next?.label { found.removeAll { $0.number >= below } }
    return found.isEmpty ? nil : divided(passage, at: found)
  }

  /// Whether a ； or 。 stands before a sign like the one with which an item's label begins: nearly all
  /// items are passed over so.
  func mayHoldSuccessor(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard passage.textStart + 3 < passage.end, !passage.mark.isRow else { return false }
    // （ is EF BC 88. Labels without a bracket are told by the marks before them alone, of which the
    // last ends the item.
    let opening = bytes[passage.start]
    guard opening == 0xEF || opening == 0x28 else {
      return InlineItems.ends.isIn(passage.textStart..<(passage.end - 3), of: bytes)
    }
    let last: UInt8 = opening == 0xEF ? 0x88 : 0x28
    var from = passage.textStart + 2
    while from < passage.end,
      let hit = ByteSearch.first(last, in: from..<passage.end, of: bytes)
    {
      from = hit + 1
      let start = opening == 0xEF ? hit - 2 : hit
      guard bytes[start] == opening else { continue }
      let mark = TextEnd.mark(of: passage.textStart..<start, in: bytes)
      if mark == Glyph.semicolon || mark == Glyph.fullStop || mark == 0x3B { return true }
    }
    return false
  }

  private static let ends: WordSet = ["；", "。"]

  /// The last of some items without the sentences behind it, and those: where ； parts the items, the
  /// first full stop ends their list. `nil` where nothing follows.
  func rest(
    behind items: [Passage], _ bytes: Span<UInt8>
  ) -> (item: Passage, rest: Passage)? {
    guard items.count >= 2, let last = items.last,
      items.dropLast().allSatisfy({ InlineItems.endsInSemicolon($0, bytes) })
    else { return nil }
    var depth = 0
    for stretch in text.stretches(of: last) {
      var cursor = GlyphCursor(stretch)
      while !cursor.isAtEnd {
        let next = cursor.take(bytes)
        if Glyph.isOpening(next) { depth += 1 }
        if Glyph.isClosing(next) { depth = max(0, depth - 1) }
        guard next == Glyph.fullStop, depth == 0, cursor.offset < last.end else { continue }
        return (
          text.part(last.start..<cursor.offset, of: last, label: last.label),
          text.part(text.skippingBlanks(from: cursor.offset, in: last), of: last, label: nil)
        )
      }
    }
    return nil
  }

  private static func endsInSemicolon(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    let last = glyph(endingAt: passage.end, notBefore: passage.start, in: bytes)?.value
    return last == Glyph.semicolon || last == 0x3B
  }

  private func divided(
    _ passage: Passage, at labels: [InlineLabel]
  ) -> (lead: Passage, items: [Passage]) {
    let ends = labels.dropFirst().map(\.offset) + [passage.end]
    let start = labels.first?.offset ?? passage.end
    var lead = text.part(passage.start..<start, of: passage, label: passage.label)
    // A caption stands before the text.
    lead.textStart = passage.textStart
    lead.mark = passage.mark
    lead.isCutOut = passage.isCutOut
    let items = zip(labels, ends).map { label, end in
      text.part(label.offset..<end, of: passage, label: label.match)
    }
    return (lead, items)
  }

  /// Whether the first label stands in a paragraph: at its start, or behind a colon. Nearly all
  /// paragraphs are passed over so.
  func mayHold(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard !passage.mark.isRow, passage.textStart < passage.end else { return false }
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
}
