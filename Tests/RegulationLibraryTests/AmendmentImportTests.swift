import Amending
import DecisionLanguage
import Findings
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Amended editions in the library: what made them is held beside them and applied anew.
@Suite(.scratchFolder)
struct AmendmentImportTests {
  private let folder = ScratchFolder.current
  private static let decision = """
    关于修改《示例条例》的决定
    （2021年1月2日示例委员会第三次会议通过）
    对《示例条例》作如下修改：
    一、将第一条中的“甲甲”修改为“丁”。
    二、增加一条，作为第三条：“戊。”
    此外，对条文顺序作相应调整。
    本决定自2021年3月1日起施行。

    """

  private func plan(
    _ text: String = decision, date: String = "2021-01-02"
  ) throws -> AmendmentImport {
    let library = try SampleWork.write(to: folder)
    let work = try library.work(named: "shili")
    let base = try library.record(of: work, dated: day("2020-05-06"))
    let bytes = Array(text.utf8)
    let decision = try AmendingDecision.read(bytes)
    let result = try AmendmentRun.apply(
      decision, to: library.edition(base, of: work), options: .init(keepGoing: true))
    return try AmendmentImport(
      of: result, by: decision, from: bytes, to: base, of: work, in: library, date: day(date))
  }

  /// The amended edition as the library gives it, checked by the library's own questions.
  private func written() throws -> (library: Library, work: Work, record: EditionRecord) {
    try plan().write(replacing: false)
    let library = try folder.library()
    let work = try library.work(named: "shili")
    return (library, work, try library.record(of: work, dated: day("2021-01-02")))
  }

  private func answer(
    _ question: CheckResult.Question, _ library: Library, _ work: Work
  ) throws -> CheckResult.Answer? {
    let date = try day("2021-01-02")
    return LibraryCheck(library).results(for: work).first {
      $0.edition == date && $0.question == question
    }?.answer
  }

  private func codes(_ answer: CheckResult.Answer?) -> [String] {
    guard case .wrong(let findings) = answer else { return [] }
    return findings.map(\.code)
  }

  @Test func `an amended text, its decision and the record are written together`() throws {
    let (library, work, record) = try written()
    #expect(
      try folder.text("Regulations/shili/2021-01-02.txt")
        == "示例条例\n第一条　丁。\n第二条　乙。\n第三条　戊。\n第四条　丙。\n")
    #expect(try folder.text("Regulations/shili/decisions/2021-01-02.txt") == Self.decision)
    #expect(
      record.amendment == EditionAmendment(base: try day("2020-05-06"), decision: "2021-01-02.txt"))
    #expect(record.events.map(\.action) == [.adoption, .entryIntoForce])
    #expect(record.commencement?.day == CalendarDate("2021-03-01"))
    #expect(record.commencement?.basis == .event)
    #expect(library.relations(of: work).filter { $0.kind == .amendedBy }.count == 1)
    for question in [CheckResult.Question.readable, .record, .roundTrip, .amendment] {
      #expect(try answer(question, library, work) == .verified, "\(question)")
    }
  }

  @Test func `each provision knows the instruction that wrote it`() throws {
    let (library, work, record) = try written()
    let amendment = try #require(try library.amendment(of: record, of: work))
    let edition = try library.edition(record, of: work)
    func wrote(_ id: String) throws -> [String] {
      let provision = try #require(edition.provision(id: id))
      return amendment.instructions(forWordsOf: provision).map {
        amendment.passage(of: $0) + $0.wording.prefix(4)
      }
    }
    #expect(try wrote("art_1__para_1") == ["一、将第一条"])
    #expect(try wrote("art_2__para_1") == [])
    #expect(try wrote("art_3__para_1") == ["二、增加一条"])
  }

  @Test func `an edition that no decision made has no amendment`() throws {
    let library = try SampleWork.write(to: folder)
    let work = try library.work(named: "shili")
    let record = try library.record(of: work, dated: day("2015-03-04"))
    #expect(try library.amendment(of: record, of: work)?.decision.title == nil)
    #expect(record.amendment == nil)
  }

  @Test func `the same amendment twice changes nothing`() throws {
    _ = try written()
    let before = try folder.files().map { try folder.text($0) }
    let library = try folder.library()
    let work = try library.work(named: "shili")
    let base = try library.record(of: work, dated: day("2020-05-06"))
    let bytes = Array(Self.decision.utf8)
    let decision = try AmendingDecision.read(bytes)
    let result = try AmendmentRun.apply(decision, to: library.edition(base, of: work))
    try AmendmentImport(
      of: result, by: decision, from: bytes, to: base, of: work, in: library,
      date: day("2021-01-02")
    ).write(replacing: false)
    #expect(try folder.files().map { try folder.text($0) } == before)
  }

  @Test func `a decision that is not carried out as a whole makes no edition`() throws {
    let text = Self.decision.replacing("甲甲", with: "不在此处")
    #expect(throws: AmendmentImportFailure.refused(1)) { _ = try plan(text).textPath }
  }

  @Test func `an amended edition is later than the one before`() throws {
    let (base, given) = (try day("2020-05-06"), try day("2020-05-06"))
    #expect(throws: AmendmentImportFailure.notAfter(base: base, given: given)) {
      _ = try plan(date: "2020-05-06").textPath
    }
  }

  @Test(arguments: [
    ("Regulations/shili/2021-01-02.txt", "丁", "己", "differs-from-decision"),
    ("Regulations/shili/decisions/2021-01-02.txt", "“丁”", "“己”", "differs-from-decision"),
    ("Regulations/shili/decisions/2021-01-02.txt", "甲甲", "乙乙", "decision-is-refused"),
    ("Regulations/shili/decisions/2021-01-02.txt", "《示例条例》", "《别的条例》", "decision-damaged"),
  ])
  func `the check finds what was changed by hand`(
    file: String, old: String, new: String, code: String
  ) throws {
    let (library, work, _) = try written()
    try folder.write(folder.text(file).replacing(old, with: new), to: file)
    #expect(codes(try answer(.amendment, library, work)) == [code])
  }

  @Test func `the check tells a decision that is gone`() throws {
    let (library, work, _) = try written()
    try folder.remove("Regulations/shili/decisions/2021-01-02.txt")
    #expect(codes(try answer(.amendment, library, work)) == ["text-missing"])
  }

  @Test(arguments: ["../x.txt", ".hidden", ""])
  func `a decision outside of the work's folder damages the record`(name: String) throws {
    _ = try written()
    let record = try folder.text("Regulations/shili/work.json").replacing(
      "\"decision\": \"2021-01-02.txt\"", with: "\"decision\": \"\(name)\"")
    try folder.write(record, to: "Regulations/shili/work.json")
    let library = try folder.library()
    #expect(throws: LibraryFailure.self) { _ = try library.work(named: "shili").slug }
  }
}
