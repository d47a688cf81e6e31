import Comparison
import CrossReferences
import Findings
import Holdings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Works that cite each other over several editions: what a citation means, and where that is today.
@Suite(.scratchFolder)
struct CitationsOverTimeTests {
  private func citations(
    _ slug: String, _ date: String
  ) throws -> (LibraryCitations, Edition, Library) {
    let library = try ParkLibrary.write()
    let work = try library.work(named: slug)
    let day = try #require(CalendarDate(date))
    let record = try #require(work.record(of: day))
    let edition = try library.edition(record, of: work)
    let today = try #require(CalendarDate("2025-01-01"))
    return (LibraryCitations(edition, of: day, in: library, today: today), edition, library)
  }

  /// Where a citation stands, the edition it means with its answer, what became of it, and the place today.
  private func table(_ slug: String, _ date: String) throws -> [String] {
    let (citations, _, _) = try citations(slug, date)
    return citations.graph.references.filter { $0.work != nil }.map { reference in
      let carried = citations.entry(reference).carried
      let now = carried?.now
      return [
        reference.from, carried?.edition?.description ?? "-", carried?.status.rawValue ?? "-",
        now?.fate.rawValue ?? "-", now?.targets.map(\.id).joined(separator: " ") ?? "-",
      ].joined(separator: " ")
    }
  }

  @Test func `a citation means the text of its own time, and is carried to today`() throws {
    #expect(
      try table("lvhua", "2016-05-01") == [
        "art_1__para_1 2015-03-01 resolved same art_1",
        "art_2__para_1 2015-03-01 resolved renumbered art_3",
        "art_3__para_1 2015-03-01 resolved renumbered art_4",
        "art_4__para_1 2015-03-01 resolved removed ",
      ])
  }

  @Test func `a new number heals no old error, and a stated edition is none that was left`() throws
  {
    #expect(
      try table("shirong", "2017-04-01") == [
        "art_1__para_1 2015-03-01 unresolved - -",
        "art_2__para_1 2015-03-01 resolved renumbered art_3",
      ])
    #expect(
      try table("shirong", "2021-02-01") == [
        "art_1__para_1 2020-06-01 resolved same art_2",
        "art_2__para_1 2016-05-01 unresolved - -",
      ])
  }

  @Test(arguments: [
    (
      "lvhua", "2016-05-01",
      ["citation-left-behind 4", "citation-left-behind 5", "citation-of-removed-text 6"]
    ),
    ("shirong", "2017-04-01", ["dangling-citation 3"]),
    ("shirong", "2021-02-01", ["dangling-citation 4"]),
    ("gongyuan", "2020-06-01", []),
  ])
  func `who points wrongly is told at the line`(
    slug: String, date: String, expected: [String]
  ) throws {
    let (citations, edition, _) = try citations(slug, date)
    let findings = citations.findings(in: edition).map { "\($0.code) \($0.line ?? 0)" }
    #expect(findings == expected)
  }

  @Test(arguments: [
    ("2020-06-01", "art_2", ["shirong art_1__para_1"]),
    ("2020-06-01", "art_3", ["lvhua art_2__para_1"]),
    ("2020-06-01", "art_5", []), ("2015-03-01", "art_2", ["lvhua art_2__para_1"]),
    ("2015-03-01", "art_5", ["lvhua art_4__para_1"]),
  ])
  func `a backlink is of the edition that is meant`(
    date: String, id: String, expected: [String]
  ) throws {
    let (citations, _, library) = try citations("gongyuan", date)
    let incoming = citations.incoming(to: try library.work(named: "gongyuan"), id: id)
    #expect(incoming.map { "\($0.citingWork ?? "-") \($0.reference.from)" } == expected)
  }

  @Test func `a new text tells the citations in other works that it leaves behind`() throws {
    let library = try ParkLibrary.write()
    let work = try library.work(named: "gongyuan")
    let (old, new) = (work.editions[0], work.editions[1])
    let comparison = EditionComparison(
      old: try library.edition(old, of: work), new: try library.edition(new, of: work))
    let found = HeldActs(library).citationsLeftBehind(by: comparison, from: old, of: "gongyuan")
    let lines = found.map { citation in
      let now = citation.newTargets.map(\.id).joined(separator: " ")
      return
        "\(citation.work.slug) \(citation.place?.id ?? "-") \(citation.oldTargets[0].id) → \(now)"
    }
    #expect(
      lines == [
        "lvhua art_2__para_1 art_2 → art_3", "lvhua art_3__para_1 art_3 → art_4",
        "lvhua art_4__para_1 art_5 → ",
      ])
  }
}
