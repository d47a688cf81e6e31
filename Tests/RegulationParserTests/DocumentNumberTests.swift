import ChineseText
import RegulationModel
import RegulationParser
import Testing

/// 文号 in the front of invented regulations.
struct DocumentNumberTests {
  private static let body = "第一条　甲应当示范。\n第二条　乙应当协助。\n第三条　丙不适用。\n"

  @Test(arguments: [
    "示释〔2020〕1号", "示办发[2020]5号", "示办发［2020］第5号", "中示发〔2020〕12号", "示发（2020）9号", "示发(2020)9号",
    "（示释〔2020〕13号）", "示释〔２０２０〕１号",
  ])
  func `a number below the title is a part of its own`(number: String) throws {
    let front = "示例规定\n\(number)\n（2020年1月2日示例会议通过）\n为了示范，制定本规定。\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.title == "示例规定")
    #expect(edition.documentNumber == number)
    #expect(edition.note == "（2020年1月2日示例会议通过）")
    #expect(edition.preamble == ["为了示范，制定本规定。"])
    #expect(edition.text.hasPrefix("示例规定\n\(number)\n（2020年1月2日"))
    #expect(edition.findings == [])
  }

  @Test func `a number behind the note stands above it in canonical text`() throws {
    let front = "示例规定\n（2020年1月2日示例会议通过）\n示释〔2020〕1号\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.text.hasPrefix("示例规定\n示释〔2020〕1号\n（2020年1月2日示例会议通过）\n"))
  }

  @Test func `the numbers of two authorities are one part`() throws {
    let front = "示例规定\n示发〔2020〕1号　例发〔2020〕2号\n"
    let edition = try expectSoundReading(of: Array((front + Self.body).utf8))
    #expect(edition.documentNumber == "示发〔2020〕1号　例发〔2020〕2号")
  }

  @Test func `a paragraph of a preamble that looks like a number is guarded`() throws {
    var builder = EditionBuilder()
    builder.title { $0 += Array("示例规定".utf8) }
    builder.preamble { $0 += Array("示释〔2020〕1号".utf8) }
    builder.article(ProvisionNumber(1), line: 3) { $0 += Array("第一条".utf8) }
    builder.paragraph(line: 3) { $0 += Array("甲。".utf8) }
    let edition = builder.finish(events: [], sourceLines: 1...3)
    #expect(edition.documentNumber == nil)
    expectRoundTrip(edition, #_sourceLocation)
  }

  @Test(arguments: [
    "第一条（2020）5号", "2020年5号", "示释2020年1号", "根据示释〔2020〕1号", "示释〔20〕1号", "示释〔2020〕号",
  ])
  func `what only looks like a number is none`(words: String) {
    let bytes = Array(words.utf8)
    let isWhole = words.hasPrefix("根据")
    #expect(DocumentNumberForm.matches(0..<bytes.count, in: bytes.span) == isWhole)
  }

  @Test func `the JSON and the Markdown have the number`() throws {
    let edition = try CanonicalText.read("示例规定\n示释〔2020〕1号\n第一条　甲。\n")
    #expect(EditionMarkdown.text(of: edition).contains("示释〔2020〕1号"))
    #expect(edition != (try CanonicalText.read("示例规定\n示释〔2020〕2号\n第一条　甲。\n")))
  }
}
