import RegulationModel
import Testing

/// Days as regulations print them.
struct CalendarDateTests {
  @Test(arguments: [
    "2024-02-08", "2024-02-29", "2000-02-29", "1949-10-01", "0001-01-01", "9999-12-31",
  ])
  func `a day of the calendar is read and printed`(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "2024", "2024-02", "2024-2-8", "2024-02-30", "2023-02-29", "1900-02-29", "2024-00-01",
    "2024-13-01", "2024-04-31", "2024-01-00", "2024-01-32", "0000-01-01", "24-02-08", "20240208",
    "2024/02/08", "2024-02-08T00:00", " 2024-02-08", "2024-02-08 ", "+024-02-08", "-2024-02-08",
    "２０２４-02-08", "2024-02--8", "2024年2月8日",
  ])
  func `what is no day of the calendar is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `a day is printed in Chinese without leading zeros`() throws {
    let date = try #require(CalendarDate(year: 2015, month: 6, day: 26))
    #expect(date.chinese == "2015年6月26日")
    #expect(date.description == "2015-06-26")
    #expect((date.year, date.month, date.day) == (2015, 6, 26))
  }

  @Test func `earlier days are smaller`() throws {
    let texts = [
      "0099-12-31", "1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "2001-01-01",
    ]
    let dates = try texts.map { try #require(CalendarDate($0)) }
    #expect(dates.reversed().sorted() == dates)
    #expect(Set(dates).count == dates.count)
  }
}
