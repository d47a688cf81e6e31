internal import ChineseText

/// Reads what comes again and again by the calendar.
///
///     recurring = "每" [number | "半"] unit | "年度" thing
enum RecurringTime {
  /// 每年, 每两年, 每半年, 每季度; `nil` for 每 before anything else. 每年1月31日前 has the day in its words.
  static func read(
    at offset: Int, within text: Range<Int>, in bytes: Span<UInt8>
  ) -> TimeExpression? {
    var cursor = GlyphCursor(offset..<text.upperBound)
    cursor.take(bytes)
    _ = cursor.take(0x9694, bytes)  // 隔
    let isHalf = cursor.take(0x534A, bytes)  // 半
    let count = isHalf ? 0 : ChineseNumeral.read(&cursor, bytes)
    var unit = TimeUnit.standing(at: cursor.offset, before: text.upperBound, in: bytes)
    if unit == nil, count == nil, cursor.peek(bytes) == Glyph.month {
      unit = TimeUnit("月", "M")
    }
    guard let unit, count.map({ $0 < 1_000 }) ?? true else { return nil }
    cursor.offset += unit.word.bytes.count
    let measure = offset..<cursor.offset
    // 每年度, 每月度
    var behind = cursor
    if CalendarDayTime.takeDay(&behind, bytes) { cursor = behind }
    let iso = isHalf ? unit.durationAndHalf(0) : unit.duration(count ?? 1)
    return TimeExpression(
      range: offset..<cursor.offset, measure: measure, form: .recurring, shortest: iso,
      days: unit.days)
  }

  /// 年度 of 年度计划 and its like.
  static func yearly(
    at offset: Int, within text: Range<Int>, in bytes: Span<UInt8>
  ) -> TimeExpression? {
    var cursor = GlyphCursor(offset..<text.upperBound)
    guard cursor.take("年度", bytes) else { return nil }
    if let before = glyph(endingAt: offset, notBefore: text.lowerBound, in: bytes),
      isPartOfAnother(before.value)
    {
      return nil
    }
    guard TimeWords.yearly.length(at: cursor.offset, before: text.upperBound, in: bytes) != nil
    else { return nil }
    let range = offset..<cursor.offset
    return TimeExpression(range: range, measure: range, form: .recurring, shortest: "P1Y")
  }

  /// 上一年度, 2024年度, 本年度: one year.
  private static func isPartOfAnother(_ glyph: UInt32) -> Bool {
    Glyph.isDigit(glyph) || ChineseNumeral.isNumeral(glyph)
      || [0x4E0A, 0x672C, 0x5F53, 0x8BE5, 0x4E0B, 0x5404].contains(glyph)  // 上本当该下各
  }
}
