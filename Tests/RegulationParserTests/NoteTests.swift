import Findings
import RegulationModel
import RegulationParser
import Testing

/// Footnotes and editor's notes are no words of the regulation, wherever they stand.
struct NoteTests {
  private func read(_ text: String) throws -> Edition {
    try expectSoundReading(of: Array(text.utf8))
  }

  private func notes(_ edition: Edition) -> [String] {
    edition.dropped.filter { $0.reason == .note }.map(\.text)
  }

  @Test(arguments: ["①", "[1]", "［1］", "〔1〕"])
  func `a footnote below its article leaves the text with its mark`(mark: String) throws {
    let edition = try read("示例办法\n第一条　甲公开\(mark)。\n\(mark) 见某书。\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.articles.map { $0.children.map(\.text) } == [["甲公开。"], ["乙。"], ["丙。"]])
    #expect(notes(edition) == [mark, "\(mark) 见某书。"])
  }

  @Test func `what enumerates within a sentence marks no footnote`() throws {
    let edition = try read("示例办法\n第一条　分为①甲，②乙。\n第二条　下列：\n①丙；\n②丁。\n第三条　依照前条①、②办理。\n")
    #expect(notes(edition).isEmpty)
    #expect(edition.articles[1].children.first?.children.map(\.text) == ["丙；", "丁。"])
  }

  @Test(arguments: ["注释：\n", "————————\n", "脚注\n", ""])
  func `what stands above footnotes at the end goes with them`(head: String) throws {
    let edition = try read(
      "示例办法[1]\n第一条　甲公开。\n第二条　乙[2]。\n第三条　丙。\n\(head)[1] 某局制定。\n[2] 见某书。\n")
    #expect(edition.title == "示例办法")
    #expect(edition.articles.map { $0.children.count } == [1, 1, 1])
    #expect(edition.articles[1].children.map(\.text) == ["乙。"])
  }

  @Test(arguments: ["（编者注：2022年修改。）", "【注】另有规定的除外。", "(编者按：见上文。)", "［注］见上。"])
  func `an editor's note is set apart in any brackets`(note: String) throws {
    let edition = try read("示例办法\n第一条　甲。\n\(note)\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.articles.map { $0.children.count } == [1, 1, 1])
    #expect(notes(edition) == [note])
  }

  @Test func `a list of annexes above the closing is no annex`() throws {
    let edition = try read("示例办法\n第一条　甲。\n第二条　乙。\n附件1：甲表\n附件2：乙表\n某局\n2023年5月6日\n")
    #expect(edition.annexes.isEmpty)
    #expect(edition.closing == ["某局", "2023年5月6日"])
    #expect(edition.dropped.map(\.reason) == [.contents])
  }

  @Test func `a mark of amendment between articles is a note, below a title the 题注`() throws {
    let edition = try read(
      "示例办法\n（2021年3月4日发布，2022年5月6日修正）\n第一条　甲。\n（2022年5月6日修正）\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.note == "（2021年3月4日发布，2022年5月6日修正）")
    #expect(notes(edition) == ["（2022年5月6日修正）"])
  }

  @Test(arguments: ["注：甲的目录另行公布。", "备注：见附表。", "註：甲不計。", "注：1.甲不计。\n2.乙减半。", "注：\n（1）甲；\n（2）乙。"])
  func `a remark among the articles is set apart with its list`(remark: String) throws {
    let text = "示例办法\n第一条　甲乙。\n（一）丙；\n（二）丁。\n\(remark)\n戊己。\n第二条　尾。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles[0].children.map(\.text) == ["甲乙。", "戊己。"])
    #expect(edition.dropped.map { "\($0.reason) \($0.text)" } == ["note \(remark)"])
    #expect(edition.findings.map { "\($0.code):\($0.line ?? 0)" } == ["remark-set-apart:5"])
  }

  @Test func `words that only begin like a remark are text`() throws {
    let text = "示例办法\n第一条　甲乙。\n注意安全。\n备注册的，除外。\n第二条　尾。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles[0].children.map(\.text) == ["甲乙。", "注意安全。", "备注册的，除外。"])
    #expect(edition.dropped.isEmpty)
  }

  @Test func `a line that stands between articles again and again is a running head`() throws {
    let edition = try read(
      "示例办法\n第一条　甲。\n内部资料\n第二条　乙。\n内部资料\n第三条　丙。\n内部资料\n第四条　丁。\n")
    #expect(edition.articles.allSatisfy { $0.children.count == 1 })
    #expect(edition.dropped.map(\.reason) == [.pageHead, .pageHead, .pageHead])
  }

  @Test func `blanks around the numbers of a 题注 part no events`() throws {
    let edition = try read(
      "示例办法\n（2023 年 4 月 1 日某市人民政府令第 37 号公布 自 2023 年 6 月 1 日起施行）\n第一条　甲。\n第二条　乙。\n")
    #expect(edition.note == "（2023年4月1日某市人民政府令第37号公布　自2023年6月1日起施行）")
    #expect(edition.events.map(\.action) == [.promulgation, .entryIntoForce])
    #expect(edition.events.map(\.actor) == ["某市人民政府", nil])
  }

  @Test func `the number of an order is nobody's name`() throws {
    let edition = try read("示例办法\n（令第37号 2023年4月1日公布）\n第一条　甲。\n第二条　乙。\n")
    #expect(edition.events.map(\.actor) == [nil])
  }

  @Test(arguments: ["民國", "中華民國"])
  func `years of the Republic are counted from 1912`(era: String) throws {
    let edition = try read("示例條例\n（\(era)113年3月5日公布）\n第一條　甲。\n第二條　乙。\n")
    #expect(edition.events.map(\.date.description) == ["2024-03-05"])
    #expect(edition.events.map(\.actor) == [nil])
  }

  @Test(.timeLimit(.minutes(1))) func `a list that begins again 20,000 times is read in passing`()
    throws
  {
    let list = String(repeating: "（一）甲；\n1.乙；\n①丙；\n", count: 20_000)
    let edition = try RegulationReader.read(Array(("示例办法\n第一条　下列：\n" + list).utf8))
    #expect(notes(edition).isEmpty)
  }
}
