internal import CommandKit
internal import Obligations
internal import RegulationLibrary
internal import RegulationModel

/// Options that choose duties.
struct DutyOptions: ArgumentSet {
  @Option(
    LocalizedText("only whose bearer holds these words", "只看主体含这些文字的"),
    value: LocalizedText("WORDS", "主体"))
  var who: String?
  @Option(
    LocalizedText(
      "only these kinds: deadline, duration, before, after, recurring, at-once, term, commencement, none",
      "只看这些种类：deadline期限、duration期间、before事前、after事后、recurring定期、at-once及时、term任期、commencement施行、none未定时限"
    ),
    value: LocalizedText("KINDS", "种类"))
  var kind: String?
  @Option(
    LocalizedText("only times no longer than this, such as 6个月 or P30D", "只看不长于此的时限，如6个月、P30D"),
    value: LocalizedText("TIME", "时限"))
  var within: String?

  /// The filter that they make.
  func filter(all: Bool, of command: String) throws -> DutyFilter {
    var filter = DutyFilter()
    filter.who = who
    filter.all = all
    for word in (kind ?? "").split(separator: ",") {
      guard let found = Duty.Kind(rawValue: String(word)) else {
        let known = Duty.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          .rejected(
            LocalizedText(
              "no such kind '\(word)'; there are \(known)", "没有“\(word)”这一种类；有\(known)")),
          of: command)
      }
      filter.kinds.insert(found)
    }
    if filter.kinds.contains(.none) { filter.all = true }
    if let within {
      guard let length = TimeLength(words: within) else {
        throw UsageError(
          .rejected(
            LocalizedText(
              "'\(within)' is no time; write 6个月, 30日, 10个工作日 or P6M",
              "“\(within)”不是时限；应如6个月、30日、10个工作日、P6M")), of: command)
      }
      filter.longest = length
    }
    return filter
  }
}

/// Options of how days are counted.
struct CountingOptions: ArgumentSet {
  /// What is done with a last day that is off.
  enum LastDay: String, CaseIterable, ArgumentValue {
    case keep
    case next
  }

  @Option(
    LocalizedText(
      "a file of holidays, csv or ics; none are built in", "节假日文件，csv或ics；程序不内置节假日"),
    value: LocalizedText("FILE", "文件"), completion: .file)
  var holidays: String?
  @Option(
    LocalizedText(
      "another day for what runs from an event with these words: 移交=2026-03-20",
      "起算事由含这些文字的，另自该日起算：移交=2026-03-20"),
    value: LocalizedText("WORDS=DATE", "事由=日期"))
  var on: [String] = []
  @Option(
    LocalizedText(
      "a last day that is a day off: keep it, or take the next working day", "末日遇休息日：不变，或顺延到次一工作日"),
    value: LocalizedText("RULE", "规则"))
  var lastDay: LastDay = .keep

  var rule: LastDayRule { lastDay == .keep ? .keep : .next }

  /// The days of events, by the words that name them.
  func events(of command: String) throws -> [(words: String, day: CalendarDate)] {
    try on.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let day = CalendarDate(argument: parts[1]) else {
        throw UsageError(
          .rejected(
            LocalizedText(
              "'\(text)' names no event and day; write 移交=2026-03-20",
              "“\(text)”不是“事由=日期”；应如“移交=2026-03-20”")), of: command)
      }
      return (parts[0], day)
    }
  }

  /// Counts the days of duties: each from the day of its event where one was given, else from `day`.
  func days(of duties: [Duty], from day: CalendarDate, _ command: String) throws -> [DueDay] {
    let calendar = try calendar(of: command)
    let events = try events(of: command)
    for event in events
    where !duties.contains(where: { $0.start?.text.contains(event.words) ?? false }) {
      throw UsageError(
        .rejected(
          LocalizedText(
            "no time runs from an event with the words '\(event.words)'",
            "没有时限以含“\(event.words)”的事由起算")), of: command)
    }
    return duties.map { duty in
      let own = events.first { duty.start?.text.contains($0.words) ?? false }
      return DueDay(duty, from: day, event: own?.day, calendar: calendar, rule: rule)
    }
  }

  /// The calendar of the file; weekends alone without one.
  func calendar(of command: String) throws -> WorkingCalendar {
    guard let holidays = try holidays ?? SettingPlaces.value(.holidays) else {
      return WorkingCalendar()
    }
    guard let calendar = WorkingCalendar(file: try FileSystem.read(holidays)) else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "\(holidays): no day found; write a line a day: 2026-10-01,国庆节 or 2026-10-10,补班",
            "\(holidays)：没有找到日期；应每行一天，如“2026-10-01,国庆节”“2026-10-10,补班”")), of: command)
    }
    return calendar
  }
}

/// How duties and the days on which they are due are printed.
enum DutyFormat: String, CaseIterable, ArgumentValue {
  case text
  case json
  case csv
  case markdown
  case html
  case docx
  case ics
}
