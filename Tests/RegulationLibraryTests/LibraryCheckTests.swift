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
      case .leftovers(let findings):
        words = "leftovers " + findings.map(\.code).joined(separator: " ")
      case .notChecked(let reason): words = "not checked \(reason)"
      }
      let edition = result.edition.map { $0.description } ?? "-"
      return "\(edition) \(result.question.rawValue): \(words)"
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
        "- folder: verified",
        "2010-01-02 readable: not checked notHeld",
        "2015-03-04 readable: verified",
        "2015-03-04 record: verified",
        "2015-03-04 numbering: verified",
        "2015-03-04 round-trip: verified",
        "2015-03-04 source: verified",
        "2020-05-06 readable: verified",
        "2020-05-06 record: verified",
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
        "readable: verified", "record: verified", "numbering: verified", "round-trip: verified",
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

  @Test func `source lines that are not those of the regulation are wrong`() throws {
    let library = try SampleWork.write(to: folder)
    let text = SampleWork.record.split(separator: #""last_line": 5"#).joined(
      separator: #""last_line": 900"#)
    try folder.write(text, to: "Regulations/shili/work.json")
    let answers = try oldAnswers(library)
    #expect(answers.contains("record: wrong record-differs:-"))
  }

  @Test func `a record with another title than the text is wrong`() throws {
    let library = try SampleWork.write(to: folder)
    let text = SampleWork.oldText.split(separator: "示例条例").joined(separator: "样本条例")
    try folder.write("样本条例" + text, to: "Regulations/shili/2015-03-04.txt")
    let answers = try oldAnswers(library)
    #expect(answers.contains("record: wrong record-differs:-"))
  }

  @Test func `a record that cannot be read is an answer, and other works are still checked`() throws
  {
    let library = try SampleWork.write(to: folder)
    try folder.write("{", to: "Regulations/broken/work.json")
    let results = try LibraryCheck(library).results()
    let broken = results.filter { $0.work == "broken" }
    #expect(broken.map(\.question) == [.record, .folder] && broken.map(\.edition) == [nil, nil])
    guard case .wrong(let findings) = broken.first?.answer else {
      Issue.record("\(broken)")
      return
    }
    #expect(findings.map(\.code) == ["record-damaged"])
    #expect(broken.last?.answer == .notChecked(.unreadable))
    #expect(results.filter { $0.work == "shili" }.count == 12)
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
        "readable: wrong text-damaged:-", "record: not checked unreadable",
        "numbering: not checked unreadable", "round-trip: not checked unreadable",
        "source: not checked unreadable",
      ])
  }

  @Test func `a text that is gone is wrong`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.remove("Regulations/shili/2015-03-04.txt")
    #expect(try oldAnswers(library).first == "readable: wrong text-missing:-")
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
    let answers = try oldAnswers(library)
    #expect(answers.contains("numbering: \(sample.findings)"))
  }

  @Test(arguments: [
    ("示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲 乙。\n", 3),
    ("示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲。\n\n第二条　乙。\n", 4),
  ])
  func `a stored text that is not canonical is wrong`(text: String, line: Int) throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(text, to: "Regulations/shili/2015-03-04.txt")
    let answers = try oldAnswers(library)
    #expect(answers.contains("round-trip: wrong not-canonical:\(line)"))
  }

  @Test func `a stored text that ends in the middle of a line was cut off`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(
      "示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲。", to: "Regulations/shili/2015-03-04.txt")
    #expect(try oldAnswers(library).contains("round-trip: wrong text-cut-off:3"))
  }

  @Test func `a stored text that was cut off at a line has not the length it had`() throws {
    let library = try SampleWork.write(to: folder)
    let length = SampleWork.oldText.utf8.count
    let record = SampleWork.record.split(separator: #""2015-03-04.txt","#).joined(
      separator: #""2015-03-04.txt", "bytes": \#(length),"#)
    try folder.write(record, to: "Regulations/shili/work.json")
    #expect(try oldAnswers(library).contains("record: verified"))
    try folder.write(
      SampleWork.oldText.split(separator: "第三条").dropLast().joined(),
      to: "Regulations/shili/2015-03-04.txt")
    #expect(try oldAnswers(library).contains { $0.hasPrefix("record: wrong length-differs:-") })
  }

  @Test func `a text that no record names is left over, not wrong`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("甲", to: "Regulations/shili/2021-01-02.txt")
    try folder.write("甲", to: "Regulations/shili/drafts/2021-01-02.txt")
    #expect(try answers(library).first == "- folder: leftovers unnamed-text")
  }

  @Test func `a folder with texts and without a record is wrong`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("甲", to: "Regulations/lost/2021-01-02.txt")
    let lost = try LibraryCheck(library).results().filter { $0.work == "lost" }
    guard lost.count == 1, case .wrong(let findings) = lost[0].answer else {
      Issue.record("\(lost)")
      return
    }
    #expect(findings.map(\.code) == ["record-missing"])
  }

  @Test func `every finding is worded in both languages`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("示例条例\n第二条　甲 乙。\n", to: "Regulations/shili/2015-03-04.txt")
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
      codes.isSuperset(of: [
        "number-out-of-order", "not-canonical", "differs-from-source", "text-damaged",
      ]))
  }

  @Test func `a text that cannot be read is told in a sentence`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("甲乙丙。\n", to: "Regulations/shili/2015-03-04.txt")
    let results = LibraryCheck(library).results(for: try library.work(named: nil))
    var sentences: [String] = []
    for case .wrong(let findings) in results.map(\.answer) {
      sentences += findings.flatMap { [$0.message.english, $0.message.chinese] }
    }
    #expect(sentences.count == 2)
    #expect(!sentences.contains { $0.contains("damagedText(") || $0.contains("noArticle") })
  }

  @Test func `the library of this project is verified`() throws {
    let path = SharedData.projectRoot.appending(path: "Regulations").path
    let library = try Library(path: path)
    let works = try library.works()
    #expect(works.map(\.slug).contains("xunshi-gongzuo-tiaoli"))
    for work in works {
      for result in LibraryCheck(library).results(for: work) {
        if result.question == .folder {
          #expect(result.answer == .verified)
          continue
        }
        let isHeld = result.edition.flatMap { work.record(of: $0) }?.file != nil
        #expect(result.answer == (isHeld ? .verified : .notChecked(.notHeld)))
      }
      #expect(work.newestHeld != nil)
    }
  }
}
