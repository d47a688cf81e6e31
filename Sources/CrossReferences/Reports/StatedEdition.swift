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
      if Glyph.opensBracket(next), let date = StatedDate.inBracket(cursor, bytes) {
        return .of(date)
      }
    }
    return nil
  }

  /// What stands before a title.
  ///
  ///     before = year "年" [month "月" [day "日"]] [event] ["的"] | old ["的"] | new ["的"] | then [event] ["的"]
  ///
  /// - Parameters:
  ///   - end: where the title begins, a UTF-8 offset.
  ///   - start: where its paragraph begins.
  ///   - bytes: the text.
  /// - Returns: `nil` where nothing is stated.
  static func before(_ end: Int, notBefore start: Int, in bytes: Span<UInt8>) -> StatedEdition? {
    var end = end
    if let length = joints.length(endingAt: end, notBefore: start, in: bytes) { end -= length }
    if old.length(endingAt: end, notBefore: start, in: bytes) != nil,
      let length = old.length(endingAt: end, notBefore: start, in: bytes),
      isOld(endingAt: end, length, notBefore: start, in: bytes)
    {
      return .previous
    }
    if new.length(endingAt: end, notBefore: start, in: bytes) != nil {
      // 2024年新修订的: the year says more.
      let length = new.length(endingAt: end, notBefore: start, in: bytes) ?? 0
      return date(endingAt: end - length, notBefore: start, in: bytes).map { .of($0) } ?? .current
    }
    var stated = end
    var isEvent = false
    while let length = events.length(endingAt: stated, notBefore: start, in: bytes) {
      stated -= length
      isEvent = true
    }
    let valid = end - (effects.length(endingAt: end, notBefore: start, in: bytes) ?? 0)
    if pastWords.length(endingAt: valid, notBefore: start, in: bytes) != nil { return .then }
    guard isEvent else { return bareYear(endingAt: end, notBefore: start, in: bytes) }
    return date(endingAt: stated, notBefore: start, in: bytes).map { .of($0) }
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

  /// 原 alone is no word of its own within 高原, 还原.
  private static func isOld(
    endingAt end: Int, _ length: Int, notBefore start: Int, in bytes: Span<UInt8>
  ) -> Bool {
    guard length == 3 else { return true }
    return TextLeads.maySucceed(end - length, notBefore: start, in: bytes)
  }

  /// A year or a day that ends at an offset, whatever organ stands between it and the event.
  private static func date(
    endingAt end: Int, notBefore start: Int, in bytes: Span<UInt8>
  ) -> StatedDate? {
    var offset = end
    var glyphs = 0
    while glyphs < 40, let last = glyph(endingAt: offset, notBefore: start, in: bytes) {
      if Glyph.isPunctuation(last.value) || Glyph.closesBracket(last.value) { return nil }
      offset = last.offset
      glyphs += 1
      guard last.value == Glyph.year else { continue }
      return StatedDate(yearEndingAt: offset, before: end, notBefore: start, in: bytes)
    }
    return nil
  }

  private static let joints: WordSet = ["的"]
  private static let old: WordSet = [
    "原", "旧", "修订前", "修改前", "修正前", "旧版", "原来", "修订以前", "废止前",
  ]
  private static let new: WordSet = [
    "现行", "新", "新修订", "新修改", "新修正", "修订后", "修改后", "修正后", "新版", "最新", "新颁布", "新发布",
    "新印发", "新制定", "现行有效",
  ]
  private static let effects: WordSet = ["施行", "实施", "有效", "适用", "执行", "生效"]
  private static let pastWords: WordSet = [
    "当时", "彼时", "行为时", "案发时", "事发时", "发生时", "行为发生时", "行为当时",
  ]
  private static let events: WordSet = [
    "修订", "修改", "修正", "版", "修订版", "修正版", "制定", "发布", "公布", "印发", "颁布", "通过", "施行", "实施",
    "起施行", "起实施", "修订发布", "修订印发", "修改发布", "出台", "生效",
  ]
}
