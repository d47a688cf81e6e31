package import ChineseText

/// Reads dates as regulations print them.
package enum DateScanner {
  ///     date = year "年" month "月" day "日"          no year before 1900
  ///
  /// - Parameters:
  ///   - cursor: where the date begins; moved behind what was read, date or not.
  ///   - bytes: the text.
  /// - Returns: `nil` when no date of the calendar begins here.
  package static func read(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CalendarDate? {
    guard let year = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.year, bytes),
      let month = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.month, bytes),
      let day = ChineseNumeral.read(&cursor, bytes), cursor.take(Glyph.day, bytes)
    else { return nil }
    return year < 1_900 ? nil : CalendarDate(year: year, month: month, day: day)
  }
}
