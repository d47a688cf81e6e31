internal import ChineseText
internal import RegulationModel

/// A day as far as a text prints it: 2024年2月8日, 2月8日, 8日.
struct PrintedDay: Sendable, Hashable {
  var year: Int?
  var month: Int?
  let day: Int
  /// Where it stands in the text.
  let range: Range<Int>

  /// The day of the calendar; `nil` when it is not all printed, or there is no such day.
  var date: CalendarDate? {
    guard let year, let month else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Reads a day that begins at an index.
  ///
  ///     day = [year "年"] month "月" number ("日" | "号") | number "日" | year "-" month "-" number
  ///
  /// - Parameters:
  ///   - start: where it begins; a digit before it belongs to another number.
  ///   - text: the text.
  /// - Returns: `nil` when none begins here.
  static func read(at start: Int, in text: Glyphs) -> PrintedDay? {
    if start > 0, Glyph.isDigit(text[start - 1]) { return nil }
    guard let first = Number(at: start, in: text), first.end < text.count else { return nil }
    switch text[first.end] {
    case Glyph.year: return behindYear(first, start, text)
    case Glyph.month: return behindMonth(nil, first, start, text)
    case Glyph.day:
      return (1...31).contains(first.value)
        ? PrintedDay(day: first.value, range: start..<(first.end + 1)) : nil
    case 0x2D, 0x2F, 0x2E: return withMarks(first, start, text)  // - / .
    default: return nil
    }
  }

  /// The first day in a range of a text.
  static func first(in text: Glyphs, _ range: Range<Int>) -> PrintedDay? {
    range.lazy.compactMap { read(at: $0, in: text) }.first
  }

  /// All days of a range of a text that are printed with month.
  static func all(in text: Glyphs, _ range: Range<Int>) -> [PrintedDay] {
    var days: [PrintedDay] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let day = read(at: index, in: text), day.month != nil {
        days.append(day)
        index = day.range.upperBound
      } else {
        index += 1
      }
    }
    return days
  }

  private static func behindYear(_ year: Number, _ start: Int, _ text: Glyphs) -> PrintedDay? {
    guard isYear(year.value), let month = Number(at: year.end + 1, in: text),
      month.end < text.count, text[month.end] == Glyph.month
    else { return nil }
    return behindMonth(year.value, month, start, text)
  }

  private static func behindMonth(
    _ year: Int?, _ month: Number, _ start: Int, _ text: Glyphs
  ) -> PrintedDay? {
    guard (1...12).contains(month.value), let day = Number(at: month.end + 1, in: text),
      day.end < text.count, text[day.end] == Glyph.day || text[day.end] == 0x53F7,  // 号
      (1...31).contains(day.value)
    else { return nil }
    return PrintedDay(year: year, month: month.value, day: day.value, range: start..<(day.end + 1))
  }

  /// 2024-02-08, 2024/2/8, 2024.2.8.
  private static func withMarks(_ year: Number, _ start: Int, _ text: Glyphs) -> PrintedDay? {
    let mark = text[year.end]
    guard isYear(year.value), year.end - start == 4, let month = Number(at: year.end + 1, in: text),
      month.end < text.count, text[month.end] == mark,
      let day = Number(at: month.end + 1, in: text, digits: 2),
      CalendarDate(year: year.value, month: month.value, day: day.value) != nil
    else { return nil }
    return PrintedDay(
      year: year.value, month: month.value, day: day.value, range: start..<day.end)
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2199).contains(number) }
}

/// A number in digits of either width or in Chinese numerals, of four characters at most.
struct Number: Sendable {
  let value: Int
  /// Index behind its last character.
  let end: Int

  init?(at start: Int, in text: Glyphs, digits limit: Int = 4) {
    var end = start
    while end < text.count, end - start < limit, Glyph.isDigit(text[end]) { end += 1 }
    if end == start {
      while end < text.count, end - start < limit, Number.isNumeral(text[end]) { end += 1 }
    }
    guard end > start, let value = ChineseNumeral.value(of: text[start..<end].string) else {
      return nil
    }
    self.value = value
    self.end = end
  }

  private static func isNumeral(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x3007,
      0x25CB, 0x96F6, 0x5EFF, 0x5345:
      true
    default: false
    }
  }
}
