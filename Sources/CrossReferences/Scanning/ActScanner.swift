internal import ChineseText

/// Citations of other acts: 《…》, names from the list, aliases, and names that no list holds.
extension CitationScanner {
  /// 《…》 and the chain behind it.
  func title(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationToken? {
    let start = cursor.offset
    guard let title = TitleScanner.read(&cursor, bytes, in: source) else { return nil }
    if source == .report, let token = bracketed(title, start, &cursor, bytes) { return token }
    var token = finish(.title(title), start, &cursor, bytes, after: chainHead)
    if token.spans.isEmpty { token.range = title.range }
    guard token.spans.isEmpty, cursor.offset <= title.end else { return token }
    return annexed(token, title, &cursor, bytes)
  }

  ///     annexed = TITLE annex [chain]: 《某公约》附录一
  private func annexed(
    _ token: CitationToken, _ title: CitedTitle, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> CitationToken {
    var probe = GlyphCursor(title.end..<cursor.end)
    let heads = HeadScanner(start: token.range.lowerBound, ownGenre: nil)
    guard
      let annex = annex(token.range.lowerBound, &probe, bytes, heads, isOwn: true)
    else { return token }
    cursor = probe
    return CitationToken(
      range: token.range.lowerBound..<annex.range.upperBound, head: .title(title),
      spans: annex.spans)
  }

  ///     bracketed = TITLE "（" chain "）"
  private func bracketed(
    _ title: CitedTitle, _ start: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> CitationToken? {
    var probe = cursor
    guard Glyph.opensBracket(probe.take(bytes)),
      let spans = ChainScanner.read(&probe, bytes)
    else { return nil }
    let end = probe.offset
    if Glyph.closesBracket(probe.peek(bytes)) { probe.take(bytes) }
    cursor = probe
    return CitationToken(range: start..<end, head: .title(title), spans: spans)
  }

  /// A name from the list or an alias, with what makes it another act's: 著作权法实施条例.
  func name(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, _ heads: HeadScanner, place: Int
  ) -> CitationToken? {
    let start = cursor.offset
    guard starts.names.contains(cursor.peek(bytes)),
      let entry = names.longest(at: start, before: cursor.end, in: bytes, place: place)
    else { return nil }
    var probe = cursor
    probe.offset += entry.word.bytes.count
    var work = entry.work
    let behind = probe.offset
    if probe.take(CitationWords.implementing, bytes) {
      work += ActTitle.string(behind..<probe.offset, in: bytes)
    }
    let isAlias = entry.isAlias && probe.offset == behind
    var part = probe
    if part.take(CitationWords.codeParts, bytes), part.peek(bytes) == Glyph.ordinal, work == "民法典" {
      probe = part
    }
    if source == .report { edition(&probe, bytes, of: &work) }
    let token = finish(
      .name(work: work, isAlias: isAlias), start, &probe, bytes, after: chainHead)
    guard !token.spans.isEmpty || isWhole(entry, token.range, cursor.end, bytes, heads) else {
      return nil
    }
    cursor = probe
    return token
  }

  /// The bracket behind a name: 公园条例（2024年修订）第五条, 刑法修正案（八）第三条.
  private func edition(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, of work: inout String
  ) {
    var probe = cursor
    let start = probe.offset
    guard Glyph.opensBracket(probe.take(bytes)) else { return }
    let isDated = StatedDate(at: probe, bytes) != nil
    var number = probe
    let isNumbered =
      ChineseNumeral.read(&number, bytes) != nil && Glyph.closesBracket(number.peek(bytes))
    guard isDated || isNumbered else { return }
    var count = 0
    while !probe.isAtEnd, count < 60 {
      count += 1
      guard Glyph.closesBracket(probe.take(bytes)) else { continue }
      cursor = probe
      if isNumbered { work += ActTitle.string(start..<probe.offset, in: bytes) }
      return
    }
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
    let ends = source == .act ? CitationWords.unlistedEnds : CitationWords.reportEnds
    guard let length = ends.length(endingAt: end, notBefore: first, in: bytes),
      CitationWords.noActs.length(endingAt: end, notBefore: first, in: bytes) == nil
        || CitationWords.reportRules.length(endingAt: end, notBefore: first, in: bytes) != nil
          && source == .report
    else { return nil }
    let start = TextLeads.nameStart(endingAt: end - length, notBefore: first, in: bytes)
    return end - start > length + 3 ? start..<end : nil
  }
}
