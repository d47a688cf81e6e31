import CommandKit
import CrossReferences
import Foundation
import Holdings
import RegulationModel
import RegulationParser
import TestSupport
import Testing
import TextDifference

@testable import tiaoli

/// Help, duties, drawn pages and kept answers.
@Suite(.scratchFolder) struct PageRunTests {
  init() throws { try CityLibrary.write() }

  @Test func `help that is asked for is the answer, and where it is not it is a message`() {
    let asked = ProgramRun("--help", library: false)
    #expect(asked.outcome == .done && asked.text.contains("tiaoli show") && asked.messages.isEmpty)
    let alone = ProgramRun(library: false)
    #expect(alone.outcome == .wrong && alone.text.isEmpty && alone.messages == asked.text)
    let version = ProgramRun("--version", library: false)
    #expect(version.outcome == .done && version.text.split(separator: "\n").count == 1)
    let unknown = ProgramRun("shwo", library: false)
    #expect(unknown.outcome == .wrong && unknown.messages.hasPrefix("tiaoli: "))
  }

  @Test func `what the corpus counted is kept for the next call`() {
    let first = ProgramRun("show", "4", "--work", "qiaoliang", corpus: true)
    let second = ProgramRun("show", "4", "3", "--work", "qiaoliang", corpus: true)
    #expect(first.text.contains("reuses it in 1 item\n"))
    #expect(second.text.lines(with: "reuses it in 1 item").count == 1)
  }

  @Test func `several days of one event are told to be counted from it, one is not`() {
    let one = ProgramRun("due", "dukou", "3", "--from", "2026-03-02")
    #expect(!one.text.contains("Times are counted from the one day"))
    let two = ProgramRun("due", "dukou", "--from", "2026-03-02")
    #expect(two.text.contains("Times are counted from the one day"))
    #expect(two.text.contains("No holidays are built in"))
    let days = ProgramRun("duties", "dukou", "3", "--from", "2026-03-02")
    #expect(days.text.contains("→ 2026-04-01"))
    #expect(!ProgramRun("duties", "dukou", "3").text.contains("→"))
    let none = ProgramRun("duties", "dukou", "2", "--kind", "deadline")
    #expect(none.outcome == .no && !none.messages.isEmpty)
  }

  @Test func `a duty without a day is told apart`() throws {
    try ScratchFolder.current.write(
      "示例办法\n第一条　甲应当及时记录。\n第二条　甲应当自开业之日起三十日内备案。\n", to: "a.txt")
    let run = ProgramRun(
      "due", ScratchFolder.current.path("a.txt"), "--from", "2026-03-02", library: false)
    #expect(run.outcome == .done)
    #expect(run.text.contains("\nWithout a day:\n  1.1  "))
    #expect(run.text.contains("2026-04-01"))
  }

  @Test func `a decision as Akoma Ntoso is carried out like its text`() throws {
    let folder = ScratchFolder.current
    let drafted = ProgramRun(
      "decision", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--format", "akn", "--signed",
      "2022-06-20", "-o", folder.path("d.xml"))
    try #require(drafted.outcome == .done, "\(drafted.messages)")
    let run = ProgramRun("amend", "2016-03-01", folder.path("d.xml"), "--work", "qiaoliang")
    #expect(run.outcome == .done && run.text.contains("第三条　桥梁应当设置限载标志。\n"))
  }

  @Test func `of several acts in a package the longest is taken, which is said`() throws {
    let file = ScratchFolder.current.path("work.akn")
    #expect(ProgramRun("export", "qiaoliang", "--all-editions", "-o", file).outcome == .done)
    let run = ProgramRun("parse", file, library: false)
    #expect(run.text.contains("限载标志") && run.messages.contains("the longest regulation"))
    let one = ScratchFolder.current.path("one.xml")
    #expect(ProgramRun("export", "qiaoliang", "-o", one).outcome == .done)
    #expect(!ProgramRun("parse", one, library: false).messages.contains("the longest regulation"))
    let portion = ScratchFolder.current.path("portion.xml")
    #expect(
      ProgramRun("show", "4", "--work", "qiaoliang", "--format", "akn", "-o", portion).outcome
        == .done)
    let back = ProgramRun("parse", portion, "--format", "akn", library: false)
    #expect(back.outcome == .done && back.text.contains("<portion"))
  }

  @Test func `the records of a file are counted in its list`() throws {
    let lines = [CityLibrary.ferries, CityLibrary.newer].map { text in
      #"{"text":"\#(text.replacing("\n", with: "\\n"))"}"#
    }
    try ScratchFolder.current.write(lines.joined(separator: "\n") + "\n", to: "a.jsonl")
    let run = ProgramRun("parse", ScratchFolder.current.path("a.jsonl"), "--list", library: false)
    #expect(run.text.lines(with: "示例市渡口管理规定").first?.contains("a.jsonl#1:") == true)
    #expect(run.text.lines(with: "示例市桥梁管理条例").first?.contains("a.jsonl#2:") == true)
    #expect(run.text.lines(with: "7 articles").count == 1)
    try ScratchFolder.current.write(lines[0] + "\n", to: "b.jsonl")
    let one = ProgramRun("parse", ScratchFolder.current.path("b.jsonl"), "--list", library: false)
    #expect(one.text.contains("b.jsonl:") && !one.text.contains("#"))
  }

  @Test func `items are exported each to a file, or one alone`() throws {
    let folder = ScratchFolder.current.path("items")
    let unnamed = ProgramRun("corpus", "export", "--format", "akn", corpus: true)
    #expect(unnamed.outcome == .wrong && unnamed.messages.contains("-o DIR"))
    let run = ProgramRun("corpus", "export", "--format", "akn", "-o", folder, corpus: true)
    #expect(run.outcome == .done)
    #expect(try ScratchFolder.current.files().filter { $0.hasPrefix("items/") }.count == 2)
    try ScratchFolder.current.remove("news/2022-10-05.txt")
    let one = ProgramRun("corpus", "export", "--format", "akn", corpus: true)
    #expect(one.outcome == .done && one.text.contains("<akomaNtoso"))
    let lines = ProgramRun("corpus", "export", "--format", "jsonl", corpus: true)
    #expect(lines.text.split(separator: "\n").count == 1)
  }

  @Test(
    arguments: [
      ("2024-03-01 08:30", "2024-03-01"), ("2024年3月1日", "2024-03-01"), ("2024/3/1", "2024-03-01"),
      ("2024-03", nil), ("2024", nil), ("", nil), ("2024-13-01", nil), ("２０２４-03-01", nil),
    ] as [(String, String?)])
  func `the day of a report is the first three numbers of its field`(field: String, day: String?) {
    #expect(ReportDocument.day(field)?.description == day)
  }

  @Test func `an article that cites two places names both, of more the first and the last`() throws
  {
    func line(_ words: String) throws -> [String] {
      let text =
        "示例办法\n" + ["一", "二", "三", "四"].map { "第\($0)条　甲应当记录\($0)。\n" }.joined()
        + "第五条　违反\(words)规定的，予以警告。\n"
      let edition = try CanonicalText.read(text)
      let lines = CitationLines(LibraryCitations(edition, in: nil), edition, .english)
      return lines.lines(for: try #require(edition.provision(id: "art_5")))
    }
    #expect(try line("第二条") == ["  cites: 第二条"])
    #expect(try line("第二条至第三条") == ["  cites: 第二条、第三条"])
    #expect(try line("第一条至第三条") == ["  cites: 第一条…第三条"])
    #expect(try line("第一条至第四条") == ["  cites: 第一条…第四条"])
    #expect(try line("本条") == [])
  }

  @Test func `words of other acts that are explained stand apart from terms`() throws {
    try ScratchFolder.current.write(
      "示例办法\n第一条　《示例市桥梁管理条例》第二条所称主管，是指监督和指导。\n", to: "a.txt")
    let run = ProgramRun("refs", "--in", ScratchFolder.current.path("a.txt"), "--terms")
    #expect(run.text.contains("words of other acts that are explained\n"))
    #expect(run.text.contains("《示例市桥梁管理条例》第二条\n    监督和指导"))
  }

  @Test func `a citation of the edition in force needs no note`() throws {
    try ScratchFolder.current.write(
      CityLibrary.ferries.replacing("2019年1月1日", with: "2023年1月1日"),
      to: "Regulations/dukou/2019-01-01.txt")
    try ScratchFolder.current.write(
      #"{"schema":"tiaoli/work/1","title":"示例市渡口管理规定","aliases":[],"editions":[{"date":"2023-01-01","file":"2019-01-01.txt","events":[]}]}"#,
      to: "Regulations/dukou/work.json")
    let run = ProgramRun("refs", "1", "--work", "dukou")
    #expect(run.text.contains("→ 《示例市桥梁管理条例》 第三条\n"))
  }

  @Test func `the columns of a line are those that are given, if they are some`() {
    let usual = Console.columns([:])
    #expect(Console.columns(["COLUMNS": "120"]) == 120 && Console.columns(["COLUMNS": "1"]) == 1)
    for typed in ["", "0", "-3", "wide"] {
      #expect(Console.columns(["COLUMNS": typed]) == usual && usual > 0, "\(typed)")
    }
  }

  @Test func `the end of a paragraph that came or went has a sign where it stands alone`() {
    func joined(_ segments: [DifferenceSegment]) -> [[String]] {
      DifferenceRows(segments).rows.map { row in
        row.joined.map { text in
          text.lines(width: 80, first: 0, hanging: 0, paint: Paint(isOn: false)).map(\.text)
            .joined()
        }
      }
    }
    let parted = TextDifference(old: "甲。乙。", new: "甲。\n乙。").segments
    #expect(joined(parted).joined().joined(separator: "|").contains("{+¶+}"))
    let same = TextDifference(old: "甲。\n乙。", new: "甲。\n丙。").segments
    #expect(joined(same).count == 2 && !joined(same).joined().joined().contains("¶"))
  }

  @Test func `of two regulations one that cannot be taken does not hinder the other`() throws {
    let changed = CityLibrary.ferries.replacing("不得摆渡", with: "可以摆渡")
    try ScratchFolder.current.write(changed + "\n" + CityLibrary.newer, to: "both.txt")
    let run = ProgramRun(
      "import", ScratchFolder.current.path("both.txt"), "--all", "--work", "x", "--write")
    #expect(run.outcome == .no)
    #expect(run.messages.contains("《示例市渡口管理规定》: "))
    #expect(run.text.contains("《示例市桥梁管理条例》  qiaoliang\n"))
    #expect(run.text.contains("the text was there already, unchanged"))
  }
}
