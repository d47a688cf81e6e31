import CommandKit
import JSONText
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli parse`, `document`, `import`, `export`, `duties` and `due` as their users call them.
@Suite(.scratchFolder) struct DocumentRunTests {
  init() throws { try CityLibrary.write() }

  private func write(_ name: String, _ text: String) throws -> String {
    try ScratchFolder.current.write(text, to: name)
    return ScratchFolder.current.path(name)
  }

  private func both() throws -> String {
    try write("both.txt", CityLibrary.ferries + "\n" + CityLibrary.newer)
  }

  @Test func `the longest regulation of a file is taken, which is said`() throws {
    let file = try both()
    let run = ProgramRun("parse", file, library: false)
    #expect(run.outcome == .done && run.text == CityLibrary.newer)
    #expect(run.messages.contains("the longest regulation of the file was taken"))
    let one = try write("one.txt", CityLibrary.ferries)
    let alone = ProgramRun("parse", one, library: false)
    #expect(alone.text == CityLibrary.ferries && alone.messages.isEmpty)
    let exported = ProgramRun("export", "--in", file, "--format", "text")
    #expect(exported.messages.contains("the longest regulation"))
    #expect(ProgramRun("export", "--in", one, "--format", "text").messages.isEmpty)
    let duties = ProgramRun("duties", file)
    #expect(duties.messages.contains("the longest regulation"))
    #expect(!ProgramRun("duties", one).messages.contains("the longest regulation"))
  }

  @Test func `all regulations of a file are listed or answered a line each`() throws {
    let file = try both()
    let list = ProgramRun("parse", file, "--list", library: false)
    #expect(list.outcome == .done)
    #expect(list.text.lines(with: "示例市渡口管理规定").count == 1)
    #expect(list.text.lines(with: "示例市桥梁管理条例").count == 1)
    let lines = ProgramRun("parse", file, "--format", "jsonl", library: false)
    #expect(lines.text.split(separator: "\n").count == 2)
    let written = ProgramRun(
      "parse", file, "--format", "jsonl", "-o", file + ".jsonl", library: false)
    #expect(written.outcome == .wrong && written.messages.contains("jsonl is a stream"))
  }

  @Test func `several files make no one document, but for text and Markdown`() throws {
    let one = try write("one.txt", CityLibrary.ferries)
    let two = try write("two.txt", CityLibrary.newer)
    for format in ["json", "akn", "html"] {
      let run = ProgramRun("parse", one, two, "--format", format, library: false)
      #expect(run.outcome == .wrong && run.messages.contains("several files make no one"))
      #expect(ProgramRun("parse", two, "--format", format, library: false).outcome == .done)
    }
    let text = ProgramRun("parse", one, two, library: false)
    #expect(text.text == CityLibrary.ferries + CityLibrary.newer)
    let markdown = ProgramRun("parse", one, two, "--format", "markdown", library: false)
    #expect(markdown.outcome == .done && markdown.text.contains("示例市渡口管理规定"))
  }

  @Test func `a file that cannot be answered gives an error line, and the others are answered`()
    throws
  {
    let one = try write("one.txt", CityLibrary.ferries)
    let run = ProgramRun("parse", one, one + ".gone", "--format", "jsonl", library: false)
    #expect(run.outcome == .no)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2 && lines[1].contains("\"schema\":\"tiaoli/error/1\""))
    #expect(lines[1].contains("one.txt.gone"))
  }

  @Test func `a document is shown block by block with what the file says of each`() throws {
    let page = try write(
      "a.html",
      "<h1>公告</h1><ol><li>甲</li></ol><table><tr><td>级</td><td>率</td></tr></table><p>正文</p>")
    let run = ProgramRun("document", page, library: false)
    #expect(run.outcome == .done && run.text.hasPrefix("format: html\n"))
    #expect(run.text.lines(with: "label").count == 1)
    #expect(run.text.lines(with: "[table 1 row 1").count == 1)
    #expect(run.text.lines(with: "  正文").count == 1 && !run.text.contains("record: "))
    let json = ProgramRun("document", page, "--format", "json", library: false)
    #expect(json.text.hasPrefix("{\n"))
  }

  @Test func `the records of a file are numbered`() throws {
    let file = try write("a.jsonl", #"{"text":"甲"}"# + "\n" + #"{"text":"乙"}"# + "\n")
    let run = ProgramRun("document", file, library: false)
    #expect(run.text.lines(with: "record: ") == ["record: 1", "record: 2"])
    let one = ProgramRun("document", file, "--format", "json", library: false)
    #expect(one.outcome == .wrong && one.messages.contains("the file holds 2 documents"))
    let lines = ProgramRun("document", file, "--format", "jsonl", library: false)
    #expect(lines.text.split(separator: "\n").count == 2)
  }

  @Test func `a file is imported when it is told to write`() throws {
    let file = try write(
      "dengta.txt", "示例市灯塔办法\n（2020年5月1日示例市人民政府公布）\n第一条　灯塔应当夜间点亮。\n")
    let trial = ProgramRun("import", file, "--work", "dengta")
    #expect(trial.outcome == .done && trial.text.hasPrefix("《示例市灯塔办法》  dengta\n"))
    #expect(trial.messages.contains("nothing was written; add --write"))
    #expect(try !ScratchFolder.current.files().contains("Regulations/dengta/2020-05-01.txt"))
    let run = ProgramRun("import", file, "--work", "dengta", "--alias", "灯塔", "--write")
    #expect(run.outcome == .done && run.text.contains("  also called  灯塔\n"))
    #expect(run.text.lines(with: "written  ").count == 1)
    #expect(try ScratchFolder.current.files().contains("Regulations/dengta/2020-05-01.txt"))
    #expect(ProgramRun("show", "1", "--work", "灯塔", "--plain").text == "第一条　灯塔应当夜间点亮。\n")
    let again = ProgramRun("import", file, "--work", "dengta", "--write")
    #expect(again.text.contains("the text was there already, unchanged"))
  }

  @Test func `another text of a held date is refused with the difference`() throws {
    let file = try write("other.txt", CityLibrary.newer.replacing("五百元", with: "八百元"))
    let run = ProgramRun("import", file, "--work", "qiaoliang", "--write")
    #expect(run.outcome != .done)
    #expect(run.messages.contains("\n第六条  modified\n"))
    let forced = ProgramRun("import", file, "--work", "qiaoliang", "--write", "--force")
    #expect(forced.outcome == .done)
    #expect(try ScratchFolder.current.text("Regulations/qiaoliang/2022-07-01.txt").contains("八百元"))
  }

  @Test func `of several regulations one is chosen or all are taken`() throws {
    let file = try both()
    let unclear = ProgramRun("import", file, "--work", "x")
    #expect(unclear.outcome == .wrong && unclear.messages.contains("the file holds 2 regulations"))
    let none = ProgramRun("import", file, "--title", "灯塔")
    #expect(
      none.outcome == .wrong && none.messages.contains("no title in the file has these words"))
    let one = ProgramRun("import", file, "--title", "渡口", "--work", "dukou")
    #expect(one.text.lines(with: "《").count == 1 && one.outcome == .done)
    let all = ProgramRun("import", file, "--all", "--work", "x")
    #expect(all.text.contains("《示例市渡口管理规定》  dukou\n"))
    #expect(all.text.contains("《示例市桥梁管理条例》  qiaoliang\n"))
  }

  @Test func `the repeal that a text tells is recorded where that is asked`() throws {
    let text =
      "示例市水上交通条例\n（2024年3月1日示例市人民代表大会常务委员会公布）\n第一条　渡口应当安全。\n第二条　本条例自2024年5月1日起施行。《示例市渡口管理规定》同时废止。\n"
    let file = try write("new.txt", text)
    let told = ProgramRun("import", file, "--work", "shuishang", "--write")
    #expect(told.outcome == .done && told.messages.contains("dukou"))
    #expect(!ProgramRun("status", "dukou", "--at", "2025-01-01").text.contains("repealed  2019"))
    try ScratchFolder.current.remove("Regulations/shuishang")
    let run = ProgramRun("import", file, "--work", "shuishang", "--write", "--repeals")
    #expect(run.outcome == .done && !run.messages.contains("dukou"))
    #expect(ProgramRun("status", "dukou", "--at", "2025-01-01").text.contains("repealed  2019"))
  }

  @Test func `an edition is exported in each form`() throws {
    #expect(ProgramRun("export", "qiaoliang", "--format", "text").text == CityLibrary.newer)
    #expect(ProgramRun("export", "qiaoliang").text.contains("<akomaNtoso"))
    #expect(ProgramRun("export", "qiaoliang", "--format", "html").text.hasPrefix("<!DOCTYPE html>"))
    #expect(ProgramRun("export", "qiaoliang", "--format", "json").text.hasPrefix("{\n"))
    let part = ProgramRun(
      "export", "qiaoliang", "--articles", "3", "--format", "markdown")
    #expect(part.text.contains("限载标志") && !part.text.contains("每半年"))
    let whole = ProgramRun("export", "qiaoliang", "--articles", "3", "--format", "text")
    #expect(whole.outcome == .wrong && whole.text.isEmpty)
    let item = ProgramRun("export", "qiaoliang", "--articles", "5.1.1", "--format", "markdown")
    #expect(item.outcome == .wrong)
    let word = ProgramRun("export", "qiaoliang", "--format", "docx", isTerminal: true)
    #expect(word.outcome == .wrong && word.messages.contains("docx is no text"))
  }

  @Test func `all editions make one package, which needs a file`() throws {
    let unnamed = ProgramRun("export", "qiaoliang", "--all-editions")
    #expect(unnamed.outcome == .wrong && unnamed.messages.contains("-o work.akn"))
    let file = ScratchFolder.current.path("work.akn")
    let run = ProgramRun("export", "qiaoliang", "--all-editions", "-o", file)
    #expect(run.outcome == .done && run.text.isEmpty)
    #expect(run.messages.contains("in the manifest alone: 2011-05-01"))
    let back = ProgramRun("parse", file, "--list", library: false)
    #expect(back.text.lines(with: "示例市桥梁管理条例").count >= 2)
    let other = ScratchFolder.current.path("other.akn")
    #expect(ProgramRun("export", "dukou", "--all-editions", "-o", other).messages.isEmpty)
    let again = ProgramRun("export", "dukou", "--all-editions", "-o", other)
    #expect(again.outcome != .done)
    #expect(
      ProgramRun("export", "dukou", "--all-editions", "-o", other, "--force").outcome == .done)
  }

  @Test func `duties stand under who has them, with their days`() {
    let run = ProgramRun("duties", "dukou")
    #expect(run.text.contains("\n渡口经营者\n"))
    #expect(run.text.lines(with: "三十日内").count >= 1)
    let due = ProgramRun("due", "dukou", "3", "--from", "2026-03-02")
    #expect(due.outcome == .done && due.text.contains("\n2026-04-01  "))
    #expect(due.text.contains("counted from 2026-03-02") && !due.text.contains("Without a day"))
    let word = ProgramRun(
      "due", "dukou", "--from", "2026-03-02", "--format", "docx", isTerminal: true)
    #expect(word.outcome == .wrong && word.messages.contains("docx is no text"))
  }

  @Test func `an event has a day of its own`() {
    let run = ProgramRun("due", "dukou", "3", "--from", "2026-03-02", "--on", "开业=2026-05-01")
    #expect(run.text.contains("\n2026-05-31  "))
    let unknown = ProgramRun("due", "dukou", "--from", "2026-03-02", "--on", "下雨=2026-05-01")
    #expect(unknown.outcome == .wrong && unknown.messages.contains("no time runs from an event"))
    for typed in ["开业", "开业=昨天", "=", "开业="] {
      let wrong = ProgramRun("due", "dukou", "--from", "2026-03-02", "--on", typed)
      #expect(
        wrong.outcome == .wrong && wrong.messages.contains("names no event and day"), "\(typed)")
    }
  }
}
