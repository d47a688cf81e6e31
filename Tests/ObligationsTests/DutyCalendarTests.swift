import Obligations
import RegulationModel
import Testing

/// The calendar file of due days.
struct DutyCalendarTests {
  @Test func `each day is an event with two reminders, in lines that clients can read`() throws {
    let duties = try MadeDuties.read(
      "登记机关应当自收到申请之日起十五日内答复申请人，说明理由；逾期未能答复的，应当在三日内书面告知申请人延期的原因和新的期限，并报上级机关备案。"
    ).timed
    let from = try #require(CalendarDate("2026-03-02"))
    let text = DutyCalendar.text(
      of: duties.map { DueDay($0, from: from) }, title: "登记条例", isChinese: true)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == duties.count)
    #expect(lines.filter { $0 == "BEGIN:VALARM" }.count == 2 * duties.count)
    #expect(lines.contains("DTSTART;VALUE=DATE:20260317"))
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == duties.count)
    #expect(!text.contains("\n\n"))
  }
}
