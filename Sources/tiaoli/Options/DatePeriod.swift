package import CommandKit
package import RegulationModel

/// A day, a month or a year, as a command is asked about it.
package struct DatePeriod: Sendable, Hashable {
  /// Its first day.
  package let first: CalendarDate
  /// Its last day, inclusive.
  package let last: CalendarDate
  /// As it was typed.
  package let typed: String

  /// The day; `nil` for a month or a year.
  var day: CalendarDate? { first == last ? first : nil }

  /// Whether a day is in it.
  func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}

extension DatePeriod: ArgumentValue {
  /// Reads a date in the spellings of `CalendarDate`, and 2018-05, 2018年5月, 2018, 2018年.
  package init?(argument: String) {
    typed = argument
    if let day = CalendarDate(argument: argument) {
      first = day
      last = day
      return
    }
    let pieces = argument.split { "-/.年月".contains($0) }
    let numbers = pieces.compactMap { Int($0) }
    guard numbers.count == pieces.count, (1...2).contains(numbers.count),
      (1_000...9_999).contains(numbers[0]),
      let first = CalendarDate(year: numbers[0], month: numbers.count == 2 ? numbers[1] : 1, day: 1)
    else { return nil }
    self.first = first
    last = CalendarDate(
      nearYear: first.year, month: numbers.count == 2 ? first.month : 12, day: 31)
  }

  package var argumentText: String { typed }

  package static var expectation: LocalizedText? {
    LocalizedText("a date such as 2024-02-08, 2024-02 or 2024", "日期，如2024-02-08、2024-02、2024")
  }
}
