internal import ChineseText
internal import RegulationModel

/// Which edition of an act a report says that it means: （2017年修正） behind the title, 2015年版 or 原 before
/// it.
enum StatedEdition: Hashable, Sendable {
  /// The one of a day or a year.
  case of(StatedDate)
  /// The one before that in force: 原, 修订前的.
  case previous
  /// The one in force: 现行, 新修订的.
  case current
  /// The one made in a year or else in force all through it: 2015年《…》, where the year stands alone.
  case inYear(Int)
  /// The one of a day that is not told: 当时施行的.
  case then
  /// The one before that of a day or a year: 2020年修订之前.
  case before(StatedDate)
  /// The one that is made and not yet in force: 尚未施行的, 即将施行的.
  case coming
  /// A draft, or a wording of which nothing tells when it was made: 征求意见稿, 最初版本.
  case untold

  /// What stands in brackets within a citation, before its numbers: 《…》（2017年修正）第三条.
  static func inBrackets(_ range: Range<Int>, of bytes: Span<UInt8>) -> StatedEdition? {
    var cursor = GlyphCursor(range)
    var depth = 0
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      if next == Glyph.titleOpen { depth += 1 }
      if next == Glyph.titleClose { depth -= 1 }
      guard depth == 0 else { continue }
      if next == Glyph.ordinal { return nil }
      if Glyph.opensBracket(next), let edition = inBracket(cursor, bytes) { return edition }
    }
    return nil
  }

  /// What stands before a title or a number.
  ///
  ///     before = words ["的"] | year "年" [month "月" [day "日"]] [event] (["时"] | "前") ["，"]
  ///     words  = old | new | coming | then [event] | [date] event [noun] | draft | first
  ///
  /// - Parameters:
  ///   - end: where the title or the number begins, a UTF-8 offset.
  ///   - start: where its paragraph begins.
  ///   - bytes: the text.
  /// - Returns: `nil` where nothing is stated.
  static func before(_ end: Int, notBefore start: Int, in bytes: Span<UInt8>) -> StatedEdition? {
    let words = EditionWords(start: start)
    if let edition = bracketed(end, notBefore: start, in: bytes) { return edition }
    if let edition = words.atTime(endingAt: end, bytes) { return edition }
    var stated = words.without(EditionWords.joints, end, bytes)
    if words.ends(EditionWords.untold, stated, bytes) { return .untold }
    let noun = words.without(EditionWords.nouns, stated, bytes)
    let isText = noun < stated
    stated = words.without(EditionWords.joints, noun, bytes)
    if words.ends(EditionWords.untold, stated, bytes) { return .untold }
    if let edition = words.byAge(endingAt: stated, bytes) { return edition }
    let event = words.withoutEvents(stated, bytes)
    let valid = words.without(EditionWords.effects, stated, bytes)
    if words.ends(EditionWords.past, valid, bytes) { return .then }
    if valid < stated, words.ends(EditionWords.coming, valid, bytes) { return .coming }
    guard event < stated || isText else {
      return bareYear(endingAt: stated, notBefore: start, in: bytes)
    }
    if let date = words.date(endingAt: event, bytes) { return .of(date) }
    return words.isShortYear(endingAt: event, bytes) ? .untold : nil
  }

  ///     bare = year "年" [month "月" [day "日"]]
  private static func bareYear(
    endingAt end: Int, notBefore start: Int, in bytes: Span<UInt8>
  ) -> StatedEdition? {
    var offset = end
    while let last = glyph(endingAt: offset, notBefore: start, in: bytes) {
      offset = last.offset
      if last.value == Glyph.year {
        return StatedDate(yearEndingAt: offset, before: end, notBefore: start, in: bytes)
          .map { .inYear($0.year) }
      }
      guard
        last.value == Glyph.month || last.value == Glyph.day || Glyph.isDigit(last.value)
          || ChineseNumeral.isNumeral(last.value)
      else { return nil }
    }
    return nil
  }
}
