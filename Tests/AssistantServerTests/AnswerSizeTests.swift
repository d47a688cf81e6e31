import AssistantServer
import JSONText
import TestSupport
import Testing

/// No answer is larger than a model takes, and what was cut can be asked for.
@Suite(.scratchFolder) struct AnswerSizeTests {
  /// Three characters of Chinese as four tokens, three of ASCII as one.
  private func tokens(_ text: String) -> Int {
    let ascii = text.unicodeScalars.count(where: \.isASCII)
    return ascii / 3 + (text.unicodeScalars.count - ascii) * 4 / 3
  }

  private func ask(_ tool: String, _ arguments: JSONValue) throws -> JSONValue {
    let server = AssistantServer(try ReadingRooms.sources(), version: "1")
    return try Conversation([call(tool, arguments.line)], to: server).result()
  }

  /// A report of 200 KB with a citation in each of its lines.
  private let report: String = {
    let line =
      "《示例市公共图书馆条例》第四条规定：“公共图书馆每周开放不少于五十六小时。”各馆应当遵照执行，并定期报告执行情况。\n"
    return String(repeating: line, count: 200_000 / line.utf8.count + 1)
  }()

  @Test func `a report of 200 KB is checked and its answer cut to size`() throws {
    let result = try ask("check_citations", ["text": .string(report)])
    let structured = try #require(result["structuredContent"])
    #expect(tokens(result.words) + tokens(structured.line) <= 25_000)
    let count = try #require(structured["citations"]?.integer)
    #expect(count == report.split(separator: "\n").count)
    let page = try #require(structured["page"])
    #expect(page["total"]?.integer == count)
    #expect(page["shown"]?.integer == structured["references"]?.elements.count)
    #expect(result.words.contains("再次调用"))
  }

  @Test func `the pages of an answer give all of it, each entry once`() throws {
    let short = String(report.prefix(12_000))
    var offset = 0
    var places: [String] = []
    for _ in 0..<100 {
      let result = try ask(
        "check_citations",
        ["text": .string(short), "offset": JSONValue(offset), "max_tokens": 6_000])
      let structured = try #require(result["structuredContent"])
      #expect(tokens(result.words) + tokens(structured.line) <= 6_000)
      places += structured["references"]?.elements.compactMap { $0["line"]?.text } ?? []
      guard let next = structured["page"]?["next_offset"]?.integer else { break }
      #expect(next > offset)
      offset = next
    }
    #expect(places == (1...places.count).map(String.init))
    #expect(places.count == short.components("《示例市公共图书馆条例》第四条"))
  }

  @Test func `a provision that alone is too large is cut and says so`() throws {
    let words = String(repeating: "公共图书馆应当按照规定保存文献。", count: 3_000)
    let text = ReadingRooms.newer.replacing("公共图书馆应当设置无障碍设施。", with: words)
    let result = try ask("compare", ["old": "2022", "new": .string(text), "work": "tushuguan"])
    let structured = try #require(result["structuredContent"])
    #expect(tokens(result.words) + tokens(structured.line) <= 25_000)
    #expect(structured["page"]?["entry_cut"] == .bool(true))
    #expect(result.words.contains("已截断"))
  }

  @Test func `an answer that fits has no page`() throws {
    let result = try ask("show", ["address": "4", "work": "tushuguan"])
    #expect(result["structuredContent"]?["page"] == nil)
  }
}

extension String {
  /// How often words stand in it.
  fileprivate func components(_ words: String) -> Int { ranges(of: words).count }
}
