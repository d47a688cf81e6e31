import Holdings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Works asked for by the end of their titles.
@Suite(.scratchFolder)
struct ShortNameTests {
  @Test(arguments: [
    ("规定", "shirong"), ("绿化条例", "lvhua"), ("市容规定", "shirong"), ("《公园条例》", "gongyuan"),
    ("某市公园条例", "gongyuan"),
  ])
  func `a noun that one title only ends in names the work`(name: String, slug: String) throws {
    #expect(try ParkLibrary.write().work(named: name).slug == slug)
  }

  @Test func `a noun that two titles end in is answered with both`() throws {
    let library = try ParkLibrary.write()
    #expect(throws: LibraryFailure.self) { try library.work(named: "条例") }
    #expect(throws: LibraryFailure.self) { try library.work(named: "办法") }
    #expect(throws: LibraryFailure.self) { try library.work(named: "例") }
  }

  @Test func `citations by other works are told with what they mean in the edition at hand`() throws
  {
    let library = try ParkLibrary.write()
    let work = try library.work(named: "gongyuan")
    let record = try #require(work.editions.last)
    let edition = try library.edition(record, of: work)
    let today = try #require(CalendarDate("2025-01-01"))
    let citations = LibraryCitations(edition, of: record.date, in: library, today: today)
    let incoming = citations.incoming(to: work)
    let meant = incoming.filter { $0.means("art_3") }.map {
      "\($0.work.slug) \($0.place?.id ?? "-")"
    }
    #expect(meant == ["lvhua art_2__para_1"])
    #expect(!incoming.contains { $0.means("art_7") })
  }
}
