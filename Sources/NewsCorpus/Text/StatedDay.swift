internal import ChineseText
internal import RegulationModel

/// A whole day as fields and names state it: 2024-02-08, 20240208, 2024年2月8日, 08.02.2024,
/// `Thu, 08 Feb 2024`, seconds since 1970.
struct StatedDay: Sendable, Hashable {
  /// The day.
  let date: CalendarDate
  /// Where it stands in the text.
  let range: Range<Int>

  /// Reads a day that begins at an index of a text; `nil` when none begins there.
  init?(at start: Int, in text: Glyphs) {
    guard start == 0 || !text[start - 1].isLatinWord else { return nil }
    if let day = PrintedDay.read(at: start, in: text), let date = day.date {
      self.date = date
      range = day.range
      return
    }
    guard let number = StatedDay.digits(at: start, in: text) else { return nil }
    if number.count == 8, number.end == text.count || !text[number.end].isLatinWord,
      let date = StatedDay.compact(number.value)
    {
      self.date = date
      range = start..<number.end
      return
    }
    guard number.count <= 2, let rest = StatedDay.behindDay(number.value, number.end, text) else {
      return nil
    }
    date = rest.date
    range = start..<rest.end
  }

  /// Reads the value of a field of a record or a page: the first day in it.
  init?(field value: String) {
    let text = Glyphs(value)
    if let number = StatedDay.digits(at: 0, in: text), number.end == text.count,
      number.count == 10 || number.count == 13
    {
      let seconds = number.count == 13 ? number.value / 1_000 : number.value
      // Clocks of the sites show China's time, eight hours ahead of UTC.
      guard let date = StatedDay.date(ofDay: (seconds + 8 * 3_600) / 86_400) else { return nil }
      self.date = date
      range = text.indices
      return
    }
    guard let day = text.indices.lazy.compactMap({ StatedDay(at: $0, in: text) }).first else {
      return nil
    }
    self = day
  }

  /// The number whose digits stand from an index on, fourteen at most; `nil` where none stands.
  static func digits(at start: Int, in text: Glyphs) -> (value: Int, count: Int, end: Int)? {
    var end = start
    var value = 0
    while end < text.count, text[end] &- 0x30 < 10, end - start < 14 {
      value = value * 10 + Int(text[end] - 0x30)
      end += 1
    }
    return end > start ? (value, end - start, end) : nil
  }

  /// The day that a number of eight digits writes: 20240208.
  static func compact(_ number: Int) -> CalendarDate? {
    let year = number / 10_000
    guard (1949...2099).contains(year) else { return nil }
    return CalendarDate(year: year, month: number / 100 % 100, day: number % 100)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The rest of `08.02.2024`, `08 Feb 2024`.
  private static func behindDay(
    _ day: Int, _ start: Int, _ text: Glyphs
  ) -> (date: CalendarDate, end: Int)? {
    guard start + 5 < text.count else { return nil }
    let mark = text[start]
    if mark == 0x2E || mark == 0x2F, let month = digits(at: start + 1, in: text),
      month.end < text.count, text[month.end] == mark,
      let year = digits(at: month.end + 1, in: text), year.count == 4,
      let date = CalendarDate(year: year.value, month: month.value, day: day)
    {
      return (date, year.end)
    }
    guard mark == 0x20, start + 9 <= text.count else { return nil }
    let name = text[(start + 1)..<(start + 4)].string.lowercased()
    guard let month = months.firstIndex(of: name), text[start + 4] == 0x20,
      let year = digits(at: start + 5, in: text), year.count == 4,
      let date = CalendarDate(year: year.value, month: month + 1, day: day)
    else { return nil }
    return (date, year.end)
  }

  /// The day of the calendar so many days after 1 January 1970.
  private static func date(ofDay number: Int) -> CalendarDate? {
    guard (0..<60_000).contains(number) else { return nil }
    var (year, day) = (1970, number)
    func length(_ year: Int) -> Int {
      year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
    }
    while day >= length(year) {
      day -= length(year)
      year += 1
    }
    let months = [31, length(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var month = 0
    while day >= months[month] {
      day -= months[month]
      month += 1
    }
    return CalendarDate(year: year, month: month + 1, day: day + 1)
  }
}
