internal import ChineseText

/// Citations of other acts: 《…》, names from the list, aliases, and names that no list holds.
extension CitationScanner {
  /// 《…》 and the chain behind it.
  func title(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationToken? {
    let start = cursor.offset
    guard let title = TitleScanner.read(&cursor, bytes) else { return nil }
    var token = finish(
      .title(title), start, &cursor, bytes, after: .act(isOrdinalOptional: false))
    if token.spans.isEmpty { token.range = title.range }
    return token
  }

  /// A name from the list or an alias, with what makes it another act's: 著作权法实施条例.
  func name(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, _ heads: HeadScanner, place: Int
  ) -> CitationToken? {
    let start = cursor.offset
    guard nameStarts.contains(cursor.peek(bytes)),
      let entry = names.longest(at: start, before: cursor.end, in: bytes, place: place)
    else { return nil }
    var probe = cursor
    probe.offset += entry.word.bytes.count
    var work = entry.work
    let behind = probe.offset
    if probe.take(CitationWords.implementing, bytes) {
      work += ActTitle.string(behind..<probe.offset, in: bytes)
    }
    let head = CitationHead.name(work: work, isAlias: entry.isAlias && probe.offset == behind)
    let token = finish(head, start, &probe, bytes, after: .act(isOrdinalOptional: false))
    guard !token.spans.isEmpty || isWhole(entry, token.range, cursor.end, bytes, heads) else {
      return nil
    }
    cursor = probe
    return token
  }

  /// Whether a name stands for itself, without a chain, and is no part of a longer word.
  private func isWhole(
    _ entry: NameTable.Entry, _ range: Range<Int>, _ end: Int, _ bytes: Span<UInt8>,
    _ heads: HeadScanner
  ) -> Bool {
    if entry.word == CitationWords.party {
      return range.upperBound >= end || glyph(at: range.upperBound, in: bytes).value != 0x7A0B
    }
    let last = glyph(endingAt: range.upperBound, notBefore: range.lowerBound, in: bytes)?.value
    let isLaw = last == Glyph.law || last == 0x5178  // 典
    guard
      isLaw || Genre.core.length(at: range.lowerBound, before: range.upperBound, in: bytes) != nil
    else { return true }
    return TextLeads.maySucceed(range.lowerBound, notBefore: heads.start, in: bytes)
      && TextLeads.mayPrecede(range.upperBound, before: end, in: bytes)
  }

  /// The name before a chain that ends in 法 or 条例 and is on no list.
  func unlisted(
    endingAt end: Int, notBefore first: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    guard
      let length = CitationWords.unlistedEnds.length(endingAt: end, notBefore: first, in: bytes),
      CitationWords.noActs.length(endingAt: end, notBefore: first, in: bytes) == nil
    else { return nil }
    let start = TextLeads.nameStart(endingAt: end - length, notBefore: first, in: bytes)
    return end - start > length + 3 ? start..<end : nil
  }
}
