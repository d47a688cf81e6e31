import Holdings
import RegulationModel
import Testing

/// A day, a month or a year, in the spellings in which people ask about it.
struct DatePeriodTests {
  @Test(arguments: [
    ("2024-02-08", "2024-02-08", "2024-02-08"), ("2024-2-8", "2024-02-08", "2024-02-08"),
    ("20240208", "2024-02-08", "2024-02-08"), ("2024年2月8日", "2024-02-08", "2024-02-08"),
    ("2024.2.8", "2024-02-08", "2024-02-08"), ("2024/2/8", "2024-02-08", "2024-02-08"),
    ("2018-05", "2018-05-01", "2018-05-31"), ("2018年2月", "2018-02-01", "2018-02-28"),
    ("2020-02", "2020-02-01", "2020-02-29"), ("2018-11", "2018-11-01", "2018-11-30"),
    ("2018", "2018-01-01", "2018-12-31"), ("2018年", "2018-01-01", "2018-12-31"),
    ("1000", "1000-01-01", "1000-12-31"), ("9999", "9999-01-01", "9999-12-31"),
  ])
  func `a period has its first and its last day`(typed: String, first: String, last: String) throws
  {
    let period = try #require(DatePeriod(spelled: typed))
    #expect(period.first.description == first && period.last.description == last)
    #expect(period.typed == typed)
    #expect((period.day != nil) == (first == last))
  }

  @Test(arguments: [
    "", "2024-02-30", "2024-13", "2024-0", "999", "10000", "2024年2月8日9", "20240230", "2024020",
    "202402081", "two", "2024-x",
    "2024-02-x", "-",
  ])
  func `what is no period is none`(typed: String) {
    #expect(DatePeriod(spelled: typed) == nil)
  }

  @Test func `a day may be pasted in any spelling and nothing else is a day`() {
    for text in ["2024-2-8", "20240208", "2024年2月8日", "2024/02/08"] {
      #expect(CalendarDate(spelled: text)?.description == "2024-02-08", "\(text)")
    }
    for text in ["2024-2", "2024", "2024020", "2024-2-8-1", "x-2-8", "2024-2-8x"] {
      #expect(CalendarDate(spelled: text) == nil, "\(text)")
    }
  }
}
