internal import ChineseText
internal import RegulationModel

/// Reads a day that comes with every month or year, up to which something is due.
///
///     calendar-day = (date | "次年" | "次月" | "当月" | "翌年" | "当年" | "次年度") [month "月"] [day "日"] ("前" | "底前")
enum CalendarDayTime {
  private static let heads = WordSet(headWords)
  static let headWords: [Word] = ["次年", "翌年", "当年", "次月", "当月", "年底", "次年度", "年度终了", "上半年"]
  private static let ends: WordSet = ["底以前", "底之前", "底前", "末前", "之前", "以前", "前"]

  /// 次年3月31日前; `nil` for a day without 前.
  static func read(
    at offset: Int, within text: Range<Int>, in bytes: Span<UInt8>
  ) -> TimeExpression? {
    var cursor = GlyphCursor(offset..<text.upperBound)
    if !cursor.take(heads, bytes) {
      // 2025年12月31日前
      var date = cursor
      if DateScanner.read(&date, bytes) != nil, date.take(ends, bytes) {
        let range = offset..<date.offset
        return TimeExpression(range: range, measure: range, form: .calendarDay, bound: .within)
      }
      var month = cursor
      guard ChineseNumeral.read(&month, bytes) != nil, month.take(Glyph.month, bytes),
        ChineseNumeral.read(&month, bytes) != nil, month.take(Glyph.day, bytes)
      else { return nil }
    }
    guard takeDay(&cursor, bytes) else { return nil }
    let range = offset..<cursor.offset
    return TimeExpression(range: range, measure: range, form: .calendarDay, bound: .within)
  }

  /// Takes `[month 月] [day 日] 前`; leaves the cursor alone when they do not stand there.
  static func takeDay(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var probe = cursor
    for unit in [Glyph.month, Glyph.day] {
      var number = probe
      if ChineseNumeral.read(&number, bytes) != nil, number.take(unit, bytes) { probe = number }
    }
    _ = probe.take("份", bytes)
    guard probe.take(ends, bytes) else { return false }
    cursor = probe
    return true
  }
}
