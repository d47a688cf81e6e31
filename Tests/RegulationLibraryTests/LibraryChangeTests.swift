import Amending
import DecisionLanguage
import Findings
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import RegulationLibrary

/// A change that is cut off after any of its steps leaves the library whole.
@Suite(.scratchFolder)
struct LibraryChangeTests {
  private let folder = ScratchFolder.current

  private func text(_ word: String, date: String = "2015年3月4日") -> String {
    "示例条例\n（\(date)示例委员会发布）\n第一条　\(word)。\n第二条　乙。\n第三条　丙。\n"
  }

  private func change(to word: String) throws -> LibraryChange {
    let text = text(word)
    try folder.write(text, to: "sources/\(word).txt")
    let plan = try EditionImport(
      of: RegulationReader.read(Array(text.utf8)), into: try folder.library(), slug: "shili",
      date: nil, source: folder.path("sources/\(word).txt"))
    return LibraryChange(work: plan.work, date: plan.record.date, text: plan.edition.bytes)
  }

  private func write(_ word: String) throws {
    try folder.library().change { try change(to: word) }
  }

  /// The words of the first article, after all that `check` asks has been answered well.
  private func heldWord(_ sourceLocation: SourceLocation = #_sourceLocation) throws -> String? {
    let library = try folder.library()
    for result in try LibraryCheck(library).results() {
      if case .wrong(let findings) = result.answer {
        Issue.record("\(findings)", sourceLocation: sourceLocation)
      }
    }
    guard let work = try library.works().first, let record = work.newestHeld else { return nil }
    let edition = try library.edition(record, of: work)
    return edition.articles.first?.children.first?.text
  }

  /// Does the first steps of a change, and no more.
  private func cutOff(_ word: String, after count: Int) throws -> Int {
    let steps = try WriteSteps(of: try change(to: word), in: try folder.library())
    let all = steps.deciding + steps.tidying
    for step in all.prefix(count) { try step.run() }
    return all.count - count
  }

  private static let tidy = ["Regulations/shili/2015-03-04.txt", "Regulations/shili/work.json"]

  private func files() throws -> [String] {
    try folder.files().filter { $0.hasPrefix("Regulations/") }
  }

  @Test(arguments: 0...4)
  func `a new work is there with all that it has, or not at all`(count: Int) throws {
    let missing = try cutOff("甲", after: count)
    #expect(try heldWord() == (missing == 0 ? "甲。" : nil))
    try write("丁")
    #expect(try heldWord() == "丁。")
    #expect(try files() == Self.tidy)
  }

  @Test(arguments: 0...5)
  func `a text that is replaced is the old one or the new one`(count: Int) throws {
    try write("甲")
    let missing = try cutOff("丁", after: count)
    let word = try heldWord()
    #expect(word == (count < 2 ? "甲。" : "丁。"))
    #expect(missing == 5 - count)
    try write("丁")
    #expect(try heldWord() == "丁。")
    #expect(try files() == Self.tidy)
  }

  @Test(arguments: 0...5)
  func `a third text finds its place after a replacement that was cut off`(count: Int) throws {
    try write("甲")
    _ = try cutOff("丁", after: count)
    try write("戊")
    #expect(try heldWord() == "戊。")
    #expect(try files() == Self.tidy)
  }

  @Test(arguments: 0...2)
  func `an edition that is added is recorded with its text, or not at all`(count: Int) throws {
    try write("甲")
    let record = try folder.text("Regulations/shili/work.json")
    let newer = text("丁", date: "2020年5月6日")
    try folder.write(newer, to: "sources/newer.txt")
    let library = try folder.library()
    let plan = try EditionImport(
      of: RegulationReader.read(Array(newer.utf8)), into: library, slug: nil, date: nil,
      source: folder.path("sources/newer.txt"))
    let steps = try WriteSteps(
      of: LibraryChange(work: plan.work, date: plan.record.date, text: plan.edition.bytes),
      in: library)
    #expect(steps.deciding.count == 2 && steps.tidying.isEmpty)
    for step in steps.deciding.prefix(count) { try step.run() }
    #expect(try heldWord() == (count == 2 ? "丁。" : "甲。"))
    #expect(try (folder.text("Regulations/shili/work.json") == record) == (count < 2))
    try plan.write(replacing: false)
    #expect(try heldWord() == "丁。")
  }

  /// An amendment of the edition that is held, by which its first article gets a word.
  private func amendment(to word: String) throws -> LibraryChange {
    let library = try folder.library()
    let work = try library.work(named: "shili")
    let base = try library.record(of: work, dated: day("2015-03-04"))
    let bytes = Array("关于修改《示例条例》的决定\n一、将第一条中的“甲”修改为“\(word)”。\n".utf8)
    let decision = try AmendingDecision.read(bytes)
    let result = try AmendmentRun.apply(decision, to: library.edition(base, of: work))
    let plan = try AmendmentImport(
      of: result, by: decision, from: bytes, to: base, of: work, in: library,
      date: day("2021-01-02"))
    return LibraryChange(
      work: plan.work, date: plan.record.date, text: plan.edition.bytes, decision: bytes)
  }

  @Test(arguments: 0...8)
  func `an amended text and its decision are the old ones or the new ones`(count: Int) throws {
    try write("甲")
    for start in [nil, "丁"] {
      if let start { try folder.library().change { try amendment(to: start) } }
      let steps = try WriteSteps(of: try amendment(to: "戊"), in: try folder.library())
      #expect(steps.deciding.count == (start == nil ? 4 : 3))
      for step in (steps.deciding + steps.tidying).prefix(count) { try step.run() }
      let isChanged = count >= steps.deciding.count
      #expect(try heldWord() == (isChanged ? "戊。" : start.map { "\($0)。" } ?? "甲。"))
      try folder.library().change { try amendment(to: "戊") }
      #expect(try heldWord() == "戊。")
      #expect(
        try files() == [
          "Regulations/shili/2015-03-04.txt", "Regulations/shili/2021-01-02.txt",
          "Regulations/shili/decisions/2021-01-02.txt", "Regulations/shili/work.json",
        ])
    }
  }

  @Test func `a change that cannot be finished is taken back`() throws {
    try write("甲")
    let before = try folder.text("Regulations/shili/work.json")
    // A folder in the place of the record's temporary file cannot be written to.
    let obstacle = "Regulations/shili/work.json.\(getpid()).tmp/x"
    let change = try change(to: "丁")
    #expect(throws: LibraryFailure.self) {
      try folder.library().change {
        try folder.write("", to: obstacle)
        return change
      }
    }
    #expect(try folder.text("Regulations/shili/work.json") == before)
    #expect(try heldWord() == "甲。")
    #expect(try files() == Self.tidy)
  }

  @Test func `the plan sees what another write has done meanwhile`() throws {
    try folder.write(text("甲"), to: "sources/a.txt")
    try folder.write(text("丁", date: "2020年5月6日"), to: "sources/b.txt")
    let library = try folder.library()
    let plans = try ["a", "b"].map { name in
      let bytes = Array(try folder.text("sources/\(name).txt").utf8)
      return try EditionImport(
        of: RegulationReader.read(bytes), into: library, slug: "shili", date: nil,
        source: folder.path("sources/\(name).txt"))
    }
    for plan in plans { try plan.write(replacing: false) }
    let dates = try library.work(named: "shili").editions.map(\.date.description)
    #expect(dates == ["2015-03-04", "2020-05-06"])
  }

  @Test func `temporary files of processes that are gone are removed, others stay`() throws {
    try write("甲")
    // No process has a number as large as this.
    let gone = ["shili/work.json.2147483647.tmp", ".neu.2147483647.tmp/work.json", ".lock"]
    let kept = ["shili/a.1.tmp", "shili/a.tmp", "shili/b.x.tmp", "shili/drafts/a.2147483647.tmp"]
    for name in gone + kept { try folder.write("甲", to: "Regulations/\(name)") }
    let codes = try LibraryCheck(folder.library()).results().flatMap { result in
      if case .leftovers(let findings) = result.answer { return findings.map(\.code) }
      return []
    }
    #expect(codes == ["temporary-file", "temporary-file"])
    try write("甲")
    #expect(try files() == (kept.map { "Regulations/\($0)" } + Self.tidy).sorted())
  }

  @Test func `a reader with an old record finds the text under its new name`() throws {
    try write("甲")
    let library = try folder.library()
    let old = try library.work(named: "shili")
    let steps = try WriteSteps(of: try change(to: "丁"), in: library)
    for step in steps.deciding { try step.run() }
    try folder.remove("Regulations/shili/2015-03-04.txt")
    let edition = try library.edition(try library.record(of: old, dated: nil), of: old)
    #expect(edition.articles.first?.children.first?.text == "丁。")
  }
}
