package import ChineseText

/// A date of a 题注: of the common era, or of the Republic.
///
///     date = [ "民國" | "民国" ] year "年" month "月" day "日"      民國 1 is 1912
///          | "同年" month "月" day "日" | "同月" day "日"           of the date before
package enum CaptionDate {
  /// Reads the date at a cursor, which is moved behind what was read, date or not; `nil` for none. 同年 is the
  /// year of the `earlier` date, 同月 its month.
  package static func read(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, behind earlier: CalendarDate? = nil
  ) -> CalendarDate? {
    if cursor.take(same, bytes) { return earlier.flatMap { sharing($0, &cursor, bytes) } }
    guard begins(cursor.peek(bytes)) else { return DateScanner.read(&cursor, bytes) }
    guard cursor.take(eras, bytes), let year = ChineseNumeral.read(&cursor, bytes), year < 1_000,
      cursor.take(Glyph.year, bytes),
      let month = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.month, bytes),
      let day = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.day, bytes)
    else { return nil }
    return CalendarDate(year: year + 1_911, month: month, day: day)
  }

  /// The date of which 同 has been read.
  private static func sharing(
    _ earlier: CalendarDate, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> CalendarDate? {
    var month = earlier.month
    if cursor.take(Glyph.year, bytes) {
      guard let own = ChineseNumeral.read(&cursor, bytes) else { return nil }
      month = own
    }
    guard cursor.take(Glyph.month, bytes), let day = ChineseNumeral.read(&cursor, bytes),
      cursor.take(Glyph.day, bytes)
    else { return nil }
    return CalendarDate(year: earlier.year, month: month, day: day)
  }

  private static let same: UInt32 = 0x540C  // 同

  /// Whether an era may begin with a glyph: 民 or 中 of 中華民國.
  package static func begins(_ glyph: UInt32) -> Bool { glyph == 0x6C11 || glyph == 0x4E2D }

  /// The names of the Republic that stand before its years.
  package static let eras: WordSet = ["民國", "民国", "中華民國", "中华民国"]
}
