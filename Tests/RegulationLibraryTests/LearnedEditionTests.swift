import RegulationLibrary
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// What a 题注 tells of editions whose text it is not.
@Suite(.scratchFolder)
struct LearnedEditionTests {
  private let folder = ScratchFolder.current
  private static let document = """
    示例条例
    （2010年1月2日示例委员会发布　2015年3月1日示例会议修订　2015年3月4日示例委员会发布）
    第一条　甲。
    第二条　乙。
    第三条　丙。

    """

  private func plan(record: String?) throws -> EditionImport {
    if let record { try folder.write(record, to: "Regulations/shili/work.json") }
    return try EditionImport(
      of: RegulationReader.read(Array(Self.document.utf8)), into: folder.library(),
      slug: "shili", date: nil, source: folder.path("a.txt"))
  }

  private func record(editions: String) -> String {
    #"{"schema":"tiaoli/work/1","title":"示例条例","editions":[\#(editions)]}"#
  }

  @Test func `editions that the note tells of become known`() throws {
    let plan = try plan(record: nil)
    #expect(plan.work.editions.map(\.date.description) == ["2010-01-02", "2015-03-04"])
    #expect(plan.work.editions.map(\.label) == ["发布", "修订发布"])
    #expect(plan.work.editions.map(\.file) == [nil, "2015-03-04.txt"])
    #expect(plan.work.date == CalendarDate("2010-01-02"))
  }

  @Test func `an edition that was known by its date learns its events and label`() throws {
    let plan = try plan(record: record(editions: #"{"date":"2010-01-02"}"#))
    let known = try #require(plan.work.record(of: day("2010-01-02")))
    #expect(known.events.map(\.text) == ["2010年1月2日示例委员会发布"])
    #expect(known.label == "发布" && known.file == nil)
    #expect(!plan.isNewWork)
  }

  @Test func `what is known already is not changed`() throws {
    let plan = try plan(
      record: record(
        editions: #"{"date":"2010-01-02","label":"试行","file":"old.txt","events":["#
          + #"{"date":"2010-01-02","actor":"甲","action":"印发","text":"乙"}]}"#))
    let known = try #require(plan.work.record(of: day("2010-01-02")))
    #expect(known.events.map(\.text) == ["乙"])
    #expect(known.label == "试行" && known.file == "old.txt")
  }

  @Test func `editions of other dates stay`() throws {
    let plan = try plan(
      record: record(editions: #"{"date":"2024-02-08","file":"x.txt"},{"date":"2009-01-01"}"#))
    #expect(
      plan.work.editions.map(\.date.description) == [
        "2009-01-01", "2010-01-02", "2015-03-04", "2024-02-08",
      ])
    #expect(plan.work.newestHeld?.file == "x.txt")
  }

  @Test func `a date that was given stands beside those of the note`() throws {
    let plan = try EditionImport(
      of: RegulationReader.read(Array(Self.document.utf8)), into: folder.library(),
      slug: "shili", date: day("2016-01-01"), source: folder.path("a.txt"))
    #expect(
      plan.work.editions.map { "\($0.date) \($0.file ?? "-")" } == [
        "2010-01-02 -", "2015-03-04 -", "2016-01-01 2016-01-01.txt",
      ])
  }

  @Test func `a text held under another name is not lost when it is imported again`() throws {
    try folder.write(Self.document, to: "Regulations/shili/old.txt")
    let plan = try plan(record: record(editions: #"{"date":"2015-03-04","file":"old.txt"}"#))
    #expect(plan.held == .same)
    try plan.write(replacing: false)
    let library = try folder.library()
    let work = try library.work(named: nil)
    let record = try library.record(of: work, dated: nil)
    let edition = try? library.edition(record, of: work)
    #expect(edition?.text == Self.document)
  }
}
