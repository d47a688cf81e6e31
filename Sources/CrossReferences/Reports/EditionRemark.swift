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
      || glyph == 0x3017
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
