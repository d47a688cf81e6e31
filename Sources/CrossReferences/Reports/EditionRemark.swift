internal import ChineseText

/// What is remarked of the edition behind words that are quoted: （见2018年修正本）, 这是2018年修正后的规定,
/// ——2018年版, （已失效）.
enum EditionRemark {
  /// What the rest of a bracket says that begins at an offset of a text.
  static func edition(_ bytes: Span<UInt8>, from start: Int, before end: Int) -> StatedEdition? {
    var words: [UInt8] = []
    for offset in start..<end { words.append(bytes[offset]) }
    return edition(words, isBracket: true)
  }

  /// - Parameters:
  ///   - bytes: the words behind the quotation, behind the mark that opens a bracket.
  ///   - isBracket: whether they stand in one; else they are no remark without a lead.
  /// - Returns: `nil` where nothing is said of an edition.
  static func edition(_ bytes: [UInt8], isBracket: Bool) -> StatedEdition? {
    let span = bytes.span
    var cursor = GlyphCursor(0..<bytes.count)
    if isBracket, let whole = StatedEdition.inBracket(cursor, span, isWhole: true) { return whole }
    if isBracket, let year = bareDay(cursor, span) { return .inYear(year) }
    let lead = leads.length(at: 0, before: bytes.count, in: span)
    guard isBracket || lead != nil else { return nil }
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let next = cursor.take(span)
      let isMark = Glyph.isPunctuation(next) || closes(next)
      if offset > 0, isRest(offset, span), let stated = dated(offset, span) { return stated }
      if isMark, !isDash(next) || offset > 6 {
        return isOver(0..<offset, span) ? .untold : nil
      }
    }
    if let stated = dated(bytes.count, span) { return stated }
    return isOver(0..<bytes.count, span) ? .untold : nil
  }

  /// How many glyphs the noun has that a quotation is called by: “…”的要求（2018年修正）; `nil` for none.
  static func noun(_ bytes: [UInt8]) -> Int? {
    called.length(at: 0, before: bytes.count, in: bytes.span).map { $0 / 3 }
  }

  ///     day = year ("." | "-" | "/") digits and such [event] ")"
  private static func bareDay(_ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var cursor = cursor
    guard let year = ChineseNumeral.read(&cursor, bytes), (1_949...2_199).contains(year),
      separators.contains(cursor.peek(bytes))
    else { return nil }
    while Glyph.isDigit(cursor.peek(bytes)) || separators.contains(cursor.peek(bytes)) {
      cursor.take(bytes)
    }
    let event = events.length(at: cursor.offset, before: cursor.end, in: bytes) ?? 0
    cursor.offset += event
    let next = cursor.peek(bytes)
    return Glyph.closesBracket(next) || closes(next) ? year : nil
  }

  private static let separators: Set<UInt32> = [0x2E, 0x2D, 0x2F, 0xFF0E, 0xFF0D]
  private static let events: WordSet = [
    "修正", "修订", "修改", "公布", "发布", "施行", "通过", "版", "修正版", "修订版", "起施行",
  ]
  private static let called: WordSet = [
    "的要求", "的规定", "的内容", "的条款", "的表述", "的条文", "的字样", "字样", "等", "等内容", "等规定", "等要求",
    "这一规定", "这一要求",
  ]

  /// The edition that some words tell at whose end an offset is; a year alone tells none.
  private static func dated(_ end: Int, _ bytes: Span<UInt8>) -> StatedEdition? {
    let stated = StatedEdition.before(end, notBefore: 0, in: bytes)
    switch stated {
    case .of, .before, .untold: return stated
    default: return nil
    }
  }

  /// Whether nothing but a noun for the text stands between an offset and the next mark.
  private static func isRest(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    var offset = start
    while let length = nouns.length(at: offset, before: bytes.count, in: bytes) { offset += length }
    let cursor = GlyphCursor(offset..<bytes.count)
    let next = cursor.peek(bytes)
    return cursor.isAtEnd || Glyph.isPunctuation(next) || closes(next)
  }

  private static func isOver(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    over.first(in: range, of: bytes) != nil
  }

  private static func closes(_ glyph: UInt32) -> Bool {
    Glyph.closesBracket(glyph) || glyph == 0x5D || glyph == 0xFF3D || glyph == 0x3011
      || glyph == 0x3017 || glyph == 0x3015
  }

  private static func isDash(_ glyph: UInt32) -> Bool { glyph == 0x2014 || glyph == 0x2015 }

  private static let leads: WordSet = [
    "此为", "这是", "此系", "这系", "系", "即", "见", "参见", "引自", "摘自", "出自", "——", "以", "该规定", "该条",
    "该款", "该项", "该内容", "上述规定", "此规定", "此条", "这一规定", "但该规定", "但该条", "不过该规定", "现已", "已",
  ]
  private static let nouns: WordSet = [
    "本", "后", "的", "时", "之", "规定", "条文", "文本", "版本", "内容", "表述", "原文", "为准",
  ]
  private static let over: WordSet = [
    "失效", "废止", "已修改", "已修订", "已修正", "已被修改", "已被修订", "已被修正", "已作修改", "已作修订", "已作修正",
    "不再有效", "已删除", "已被删除", "已被删去", "已删去",
  ]
}
