internal import RegulationModel

/// Gives the items of a file their days; years that items do not print come from their neighbours
/// or from the name of the file, and are not guessed.
enum FileDating {
  /// The days of a file's items.
  ///
  /// - Parameters:
  ///   - clues: what each item says; `nil` for one that does not get its day here.
  ///   - dates: days that are known already, of regulations.
  ///   - lines: the first line of each item.
  ///   - name: the name of the file.
  /// - Returns: a day for each item.
  static func dates(
    _ clues: [DateClues?], known dates: [CalendarDate?], lines: [Int], name: String
  ) -> [ItemDate] {
    let days = clues.map { $0?.day }
    let known = days.enumerated().compactMap { index, day in
      (dates[index] ?? day?.date).map { (index: index, date: $0) }
    }
    let nameDay = FileNameDay(name)
    return days.indices.map { index in
      let printed = clues[index]?.printed
      guard let day = days[index] else { return undated(nameDay, clues[index]) }
      if let date = day.date {
        return ItemDate(date: date, basis: .printed, printed: printed, neighbourLine: nil)
      }
      let neighbours = known.sorted { abs($0.index - index) < abs($1.index - index) }
      for neighbour in neighbours {
        if let year = day.year(near: neighbour.date),
          let date = day.month.flatMap({ CalendarDate(year: year, month: $0, day: day.day) })
        {
          return ItemDate(
            date: date, basis: .neighbour, printed: printed, neighbourLine: lines[neighbour.index])
        }
      }
      if let date = nameDay?.date(of: day) {
        return ItemDate(date: date, basis: .name, printed: printed, neighbourLine: nil)
      }
      return ItemDate(date: nil, basis: .unknown, printed: printed, neighbourLine: nil)
    }
  }

  private static func undated(_ name: FileNameDay?, _ clues: DateClues?) -> ItemDate {
    guard clues != nil, let date = name?.date else { return .unknown }
    return ItemDate(date: date, basis: .name, printed: nil, neighbourLine: nil)
  }
}

/// The day or the year that the name of a file tells: 2024-02-08.txt, 20240208_要闻.txt, 2024年.txt.
struct FileNameDay: Sendable {
  /// The year.
  let year: Int
  /// The day; `nil` when the name gives the year alone.
  let date: CalendarDate?

  /// Reads a name. Digits beside Latin letters or in longer numbers are no date: e8a2024b.
  init?(_ name: String) {
    let stem = name.split(separator: "/").last.map(String.init) ?? name
    let glyphs = Glyphs(stem)
    for index in glyphs.indices where index == 0 || !glyphs[index - 1].isLatinWord {
      if let day = PrintedDay.read(at: index, in: glyphs), let date = day.date {
        self.date = date
        year = date.year
        return
      }
      guard let number = FileNameDay.digits(at: index, in: glyphs) else { continue }
      if number.count == 8, let date = FileNameDay.compact(number.value) {
        self.date = date
        year = date.year
        return
      }
      if number.count == 4, (1949...2099).contains(number.value) {
        year = number.value
        date = nil
        return
      }
    }
    return nil
  }

  /// The day of an item with this year.
  func date(of day: PrintedDay) -> CalendarDate? {
    guard let month = day.month else { return nil }
    guard let date else { return CalendarDate(year: year, month: month, day: day.day) }
    return day.year(near: date).flatMap { CalendarDate(year: $0, month: month, day: day.day) }
  }

  /// The number of which nothing but digits stands at an index, up to no Latin letter.
  private static func digits(at start: Int, in text: Glyphs) -> (value: Int, count: Int)? {
    var end = start
    var value = 0
    while end < text.count, text[end] &- 0x30 < 10, end - start < 9 {
      value = value * 10 + Int(text[end] - 0x30)
      end += 1
    }
    guard end > start, end == text.count || !text[end].isLatinWord else { return nil }
    return (value, end - start)
  }

  /// 20240208.
  private static func compact(_ number: Int) -> CalendarDate? {
    let year = number / 10_000
    guard (1949...2099).contains(year) else { return nil }
    return CalendarDate(year: year, month: number / 100 % 100, day: number % 100)
  }
}
