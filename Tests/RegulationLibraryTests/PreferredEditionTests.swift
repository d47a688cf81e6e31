import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Which of two editions is shown, and which of two works is meant.
@Suite(.scratchFolder) struct PreferredEditionTests {
  private let folder = ScratchFolder.current

  private func write(_ slug: String, _ title: String, _ dates: [String], aliases: [String] = [])
    throws
  {
    let editions = dates.map { #"{"date":"\#($0)","file":"\#($0).txt","events":[]}"# }
    let names = aliases.map { "\"\($0)\"" }.joined(separator: ",")
    try folder.write(
      #"{"schema":"tiaoli/work/1","title":"\#(title)","aliases":[\#(names)],"editions":[\#(editions.joined(separator: ","))]}"#,
      to: "Regulations/\(slug)/work.json")
    for date in dates {
      try folder.write("\(title)\n第一条　甲。\n", to: "Regulations/\(slug)/\(date).txt")
    }
  }

  private func library() throws -> Library { try Library(path: folder.path("Regulations")) }

  @Test func `of several editions the one in force on the day is shown`() throws {
    try write("a", "示例市灯塔办法", ["2015-03-01", "2020-06-01"])
    try write("b", "示例市渡口办法", ["2018-01-01"])
    let library = try library()
    func date(_ slug: String, _ day: String) throws -> String {
      try library.record(
        of: try library.work(named: slug), preferredOn: try #require(CalendarDate(day))
      ).date.description
    }
    #expect(try date("a", "2016-01-01") == "2015-03-01")
    #expect(try date("a", "2021-01-01") == "2020-06-01")
    #expect(try date("b", "2021-01-01") == "2018-01-01")
    #expect(try date("b", "2016-01-01") == "2018-01-01")
  }

  @Test func `a name that two works have is none of one`() throws {
    try write("a", "示例市灯塔办法", ["2015-03-01"], aliases: ["灯塔"])
    try write("b", "示例县灯塔办法", ["2018-01-01"], aliases: ["县灯塔"])
    let library = try library()
    #expect(try library.work(named: "灯塔").slug == "a")
    #expect(try library.work(named: "示例县灯塔办法").slug == "b")
    #expect(throws: LibraryFailure.severalWorks(["a", "b"])) { try library.work(named: "灯塔办法") }
    #expect(throws: LibraryFailure.severalWorks(["a", "b"])) { try library.work(named: nil) }
  }
}
