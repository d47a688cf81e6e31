internal import RegulationModel

extension CalendarDate {
  /// Days since 1 March of the year 0, so that a leap day ends its year.
  var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// The day of a number; `nil` beyond the calendar.
  init?(dayNumber: Int) {
    guard (306...4_000_000).contains(dayNumber) else { return nil }
    var year = dayNumber * 400 / 146_097
    while CalendarDate.firstOfMarch(year + 1) <= dayNumber { year += 1 }
    while CalendarDate.firstOfMarch(year) > dayNumber { year -= 1 }
    let dayOfYear = dayNumber - CalendarDate.firstOfMarch(year)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = (monthFromMarch + 2) % 12 + 1
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    self.init(year: month > 2 ? year : year + 1, month: month, day: day)
  }

  private static func firstOfMarch(_ year: Int) -> Int {
    365 * year + year / 4 - year / 100 + year / 400
  }

  /// So many days later, or earlier; `nil` beyond the calendar.
  func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day so many months later, or earlier; the last of the month where it is shorter.
  func adding(months: Int) -> CalendarDate? {
    let total = year * 12 + month - 1 + months
    guard total >= 12 else { return nil }
    for last in stride(from: day, through: max(1, day - 3), by: -1) {
      if let date = CalendarDate(year: total / 12, month: total % 12 + 1, day: last) { return date }
    }
    return nil
  }

  /// The day of the week, 0 for Monday.
  var weekday: Int { (dayNumber + 2) % 7 }
  var isWeekend: Bool { weekday > 4 }
}
