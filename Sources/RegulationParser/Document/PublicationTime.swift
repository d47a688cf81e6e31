internal import ChineseText
internal import RegulationModel

/// When a page was published, as web pages print it below the title: a day in digits, or a day with
/// the time of the day. It is no event of the regulation.
///
///     time  = day [clock] | date clock            2024-02-01, 2024/2/1 10:30, 2024年2月1日 10:30:05
///     day   = year ("-" | "/" | ".") month ("-" | "/" | ".") day
///     clock = number (":" | "：") number [(":" | "：") number]
enum PublicationTime {
  /// Whether text is nothing else.
  static func holds(_ text: [UInt8]) -> Bool {
    guard (8...40).contains(text.count), text.span[0] < 0x80 else { return false }
    let bytes = text.span
    var cursor = GlyphCursor(0..<text.count)
    var probe = cursor
    let isDay = takeDay(&cursor, bytes)
    if !isDay {
      guard DateScanner.read(&probe, bytes) != nil else { return false }
      cursor = probe
    }
    cursor.skipBlanks(bytes)
    if cursor.isAtEnd { return isDay }
    return takeClock(&cursor, bytes) && cursor.isAtEnd
  }

  private static func takeDay(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var probe = cursor
    guard let year = ChineseNumeral.read(&probe, bytes), isSeparator(probe.take(bytes)),
      let month = ChineseNumeral.read(&probe, bytes), isSeparator(probe.take(bytes)),
      let day = ChineseNumeral.read(&probe, bytes), year >= 1_900,
      CalendarDate(year: year, month: month, day: day) != nil
    else { return false }
    cursor = probe
    return true
  }

  private static func takeClock(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var count = 0
    while let number = ChineseNumeral.read(&cursor, bytes), number < 60 {
      count += 1
      guard cursor.take(0x3A, bytes) || cursor.take(Glyph.colon, bytes) else { break }
    }
    return count == 2 || count == 3
  }

  private static func isSeparator(_ glyph: UInt32) -> Bool {
    glyph == 0x2D || glyph == 0x2F || glyph == 0x2E
  }
}
