internal import ChineseText
internal import RegulationModel

/// Reads the heads that point inside the act: 本条例, 本条, 前款, 该条, 上述条件, 下列, 附件.
///
/// Each function is called with the cursor on the head's first glyph and leaves it behind the head;
/// `nil` leaves it where it was.
struct HeadScanner {
  /// UTF-8 offset where the text begins; nothing before it is looked at.
  let start: Int
  /// The noun that the act's own title ends in; `nil` when it is not known.
  let ownGenre: Word?

  ///     this = "本" (genre | "《" genre "》" | UNIT)
  func this(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    let before = glyph(endingAt: cursor.offset, notBefore: start, in: bytes)?.value ?? 0
    guard !CitationWords.basis.contains(before) else { return nil }
    let isCompound =
      CitationWords.compounds.contains(before)
      && CitationWords.verbsBeforeThis.length(endingAt: cursor.offset, notBefore: start, in: bytes)
        == nil
    var probe = cursor
    probe.take(bytes)
    if takeGenre(&probe, bytes), !isCompound || probe.peek(bytes) == Glyph.ordinal {
      cursor = probe
      return .act
    }
    guard !isCompound, let unit = ProvisionUnit.kind(probe.take(bytes)),
      !ProvisionUnit.beginsWord(unit, probe, bytes)
    else { return nil }
    cursor = probe
    return .this(unit)
  }

  /// Takes the noun behind 本; not 本法院, 本法律, 本章程序.
  private func takeGenre(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var probe = cursor
    if probe.peek(bytes) == Glyph.titleOpen {
      guard let title = TitleScanner.read(&probe, bytes) else { return false }
      var inner = GlyphCursor(title.inner)
      guard inner.take(Genre.core, bytes), inner.isAtEnd else { return false }
      cursor.offset = title.range.upperBound
      return true
    }
    let isLaw = probe.peek(bytes) == Glyph.law
    let isOwn = ownGenre.map { probe.take($0, bytes) } ?? false
    guard isOwn || probe.take(Genre.core, bytes) else { return false }
    let next = probe.peek(bytes)
    if isLaw, isLawWord(probe, bytes) { return false }
    if next == 0x5E8F || next == 0x4E66 { return false }  // 章程序, 决定书
    cursor = probe
    return true
  }

  ///     previous = "前" [NUM] UNIT | "上" ("条" | "款")
  func previous(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    let before = glyph(endingAt: cursor.offset, notBefore: start, in: bytes)?.value ?? 0
    guard
      !CitationWords.times.contains(before)
        || CitationWords.verbsBeforePrevious.length(
          endingAt: cursor.offset, notBefore: start, in: bytes) != nil
    else { return nil }
    var probe = cursor
    probe.take(bytes)
    var count = 1
    if let number = ChineseNumeral.read(&probe, bytes) {
      guard (2...50).contains(number), !CitationWords.countedTimes.contains(before) else {
        return nil
      }
      count = number
    }
    guard let unit = ProvisionUnit.kind(probe.take(bytes)), unit >= .article,
      !ProvisionUnit.beginsWord(unit, probe, bytes)
    else { return nil }
    if count > 1, unit == .item,
      !TextLeads.isProvision(at: probe.offset, before: probe.end, in: bytes)
    {
      return nil
    }
    cursor = probe
    return .previous(unit, count: count)
  }

  ///     above = ("上" | "前") ("述" | "列") noun | "上" ("条" | "款")
  func above(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    var probe = cursor
    let isUp = probe.take(bytes) == Glyph.above
    let second = probe.take(bytes)
    if isUp, second == Glyph.article || second == Glyph.paragraph {
      let before = glyph(endingAt: cursor.offset, notBefore: start, in: bytes)?.value
      guard before != 0x4EE5,
        CitationWords.previousTails.length(at: probe.offset, before: probe.end, in: bytes) != nil
      else { return nil }
      cursor = probe
      return .previous(second == Glyph.article ? .article : .paragraph, count: 1)
    }
    let isListed = second == 0x5217  // 列
    guard second == 0x8FF0 || (isListed && !isUp) else { return nil }
    if isListed,
      CitationWords.listedTails.length(at: probe.offset, before: probe.end, in: bytes) == nil
    {
      return nil
    }
    let noun = nounRange(probe, bytes)
    cursor.offset = noun.upperBound
    return .above(noun)
  }

  /// The two glyphs behind 上述: 条件, 情形, 规定.
  private func nounRange(_ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> Range<Int> {
    var probe = cursor
    var count = 0
    while count < 2, Glyph.isHan(probe.peek(bytes)) {
      probe.take(bytes)
      count += 1
    }
    return cursor.offset..<probe.offset
  }

  ///     that = ["各"] "该" (UNIT | genre)
  func that(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    var probe = cursor
    let isEach = probe.take(Glyph.all, bytes)
    guard probe.take(Glyph.such, bytes) else { return nil }
    var genre = probe
    if genre.take(Genre.core, bytes), !isFollowedByLawWord(probe, genre, bytes) {
      cursor = genre
      return .thatAct(probe.offset..<genre.offset)
    }
    guard let unit = ProvisionUnit.kind(probe.take(bytes)), unit >= .article, unit != .subitem,
      !ProvisionUnit.beginsWord(unit, probe, bytes)
    else { return nil }
    let words = unit == .item ? CitationWords.thatItemTails : TextLeads.provisionWords
    guard words.length(at: probe.offset, before: probe.end, in: bytes) != nil else { return nil }
    cursor = probe
    return .that(unit, isEach: isEach)
  }

  ///     sameAct = "同法", before a chain
  func sameAct(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    var probe = cursor
    probe.take(bytes)
    let genre = probe.offset
    guard probe.take(Glyph.law, bytes), probe.peek(bytes) == Glyph.ordinal else { return nil }
    cursor = probe
    return .thatAct(genre..<probe.offset)
  }

  ///     sameUnit = "同" ("条" | "款"), before a chain
  func sameUnit(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    var probe = cursor
    probe.take(bytes)
    guard let unit = ProvisionUnit.kind(probe.take(bytes)), unit == .article || unit == .paragraph,
      probe.peek(bytes) == Glyph.ordinal
    else { return nil }
    cursor = probe
    return .that(unit, isEach: false)
  }

  /// 该法律, 该法院, 该法定代表人
  private func isFollowedByLawWord(
    _ start: GlyphCursor, _ end: GlyphCursor, _ bytes: Span<UInt8>
  ) -> Bool {
    start.peek(bytes) == Glyph.law && isLawWord(end, bytes)
  }

  /// Whether what stands behind 法 makes a word with it: 法院, 法律, 法规, but not 法规定.
  private func isLawWord(_ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    guard CitationWords.lawWords.contains(cursor.peek(bytes)) else { return false }
    return !CitationWords.rule.stands(at: cursor.offset, before: cursor.end, in: bytes)
  }

  ///     following = "下列" | "以下" before what is listed: 以下情形, not 三年以下, 科以下
  func following(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    if cursor.take(CitationWords.following, bytes) { return .following(isSure: true) }
    var probe = cursor
    guard probe.take(CitationWords.below, bytes),
      CitationWords.listed.length(at: probe.offset, before: probe.end, in: bytes) != nil,
      TextLeads.maySucceed(cursor.offset, notBefore: start, in: bytes)
        || CitationWords.verbsBeforeBelow.length(
          endingAt: cursor.offset, notBefore: start, in: bytes) != nil
    else { return nil }
    cursor = probe
    return .following(isSure: false)
  }

  ///     annex = ("附件" | "附表" | "附录" | "附图") [P]
  ///
  /// - Returns: the number; 0 when none is given.
  func annex(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    guard probe.take(CitationWords.annexes, bytes) else { return nil }
    cursor = probe
    guard !Glyph.opensBracket(probe.peek(bytes)),
      let number = StepScanner.ordinal(&probe, bytes), number < 1_000
    else { return 0 }
    cursor = probe
    return number
  }
}
