import RegulationParser
import Testing

@testable import RegulationModel

/// Which of a work's texts is law on a day.
struct WorkStatusTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func event(_ date: String, _ action: LifecycleEvent.Action) throws -> LifecycleEvent {
    LifecycleEvent(date: try day(date), actor: nil, action: action, text: date)
  }

  /// A record that was published on its date, and in force from another day where one is given.
  private func record(_ date: String, from: String? = nil, held: Bool = true) throws
    -> EditionRecord
  {
    var events = [try event(date, .promulgation)]
    if let from { events.append(try event(from, .entryIntoForce)) }
    return EditionRecord(date: try day(date), file: held ? "\(date).txt" : nil, events: events)
  }

  private func status(_ records: [EditionRecord], on text: String, title: String = "示例条例") throws
    -> WorkStatus
  {
    let work = Work(slug: "shili", title: title, editions: records)
    return WorkStatus(of: work, on: try day(text)) { Commencement(of: $0, in: nil) }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let day: String
    let statuses: [LegalStatus]
    let preferred: String
    var testDescription: String { day }

    init(_ day: String, _ statuses: [LegalStatus], _ preferred: String) {
      self.day = day
      self.statuses = statuses
      self.preferred = preferred
    }
  }

  /// 2010, in force three months later; 2015, at once; 2020, a year later.
  @Test(arguments: [
    Sample("2009-12-31", [.future, .future, .future], "2010-01-01"),
    Sample("2010-03-31", [.future, .future, .future], "2010-01-01"),
    Sample("2010-04-01", [.inForce, .future, .future], "2010-01-01"),
    Sample("2015-05-05", [.superseded, .inForce, .future], "2015-05-05"),
    Sample("2020-06-30", [.superseded, .inForce, .future], "2015-05-05"),
    Sample("2021-06-01", [.superseded, .superseded, .inForce], "2020-06-01"),
  ])
  func `each edition is in force from its day to that of the next`(sample: Sample) throws {
    let records = [
      try record("2010-01-01", from: "2010-04-01"), try record("2015-05-05"),
      try record("2020-06-01", from: "2021-06-01"),
    ]
    let status = try status(records, on: sample.day)
    #expect(status.editions.map(\.status) == sample.statuses)
    #expect(status.preferred?.date.description == sample.preferred)
    #expect(status.editions[0].until?.description == "2015-05-05")
    #expect(status.editions[2].until == nil)
  }

  @Test func `a repealed work has no text in force, and shows the last that was`() throws {
    var last = try record("2015-05-05")
    last.events.append(try event("2022-01-01", .repeal))
    let records = [try record("2010-01-01"), last]
    #expect(try status(records, on: "2021-12-31").inForce?.date.description == "2015-05-05")
    let after = try status(records, on: "2022-01-01")
    #expect(after.editions.map(\.status) == [.superseded, .repealed])
    #expect(after.inForce == nil)
    #expect(after.preferred?.date.description == "2015-05-05")
    #expect(after.editions[1].until?.description == "2022-01-01")
  }

  @Test
  func `where the text in force is not held, the last that was is shown and told to be no more`()
    throws
  {
    let records = [
      try record("2010-01-01"), try record("2015-05-05", held: false), try record("2030-01-01"),
    ]
    let status = try status(records, on: "2024-01-01")
    #expect(status.inForce?.date.description == "2015-05-05")
    #expect(status.preferred?.date.description == "2010-01-01")
    #expect(status.preferred?.status == .superseded)
    #expect(status.preferred?.successor?.description == "2015-05-05")
  }

  @Test func `two texts that come into force on one day follow each other by their dates`() throws {
    let records = [
      try record("2023-05-01", from: "2024-01-01"), try record("2023-10-01", from: "2024-01-01"),
    ]
    let status = try status(records, on: "2024-01-01")
    #expect(status.editions.map(\.status) == [.superseded, .inForce])
  }

  @Test(arguments: ["示例条例（草案）", "示例条例（征求意见稿）", "示例条例（草案二次审议稿）"])
  func `a draft is never in force`(title: String) throws {
    let status = try status([try record("2010-01-01")], on: "2020-01-01", title: title)
    #expect(status.editions.map(\.status) == [.draft])
    #expect(status.inForce == nil)
  }

  struct Text: Sendable, CustomTestStringConvertible {
    let clause: String
    let day: String?
    let basis: ForceBasis
    var testDescription: String { clause }

    init(_ clause: String, _ day: String?, _ basis: ForceBasis) {
      self.clause = clause
      self.day = day
      self.basis = basis
    }
  }

  @Test(arguments: [
    Text("本办法自2023年7月1日起施行。", "2023-07-01", .event),
    Text("本办法自2023年7月1日起试行。", "2023-07-01", .event),
    Text("本办法自公布之日起施行。", "2023-04-04", .text),
    Text("本办法自公布之日起满三十日后施行。", "2023-05-04", .computed),
    Text("本办法自公布之日起六个月后施行。", "2023-10-04", .computed),
    Text("本办法施行日期由市人民政府另行规定。", nil, .setElsewhere),
    Text("甲。", "2023-04-04", .assumed),
  ])
  func `the text tells since when an edition is in force`(sample: Text) throws {
    let edition = try CanonicalText.read("示例办法\n第一条　甲。\n第二条　\(sample.clause)\n")
    let start = Commencement(of: try record("2023-04-04"), in: edition)
    #expect(start.day?.description == sample.day)
    #expect(start.basis == sample.basis)
    #expect(start.provisions.isEmpty)
  }

  @Test(
    arguments: [
      ("2023年4月4日示例局公布，自公布之日起满三十日后施行", "2023-05-04", ForceBasis.computed),
      ("2023年4月4日示例局公布　施行日期由示例局另行规定", nil, .setElsewhere),
      ("2023年4月4日示例局公布，自公布之日起施行", "2023-04-04", .text),
      ("2023年4月4日示例局公布", "2023-04-04", .assumed),
    ] as [(String, String?, ForceBasis)])
  func `the caption tells it where no article does`(note: String, start: String?, basis: ForceBasis)
    throws
  {
    let edition = try CanonicalText.read("示例办法\n（\(note)）\n第一条　甲。\n第二条　乙。\n")
    let told = Commencement(of: try record("2023-04-04"), in: edition)
    #expect(told.day?.description == start)
    #expect(told.basis == basis)
  }

  @Test(
    arguments: [
      ("自公布之日起满三十日后施行", "2023-05-04", ForceBasis.computed), ("施行日期另行规定", nil, .setElsewhere),
      ("自甲公约生效之日起施行", nil, .condition), ("自公布之日起施行", "2023-04-04", .text),
    ] as [(String, String?, ForceBasis)])
  func `an order that stands in no text tells it, too`(
    words: String, start: String?, basis: ForceBasis
  )
    throws
  {
    let order = """
      示例市人民代表大会常务委员会公告
      （第9号）
      　　《示例市港口条例》已由示例市人民代表大会常务委员会于2023年4月1日通过，现予公布，\(words)。
      　　　　　　示例市人民代表大会常务委员会
      　　　　　　2023年4月4日
      示例市港口条例

      第一条　甲。
      第二条　乙。
      """
    let edition = try RegulationReader.read(Array(order.utf8))
    let record = try #require(EditionTimeline.records(from: edition.events).last)
    let told = Commencement(of: record, in: edition)
    #expect(told.day?.description == start)
    #expect(told.basis == basis)
  }

  @Test func `what an amended text repeats of the first one is not its own day`() throws {
    let edition = try CanonicalText.read("示例办法\n第一条　甲。\n第二条　本办法施行日期另行规定。\n")
    var record = EditionRecord(date: try day("2023-04-04"), file: "a.txt")
    record.events = [try event("2023-04-04", .amendment)]
    let start = Commencement(of: record, in: edition)
    #expect(start.day?.description == "2023-04-04" && start.basis == .assumed)
  }

  @Test(arguments: [
    "本办法自2023年7月1日起施行，但第二条第（二）项自2024年1月1日起施行。",
    "本办法自2023年7月1日起施行；第二条第二项自2024年1月1日起施行。",
    "除第二条第一款第（二）项自2024年1月1日起施行外，本办法自2023年7月1日起施行。",
    "本办法自2023年7月1日起施行，其中，第二条第（二）项，自2024年1月1日起施行。",
  ])
  func `a provision with a day of its own waits for it`(clause: String) throws {
    let edition = try CanonicalText.read(
      "示例办法\n第一条　甲。\n第二条　乙：\n（一）丙；\n（二）丁。\n第三条　\(clause)\n")
    let start = Commencement(of: try record("2023-05-20"), in: edition)
    #expect(start.day?.description == "2023-07-01")
    #expect(start.provisions.map(\.id) == ["art_2__para_1__point_2"])
    #expect(start.pending(on: try day("2023-12-31")).count == 1)
    #expect(start.pending(on: try day("2024-01-01")).isEmpty)
  }

  @Test func `a period counts the day of publication, and a short month ends it`() throws {
    #expect(try day("2023-04-04").after(CalendarPeriod(30, .day))?.description == "2023-05-04")
    #expect(try day("2023-12-31").after(CalendarPeriod(60, .day))?.description == "2024-02-29")
    #expect(try day("2023-01-31").after(CalendarPeriod(1, .month))?.description == "2023-02-28")
    #expect(try day("2023-10-15").after(CalendarPeriod(3, .month))?.description == "2024-01-15")
    #expect(try day("2024-02-29").after(CalendarPeriod(1, .year))?.description == "2025-02-28")
    #expect(try day("9999-12-31").after(CalendarPeriod(1, .day)) == nil)
  }

  /// An edition of 2019 whose events speak of groups alone.
  private func grouped(_ scopes: [(String, String)]) throws -> EditionRecord {
    let events =
      try [event("2019-12-28", .promulgation)]
      + scopes.map { scope, from in
        LifecycleEvent(
          date: try day(from), actor: nil, action: .entryIntoForce, text: scope + from, scope: scope
        )
      }
    return EditionRecord(date: try day("2019-12-28"), file: "text.txt", events: events)
  }

  @Test func `what is in force for some alone is not yet law for all`() throws {
    let both = try grouped([("有条件的地区", "2020-01-01"), ("其他地区", "2021-01-01")])
    #expect(try status([both], on: "2020-06-01").editions.map(\.status) == [.future])
    #expect(try status([both], on: "2021-01-01").editions.map(\.status) == [.inForce])
    let some = try grouped([("有条件的地区", "2020-01-01")])
    #expect(try status([some], on: "2022-01-01").editions.map(\.status) == [.unknown])
    #expect(
      try status([some], on: "2022-01-01").editions.first?.commencement.words == "有条件的地区2020-01-01")
  }

  @Test(arguments: [
    ("本规定有条件的地区自2020年1月1日起施行，其他地区自2021年1月1日起施行。", "2020-06-01", LegalStatus.future),
    ("本规定有条件的地区自2020年1月1日起施行，其他地区自2021年1月1日起施行。", "2021-01-01", .inForce),
    ("本规定新建项目自2020年1月1日起施行。", "2022-01-01", .unknown),
    ("本规定有条件的地区自2020年1月1日起施行，其他地区的施行日期另行规定。", "2022-01-01", .unknown),
    ("本规定自2020年1月1日起施行，有条件的地区自2019年12月30日起施行。", "2020-01-01", .inForce),
    ("本规定自2020年1月1日起施行。", "2019-12-31", .future),
  ])
  func `an article that binds some alone does not make the whole law`(
    words: String, on text: String, expected: LegalStatus
  ) throws {
    let reading = try RegulationReader.read(
      Array("示例规定\n第一条　甲。\n第二条　乙。\n第三条　\(words)\n".utf8))
    let record = try self.record("2019-12-28")
    let work = Work(slug: "shili", title: "示例规定", editions: [record])
    let status = WorkStatus(of: work, on: try day(text)) { Commencement(of: $0, in: reading) }
    #expect(status.editions.map(\.status) == [expected])
  }
}
