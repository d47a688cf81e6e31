import CommandKit
import JSONText
import TestSupport
import Testing

@testable import tiaoli

/// `tiaoli corpus` as its users call it.
@Suite(.scratchFolder) struct CorpusRunTests {
  init() throws { try CityLibrary.write() }

  /// The ids of the items in the order of the list.
  private var ids: [String] {
    let run = ProgramRun("corpus", "list", "--format", "json", corpus: true)
    let json = try? JSONValue(Array(run.text.utf8))
    return json?["items"]?.elements.compactMap { $0["id"]?.text } ?? []
  }

  @Test func `items are listed and counted`() {
    let run = ProgramRun("corpus", "list", corpus: true)
    #expect(run.outcome == .done)
    #expect(run.text.contains("示例市桥梁设置限载标志") && run.text.contains("渡口今起停航"))
    #expect((run.text + run.messages).contains("2 items in 2 files"))
  }

  @Test func `one item is an object of several lines, several are a line each`() throws {
    let ids = ids
    try #require(ids.count == 2)
    let one = ProgramRun("corpus", "show", ids[0], "--format", "json", corpus: true)
    #expect(one.outcome == .done && one.text.hasPrefix("{\n"))
    let two = ProgramRun("corpus", "show", ids[0], ids[1], "--format", "json", corpus: true)
    #expect(two.outcome == .done && two.text.split(separator: "\n").count == 2)
    let text = ProgramRun("corpus", "show", ids[1], corpus: true)
    #expect(text.text.contains("渡口今起停航") && text.messages.isEmpty)
    let none = ProgramRun("corpus", "show", "nothing", corpus: true)
    #expect(none.outcome == .no && none.text.isEmpty)
    #expect(none.messages.hasPrefix("tiaoli: no item 'nothing' in the corpus"))
  }

  @Test func `words are found, and are a no where they are not`() {
    let run = ProgramRun("corpus", "search", "限载标志", corpus: true)
    #expect(run.outcome == .done && run.text.hasSuffix("\n2 hits in 1 text\n"))
    #expect(ProgramRun("corpus", "search", "隧道", corpus: true).outcome == .no)
    #expect(
      ProgramRun("corpus", "search", "隧道", "--format", "csv", corpus: true).outcome == .no)
  }

  @Test func `every place stands on a line with the words below each other`() {
    let run = ProgramRun("corpus", "search", "限载标志", "--kwic", corpus: true)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(run.outcome == .done && lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("2022-09-02  ") && $0.contains("限载标志") })
    #expect(lines.last?.contains("全市桥梁已经设置限载标志。") == true)
    let none = ProgramRun("corpus", "search", "隧道", "--kwic", corpus: true)
    #expect(none.outcome == .no && none.text == "no place found\n")
  }

  @Test func `hits are counted by year, the most with the longest bar`() {
    let run = ProgramRun("corpus", "count", "桥梁", "--by", "month", corpus: true)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(run.outcome == .done && lines.count == 3)
    // 标题, 条例名, 单位, 检查, 全市; and 改走.
    #expect(lines.first?.hasPrefix("2022-09  5  █") == true)
    #expect(lines.dropFirst().first?.hasPrefix("2022-10  1  █") == true)
    #expect(lines.last == "6 hits in 2 texts")
    let bars = lines.map { $0.filter { $0 == "█" }.count }
    #expect(bars[0] == 60 && bars[1] == 12)
    let none = ProgramRun("corpus", "count", "隧道", corpus: true)
    #expect(none.outcome == .no)
    let items = ProgramRun("corpus", "count", "--by", "year", corpus: true)
    #expect(items.text.hasPrefix("2022  2  █") && items.outcome == .done)
  }

  @Test func `a small number beside a large one still has a bar`() throws {
    let many = String(repeating: "桥。", count: 600)
    try ScratchFolder.current.write(
      "桥多\n\n示例日报2022年9月3日电 \(many)\n", to: "news/2022-09-03.txt")
    let run = ProgramRun("corpus", "count", "停航", "--by", "month", corpus: true)
    #expect(run.outcome == .done)
    let bars = ProgramRun("corpus", "count", "桥", "--by", "month", corpus: true)
    #expect(bars.text.lines(with: "2022-10").first?.hasSuffix("  ▏") == true)
  }

  @Test func `a count by a file's ending is written in its form`() throws {
    for (name, start) in [("c.svg", "<svg"), ("c.csv", ""), ("c.json", "{"), ("c.txt", "2022")] {
      let file = ScratchFolder.current.path(name)
      let run = ProgramRun("corpus", "count", "桥梁", "--by", "year", "-o", file, corpus: true)
      #expect(run.outcome == .done && run.text.isEmpty)
      let text = try ScratchFolder.current.text(name)
      #expect(text.hasPrefix(start) || text.contains(start), "\(name)")
      #expect(text.contains("▏") == false)
    }
  }

  @Test func `words near a word are told, as many as are asked for`() {
    let all = ProgramRun("corpus", "words", "桥梁", "--limit", "0", corpus: true)
    let one = ProgramRun("corpus", "words", "桥梁", "--limit", "1", corpus: true)
    #expect(one.text.split(separator: "\n").count == min(1, all.text.split(separator: "\n").count))
    #expect(one.outcome == all.outcome)
    let nothing = ProgramRun("corpus", "words", corpus: true)
    #expect(nothing.outcome == .wrong && nothing.messages.contains("give a word"))
  }

  @Test func `passages that cite or repeat the library are traced`() {
    let run = ProgramRun("corpus", "trace", "--work", "qiaoliang", corpus: true)
    #expect(run.outcome == .done)
    #expect(run.text.lines(with: "  cites  《示例市桥梁管理条例》").count == 1)
    #expect(run.text.lines(with: "same wording").first?.contains("第四条") == true)
    #expect(run.text.contains("\n    桥梁管理单位应当每半年检查桥梁一次"))
    let none = ProgramRun("corpus", "trace", "7", "--work", "qiaoliang", corpus: true)
    #expect(none.outcome == .no && none.text == "no passage found\n")
    let unknown = ProgramRun(
      "corpus", "trace", "--item", "nothing", "--work", "qiaoliang", corpus: true)
    #expect(unknown.outcome == .no && unknown.messages.contains("no item 'nothing'"))
  }

  @Test func `what one item says of the library is traced alone`() throws {
    let ids = ids
    try #require(ids.count == 2)
    let first = ProgramRun("corpus", "trace", "--item", ids[0], corpus: true)
    let second = ProgramRun("corpus", "trace", "--item", ids[1], corpus: true)
    #expect([first, second].map(\.outcome).contains(.done))
    #expect([first, second].map(\.outcome).contains(.no))
  }
}
