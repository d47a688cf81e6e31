internal import ChineseText

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
    // 基本法, 根本办法, 资本项目, 成本节能, 文本条款, 样本, 日本法律
    let compounds: Set<UInt32> = [
      0x57FA, 0x6839, 0x8D44, 0x6210, 0x6587, 0x6837, 0x65E5, 0x7248, 0x526F, 0x6807, 0x811A,
      0x8D26, 0x8BFE, 0x4E66, 0x5267, 0x8BFB, 0x539F,
    ]
    if let before = glyph(endingAt: cursor.offset, notBefore: start, in: bytes),
      compounds.contains(before.value)
    {
      return nil
    }
    var probe = cursor
    probe.take(bytes)
    if takeGenre(&probe, bytes) {
      cursor = probe
      return .act
    }
    guard let unit = Glyph.unit(probe.take(bytes)),
      !StepScanner.beginsWord(unit, probe, bytes)
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
    if isLaw, [0x9662, 0x5B9A, 0x4EBA, 0x5F8B, 0x89C4].contains(next) { return false }  // 院定人律规
    if next == 0x5E8F || next == 0x4E66 { return false }  // 章程序, 决定书
    cursor = probe
    return true
  }

  ///     previous = "前" [NUM] UNIT | "上" ("条" | "款")
  func previous(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    // 目前, 当前, 提前; with a number also 之前, 此前, 日前
    let times: Set<UInt32> = [0x76EE, 0x5F53, 0x63D0, 0x4E8B, 0x751F]
    let countTimes: Set<UInt32> = [0x4E4B, 0x6B64, 0x65E5, 0x5E74, 0x6708, 0x5929]
    let before = glyph(endingAt: cursor.offset, notBefore: start, in: bytes)?.value ?? 0
    guard !times.contains(before) else { return nil }
    var probe = cursor
    probe.take(bytes)
    var count = 1
    if let number = ChineseNumeral.read(&probe, bytes) {
      guard (2...50).contains(number), !countTimes.contains(before) else { return nil }
      count = number
    }
    guard let unit = Glyph.unit(probe.take(bytes)), unit >= .article,
      !StepScanner.beginsWord(unit, probe, bytes)
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
      let words: WordSet = ["规定", "所述", "所列", "的规定", "第"]
      let before = glyph(endingAt: cursor.offset, notBefore: start, in: bytes)?.value
      guard before != 0x4EE5, words.length(at: probe.offset, before: probe.end, in: bytes) != nil
      else { return nil }
      cursor = probe
      return .previous(second == Glyph.article ? .article : .paragraph, count: 1)
    }
    let isListed = second == 0x5217  // 列
    guard second == 0x8FF0 || (isListed && !isUp) else { return nil }
    let nouns: WordSet = ["各", "规定", "情形", "行为", "条件", "款", "项", "所"]
    if isListed, nouns.length(at: probe.offset, before: probe.end, in: bytes) == nil { return nil }
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
    _ = probe.take(Glyph.all, bytes)
    guard probe.take(Glyph.such, bytes) else { return nil }
    var genre = probe
    if genre.take(Genre.core, bytes), !isFollowedByLawWord(probe, genre, bytes) {
      cursor = genre
      return .thatAct(probe.offset..<genre.offset)
    }
    guard let unit = Glyph.unit(probe.take(bytes)), unit >= .article, unit != .subitem,
      !StepScanner.beginsWord(unit, probe, bytes)
    else { return nil }
    let words: WordSet = unit == .item ? ["规定", "所列"] : TextLeads.provisionWords
    guard words.length(at: probe.offset, before: probe.end, in: bytes) != nil else { return nil }
    cursor = probe
    return .that(unit)
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

  /// 该法律, 该法院, 该法定代表人
  private func isFollowedByLawWord(
    _ start: GlyphCursor, _ end: GlyphCursor, _ bytes: Span<UInt8>
  ) -> Bool {
    start.peek(bytes) == Glyph.law
      && [0x9662, 0x5B9A, 0x4EBA, 0x5F8B, 0x89C4].contains(end.peek(bytes))
  }

  ///     following = "下列"
  func following(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitationHead? {
    let word: Word = "下列"
    return cursor.take(word, bytes) ? .following : nil
  }

  ///     annex = ("附件" | "附表" | "附录" | "附图") [P]
  ///
  /// - Returns: the number; 0 when none is given.
  func annex(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    guard probe.take(HeadScanner.annexWords, bytes) else { return nil }
    cursor = probe
    guard !Glyph.opensBracket(probe.peek(bytes)),
      let number = StepScanner.ordinal(&probe, bytes), number < 1_000
    else { return 0 }
    cursor = probe
    return number
  }

  private static let annexWords: WordSet = ["附件", "附表", "附录", "附图"]
}
