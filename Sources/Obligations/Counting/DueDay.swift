public import Findings
public import RegulationModel

/// What is done where the last day is a day off.
public enum LastDayRule: String, Sendable, CaseIterable {
  /// The day stays, and a note tells what it is.
  case keep
  /// It moves to the next day that is worked (民法典 art. 203).
  case next
}

/// The day on which a duty is due, and how it was counted.
///
/// The day of the event is not counted (民法典 art. 201); months are counted by the calendar, to the same
/// day or to the last of a shorter month (art. 202).
public struct DueDay: Sendable {
  /// The duty.
  public let duty: Duty
  /// The day from which it is counted.
  public let from: CalendarDate
  /// The last day, or for what must wait the first; `nil` where the words give no day.
  public private(set) var day: CalendarDate?
  /// The first day of a range such as 三至五日; `nil` for one duration.
  public private(set) var earliest: CalendarDate?
  /// How it was counted, or why there is no day.
  public private(set) var steps: [Finding.Message] = []

  /// Counts the day of a duty.
  ///
  /// - Parameters:
  ///   - duty: the duty.
  ///   - from: the day of the event that it runs from, or up to, where its own words tell none.
  ///   - event: the day of that event whatever the words tell; `nil` for none.
  ///   - calendar: which days are worked.
  ///   - rule: what is done where the last day is off.
  public init(
    _ duty: Duty, from: CalendarDate, event: CalendarDate? = nil,
    calendar: WorkingCalendar = WorkingCalendar(), rule: LastDayRule = .keep
  ) {
    self.duty = duty
    let stated = event == nil ? duty.start?.date.flatMap { CalendarDate($0) } : nil
    self.from = event ?? stated ?? from
    // How long somebody holds an office is no day by which anything is to be done.
    guard duty.kind != .recurring, duty.kind != .commencement, duty.kind != .term else {
      steps = [CountWording.noDay(duty.kind)]
      return
    }
    if duty.kind == .deadline, let last = duty.time.flatMap({ StatedStart.lastDay($0.text) }) {
      day = last
      steps = [CountWording.named(last)]
      apply(rule, calendar, isWorking: false)
      return
    }
    guard let time = duty.time, let iso = time.iso, let length = TimeLength(iso: iso) else {
      steps = [CountWording.noDay(duty.kind)]
      return
    }
    count(time, length, calendar, rule)
    if let stated, day != nil { steps.insert(CountWording.stated(stated), at: 0) }
  }

  private mutating func count(
    _ time: Duty.Time, _ length: TimeLength, _ calendar: WorkingCalendar, _ rule: LastDayRule
  ) {
    var counter = DayCounter(
      from: from, isBackward: duty.kind == .before, isWorking: time.days == .working,
      calendar: calendar)
    let first = counter.count(length)
    if let longest = time.isoMax.flatMap({ TimeLength(iso: $0) }) {
      earliest = first
      day = counter.count(longest)
    } else {
      day = first
    }
    steps = counter.steps
    guard day != nil else {
      steps = [CountWording.beyond]
      return
    }
    apply(rule, calendar, isWorking: time.days == .working)
  }

  private mutating func apply(_ rule: LastDayRule, _ calendar: WorkingCalendar, isWorking: Bool) {
    guard let last = day, !isWorking else { return }
    if let years = calendar.years, !years.contains(last.year) {
      steps.append(CountWording.unknownYear(last.year))
    }
    guard calendar.isOff(last), duty.kind != .after else { return }
    switch rule {
    case .keep: steps.append(CountWording.kept(last, calendar))
    case .next where duty.kind == .before: steps.append(CountWording.kept(last, calendar))
    case .next:
      guard let moved = calendar.firstWorked(from: last) else { return }
      steps.append(CountWording.moved(last, to: moved))
      day = moved
    }
  }
}

/// Counts from a day on, and tells how.
struct DayCounter {
  let from: CalendarDate
  let isBackward: Bool
  let isWorking: Bool
  let calendar: WorkingCalendar
  private(set) var steps: [Finding.Message] = []

  init(from: CalendarDate, isBackward: Bool, isWorking: Bool, calendar: WorkingCalendar) {
    self.from = from
    self.isBackward = isBackward
    self.isWorking = isWorking
    self.calendar = calendar
  }

  /// The day so long after, or before.
  mutating func count(_ length: TimeLength) -> CalendarDate? {
    let sign = isBackward ? -1 : 1
    steps = []
    if isWorking {
      let found = calendar.workingDay(sign * length.wholeDays, from: from)
      if let found {
        steps.append(
          CountWording.working(length.wholeDays, from, found, isBackward, isKnown: calendar.isKnown)
        )
      }
      return found
    }
    var day: CalendarDate? = from
    if length.months > 0 {
      day = day?.adding(months: sign * length.months)
      if let day { steps.append(CountWording.months(length.months, from, day, isBackward)) }
    }
    if length.wholeDays > 0 {
      let start = day
      day = day?.adding(days: sign * length.wholeDays)
      if let start, let day {
        steps.append(CountWording.days(length.wholeDays, start, day, isBackward))
      }
    }
    if length.hours > 0 || length.minutes > 0 {
      let whole = (length.hours * 60 + length.minutes + 1_439) / 1_440
      day = day?.adding(days: sign * whole)
      if let day { steps.append(CountWording.hours(length, day)) }
    }
    return day
  }
}
