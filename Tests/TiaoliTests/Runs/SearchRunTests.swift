import CommandKit
import JSONText
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli search` as its users call it.
@Suite(.scratchFolder) struct SearchRunTests {
  init() throws { try CityLibrary.write() }

  @Test func `regulations and news are searched, each with its count`() {
    let run = ProgramRun("search", "限载标志", corpus: true)
    #expect(run.outcome == .done)
    #expect(run.text.contains("qiaoliang 2022-07-01  1 hit in 1 text\n"))
    #expect(run.text.contains("corpus  2 hits in 1 text\n"))
    #expect(run.text.hasSuffix("\n3 hits in 2 texts\n"))
    #expect(run.text.contains("桥梁应当设置【限载标志】。"))
    #expect(run.text.lines(with: "dukou").isEmpty)
  }

  @Test func `words that stand nowhere are a no`() {
    let run = ProgramRun("search", "隧道", corpus: true)
    #expect(run.outcome == .no && run.text == "0 hits in 0 texts\n")
    let table = ProgramRun("search", "隧道", "--format", "csv", corpus: true)
    #expect(table.outcome == .no)
    #expect(ProgramRun("search", "停航", "--format", "csv", corpus: true).outcome == .done)
    let json = ProgramRun("search", "隧道", "--format", "json", corpus: true)
    #expect(json.outcome == .no && json.text.hasPrefix("{"))
  }

  @Test func `as many results are shown as asked for, and all are counted`() {
    let one = ProgramRun("search", "桥梁", "--work", "qiaoliang", "--limit", "1")
    let all = ProgramRun("search", "桥梁", "--work", "qiaoliang", "--limit", "0")
    #expect(one.text.lines(with: "×").count == 1)
    #expect(all.text.lines(with: "×").count > 4)
    #expect(one.text.split(separator: "\n").last == all.text.split(separator: "\n").last)
  }

  @Test func `numerals that are written otherwise are found and named, unless it is to be exact`() {
    let run = ProgramRun("search", "500元", "--work", "qiaoliang")
    #expect(run.outcome == .done && run.text.contains("【五百元】"))
    #expect(run.text.hasSuffix("found with other numerals\n"))
    #expect(!ProgramRun("search", "五百元", "--work", "qiaoliang").text.contains("found with other"))
    #expect(ProgramRun("search", "500元", "--work", "qiaoliang", "--exact").outcome == .no)
  }

  @Test(
    arguments: [
      ([], ""), (["甲"], "甲"), (["甲 乙"], "甲 乙"), (["甲", "乙"], "甲 乙"),
      (["甲 乙", "丙"], "\"甲 乙\" 丙"), (["\"甲 乙\"", "丙"], "\"甲 乙\" 丙"),
    ] as [([String], String)])
  func `words that the shell kept together are a phrase among others`(
    words: [String], query: String
  ) {
    #expect(SearchReport.joined(words) == query)
  }

  @Test func `the edition that is asked for is searched`() {
    let old = ProgramRun("search", "二百元", "--work", "qiaoliang", "--edition", "2016")
    #expect(old.outcome == .done && old.text.contains("qiaoliang 2016-03-01"))
    #expect(ProgramRun("search", "二百元", "--work", "qiaoliang").outcome == .no)
  }
}
