public import RegulationModel

/// Which days are worked: Monday to Friday, but for the days that a file names.
///
/// No holidays are built in: what is off is ordered anew each year.
public struct WorkingCalendar: Sendable {
  /// Days off, by the file.
  public private(set) var off: Set<CalendarDate> = []
  /// Saturdays and Sundays that are worked, by the file.
  public private(set) var worked: Set<CalendarDate> = []
  /// Whether a file named any.
  public var isKnown: Bool { !off.isEmpty || !worked.isEmpty }
  /// The first and the last year that the file speaks of; `nil` without one.
  public var years: ClosedRange<Int>? {
    let all = off.union(worked).map(\.year)
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// Weekends alone.
  public init() {}

  /// Whether a day is off.
  public func isOff(_ day: CalendarDate) -> Bool {
    off.contains(day) || (day.isWeekend && !worked.contains(day))
  }

  mutating func add(_ day: CalendarDate, isWorked: Bool) {
    if isWorked { worked.insert(day) } else { off.insert(day) }
  }

  /// The first day from one on, itself included, that is worked; `nil` when none is within a year.
  func firstWorked(from day: CalendarDate) -> CalendarDate? {
    var day = day
    for _ in 0..<366 {
      if !isOff(day) { return day }
      guard let next = day.adding(days: 1) else { return nil }
      day = next
    }
    return nil
  }

  /// The n-th working day after a day, or before it for a negative n.
  func workingDay(_ count: Int, from day: CalendarDate) -> CalendarDate? {
    var day = day
    var left = abs(count)
    let step = count < 0 ? -1 : 1
    var steps = 0
    while left > 0 {
      guard let next = day.adding(days: step), steps < 40_000 else { return nil }
      day = next
      steps += 1
      if !isOff(day) { left -= 1 }
    }
    return day
  }
}
