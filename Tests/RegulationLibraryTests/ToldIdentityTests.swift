import RegulationLibrary
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// What a document says of its work beside the text is kept in the library's record.
@Suite(.scratchFolder)
struct ToldIdentityTests {
  private let folder = ScratchFolder.current
  private static let text = "示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲。\n"

  private func plan(_ told: ToldIdentity?, slug: String? = nil) throws -> EditionImport {
    try folder.write(Self.text, to: "a.xml")
    return try EditionImport(
      of: try RegulationReader.read(Array(Self.text.utf8)), into: try folder.library(),
      slug: slug, date: nil, source: folder.path("a.xml"), told: told)
  }

  private func recorded() throws -> Work {
    Work(
      slug: "shili", title: "示例条例", aliases: ["示例规矩"], kind: "条例", issuer: "示例委员会",
      date: try day("2010-01-02"),
      editions: [
        EditionRecord(date: try day("2010-01-02"), label: "发布"),
        EditionRecord(date: try day("2015-03-04"), label: "修订发布"),
      ],
      predecessors: [Predecessor(title: "示例办法", date: "1999")], number: "示发1号",
      norm: "rule", region: "cn-sh")
  }

  @Test func `a work of another library keeps its record`() throws {
    let told = ToldIdentity(work: try recorded())
    let plan = try plan(told)
    try plan.write(replacing: false)
    let work = try folder.library().work(named: "shili")
    #expect(work.aliases == ["示例规矩"] && work.number == "示发1号" && work.norm == "rule")
    #expect(work.region == "cn-sh" && work.predecessors.map(\.title) == ["示例办法"])
    #expect(work.date == CalendarDate("2010-01-02"))
    #expect(work.editions.map(\.label) == ["发布", "修订发布"])
    #expect(work.editions.map { $0.file != nil } == [false, true])
  }

  @Test func `what the library has stands`() throws {
    var other = try recorded()
    other.aliases = ["别的"]
    try plan(ToldIdentity(work: try recorded())).write(replacing: false)
    try plan(ToldIdentity(work: other), slug: "shili").write(replacing: false)
    #expect(try folder.library().work(named: "shili").aliases == ["示例规矩"])
  }

  @Test func `what a publisher says is kept as it stood`() throws {
    let told = ToldIdentity(
      published: "<published>\n</published>\n", issuer: "别的委员会", date: try day("2001-02-03"),
      number: "9", region: "cn-bj")
    try plan(told, slug: "shili").write(replacing: false)
    let work = try folder.library().work(named: "shili")
    #expect(work.issuer == "别的委员会" && work.number == "9" && work.region == "cn-bj")
    #expect(work.date == CalendarDate("2001-02-03"))
    #expect(work.editions.last?.published == "<published>\n</published>\n")
  }
}
