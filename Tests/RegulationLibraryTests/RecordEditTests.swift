import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// What is set by hand in the record of a work.
@Suite(.scratchFolder)
struct RecordEditTests {
  private let folder = ScratchFolder.current

  private func edit() throws -> RecordEdit {
    var edit = RecordEdit()
    edit.number = "示发〔2020〕1号"
    edit.issuer = "示例局"
    edit.norm = "rule"
    edit.region = "cn-sh"
    edit.aliases = ["示例办法简称"]
    edit.relations = [
      WorkRelation(.repealedBy, title: "新示例条例", number: nil, date: "2024-01-01", words: nil)
    ]
    edit.repeal = try day("2024-01-01")
    edit.force = try day("2020-09-01")
    return edit
  }

  @Test func `what was set is written and read again, and the texts stay`() throws {
    let library = try SampleWork.write(to: folder)
    let work = try library.work(named: nil)
    let edit = try edit()
    let texts = try work.editions.map {
      $0.file == nil ? "" : try library.edition($0, of: work).text
    }
    try library.write(edit, to: work, edition: try day("2020-05-06"))
    let now = try library.work(named: nil)
    #expect(now == edit.applied(to: work, edition: try day("2020-05-06")))
    #expect(now.number == "示发〔2020〕1号" && now.region == "cn-sh" && now.norm == "rule")
    #expect(now.aliases.contains("示例办法简称"))
    #expect(now.relations.map(\.kind) == [.repealedBy])
    #expect(
      try now.editions.map { $0.file == nil ? "" : try library.edition($0, of: now).text } == texts)
    #expect(
      RecordEdit.lines(from: now, to: edit.applied(to: now, edition: try day("2020-05-06"))).isEmpty
    )
  }

  @Test func `the day set by hand goes before what the text says, and a repeal ends it`() throws {
    let library = try SampleWork.write(to: folder)
    try library.write(try edit(), to: try library.work(named: nil), edition: try day("2020-05-06"))
    let work = try library.work(named: nil)
    func status(_ text: String) throws -> LegalStatus? {
      library.status(of: work, on: try day(text)).edition(try day("2020-05-06"))?.status
    }
    #expect(try status("2020-08-31") == .future)
    #expect(try status("2020-09-01") == .inForce)
    #expect(try status("2024-01-01") == .repealed)
    #expect(library.commencement(of: work.editions[2], of: work).basis == .record)
  }

  @Test func `the lines say what changes, member by member`() throws {
    let library = try SampleWork.write(to: folder)
    let work = try library.work(named: nil)
    let lines = RecordEdit.lines(
      from: work, to: try edit().applied(to: work, edition: try day("2020-05-06")))
    #expect(
      lines.map(\.member) == [
        "number", "issuer", "norm", "region", "aliases", "relations", "2020-05-06 in_force",
        "2020-05-06 repeal",
      ])
    #expect(lines.allSatisfy { $0.new != $0.old })
  }

  @Test func `an edit of nothing changes nothing`() throws {
    let work = try SampleWork.write(to: folder).work(named: nil)
    #expect(RecordEdit().isEmpty)
    #expect(RecordEdit().applied(to: work, edition: nil) == work)
  }
}
