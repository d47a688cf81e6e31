import RegulationParser
import Testing

@testable import RegulationModel

/// Until when a text holds good by its own words, and starts that hang on a condition.
struct CommencementLapseTests {
  private func commencement(_ last: String, note: String? = nil) throws -> Commencement {
    let caption = note.map { "（\($0)）\n" } ?? ""
    let edition = try CanonicalText.read("示例办法\n\(caption)第一条　甲。\n第二条　\(last)\n")
    let date = try #require(CalendarDate("2020-01-10"))
    return Commencement(of: EditionRecord(date: date, file: "a.txt"), in: edition)
  }

  @Test(arguments: [
    ("本办法自2020年2月1日起施行，有效期五年。", "2025-02-01"),
    ("本办法自2020年2月1日起施行，有效期5年。", "2025-02-01"),
    ("本办法自2020年2月1日起施行。本办法有效期为三年。", "2023-02-01"),
    ("本办法自2020年2月1日起施行，有效期至2024年12月31日。", "2025-01-01"),
    ("本办法自2020年2月1日起施行，有效期限至2024年12月31日止。", "2025-01-01"),
    ("本办法自2020年2月1日起施行，至2024年12月31日止。", "2025-01-01"),
    ("本办法自2020年2月1日起试行二年。", "2022-02-01"),
    ("本办法自2020年2月1日起试行，试行期六个月。", "2020-08-01"),
    ("本办法自发布之日起施行，有效期2年。", "2022-01-10"),
    ("本办法自2020年2月1日起施行，有效期暂定三年。", "2023-02-01"),
  ])
  func `the words set an end`(last: String, end: String) throws {
    #expect(try commencement(last).lapse?.description == end)
  }

  @Test(arguments: [
    "本办法自2020年2月1日起施行。", "本办法自2020年2月1日起施行，许可证有效期五年。", "许可证自2020年2月1日起生效，有效期五年。",
    "本办法自2020年2月1日起施行。2019年发布的通知同时废止。", "本办法自2020年2月1日起施行满三年后，应当评估。",
    "本办法自2020年2月1日起施行。至2021年12月31日，原证书继续有效。", "本办法自2020年2月1日起施行2019年的标准。",
    "本办法自2020年2月1日起施行，至2021年12月31日原证书继续有效。", "本办法自2020年2月1日起施行一年内换证。", "本办法自2020年2月1日起施行，第三条有效期五年。",
  ])
  func `the end of other things is none of the act`(last: String) throws {
    #expect(try commencement(last).lapse == nil)
  }

  @Test func `the caption sets an end, too`() throws {
    let told = try commencement("乙。", note: "2020年1月10日甲局印发　自2020年2月1日起试行二年")
    #expect(told.lapse?.description == "2022-02-01")
  }

  @Test(arguments: [
    ("2022-01-31", LegalStatus.inForce), ("2022-02-01", .unknown), ("2020-01-31", .future),
  ])
  func `behind its end nobody knows whether a text was prolonged`(day: String, status: LegalStatus)
    throws
  {
    let told = try commencement("本办法自2020年2月1日起试行二年。")
    let date = try #require(CalendarDate("2020-01-10"))
    let work = Work(slug: "a", title: "示例办法", editions: [EditionRecord(date: date, file: "a.txt")])
    let found = WorkStatus(of: work, on: try #require(CalendarDate(day))) { _ in told }
    #expect(found.editions.map(\.status) == [status])
    #expect(found.editions.first?.until?.description == "2022-02-01")
  }

  @Test func `the text that its own words have let end is shown before the one that it replaced`()
    throws
  {
    let days = try ["2000-01-10", "2010-01-10"].map { try #require(CalendarDate($0)) }
    let work = Work(
      slug: "a", title: "示例办法", editions: days.map { EditionRecord(date: $0, file: "\($0).txt") })
    let told = try #require(CalendarDate("2015-01-10"))
    let status = WorkStatus(of: work, on: try #require(CalendarDate("2026-01-01"))) { record in
      Commencement(day: record.date, basis: .event, lapse: record.date == days[1] ? told : nil)
    }
    #expect(status.preferred?.date == days[1])
    #expect(status.editions.map(\.status) == [.superseded, .unknown])
  }

  @Test(arguments: [
    "本办法自《甲公约》对我国生效之日起施行。", "本条例自国务院批准的方案实施之日起施行。", "本规定自乙区挂牌之日起正式施行。",
  ])
  func `a condition leaves the day unknown`(last: String) throws {
    let told = try commencement(last)
    #expect(told.day == nil && told.basis == .condition)
    #expect(told.words.map { last.contains($0) } == true)
  }

  @Test func `a condition of the caption leaves the day unknown`() throws {
    let told = try commencement("乙。", note: "2020年1月10日甲局公布　自《甲公约》对我国生效之日起施行")
    #expect(told.day == nil && told.basis == .condition)
  }

  @Test(arguments: [
    "许可自登记之日起生效。", "合同自双方签字之日起生效。", "处罚决定自送达之日起执行。", "（一）自收到之日起执行。",
  ])
  func `what other things hang on is no start of the act`(last: String) throws {
    #expect(try commencement(last).basis == .assumed)
  }
}
