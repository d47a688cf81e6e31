import Findings
import RegulationModel
import TestSupport
import Testing

@testable import RegulationLibrary

/// `work.json`: what is read is what is written, and damage is named.
@Suite(.scratchFolder)
struct WorkRecordTests {
  private let folder = ScratchFolder.current

  @Test func `a record that is read is written the same`() throws {
    let bytes = Array(SampleWork.record.utf8)
    let work = try WorkRecord.read(bytes, slug: "shili", file: "work.json")
    #expect(String(decoding: WorkRecord.write(work), as: UTF8.self) == SampleWork.record)
  }

  @Test func `every member of the record is read`() throws {
    let work = try SampleWork.write(to: folder).work(named: "shili")
    #expect(work.slug == "shili" && work.title == "示例条例" && work.aliases == ["样例"])
    #expect(work.kind == "条例" && work.issuer == "示例委员会")
    #expect(work.date == CalendarDate("2010-01-02"))
    #expect(work.editions.map(\.date.description) == ["2010-01-02", "2015-03-04", "2020-05-06"])
    #expect(work.editions.map(\.file) == [nil, "2015-03-04.txt", "2020-05-06.txt"])
    #expect(work.editions.map(\.label) == ["发布", "修订发布", "修订发布"])
    #expect(
      work.editions[1].source
        == EditionSource(file: "sources/old.txt", firstLine: 1, lastLine: 5))
    #expect(
      work.editions[2].events.last
        == LifecycleEvent(
          date: try day("2020-07-01"), actor: nil, action: .entryIntoForce, text: "2020年7月1日施行"))
    #expect(work.predecessors == [Predecessor(title: "示例条例（试行）", date: "2009")])
  }

  @Test func `editions are in the order of their dates, whatever that of the file`() throws {
    let json = #"""
      {"schema":"tiaoli/work/1","title":"示例条例","editions":[{"date":"2020-05-06"},
       {"date":"2010-01-02"}]}
      """#
    let work = try WorkRecord.read(Array(json.utf8), slug: "shili", file: "work.json")
    #expect(work.editions.map(\.date.description) == ["2010-01-02", "2020-05-06"])
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let json: String
    let reason: String
    var testDescription: String { reason }

    init(_ json: String, _ reason: String) {
      self.json = json
      self.reason = reason
    }
  }

  @Test(arguments: [
    Damage("", "it is empty"), Damage("{", "it ends in the middle"),
    Damage("示例条例", "it is no JSON object"),
    Damage(#"{"schema":"tiaoli/work/1","title":"示例","editio"#, "it ends in the middle"),
    Damage(
      #"{"schema":"tiaoli/work/2","title":"示例","editions":[]}"#, "its schema is tiaoli/work/2"),
    Damage(
      #"{"schema":"tiaoli/work/1","title":"示例","editions":[{"date":"2020-01-02","file":"../a"}]}"#,
      "../a is not in the work's folder"),
    Damage(
      #"{"schema":"tiaoli/work/1","title":"示例","editions":[{"date":"2020-01-02"},"#
        + #"{"date":"2020-01-02"}]}"#, "2020-01-02 stands twice"),
    Damage(#"{"title":"示例","editions":[]}"#, #""schema" is missing"#),
    Damage(#"{"schema":"tiaoli/work/1","editions":[]}"#, #""title" is missing"#),
    Damage(#"{"schema":"tiaoli/work/1","title":"示例"}"#, #""editions" is missing"#),
    Damage(
      #"{"schema":"tiaoli/work/1","title":7,"editions":[]}"#, #""title" has no such value"#),
    Damage(
      #"{"schema":"tiaoli/work/1","title":null,"editions":[]}"#, #""title" has no such value"#),
    Damage(
      #"{"schema":"tiaoli/work/1","title":"示例","editions":[{"date":"2020-02-30"}]}"#,
      "2020-02-30 is no date"),
    Damage(
      #"{"schema":"tiaoli/work/1","title":"示例","date":"2020年","editions":[]}"#, "2020年 is no date"),
    Damage(
      #"{"schema":"tiaoli/work/1","title":"示例","editions":[{"label":"发布"}]}"#,
      #""date" is missing"#),
    Damage(
      #"{"schema":"tiaoli/work/1","title":"示例","editions":[{"date":"2020-01-02","events":"#
        + #"[{"date":"5","text":"甲"}]}]}"#, "5 is no date"),
    Damage("[]", "it is no JSON object"),
  ])
  func `damage is named with the file`(sample: Damage) throws {
    try folder.write(sample.json, to: "Regulations/shili/work.json")
    let file = folder.path("Regulations/shili/work.json")
    let library = try folder.library()
    for call in [{ _ = try library.works() }, { _ = try library.work(named: nil) }] {
      let failure = #expect(throws: LibraryFailure.self) { try call() }
      guard case .damagedRecord(let name, let damage) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect(name == file && damage.message.english == sample.reason)
      #expect(damage.message.chinese != damage.message.english && !damage.message.chinese.isEmpty)
    }
  }

  @Test func `an action that is not known is no damage`() throws {
    let json = #"""
      {"schema":"tiaoli/work/1","title":"示例条例","editions":[{"date":"2020-05-06",
       "events":[{"date":"2020-05-06","action":"试行","text":"2020年5月6日试行"}]}]}
      """#
    let work = try WorkRecord.read(Array(json.utf8), slug: "shili", file: "work.json")
    #expect(work.editions.first?.events.map(\.action) == [nil])
  }
}
