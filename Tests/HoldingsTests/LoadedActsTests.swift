import ChineseText
import CrossReferences
import Findings
import Holdings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Acts that are read at once are the same as those that are read when they are asked for.
@Suite(.scratchFolder) struct LoadedActsTests {
  @Test func `the text in force is the same, read before or when it is asked for`() throws {
    let library = try ParkLibrary.write()
    let (loaded, asked) = (HeldActs(library, loaded: true), HeldActs(library))
    #expect(loaded.works.count == 3)
    for work in loaded.works {
      let edition = try #require(loaded.newest(of: work))
      #expect(edition == asked.newest(of: work), "\(work.slug)")
    }
    #expect(HeldActs(nil, loaded: true).works.isEmpty)
  }

  @Test func `a report of an old day is held against the text of that day`() throws {
    let library = try ParkLibrary.write()
    let report = try SourceText("《某市公园条例》第二条规定了监督管理，第七条另有规定。")
    for day in ["2016-05-06", "2021-05-06"] {
      let date = try #require(CalendarDate(day))
      func answers(_ acts: HeldActs) -> [String] {
        CitationCheck(report, against: acts.cited, on: .init(today: nil, document: date)).results
          .map { "\($0.verdict) \($0.edition?.description ?? "-")" }
      }
      let found = answers(HeldActs(library))
      #expect(!found.isEmpty && answers(HeldActs(library, loaded: true)) == found, "\(day)")
    }
    func editions(_ day: String) throws -> [String?] {
      let date = try #require(CalendarDate(day))
      return CitationCheck(
        report, against: HeldActs(library, loaded: true).cited,
        on: .init(today: nil, document: date)
      ).results.map { $0.edition?.description }
    }
    #expect(try editions("2016-05-06").first == "2015-03-01")
    #expect(try editions("2021-05-06").first == "2020-06-01")
  }

  private func mark(at day: String?, edition: String? = nil) throws -> String? {
    let library = try ParkLibrary.write()
    let work = try library.work(named: "gongyuan")
    let request = EditionRequest(
      edition: edition.flatMap { DatePeriod(spelled: $0) },
      at: day.flatMap { DatePeriod(spelled: $0) })
    return try request.chosen(of: work, in: library).mark?.english
  }

  @Test func `an edition that was in force on the day and is not today says both`() throws {
    let then = try #require(try mark(at: "2016-05-06"))
    #expect(then.contains("2016-05-06") && then.contains("2020-06-01"))
    #expect(try mark(at: "2021-05-06") == nil && mark(at: nil) == nil)
    let old = try #require(try mark(at: nil, edition: "2015-03-01"))
    #expect(old.contains("2020-06-01") && old != then)
  }
}
