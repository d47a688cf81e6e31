internal import ChineseText
internal import RegulationModel

/// The day that a report gives itself: under its title, or where it is signed.
enum ReportDay {
  /// Paragraphs that are looked at below the title, and above the end.
  private static let (head, foot) = (6, 6)

  /// The day at the foot, else the one at the head; `nil` where neither is there.
  static func find(in report: ReportText) -> CalendarDate? {
    let count = report.paragraphs.count
    let foot = report.paragraphs.suffix(min(foot, max(0, count - 1))).reversed()
    for paragraph in foot { if let day = day(in: paragraph, report.bytes) { return day } }
    for paragraph in report.paragraphs.prefix(head) {
      if let day = day(in: paragraph, report.bytes) { return day }
    }
    return nil
  }

  ///     line = [lead] ["（"] date ["）"]
  private static func day(in paragraph: ReportText.Paragraph, _ bytes: [UInt8]) -> CalendarDate? {
    var cursor = GlyphCursor(paragraph.range)
    cursor.skipBlanks(bytes.span)
    if cursor.take(leads, bytes.span) {
      cursor.skipBlanks(bytes.span)
      if Glyph.isPunctuation(cursor.peek(bytes.span)) { cursor.take(bytes.span) }
      cursor.skipBlanks(bytes.span)
      return date(&cursor, bytes.span)
    }
    if Glyph.opensBracket(cursor.peek(bytes.span)) { cursor.take(bytes.span) }
    guard let day = date(&cursor, bytes.span) else { return nil }
    if Glyph.closesBracket(cursor.peek(bytes.span)) { cursor.take(bytes.span) }
    cursor.skipBlanks(bytes.span)
    return cursor.isAtEnd ? day : nil
  }

  ///     date = 2024年3月1日 | 2024-03-01 | 2024/3/1 | 2024.3.1
  private static func date(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CalendarDate? {
    var probe = cursor
    if let day = DateScanner.read(&probe, bytes) {
      cursor = probe
      return day
    }
    probe = cursor
    guard let year = ChineseNumeral.read(&probe, bytes), (1_949...2_199).contains(year),
      isSeparator(probe.take(bytes)), let month = ChineseNumeral.read(&probe, bytes),
      isSeparator(probe.take(bytes)), let day = ChineseNumeral.read(&probe, bytes)
    else { return nil }
    cursor = probe
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func isSeparator(_ glyph: UInt32) -> Bool {
    glyph == 0x2D || glyph == 0x2F || glyph == 0x2E
  }

  private static let leads: WordSet = [
    "日期", "发布时间", "时间", "发布日期", "成文日期", "印发日期", "报告日期", "date", "Date", "Published",
  ]
}
