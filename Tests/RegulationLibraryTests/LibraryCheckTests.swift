import Findings
import Foundation
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Each question about each edition is answered; a question that was not asked is no pass.
@Suite(.scratchFolder)
struct LibraryCheckTests {
  private let folder = ScratchFolder.current

  /// The answers as lines: date, question, answer, and findings or reason.
  private func answers(_ library: Library) throws -> [String] {
    let work = try library.work(named: nil)
    return LibraryCheck(library).results(for: work).map { result in
      let words: String
      switch result.answer {
      case .verified: words = "verified"
      case .wrong(let findings):
        words =
          "wrong "
          + findings.map { "\($0.code):\($0.line.map { String($0) } ?? "-")" }
          .joined(separator: " ")
      case .notChecked(let reason): words = "not checked \(reason)"
      }
      return "\(result.edition) \(result.question.rawValue): \(words)"
    }
  }

  /// The answers about the edition of 2015.
  private func oldAnswers(_ library: Library) throws -> [String] {
    try answers(library).filter { $0.hasPrefix("2015-03-04 ") }.map { String($0.dropFirst(11)) }
  }

  @Test func `a sound library is verified where it was checked`() throws {
    let library = try SampleWork.write(to: folder)
    #expect(
      try answers(library) == [
        "2010-01-02 readable: not checked notHeld",
        "2015-03-04 readable: verified",
        "2015-03-04 numbering: verified",
        "2015-03-04 round-trip: verified",
        "2015-03-04 source: verified",
        "2020-05-06 readable: verified",
        "2020-05-06 numbering: verified",
        "2020-05-06 round-trip: verified",
        "2020-05-06 source: not checked noSource",
      ])
  }

  @Test func `a stored text that was changed is not what the source says`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(
      SampleWork.oldText.split(separator: "乙").joined(separator: "乙乙"),
      to: "Regulations/shili/2015-03-04.txt")
    #expect(
      try oldAnswers(library) == [
        "readable: verified", "numbering: verified", "round-trip: verified",
        "source: wrong differs-from-source:4",
      ])
  }

  @Test func `a source that was changed is told with the line of the stored text`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(
      SampleWork.oldText.split(separator: "丙").joined(separator: "丁"), to: "sources/old.txt")
    #expect(try oldAnswers(library).last == "source: wrong differs-from-source:5")
  }

  @Test func `a source whose layout alone was changed says the same`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(
      "某网站\r\n\r\n" + SampleWork.oldText.split(separator: "\n").joined(separator: "\r\n"),
      to: "sources/old.txt")
    #expect(try oldAnswers(library).last == "source: verified")
  }

  @Test func `a source that is gone was not checked`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.remove("sources/old.txt")
    #expect(
      try oldAnswers(library).last == #"source: not checked sourceMissing("sources/old.txt")"#)
  }

  @Test func `a source without a regulation is wrong`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("甲乙丙。\n", to: "sources/old.txt")
    #expect(try oldAnswers(library).last == "source: wrong source-holds-no-regulation:-")
  }

  @Test func `a text that cannot be read is wrong, and nothing else was checked`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("甲乙丙。\n", to: "Regulations/shili/2015-03-04.txt")
    #expect(
      try oldAnswers(library) == [
        "readable: wrong unreadable:-", "numbering: not checked unreadable",
        "round-trip: not checked unreadable", "source: not checked unreadable",
      ])
  }

  @Test func `a text that is gone is wrong`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.remove("Regulations/shili/2015-03-04.txt")
    #expect(try oldAnswers(library).first == "readable: wrong unreadable:-")
  }

  struct Numbers: Sendable, CustomTestStringConvertible {
    let body: String
    let findings: String
    var testDescription: String { body }

    init(_ body: String, _ findings: String) {
      self.body = body
      self.findings = findings
    }
  }

  @Test(arguments: [
    Numbers("第一条　甲。\n第三条　乙。", "wrong number-out-of-order:4"),
    Numbers("第一条　甲。\n第一条　乙。", "wrong number-out-of-order:4"),
    Numbers("第二条　甲。\n第三条　乙。", "wrong number-out-of-order:3"),
    Numbers("第一条　甲：\n（一）乙；\n（三）丙。", "wrong number-out-of-order:5"),
    Numbers("第一条　甲。\n第一条之一　乙。\n第二条　丙。", "verified"),
    Numbers("第一条　甲。\n第一条之二　乙。", "wrong number-out-of-order:4"),
    Numbers("第一条　甲：\n（一）乙；\n（二）丙。\n丁：\n（一）戊。\n第二条　己。", "verified"),
  ])
  func `numbers run without gap or repeat`(sample: Numbers) throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(
      "示例条例\n（2015年3月4日示例委员会发布）\n\(sample.body)\n", to: "Regulations/shili/2015-03-04.txt")
    #expect(try oldAnswers(library)[1] == "numbering: \(sample.findings)")
  }

  @Test(arguments: [
    ("示例条例\n（2015年3月4日示例委员会发布）\n第一条 甲。\n", 3),
    ("示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲 乙。\n", 3),
    ("示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲。", 3),
    ("示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲。\n\n第二条　乙。\n", 4),
  ])
  func `a stored text that is not canonical is wrong`(text: String, line: Int) throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(text, to: "Regulations/shili/2015-03-04.txt")
    #expect(try oldAnswers(library)[2] == "round-trip: wrong not-canonical:\(line)")
  }

  @Test func `every finding is worded in both languages`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("示例条例\n第二条 甲。\n", to: "Regulations/shili/2015-03-04.txt")
    try folder.write("甲", to: "Regulations/shili/2020-05-06.txt")
    let results = LibraryCheck(library).results(for: try library.work(named: nil))
    var codes: Set<String> = []
    for case .wrong(let findings) in results.map(\.answer) {
      for finding in findings {
        codes.insert(finding.code)
        #expect(!finding.message.english.isEmpty && !finding.message.chinese.isEmpty)
        #expect(finding.message.english != finding.message.chinese)
      }
    }
    #expect(
      codes == ["number-out-of-order", "not-canonical", "differs-from-source", "unreadable"])
  }

  @Test func `the library of this project is verified`() throws {
    let path = SharedData.projectRoot.appending(path: "Regulations").path
    let library = try Library(path: path)
    let works = try library.works()
    #expect(works.map(\.slug).contains("xunshi-gongzuo-tiaoli"))
    for work in works {
      for result in LibraryCheck(library).results(for: work) {
        let isHeld = work.record(of: result.edition)?.file != nil
        #expect(result.answer == (isHeld ? .verified : .notChecked(.notHeld)))
      }
      #expect(work.newestHeld != nil)
    }
  }
}
