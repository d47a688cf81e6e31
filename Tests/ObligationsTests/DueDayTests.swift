import RegulationModel
import RegulationParser
import Testing

@testable import Obligations

/// The day on which something is due; counted by hand with a calendar.
struct DueDayTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let from: String
    let length: String
    let day: String
    var isBackward = false
    var isWorking = false
    var testDescription: String { "\(from) \(length)" }

    init(_ from: String, _ length: String, _ day: String) {
      self.from = from
      self.length = length
      self.day = day
    }
  }

  static let forward = [
    // Months by the calendar, to the same day.
    Case("2026-03-02", "P6M", "2026-09-02"), Case("2026-02-28", "P1M", "2026-03-28"),
    Case("2024-02-29", "P1M", "2024-03-29"), Case("2026-07-15", "P1Y6M", "2028-01-15"),
    Case("2026-06-30", "P6M", "2026-12-30"), Case("2026-12-01", "P1M", "2027-01-01"),
    Case("2026-04-30", "P10Y", "2036-04-30"), Case("2024-02-29", "P4Y", "2028-02-29"),
    // To the last of a shorter month.
    Case("2026-08-31", "P6M", "2027-02-28"), Case("2023-08-31", "P6M", "2024-02-29"),
    Case("2026-01-31", "P1M", "2026-02-28"), Case("2024-01-31", "P1M", "2024-02-29"),
    Case("2026-01-30", "P1M", "2026-02-28"), Case("2024-01-29", "P1M", "2024-02-29"),
    Case("2025-01-29", "P1M", "2025-02-28"), Case("2026-03-31", "P1M", "2026-04-30"),
    Case("2026-05-31", "P1M", "2026-06-30"), Case("2026-10-31", "P1M", "2026-11-30"),
    Case("2026-12-31", "P2M", "2027-02-28"), Case("2024-02-29", "P1Y", "2025-02-28"),
    Case("2025-11-30", "P3M", "2026-02-28"), Case("2023-11-30", "P3M", "2024-02-29"),
    Case("2099-12-31", "P2M", "2100-02-28"), Case("1999-12-31", "P2M", "2000-02-29"),
    Case("2026-09-30", "P5M", "2027-02-28"),
    // Days: that of the event is not counted.
    Case("2026-03-02", "P15D", "2026-03-17"), Case("2026-02-27", "P1D", "2026-02-28"),
    Case("2026-02-28", "P1D", "2026-03-01"), Case("2024-02-28", "P1D", "2024-02-29"),
    Case("2024-02-28", "P2D", "2024-03-01"), Case("2026-12-25", "P10D", "2027-01-04"),
    Case("2026-01-01", "P30D", "2026-01-31"), Case("2026-02-01", "P30D", "2026-03-03"),
    Case("2024-02-01", "P30D", "2024-03-02"), Case("2026-01-01", "P365D", "2027-01-01"),
    Case("2024-01-01", "P365D", "2024-12-31"), Case("2026-03-02", "P2W", "2026-03-16"),
    Case("2026-05-20", "P60D", "2026-07-19"), Case("2026-10-01", "P90D", "2026-12-30"),
    Case("2026-06-01", "P120D", "2026-09-29"), Case("2026-03-02", "PT24H", "2026-03-03"),
    Case("2026-03-02", "PT72H", "2026-03-05"), Case("2026-03-02", "PT1H", "2026-03-03"),
  ]

  static let backward = [
    Case("2026-03-31", "P30D", "2026-03-01"), Case("2026-03-31", "P60D", "2026-01-30"),
    Case("2026-03-31", "P1M", "2026-02-28"), Case("2026-10-01", "P20D", "2026-09-11"),
    Case("2024-05-31", "P3M", "2024-02-29"), Case("2026-01-01", "P1D", "2025-12-31"),
    Case("2024-03-05", "P7D", "2024-02-27"),
  ]

  /// A week off from 1 to 7 October 2026; Sunday 27 September and Saturday 10 October are worked.
  static let week = """
    day,name
    2026-10-01,国庆节
    2026-10-02,国庆节
    2026-10-03,国庆节
    2026-10-04,国庆节
    2026-10-05,国庆节
    2026-10-06,国庆节
    2026-10-07,国庆节
    2026-09-27,补班
    2026-10-10,补班
    """

  static let working = [
    Case("2026-09-25", "P1D", "2026-09-27"), Case("2026-09-30", "P1D", "2026-10-08"),
    Case("2026-09-30", "P3D", "2026-10-10"), Case("2026-09-30", "P5D", "2026-10-13"),
    Case("2026-09-30", "P10D", "2026-10-20"), Case("2026-09-28", "P5D", "2026-10-10"),
    Case("2026-10-03", "P1D", "2026-10-08"),
  ]
  static let weekends = [
    Case("2026-09-30", "P1D", "2026-10-01"), Case("2026-09-30", "P5D", "2026-10-07"),
    Case("2026-03-06", "P1D", "2026-03-09"), Case("2026-03-07", "P1D", "2026-03-09"),
    Case("2026-03-02", "P10D", "2026-03-16"),
  ]

  private func count(
    _ sample: Case, isBackward: Bool = false, _ calendar: WorkingCalendar? = nil
  ) throws -> String? {
    var counter = DayCounter(
      from: try #require(CalendarDate(sample.from)), isBackward: isBackward,
      isWorking: calendar != nil, calendar: calendar ?? WorkingCalendar())
    return counter.count(try #require(TimeLength(iso: sample.length)))?.description
  }

  @Test(arguments: forward)
  func `a time runs from the day behind the event`(sample: Case) throws {
    #expect(try count(sample) == sample.day)
  }

  @Test(arguments: backward)
  func `a time before an event runs back from it`(sample: Case) throws {
    #expect(try count(sample, isBackward: true) == sample.day)
  }

  @Test(arguments: working)
  func `working days leave out the holidays of a file and count the weekends that are worked`(
    sample: Case
  ) throws {
    let calendar = try #require(WorkingCalendar(file: Array(DueDayTests.week.utf8)))
    #expect(try count(sample, calendar) == sample.day)
  }

  @Test(arguments: weekends)
  func `without a file only weekends are off`(sample: Case) throws {
    #expect(try count(sample, WorkingCalendar()) == sample.day)
  }

  @Test func `five working days before a day`() throws {
    let calendar = try #require(WorkingCalendar(file: Array(DueDayTests.week.utf8)))
    #expect(
      try count(Case("2026-10-12", "P5D", ""), isBackward: true, calendar) == "2026-09-29")
  }

  struct LastDay: Sendable, CustomTestStringConvertible {
    let from: String
    let text: String
    let kept: String
    let moved: String
    var testDescription: String { "\(from) \(text)" }
  }

  static let lastDays = [
    LastDay(from: "2026-09-20", text: "十五日内", kept: "2026-10-05", moved: "2026-10-08"),
    LastDay(from: "2026-03-02", text: "五日内", kept: "2026-03-07", moved: "2026-03-09"),
    LastDay(from: "2026-04-03", text: "六个月内", kept: "2026-10-03", moved: "2026-10-08"),
    LastDay(from: "2026-03-02", text: "三日内", kept: "2026-03-05", moved: "2026-03-05"),
    LastDay(from: "2026-09-10", text: "一个月内", kept: "2026-10-10", moved: "2026-10-10"),
  ]

  @Test(arguments: lastDays)
  func `a last day that is off is kept or moved, and either is told`(sample: LastDay) throws {
    let duty = try #require(MadeDuties.read("登记机关应当在\(sample.text)答复。").timed.first)
    let from = try #require(CalendarDate(sample.from))
    let calendar = try #require(WorkingCalendar(file: Array(DueDayTests.week.utf8)))
    let kept = DueDay(duty, from: from, calendar: calendar)
    let moved = DueDay(duty, from: from, calendar: calendar, rule: .next)
    #expect(kept.day?.description == sample.kept)
    #expect(moved.day?.description == sample.moved)
    #expect(kept.steps.count == (sample.kept == sample.moved ? 1 : 2))
  }

  @Test func `a range has a first and a last day`() throws {
    let duty = try #require(MadeDuties.read("登记机关应当在三至五日内答复。").timed.first)
    let due = DueDay(duty, from: try #require(CalendarDate("2026-03-02")))
    #expect(due.earliest?.description == "2026-03-05")
    #expect(due.day?.description == "2026-03-07")
  }

  @Test(arguments: ["登记机关应当及时答复。", "登记机关应当每年公布。", "登记机关应当在检查前告知。"])
  func `what has no number has no day, and the reason is told`(text: String) throws {
    let duty = try #require(MadeDuties.read(text).timed.first)
    let due = DueDay(duty, from: try #require(CalendarDate("2026-03-02")))
    #expect(due.day == nil)
    #expect(due.steps.count == 1)
  }

  struct Stated: Sendable, CustomTestStringConvertible {
    let text: String
    let day: String
    var from = "2026-08-31"
    var commencement = "本条例自2025年3月1日起施行。"
    var testDescription: String { text + commencement }
  }

  static let stated = [
    Stated(text: "经营者应当自2025年7月1日起三个月内完成登记。", day: "2025-10-01", from: "2025-07-01"),
    Stated(text: "经营者应当自本条例施行之日起一年内完成登记。", day: "2026-03-01", from: "2025-03-01"),
    Stated(text: "经营者应当在2025年12月31日前完成登记。", day: "2025-12-31"),
    // Another event, or an act that does not tell its day.
    Stated(text: "经营者应当自变更之日起三个月内完成登记。", day: "2026-11-30"),
    Stated(
      text: "经营者应当自本条例施行之日起三个月内完成登记。", day: "2026-11-30",
      commencement: "本条例的施行日期另行规定。"),
  ]

  @Test(arguments: stated)
  func `a time runs from the day that its act tells`(sample: Stated) throws {
    let duty = try #require(MadeDuties.read(sample.text, sample.commencement).timed.first)
    let from = try #require(CalendarDate("2026-08-31"))
    let due = DueDay(duty, from: from)
    #expect(due.day?.description == sample.day)
    #expect(due.from.description == sample.from)
  }

  @Test(arguments: [
    ("", "2025-05-01"), ("　2026年2月1日某市人民代表大会常务委员会修正　自2026年4月1日起施行", nil),
  ])
  func `an act whose 题注 tells since when it is in force needs no clause, unless it was amended`(
    amended: String, day: String?
  ) throws {
    let text = """
      登记条例
      （2025年3月1日某市人民代表大会常务委员会通过　自2025年5月1日起施行\(amended)）
      第一条　经营者应当自本条例施行之日起一年内完成登记。
      """
    let edition = try RegulationReader.read(Array(text.utf8))
    let duty = try #require(EditionDuties(edition).timed.first)
    #expect(duty.start?.date == day)
    let from = try #require(CalendarDate("2026-08-31"))
    #expect(DueDay(duty, from: from).from.description == day ?? "2026-08-31")
  }

  @Test func `how long an office is held is no day by which anything is due`() throws {
    let duty = try #require(MadeDuties.read("理事会每届任期五年。").timed.first)
    let from = try #require(CalendarDate("2026-01-05"))
    #expect(DueDay(duty, from: from).day == nil)
  }

  @Test func `a day that is given for an event goes before the one that the act tells`() throws {
    let duty = try #require(MadeDuties.read("经营者应当自2025年7月1日起三个月内完成登记。").timed.first)
    let day = try #require(CalendarDate("2026-08-10"))
    #expect(DueDay(duty, from: day, event: day).day?.description == "2026-11-10")
  }

  @Test func `a calendar file is read with its days off and its days that are worked`() throws {
    let file = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261001
      DTEND;VALUE=DATE:20261008
      SUMMARY:国庆节 假期
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261010
      SUMMARY:国庆节 补
       班
      END:VEVENT
      END:VCALENDAR
      """
    let calendar = try #require(WorkingCalendar(file: Array(file.utf8)))
    #expect(calendar.off.count == 7)
    #expect(calendar.worked.map(\.description) == ["2026-10-10"])
  }

  @Test func `a file without a day is none`() {
    #expect(WorkingCalendar(file: Array("name,note\n国庆节,休\n".utf8)) == nil)
  }

  @Test func `the number of a day leads back to it`() throws {
    for number in stride(from: 306, to: 4_000_000 - 347_000, by: 997) {
      guard let day = CalendarDate(dayNumber: number) else {
        Issue.record("no day \(number)")
        continue
      }
      #expect(day.dayNumber == number)
    }
    #expect(try #require(CalendarDate("2026-03-02")).weekday == 0)
  }
}
