import CommandKit
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli show` as its users call it.
@Suite(.scratchFolder) struct ShowRunTests {
  init() throws { try CityLibrary.write() }

  private static let article = "第四条　桥梁管理单位应当每半年检查桥梁一次。\n"

  @Test func `an article stands below its place, with who cites it`() {
    let run = ProgramRun("show", "4", "--work", "qiaoliang")
    #expect(run.outcome == .done && run.messages.isEmpty)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("《示例市桥梁管理条例》") == true && lines.dropFirst().first == "")
    #expect(run.text.contains("\n\n" + Self.article))
    #expect(run.text.lines(with: "cited by") == ["  cited by: 《示例市渡口管理规定》第一条第一款"])
  }

  @Test func `articles of one place have it once above them`() {
    let run = ProgramRun("show", "3", "4", "1", "--work", "qiaoliang")
    #expect(run.text.lines(with: "第二章").count == 1)
    #expect(run.text.lines(with: "第一章").count == 1)
    #expect(run.text.contains("标志。\n\n第四条　"))
    #expect(run.text.ranges(of: "\n\n第一条　").count == 1)
  }

  @Test func `plain is the text alone`() {
    #expect(
      ProgramRun("show", "4", "--work", "qiaoliang", "--plain").text == Self.article)
    let two = ProgramRun("show", "3", "4", "--work", "qiaoliang", "--plain")
    #expect(two.text == "第三条　桥梁应当设置限载标志。\n\n" + Self.article)
    let item = ProgramRun("show", "5.1.2", "--work", "qiaoliang", "--plain")
    #expect(!item.text.contains("第五条") && item.text.contains("（二）堆放货物；"))
  }

  @Test func `a part of an article stands under its citation`() {
    let run = ProgramRun("show", "5.1.2", "--work", "qiaoliang")
    #expect(run.text.lines(with: "第五条第一款第（二）项").count == 1)
    #expect(run.text.contains("    （二）堆放货物；\n"))
    #expect(run.text.lines(with: "cited by").isEmpty)
  }

  @Test func `a citation is a line that can be pasted`() {
    let run = ProgramRun("show", "4", "5.1.2", "--work", "qiaoliang", "--cite")
    #expect(
      run.text == """
        《示例市桥梁管理条例》（2022年7月1日）第四条
        《示例市桥梁管理条例》（2022年7月1日）第五条第一款第（二）项

        """)
    let refused = ProgramRun("show", "4", "--work", "qiaoliang", "--cite", "--format", "json")
    #expect(refused.outcome == .wrong && refused.text.isEmpty)
    #expect(refused.messages.contains("--cite prints text"))
  }

  @Test func `the neighbours are shown where they are asked for`() {
    func labels(_ address: String) -> [String] {
      ProgramRun("show", address, "--work", "qiaoliang", "--plain", "--context").text
        .split(separator: "\n").filter { $0.hasPrefix("第") }.map { String($0.prefix(3)) }
    }
    #expect(labels("4") == ["第三条", "第四条", "第五条"])
    #expect(labels("1") == ["第一条", "第二条"])
    #expect(labels("7") == ["第六条", "第七条"])
  }

  @Test func `the news that repeat an article are counted below it`() {
    let run = ProgramRun("show", "4", "2", "--work", "qiaoliang", corpus: true)
    #expect(
      run.text.lines(with: "news corpus") == ["  the news corpus cites or reuses it in 1 item"])
    let plain = ProgramRun("show", "4", "--work", "qiaoliang", "--plain", corpus: true)
    #expect(plain.text == Self.article)
  }

  @Test func `a work that no other work is beside is cited by none`() throws {
    try ScratchFolder.current.remove("Regulations/dukou")
    let run = ProgramRun("show", "4")
    #expect(run.outcome == .done && run.text.contains(Self.article))
    #expect(run.text.lines(with: "cited by").isEmpty)
  }

  @Test func `a portion of Akoma Ntoso holds one unit`() {
    let two = ProgramRun("show", "3", "4", "--work", "qiaoliang", "--format", "akn")
    #expect(two.outcome == .wrong && two.messages.contains("holds one unit"))
    let one = ProgramRun("show", "4", "--work", "qiaoliang", "--format", "akn")
    #expect(one.outcome == .done && one.text.contains("<portion"))
    #expect(one.text.contains("每半年检查") && !one.text.contains("限载标志"))
  }

  @Test func `other forms have the provision, and Word is no text for a terminal`() {
    let json = ProgramRun("show", "4", "--work", "qiaoliang", "--format", "json")
    #expect(json.text.contains("\"art_4\"") && json.text.hasSuffix("}\n"))
    let markdown = ProgramRun("show", "5.1.2", "--work", "qiaoliang", "--format", "markdown")
    #expect(markdown.text.hasPrefix("**第五条第一款第（二）项**\n\n"))
    #expect(markdown.text.contains("\n> 《示例市桥梁管理条例》"))
    let plain = ProgramRun(
      "show", "5.1.2", "--work", "qiaoliang", "--format", "markdown", "--plain")
    #expect(!plain.text.contains("**") && !plain.text.contains("\n> "))
    let word = ProgramRun("show", "4", "--work", "qiaoliang", "--format", "docx", isTerminal: true)
    #expect(word.outcome == .wrong && word.messages.contains("docx is no text"))
  }

  @Test func `the history of an article names the edition since which it stands`() {
    let run = ProgramRun("show", "4", "2", "--work", "qiaoliang", "--history")
    #expect(run.text.lines(with: "每半年").first?.contains(" 2022-07-01  ") == true)
    #expect(run.text.lines(with: "主管全市").first?.contains("≤2016-03-01") == true)
    let word = ProgramRun("show", "4", "--work", "qiaoliang", "--history", "--format", "docx")
    #expect(word.outcome == .wrong && word.text.isEmpty)
  }

  @Test func `an article that there is not is no, and a work that has to be named is wrong`() {
    let missing = ProgramRun("show", "54", "--work", "qiaoliang")
    #expect(missing.outcome == .no && missing.text.isEmpty)
    #expect(missing.messages.contains("第一条 to 第七条"))
    let several = ProgramRun("show", "4")
    #expect(several.outcome == .wrong && several.messages.contains("dukou, qiaoliang"))
    let both = ProgramRun(
      "show", "4", "--work", "qiaoliang", "--edition", "2016", "--at", "2017-01-01")
    #expect(both.outcome == .wrong && both.messages.contains("--edition or --at"))
  }

  @Test func `an edition is chosen by its date or by a day`() {
    for options in [["--edition", "2016"], ["--at", "2018-05-01"]] {
      let run = ProgramRun("show", "3", "--work", "qiaoliang", "--plain", options[0], options[1])
      #expect(run.text == "第三条　桥梁管理单位应当每年检查桥梁一次。\n", "\(options)")
    }
  }
}
