import RegulationLibrary
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Documents into the library: planned first, written on demand.
@Suite(.scratchFolder)
struct EditionImportTests {
  private let folder = ScratchFolder.current
  private static let document = """
    某网站

    示例条例
    （2015年3月1日示例会议通过 2015年3月4日示例委员会发布）
    第一条　甲。
    第二条　乙。
    第三条　丙。
    """

  private func plan(
    _ text: String = document, slug: String? = "shili", date: String? = nil,
    source: String = "sources/a.txt"
  ) throws -> EditionImport {
    let library = try folder.library()
    try folder.write(text, to: source)
    let edition = try RegulationReader.read(Array(text.utf8))
    return try EditionImport(
      of: edition, into: library, slug: slug, date: date.map { try day($0) },
      source: folder.path(source))
  }

  private func expectRefusal(
    _ failure: ImportFailure, _ text: String = document, slug: String? = "shili",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    _ = try folder.library()
    #expect(throws: failure, sourceLocation: sourceLocation) {
      _ = try plan(text, slug: slug).textPath
    }
    #expect(try folder.files() == ["sources/a.txt"], sourceLocation: sourceLocation)
  }

  @Test func `a new work is planned from what its text says`() throws {
    let plan = try plan()
    #expect(plan.isNewWork)
    #expect(plan.work.slug == "shili" && plan.work.title == "示例条例" && plan.work.kind == "条例")
    #expect(plan.work.issuer == "示例委员会")
    #expect(plan.work.date == CalendarDate("2015-03-04"))
    #expect(plan.record.date == CalendarDate("2015-03-04"))
    #expect(plan.record.label == "发布" && plan.record.file == "2015-03-04.txt")
    #expect(plan.record.events.map(\.action) == [.adoption, .issue])
    #expect(
      plan.record.source == EditionSource(file: "sources/a.txt", firstLine: 3, lastLine: 7))
    #expect(plan.textPath == folder.path("Regulations/shili/2015-03-04.txt"))
  }

  @Test func `a plan writes nothing`() throws {
    _ = try plan()
    #expect(try folder.files() == ["sources/a.txt"])
  }

  @Test func `what was written is found in the library`() throws {
    let plan = try plan()
    try plan.write(replacing: false)
    #expect(
      try folder.files() == [
        "Regulations/shili/2015-03-04.txt", "Regulations/shili/work.json", "sources/a.txt",
      ])
    let library = try folder.library()
    let work = try library.work(named: "示例条例")
    #expect(work == plan.work)
    let record = try library.record(of: work, dated: nil)
    #expect(try library.edition(record, of: work) == plan.edition)
  }

  @Test func `a source outside of the library's folder keeps its whole path`() throws {
    let text = Self.document
    try folder.write(text, to: "elsewhere/a.txt")
    try folder.write("", to: "home/Regulations/.keep")
    let plan = try EditionImport(
      of: RegulationReader.read(Array(text.utf8)),
      into: Library(path: folder.path("home/Regulations")), slug: "shili", date: nil,
      source: folder.path("elsewhere/a.txt"))
    #expect(plan.record.source?.file == folder.path("elsewhere/a.txt"))
  }

  @Test func `a new work needs a slug`() throws {
    try expectRefusal(.noSlug(title: "示例条例"), slug: nil)
  }

  @Test(arguments: ["Shili", "示例", "a b", "-a", "a/b", "..", "a.b", "a_b", ""])
  func `a slug is lower-case letters, digits and hyphens`(slug: String) throws {
    try expectRefusal(.badSlug(slug), slug: slug)
  }

  @Test(arguments: ["a", "a-1", "2015", "shili-tiaoli", String(repeating: "a", count: 100)])
  func `letters, digits and hyphens make a slug`(slug: String) throws {
    #expect(try plan(slug: slug).work.slug == slug)
  }

  @Test func `a slug that is too long for a folder is refused`() throws {
    let slug = String(repeating: "a", count: 101)
    try expectRefusal(.badSlug(slug), slug: slug)
  }

  @Test func `a document without a title is refused`() throws {
    try expectRefusal(.noTitle, "第一条　甲。\n第二条　乙。\n第三条　丙。\n")
  }

  @Test func `a document without a date is refused, and taken with one`() throws {
    let text = "示例条例\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"
    try expectRefusal(.noDate, text)
    let plan = try plan(text, date: "2020-01-02")
    #expect(plan.record.date == CalendarDate("2020-01-02"))
    #expect(plan.record.events.isEmpty)
  }

  @Test func `a document with another title is refused`() throws {
    _ = try SampleWork.write(to: folder)
    let text = "样本规定\n（2015年3月4日示例委员会发布）\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"
    #expect(
      throws: ImportFailure.otherTitle("样本规定", work: "shili", itsTitle: "示例条例")
    ) { _ = try plan(text).textPath }
  }

  @Test func `the same text again changes nothing`() throws {
    try plan().write(replacing: false)
    let record = try folder.text("Regulations/shili/work.json")
    let again = try plan(slug: nil)
    #expect(again.held == .same && !again.isNewWork)
    try again.write(replacing: false)
    #expect(try folder.text("Regulations/shili/work.json") == record)
  }

  @Test func `another text of the date is not written over unless told`() throws {
    try plan().write(replacing: false)
    let held = try folder.text("Regulations/shili/2015-03-04.txt")
    let record = try folder.text("Regulations/shili/work.json")
    let other = try plan(Self.document.replacingOccurrences("乙", "乙乙"), source: "sources/b.txt")
    #expect(other.held == .other)
    let date = try day("2015-03-04")
    #expect(throws: LibraryFailure.differentTextHeld(date, file: other.textPath)) {
      try other.write(replacing: false)
    }
    #expect(try folder.text("Regulations/shili/2015-03-04.txt") == held)
    #expect(try folder.text("Regulations/shili/work.json") == record)
    try other.write(replacing: true)
    #expect(try folder.text("Regulations/shili/2015-03-04.txt").contains("乙乙"))
    #expect(try folder.files().count == 4)
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: Character, _ new: String) -> String {
    map { $0 == old ? new : String($0) }.joined()
  }
}

/// Editions that another format can hold and a text cannot.
@Suite(.scratchFolder)
struct UnprintableEditionTests {
  private let folder = ScratchFolder.current

  private func expectRefusal(_ make: (inout EditionBuilder) -> Void) throws {
    var builder = EditionBuilder()
    builder.title { $0 += Array("示例条例".utf8) }
    make(&builder)
    let edition = builder.finish(events: [], sourceLines: 1...1)
    #expect(throws: ImportFailure.notReadableBack) {
      _ = try EditionImport(
        of: edition, into: try folder.library(), slug: "shili", date: day("2020-01-02"),
        source: "a.xml"
      ).textPath
    }
  }

  private func article(_ builder: inout EditionBuilder, _ words: String) {
    builder.article(ProvisionNumber(1), line: 1) { $0 += Array("第一条".utf8) }
    builder.paragraph(line: 1) { $0 += Array(words.utf8) }
  }

  @Test func `a note that no bracket marks as one is refused`() throws {
    try expectRefusal { builder in
      builder.note { $0 += Array("甲".utf8) }
      article(&builder, "乙。")
    }
  }

  @Test func `a 目 behind further words of a 目 that is not the one before it is refused`() throws {
    try expectRefusal { builder in
      article(&builder, "甲：")
      builder.item(1, depth: 0, line: 1, label: { $0 += Array("（一）".utf8) }) {
        $0 += Array("乙：".utf8)
      }
      for number in [1, 2] {
        builder.item(number, depth: 1, line: 1, label: { $0 += Array("\(number).".utf8) }) {
          $0 += Array("丙；".utf8)
        }
      }
      builder.paragraph(line: 1, in: .item) { $0 += Array("丁；".utf8) }
      builder.item(4, depth: 1, line: 1, label: { $0 += Array("4.".utf8) }) {
        $0 += Array("戊。".utf8)
      }
    }
  }
}
