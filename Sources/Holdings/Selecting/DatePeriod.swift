package import RegulationModel

/// A day, a month or a year, as somebody asks about it.
package struct DatePeriod: Sendable, Hashable {
  /// Its first day.
  package let first: CalendarDate
  /// Its last day, inclusive.
  package let last: CalendarDate
  /// As it was typed.
  package let typed: String

  /// The day; `nil` for a month or a year.
  package var day: CalendarDate? { first == last ? first : nil }

  /// Whether a day is in it.
  func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

  /// Reads a day in the spellings of `CalendarDate(spelled:)`, and 2018-05, 2018年5月, 2018, 2018年.
  package init?(spelled text: String) {
    typed = text
    if let day = CalendarDate(spelled: text) {
      first = day
      last = day
      return
    }
    let pieces = text.split { "-/.年月".contains($0) }
    let numbers = pieces.compactMap { Int($0) }
    guard numbers.count == pieces.count, (1...2).contains(numbers.count),
      (1_000...9_999).contains(numbers[0]),
      let first = CalendarDate(year: numbers[0], month: numbers.count == 2 ? numbers[1] : 1, day: 1)
    else { return nil }
    self.first = first
    last = CalendarDate(
      nearYear: first.year, month: numbers.count == 2 ? first.month : 12, day: 31)
  }
}

extension CalendarDate {
  /// Reads 2024-02-08, and 2024-2-8, 20240208 and 2024年2月8日 as well.
  package init?(spelled text: String) {
    var pieces = text.split { "-/.年月日".contains($0) }.map(String.init)
    if pieces.count == 1, text.utf8.count == 8 {
      pieces = [text.prefix(4), text.dropFirst(4).prefix(2), text.suffix(2)].map(String.init)
    }
    let numbers = pieces.compactMap { Int($0) }
    guard numbers.count == 3, pieces.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
