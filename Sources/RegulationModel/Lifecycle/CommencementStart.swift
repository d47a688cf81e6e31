/// From when on words say that something is in force.
public enum CommencementStart: Sendable, Hashable {
  /// 自2025年7月1日起施行: from the day.
  case on(CalendarDate)
  /// 自公布之日起施行: from the day of publication, whatever that is.
  case onPublication
  /// 自公布之日起满三十日后施行: so long after the day of publication.
  case afterPublication(CalendarPeriod)
  /// 施行日期由市人民政府另行规定: another act tells.
  case setElsewhere
  /// 自《甲公约》对我国生效之日起施行: a condition tells, and nobody can say the day from the words.
  case condition
}

/// A number of days, months or years.
public struct CalendarPeriod: Sendable, Hashable {
  /// How many, from 1.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// What is counted.
  public enum Unit: Sendable, Hashable {
    /// 日, 天.
    case day
    /// 个月, 月.
    case month
    /// 年.
    case year
  }

  /// Makes a period.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension CalendarDate {
  /// The day so long after this one; `nil` beyond the calendar.
  ///
  /// The day itself counts as the first, as in the orders of ministries: what is published on 4 April and
  /// is in force 30 days later (30日后) is in force on 4 May. A month without the day ends earlier.
  public func after(_ period: CalendarPeriod) -> CalendarDate? {
    guard (0...100_000).contains(period.count) else { return nil }
    switch period.unit {
    case .day: return adding(days: period.count)
    case .month: return adding(months: period.count)
    case .year: return adding(months: 12 * period.count)
    }
  }

  private func adding(months: Int) -> CalendarDate? {
    let total = year * 12 + month - 1 + months
    var last = day
    while last > 27 {
      if let date = CalendarDate(year: total / 12, month: total % 12 + 1, day: last) { return date }
      last -= 1
    }
    return CalendarDate(year: total / 12, month: total % 12 + 1, day: last)
  }

  private func adding(days: Int) -> CalendarDate? {
    var date = self
    var left = days
    while left > 0 {
      guard let next = date.firstOfNextMonth else { return nil }
      let rest = date.daysLeftInMonth
      if left <= rest {
        return CalendarDate(year: date.year, month: date.month, day: date.day + left)
      }
      left -= rest + 1
      date = next
    }
    return date
  }

  private var firstOfNextMonth: CalendarDate? {
    CalendarDate(
      year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
  }

  private var daysLeftInMonth: Int {
    var last = 31
    while CalendarDate(year: year, month: month, day: last) == nil { last -= 1 }
    return last - day
  }
}
