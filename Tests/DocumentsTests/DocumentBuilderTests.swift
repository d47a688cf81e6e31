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
