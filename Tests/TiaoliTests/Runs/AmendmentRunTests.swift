import CommandKit
import JSONText
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli amend` and `tiaoli decision` as their users call them.
@Suite(.scratchFolder) struct AmendmentRunTests {
  init() throws { try CityLibrary.write() }

  private func decision(_ instructions: String..., closing: String = "") throws -> String {
    let numbers = ["一", "二", "三", "四"]
    let lines = zip(numbers, instructions).map { "\($0)、\($1)\n" }
    try ScratchFolder.current.write(
      "关于修改《示例市桥梁管理条例》的决定\n" + lines.joined() + closing, to: "decision.txt")
    return ScratchFolder.current.path("decision.txt")
  }

  private static let good = "将第三条中的“每年”修改为“每半年”。"
  private static let closing = "《示例市桥梁管理条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。\n"
  private static let bad = "删去第九条。"

  @Test func `a decision that fits gives the text and a line for each instruction`() throws {
    let file = try decision(Self.good, "将第五条中的“二百元”修改为“五百元”。")
    let run = ProgramRun("amend", "2016-03-01", file, "--work", "qiaoliang")
    #expect(run.outcome == .done)
    #expect(run.text.contains("第三条　桥梁管理单位应当每半年检查桥梁一次。\n"))
    #expect(run.text.contains("处五百元罚款。\n"))
    #expect(run.messages.lines(with: ": applied  ").count == 2)
    #expect(run.messages.hasPrefix("\(file):2: applied  "))
    #expect(run.messages.contains("all 2 instructions carried out\n"))
    #expect(!run.messages.contains("renumbered"))
  }

  @Test func `an instruction that cannot be carried out is a no, and nothing is written`() throws {
    let file = try decision(Self.good, Self.bad)
    let run = ProgramRun("amend", "2016-03-01", file, "--work", "qiaoliang")
    #expect(run.outcome == .no && run.text.isEmpty)
    #expect(run.messages.lines(with: "REFUSED: ").count == 1)
    #expect(run.messages.contains("1 of 2 instructions refused; nothing was written"))
    let rest = ProgramRun(
      "amend", "2016-03-01", file, "--work", "qiaoliang", "--keep-going")
    #expect(rest.outcome == .no && rest.text.contains("每半年"))
    #expect(rest.messages.contains("1 of 2 instructions refused\n"))
  }

  @Test func `a trial writes nothing`() throws {
    let file = try decision(Self.good)
    let run = ProgramRun("amend", "2016-03-01", file, "--work", "qiaoliang", "--dry-run")
    #expect(run.outcome == .done && run.text.isEmpty)
    #expect(run.messages.contains("can be applied"))
    #expect(run.messages.contains("1 of 1 instructions can be carried out; nothing was written"))
  }

  @Test func `the answer as JSON has the outcomes`() throws {
    let file = try decision(Self.good)
    let run = ProgramRun(
      "amend", "2016-03-01", file, "--work", "qiaoliang", "--format", "json")
    #expect(run.outcome == .done && run.text.contains("\"tiaoli/amendment/1\""))
    let refused = try decision(Self.bad)
    let other = ProgramRun(
      "amend", "2016-03-01", refused, "--work", "qiaoliang", "--format", "json")
    #expect(other.outcome == .no)
  }

  @Test func `up to three new numbers are named, more are counted`() throws {
    let late = try decision("增加一条，作为第五条：“桥上限速四十公里。”", closing: Self.closing)
    let some = ProgramRun("amend", "2016-03-01", late, "--work", "qiaoliang")
    #expect(some.messages.contains("renumbered: 2 (第五条 → 第六条, 第六条 → 第七条)\n"))
    let three = try decision("增加一条，作为第四条：“桥上限速四十公里。”", closing: Self.closing)
    let all = ProgramRun("amend", "2016-03-01", three, "--work", "qiaoliang")
    #expect(
      all.messages.contains("renumbered: 3 (第四条 → 第五条, 第五条 → 第六条, 第六条 → 第七条)\n"))
    #expect(all.messages.contains("citation in 第六条第一款: 第四条第（一）项 → 第五条第（一）项"))
    let early = try decision("增加一条，作为第三条：“桥上限速四十公里。”", closing: Self.closing)
    let more = ProgramRun("amend", "2016-03-01", early, "--work", "qiaoliang")
    #expect(
      more.messages.contains("renumbered: 4 (第三条 → 第四条, 第四条 → 第五条, 第五条 → 第六条 …)\n"))
    #expect(more.messages.contains("《示例市渡口管理规定》第一条"))
  }

  @Test func `the result becomes an edition when it is told to write`() throws {
    let file = try decision(Self.good)
    let undated = ProgramRun("amend", "2016-03-01", file, "--work", "qiaoliang", "--write")
    #expect(undated.outcome == .wrong && undated.messages.contains("--edition DATE"))
    let early = ProgramRun(
      "amend", "2016-03-01", file, "--work", "qiaoliang", "--write", "--edition", "2016-03-01")
    #expect(early.outcome != .done)
    let base = ScratchFolder.current.path("Regulations/qiaoliang/2016-03-01.txt")
    let loose = ProgramRun("amend", base, file, "--write", "--edition", "2018-01-01")
    #expect(loose.outcome == .wrong && loose.messages.contains("amends an edition of the library"))
    let run = ProgramRun(
      "amend", "2016-03-01", file, "--work", "qiaoliang", "--write", "--edition", "2018-01-01")
    #expect(run.outcome == .done)
    #expect(run.text.lines(with: "written  ").count == 2)
    #expect(run.messages.contains("the 题注 under the title is still that of the edition before"))
    let text = try ScratchFolder.current.text("Regulations/qiaoliang/2018-01-01.txt")
    #expect(text.contains("每半年"))
  }

  @Test func `a decision is drafted that turns one edition into the other`() throws {
    let file = ScratchFolder.current.path("drafted.txt")
    let run = ProgramRun(
      "decision", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "-o", file)
    #expect(run.outcome == .done)
    #expect(run.messages.contains("proved: its ") && run.messages.contains("the notes (题注) differ"))
    let back = ProgramRun("amend", "2016-03-01", file, "--work", "qiaoliang")
    #expect(back.outcome == .done && back.text.contains("第三条　桥梁应当设置限载标志。\n"))
  }

  @Test func `Akoma Ntoso needs the date of the amended text`() throws {
    let file = try decision(Self.good)
    let undated = ProgramRun(
      "amend", "2016-03-01", file, "--work", "qiaoliang", "--format", "akn")
    #expect(undated.outcome == .wrong && undated.messages.contains("--edition DATE"))
    let run = ProgramRun(
      "amend", "2016-03-01", file, "--work", "qiaoliang", "--format", "akn", "--edition",
      "2018-01-01")
    #expect(run.outcome == .done && run.text.contains("<textualMod"))
  }
}
