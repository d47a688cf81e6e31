import CommandKit
import Documents
import RegulationLibrary
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli diff` as its users call it.
@Suite(.scratchFolder) struct DifferenceRunTests {
  init() throws { try CityLibrary.write() }

  private func write(_ name: String, _ articles: [String]) throws -> String {
    let numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let lines = zip(numbers, articles).map { "第\($0)条　\($1)\n" }
    try ScratchFolder.current.write("示例市路灯办法\n" + lines.joined(), to: name)
    return ScratchFolder.current.path(name)
  }

  /// The text of a Word file, as markup.
  private func word(_ file: String) throws -> String {
    let archive = try ZipArchive(FileSystem.read(file))
    return String(decoding: try archive.entry("word/document.xml") ?? [], as: UTF8.self)
  }

  @Test func `two editions are compared, changes under their headings`() {
    let run = ProgramRun("diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang")
    #expect(run.outcome == .done)
    #expect(run.text.hasPrefix("《示例市桥梁管理条例》  2016年3月1日文本 → 2022年7月1日文本\narticles: "))
    #expect(run.text.contains("\n第三条  added\n"))
    #expect(run.text.contains("[-每年-]{+每半年+}") || run.text.contains("每{+半+}年"))
    #expect(run.text.contains("\n第四条 → 第五条  renumbered, words unchanged\n"))
    #expect(run.text.contains("\nnote (题注)\n"))
    #expect(!run.text.contains("第二条  unchanged"))
  }

  @Test func `the citations of other works that are left behind are told`() {
    let run = ProgramRun("diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang")
    let lines = run.messages.split(separator: "\n").map(String.init)
    #expect(lines.first == "1 citation in 《示例市渡口管理规定》 no longer names what it did:")
    #expect(lines.last?.hasPrefix("! 《示例市渡口管理规定》第一条第一款: ") == true)
    #expect(lines.last?.hasSuffix("means 第三条, which is now 第四条") == true)
  }

  @Test func `the same text has no difference, and says so by the exit status where it is asked`() {
    let same = ProgramRun(
      "diff", "2022-07-01", "2022-07-01", "--work", "qiaoliang", "--exit-code")
    #expect(same.outcome == .done && same.text.hasSuffix("\nno difference\n"))
    let other = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--exit-code")
    #expect(other.outcome == .no)
    #expect(ProgramRun("diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang").outcome == .done)
  }

  @Test func `each kind of difference is one, of the whole and of a part`() throws {
    let base = try write("a.txt", ["甲应当点灯。", "乙应当熄灯。", "丙应当巡查。"])
    func outcome(_ articles: [String], _ address: String...) throws -> Outcome {
      let other = try write("b.txt", articles)
      let words = ["diff", base, other] + address
      return words.count == 3
        ? ProgramRun(words[0], words[1], words[2], "--exit-code").outcome
        : ProgramRun(words[0], words[1], words[2], words[3], "--exit-code").outcome
    }
    #expect(try outcome(["甲应当点灯。", "乙应当熄灯。", "丙应当巡查。"]) == .done)
    #expect(try outcome(["甲应当点灯。", "乙应当熄灯。", "丙应当每夜巡查。"]) == .no)
    #expect(try outcome(["甲应当点灯。", "乙应当熄灯。"]) == .no)
    #expect(try outcome(["丁应当值守。", "甲应当点灯。", "乙应当熄灯。", "丙应当巡查。"]) == .no)
    #expect(try outcome(["甲应当点灯。", "乙应当熄灯。", "丙应当每夜巡查。"], "3") == .no)
    #expect(try outcome(["甲应当点灯。", "乙应当熄灯。", "丙应当每夜巡查。"], "2") == .done)
  }

  @Test func `a change of the title alone is a difference`() throws {
    let old = try write("a.txt", ["甲应当点灯。"])
    try ScratchFolder.current.write("示例市灯具办法\n第一条　甲应当点灯。\n", to: "b.txt")
    let run = ProgramRun("diff", old, ScratchFolder.current.path("b.txt"), "--exit-code")
    #expect(run.outcome == .no && run.text.contains("\ntitle\n"))
  }

  @Test func `articles that only moved on stand in one line as far as they follow each other`()
    throws
  {
    let old = ["甲应当点灯。", "乙应当熄灯。", "丙应当巡查。", "丁应当值守。", "戊应当报修。"]
    let one = try write("a.txt", old)
    let added = try write("b.txt", ["新设路灯须经批准后安装。"] + old)
    let run = ProgramRun("diff", one, added)
    #expect(
      run.text.lines(with: "renumbered, words unchanged") == [
        "第一条至第五条 → 第二条至第六条  renumbered, words unchanged"
      ])
    let between = try write(
      "c.txt", ["新设路灯须经批准后安装。"] + old[..<2] + ["灯杆不得悬挂任何广告。"] + old[2...])
    let parted = ProgramRun("diff", one, between, "--only", "renumbered")
    #expect(
      parted.text.lines(with: "renumbered, words unchanged") == [
        "第一条至第二条 → 第二条至第三条  renumbered, words unchanged",
        "第三条至第五条 → 第五条至第七条  renumbered, words unchanged",
      ])
    let single = ProgramRun("diff", one, added, "6")
    #expect(
      single.text.lines(with: "renumbered, words unchanged") == [
        "第五条 → 第六条  renumbered, words unchanged"
      ])
  }

  @Test func `an article that is asked for is shown even unchanged`() {
    let run = ProgramRun("diff", "2016-03-01", "2022-07-01", "2", "3", "--work", "qiaoliang")
    #expect(run.text.contains("\n第二条  unchanged\n"))
    let some = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--only", "added")
    #expect(some.text.contains("第三条  added") && !some.text.contains("  modified"))
    let unknown = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--only", "painted")
    #expect(unknown.outcome == .wrong && unknown.messages.contains("no such change 'painted'"))
  }

  @Test func `counts alone are two lines`() {
    let run = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--summary")
    #expect(run.text.split(separator: "\n").count == 2)
    #expect(run.text.contains("1 added") && !run.text.contains("0 "))
  }

  @Test func `tracked changes are for Word and the whole text`() throws {
    let text = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--tracked")
    #expect(text.outcome == .wrong)
    let file = ScratchFolder.current.path("t.docx")
    let part = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "3", "--work", "qiaoliang", "--tracked", "-o", file)
    #expect(part.outcome == .wrong)
    let kinds = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--only", "added", "--tracked",
      "-o", file)
    #expect(kinds.outcome == .wrong)
    let whole = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "--tracked", "-o", file)
    let table = ScratchFolder.current.path("u.docx")
    let listed = ProgramRun(
      "diff", "2016-03-01", "2022-07-01", "--work", "qiaoliang", "-o", table)
    #expect(whole.outcome == .done && listed.outcome == .done)
    #expect(try word(file).contains("<w:ins "))
    #expect(try !word(table).contains("<w:ins "))
  }

  @Test func `a file is called by its name, an edition by its date, another work by its title`()
    throws
  {
    let file = try write("a.txt", ["甲应当点灯。"])
    let run = ProgramRun("diff", "qiaoliang@2022-07-01", file)
    #expect(run.text.hasPrefix("《示例市路灯办法》  2022年7月1日文本 → a.txt\n"))
    let works = ProgramRun("diff", "qiaoliang@2022-07-01", "dukou@2019-01-01")
    #expect(works.text.contains("《示例市桥梁管理条例》2022年7月1日文本 → 《示例市渡口管理规定》2019年1月1日文本"))
    let own = ProgramRun("diff", "qiaoliang@2016-03-01", "qiaoliang@2022-07-01")
    #expect(own.text.hasPrefix("《示例市桥梁管理条例》  2016年3月1日文本 → 2022年7月1日文本\n"))
    let labelled = ProgramRun(
      "diff", "qiaoliang@2016-03-01", file, "--old-label", "旧", "--new-label", "新")
    #expect(labelled.text.contains("  旧 → 新\n"))
  }

  @Test func `of several regulations in a file the longest is compared, which is said`() throws {
    try ScratchFolder.current.write(CityLibrary.newer + "\n" + CityLibrary.ferries, to: "both.txt")
    let both = ScratchFolder.current.path("both.txt")
    let run = ProgramRun("diff", both, "qiaoliang@2022-07-01")
    #expect(run.messages.contains("the longest regulation of the file was taken"))
    try ScratchFolder.current.write(CityLibrary.newer, to: "one.txt")
    let one = ProgramRun("diff", ScratchFolder.current.path("one.txt"), "qiaoliang@2022-07-01")
    #expect(one.text.hasSuffix("no difference\n") && one.messages.isEmpty)
  }
}
