import CommandKit
import JSONText
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli refs` as its users call it.
@Suite(.scratchFolder) struct CitationRunTests {
  init() throws { try CityLibrary.write() }

  private func write(_ name: String, _ text: String) throws -> String {
    try ScratchFolder.current.write(text, to: name)
    return ScratchFolder.current.path(name)
  }

  @Test func `an article is told with what it cites and who cites it`() {
    let citing = ProgramRun("refs", "6", "--work", "qiaoliang")
    #expect(
      citing.text == """
        第六条
          cites
            第六条第一款  “第五条第（一）项”  → 第五条第一款第（一）项
          cited by
            nothing

        """)
    let cited = ProgramRun("refs", "5.1.1", "--work", "qiaoliang")
    #expect(cited.text.contains("\n    第六条第一款  “第五条第（一）项”\n"))
    #expect(cited.text.contains("  cites\n    nothing\n"))
  }

  @Test func `who cites it is told alone where that is asked`() {
    let run = ProgramRun("refs", "5", "--work", "qiaoliang", "--incoming")
    #expect(run.text == "第五条\n  cited by\n    第六条第一款  “第五条第（一）项”\n")
    let whole = ProgramRun("refs", "--work", "qiaoliang", "--incoming")
    #expect(whole.text.hasPrefix("  cited by\n    dukou art_1__para_1  “《示例市桥梁管理条例》第三条”\n"))
    #expect(!whole.text.contains("  cites\n"))
  }

  @Test func `a citation of another work is told as it was and as it is`() {
    let run = ProgramRun("refs", "1", "--work", "dukou")
    #expect(run.text.contains("→ 《示例市桥梁管理条例》 第三条 (of 2016-03-01; now 第四条)\n"))
    let all = ProgramRun("refs", "--work", "dukou")
    #expect(all.text.contains("(of 2016-03-01; now 第四条)") && !all.text.contains("cited by"))
  }

  @Test func `more than three targets are told by the first and the last`() throws {
    func target(_ words: String) throws -> String {
      let text = "示例办法\n" + ["一", "二", "三", "四", "五"].map { "第\($0)条　甲应当记录\($0)。\n" }.joined()
      let file = try write("a.txt", text + "第六条　违反\(words)规定的，予以警告。\n")
      return ProgramRun("refs", "--in", file).text.lines(with: "→").first ?? ""
    }
    #expect(try target("第一条至第三条").hasSuffix("→ 第一条 第二条 第三条"))
    #expect(try target("第一条至第四条").hasSuffix("→ 第一条…第四条（4）"))
  }

  @Test func `terms are told with their uses, words of other acts apart`() throws {
    let own = try write(
      "a.txt",
      "示例办法\n第一条　本办法所称巡桥员，是指受托检查桥梁的人员。\n第二条　巡桥员应当每日检查。\n第三条　巡桥员应当记录。\n")
    let run = ProgramRun("refs", "--in", own, "--terms")
    #expect(run.text.hasPrefix("巡桥员  第一条第一款  used 2 times\n    "))
    #expect(!run.text.contains("words of other acts"))
    let none = ProgramRun("refs", "--terms", "--work", "dukou")
    #expect(none.text == "nothing\n")
  }

  @Test func `a drawing has articles as nodes and works as boxes`() {
    let run = ProgramRun("refs", "--work", "qiaoliang", "--format", "dot")
    #expect(
      run.text == "digraph citations {\n  rankdir=LR;\n  \"第六条\" -> \"第五条\";\n}\n")
    let other = ProgramRun("refs", "--work", "dukou", "--format", "dot")
    #expect(other.text.contains("  \"《示例市桥梁管理条例》\" [shape=box];\n"))
    let page = ProgramRun("refs", "--work", "dukou", "--format", "html")
    #expect(page.outcome == .wrong && page.messages.contains("check of a report"))
  }

  @Test func `a file is checked, and a wrong citation is a no`() throws {
    let good = try write("a.txt", "示例办法\n第一条　甲应当记录。\n第二条　违反第一条规定的，予以警告。\n")
    #expect(ProgramRun("refs", "--in", good).outcome == .done)
    let bad = try write("b.txt", "示例办法\n第一条　甲应当记录。\n第二条　违反第九条规定的，予以警告。\n")
    let run = ProgramRun("refs", "--in", bad)
    #expect(run.outcome == .no && run.text.contains("WRONG: "))
    let both = ProgramRun("refs", "2", "--in", bad)
    #expect(both.outcome == .wrong && both.messages.contains("takes a file and no address"))
  }

  @Test func `the citations of a report are checked against the library`() throws {
    let right = try write("a.md", "按照《示例市桥梁管理条例》第四条，“桥梁管理单位应当每半年检查桥梁一次”。\n")
    let checked = ProgramRun("refs", "--in", right)
    #expect(checked.outcome == .done && !checked.text.contains("WRONG"))
    let wrong = try write("b.md", "按照《示例市桥梁管理条例》第四条，“桥梁管理单位应当每季度检查桥梁一次”。\n")
    #expect(ProgramRun("refs", "--in", wrong).outcome == .no)
    let dot = ProgramRun("refs", "--in", right, "--format", "dot")
    #expect(dot.outcome == .wrong)
    let word = ProgramRun("refs", "--in", right, "--format", "docx", isTerminal: true)
    #expect(word.outcome == .wrong && word.messages.contains("docx is no text"))
    #expect(ProgramRun("refs", "--in", right, "--format", "docx").outcome == .done)
  }

  @Test func `files are answered a line each, a regulation and a report`() throws {
    let report = try write("a.md", "按照《示例市桥梁管理条例》第四条办理。\n")
    let run = ProgramRun("refs", "--in", report, "--format", "jsonl")
    #expect(run.outcome == .done && run.text.split(separator: "\n").count == 1)
    #expect(run.text.contains("\"work\":\"qiaoliang\"") && run.text.contains("\"basis\":\"title\""))
    let act = try write("b.txt", CityLibrary.newer)
    let other = ProgramRun("refs", "--in", act, "--format", "jsonl")
    #expect(other.text.contains("\"schema\":\"tiaoli/references/1\""))
  }
}
