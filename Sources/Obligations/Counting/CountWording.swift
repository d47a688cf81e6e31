internal import Findings
internal import RegulationModel

/// How a day was counted, in both languages.
enum CountWording {
  static let beyond = Finding.Message(
    english: "the day lies beyond the calendar", chinese: "超出可计算的年份")

  static func days(
    _ count: Int, _ from: CalendarDate, _ day: CalendarDate, _ isBackward: Bool
  ) -> Finding.Message {
    .init(
      english:
        "\(count) days \(isBackward ? "before" : "after") \(from), that day not counted: \(day)",
      chinese: "\(from)当日不计入，\(isBackward ? "倒推" : "计")\(count)日：\(day)")
  }

  static func hours(_ length: TimeLength, _ day: CalendarDate) -> Finding.Message {
    .init(
      english:
        "counted from the hour of the event, which a date does not tell: at the latest \(day)",
      chinese: "按小时计，自事件发生时起算，仅知日期时最迟为\(day)")
  }

  static func kept(_ day: CalendarDate, _ calendar: WorkingCalendar) -> Finding.Message {
    .init(
      english: "\(day) is a day off (\(weekday(day).english)); it was kept",
      chinese: "\(day)为休息日（\(weekday(day).chinese)），未顺延")
  }

  static func months(
    _ count: Int, _ from: CalendarDate, _ day: CalendarDate, _ isBackward: Bool
  ) -> Finding.Message {
    let isShorter = day.day != from.day
    return .init(
      english: "\(count) months by the calendar \(isBackward ? "before" : "after") \(from): \(day)"
        + (isShorter ? ", the last of a month that has no day \(from.day)" : ""),
      chinese: "\(from)当日不计入，按月\(isBackward ? "倒推" : "计")\(count)个月：\(day)"
        + (isShorter ? "（该月没有\(from.day)日，取月末日）" : ""))
  }

  static func moved(_ day: CalendarDate, to moved: CalendarDate) -> Finding.Message {
    .init(
      english: "\(day) is a day off (\(weekday(day).english)): moved to \(moved)",
      chinese: "\(day)为休息日（\(weekday(day).chinese)），顺延至\(moved)")
  }

  static func named(_ day: CalendarDate) -> Finding.Message {
    .init(english: "the words name the day: \(day)", chinese: "条文写明日期：\(day)")
  }

  static func stated(_ day: CalendarDate) -> Finding.Message {
    .init(
      english: "counted from \(day), the day that the act itself tells",
      chinese: "自\(day)起算，该日由法规自身确定")
  }

  static func noDay(_ kind: Duty.Kind) -> Finding.Message {
    switch kind {
    case .recurring: .init(english: "recurring: no one day", chinese: "定期事项，没有单一到期日")
    case .atOnce: .init(english: "at once: the words give no day", chinese: "条文未定具体日数")
    case .commencement: .init(english: "from when the act is in force", chinese: "施行日期，不是期限")
    default: .init(english: "the words give no day", chinese: "条文未定具体日数")
    }
  }

  static func unknownYear(_ year: Int) -> Finding.Message {
    .init(
      english: "the holiday file says nothing of \(year): only weekends count as days off",
      chinese: "节假日文件不含\(year)年，该年仅按周六、周日为休息日")
  }

  static func working(
    _ count: Int, _ from: CalendarDate, _ day: CalendarDate, _ isBackward: Bool, isKnown: Bool
  ) -> Finding.Message {
    let file = isKnown ? "" : "; no holiday file was given: only weekends are off"
    let chineseFile = isKnown ? "" : "（未提供节假日文件，仅除去周六、周日）"
    return .init(
      english: "\(count) working days \(isBackward ? "before" : "after") \(from): \(day)\(file)",
      chinese: "\(from)当日不计入，\(isBackward ? "倒推" : "计")\(count)个工作日：\(day)\(chineseFile)")
  }

  static func weekday(_ day: CalendarDate) -> Finding.Message {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    return .init(english: names[day.weekday], chinese: chinese[day.weekday])
  }
}
