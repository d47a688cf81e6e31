import ChineseText
import Testing

@testable import Documents

@Suite struct DocumentBuilderTests {
  @Test func `a block is a line, and what is said of it stands beside it`() throws {
    var builder = DocumentBuilder(.word)
    var heading = Evidence()
    heading.heading = 1
    builder.add("测试\n办法", heading, at: Place(paragraph: 1))
    builder.add(" \u{3000}", at: Place(paragraph: 2))
    builder.add("第一条　甲。", at: Place(paragraph: 3))
    let document = try builder.finish()
    #expect(document.text.lines.count == 2)
    #expect(document.text.string(document.text.lines[0].content) == "测试 办法")
    #expect(document.evidence(at: 0).heading == 1)
    #expect(document.place(at: 1).paragraph == 3)
  }

  @Test func `labels and links move where characters before them are composed`() throws {
    var builder = DocumentBuilder(.word)
    var evidence = Evidence()
    evidence.labelLength = Array("n\u{301}.".utf8).count
    evidence.links = [
      .init(target: "a", words: 7..<10), .init(target: "b", words: 0..<3),
      .init(target: "c", words: 1..<3), .init(target: "d", words: 10..<13),
    ]
    builder.add("n\u{301}.\u{3000}甲e\u{301}", evidence, at: Place())
    builder.add("e\u{301}", at: Place())
    let document = try builder.finish()
    let line = Array(document.text.string(document.text.lines[0].content).utf8)
    func words(_ range: Range<Int>) -> String { String(decoding: line[range], as: UTF8.self) }
    #expect(words(0..<document.evidence(at: 0).labelLength) == "\u{144}.")
    let links = document.evidence(at: 0).links
    #expect(links.map(\.target) == ["a", "b", "c", "d"])
    #expect(links.map { words($0.words) } == ["甲", "\u{144}", "\u{144}", "\u{E9}"])
  }

  @Test func `a document without text is a failure`() {
    #expect(throws: DocumentFailure.text(.empty)) {
      try DocumentBuilder(.html).finish()
    }
  }

  @Test func `a field keeps the name that the file gives it`() throws {
    var builder = DocumentBuilder(.html)
    builder.field(.date, "\n 2024-01-02 ", key: "PubDate")
    builder.field(.source, "　", key: "ContentSource")
    builder.add("甲", at: Place(line: 1))
    let document = try builder.finish()
    #expect(document.fields == [DocumentField(.date, "2024-01-02", key: "PubDate")])
    #expect(document.field(.date) == "2024-01-02")
  }
}
