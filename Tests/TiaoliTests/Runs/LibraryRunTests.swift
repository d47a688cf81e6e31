import AknProfile
import CommandKit
import JSONText
import RegulationModel
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli list`, `status` and `record` as their users call them.
@Suite(.scratchFolder) struct LibraryRunTests {
  init() throws { try CityLibrary.write() }

  @Test func `works are listed with their editions, held and known`() {
    let run = ProgramRun("list")
    #expect(run.outcome == .done)
    #expect(run.text.lines(with: "《") == ["《示例市渡口管理规定》  dukou", "《示例市桥梁管理条例》  qiaoliang"])
    #expect(run.text.contains("  also called  桥梁条例\n"))
    #expect(run.text.contains("  ○ 2011-05-01  known, text not held\n"))
    #expect(run.text.lines(with: "●").count == 3)
    #expect(run.text.contains("\n\n《"))
  }

  @Test func `a work without another name has no line for it`() throws {
    let record =
      #"{"schema":"tiaoli/work/1","title":"示例市渡口管理规定","aliases":[],"editions":[{"date":"2019-01-01","file":"2019-01-01.txt","events":[]}]}"#
    try ScratchFolder.current.write(record, to: "Regulations/dukou/work.json")
    let run = ProgramRun("list", "--work", "dukou")
    #expect(run.outcome == .done && !run.text.contains("also called"))
    #expect(!run.text.contains("桥梁"))
  }

  @Test func `slugs or dates are listed alone for other programs`() {
    #expect(ProgramRun("list", "--plain").text == "dukou\nqiaoliang\n")
    #expect(ProgramRun("list", "--dates").text == "2019-01-01\n2016-03-01\n2022-07-01\n")
    #expect(ProgramRun("list", "--dates", "--work", "dukou").text == "2019-01-01\n")
  }

  @Test func `the list as JSON has every edition`() throws {
    let run = ProgramRun("list", "--format", "json")
    let json = try JSONValue(Array(run.text.utf8))
    let works = json["works"]?.elements ?? []
    #expect(works.compactMap { $0["slug"]?.text } == ["dukou", "qiaoliang"])
    let held = works.last?["editions"]?.elements.compactMap { $0["held"] }
    #expect(held == [.bool(false), .bool(true), .bool(true)])
  }

  @Test func `a work that cannot be read is told, and the others are listed`() throws {
    try ScratchFolder.current.write("{", to: "Regulations/dukou/work.json")
    let run = ProgramRun("list", "--plain")
    #expect(run.outcome == .no && run.text == "qiaoliang\n")
    #expect(run.messages.contains("dukou"))
    let status = ProgramRun("status")
    #expect(status.outcome == .no && status.text.contains("qiaoliang"))
    #expect(status.messages.contains("dukou"))
  }

  @Test func `a library without works says so`() throws {
    let folder = ScratchFolder.current
    try folder.remove("Regulations/dukou")
    try folder.remove("Regulations/qiaoliang")
    let run = ProgramRun("list")
    #expect(run.outcome == .done && run.text.isEmpty && !run.messages.isEmpty)
    #expect(ProgramRun("list", "--plain").messages == run.messages)
    let status = ProgramRun("status")
    #expect(status.outcome != .done && status.text.isEmpty && !status.messages.isEmpty)
  }

  @Test func `the status of editions is that of the day`() {
    let run = ProgramRun("status", "qiaoliang", "--at", "2022-07-15")
    #expect(run.text.hasPrefix("《示例市桥梁管理条例》  qiaoliang  2022-07-15\n"))
    #expect(run.text.contains("  ● 2016-03-01  in force  2016-03-01 — 2022-09-01\n"))
    #expect(run.text.contains("  ● 2022-07-01  not yet in force  2022-09-01 —\n"))
    #expect(!run.text.contains("relations"))
    let later = ProgramRun("status", "桥梁条例", "--at", "2023-01-01")
    #expect(later.text.contains("  ● 2022-07-01  in force  2022-09-01 —\n"))
    #expect(later.text.contains("  ● 2016-03-01  superseded  2016-03-01 — 2022-09-01\n"))
  }

  @Test
  func `the status of one work is an object of several lines, of several works one line each`() {
    let all = ProgramRun("status", "--format", "json")
    #expect(all.text.split(separator: "\n").count == 2)
    let one = ProgramRun("status", "dukou", "--format", "json")
    #expect(one.text.hasPrefix("{\n") && one.text.hasSuffix("\n}\n"))
  }

  @Test func `the only work of a library need not be named`() throws {
    try ScratchFolder.current.remove("Regulations/dukou")
    #expect(ProgramRun("status", "--format", "json").text.hasPrefix("{\n"))
    #expect(ProgramRun("show", "3", "--plain").text == "第三条　桥梁应当设置限载标志。\n")
  }

  @Test func `a record is changed when it is told to write`() throws {
    let record = "Regulations/dukou/work.json"
    let before = try ScratchFolder.current.text(record)
    let trial = ProgramRun("record", "dukou", "--number", "示府令第3号")
    #expect(trial.outcome == .done)
    #expect(trial.text.contains("  number  — → 示府令第3号\n"))
    #expect(trial.messages.contains("nothing was written; add --write"))
    #expect(try ScratchFolder.current.text(record) == before)
    let written = ProgramRun("record", "dukou", "--number", "示府令第3号", "--write")
    #expect(written.outcome == .done && written.messages.isEmpty)
    #expect(written.text.hasSuffix("/\(record)\n"))
    #expect(try ScratchFolder.current.text(record).contains("示府令第3号"))
    let again = ProgramRun("record", "dukou", "--number", "示府令第3号", "--write")
    #expect(again.outcome == .done && again.text == "《示例市渡口管理规定》  dukou\n")
    #expect(!again.messages.isEmpty)
  }

  @Test func `a record that is not told what to set is wrong`() {
    let nothing = ProgramRun("record", "dukou")
    #expect(nothing.outcome == .wrong && nothing.messages.contains("say what to set"))
    let halved = ProgramRun("record", "dukou", "--repealed-by", "示例市水上交通条例")
    #expect(halved.outcome == .wrong && halved.messages.contains("needs --repealed-on"))
    let other = ProgramRun("record", "dukou", "--number", "一", "--edition", "2018-01-01")
    #expect(other.outcome != .done && other.messages.contains("2019-01-01"))
  }

  @Test func `a repeal is recorded with the act that says so`() throws {
    let run = ProgramRun(
      "record", "dukou", "--repealed-on", "2024-05-01", "--repealed-by", "《示例市水上交通条例》", "--write")
    #expect(run.outcome == .done)
    let status = ProgramRun("status", "dukou", "--at", "2024-06-01")
    #expect(status.text.contains("repealed  2019-01-01 — 2024-05-01"))
    #expect(status.text.contains("    repealed by  《示例市水上交通条例》"))
  }

  @Test(arguments: [
    ("cn-sh", "cn-sh"), ("CN-GX", "cn-gx"), ("cn-a", "cn-a"), ("cn-abc", "cn-abc"),
    ("cn-abcd", nil), ("cn-", nil), ("cn", nil), ("us-ca", nil), ("cn-11", nil), ("cn-s-h", nil),
    ("-cn-sh", nil), ("cn-é", nil),
  ])
  func `a region is cn and one to three letters`(typed: String, code: String?) {
    #expect(RegionArgument(argument: typed)?.code == code)
  }

  @Test func `a kind of norm is one of those that there are`() {
    for subtype in ActSubtype.allCases {
      #expect(NormArgument(argument: subtype.rawValue)?.subtype == subtype)
    }
    #expect(NormArgument(argument: "poem") == nil)
  }
}
