import AssistantServer
import JSONText
import TestSupport
import Testing

/// What assistants ask, each answered rightly or with a clear error.
@Suite(.scratchFolder) struct TranscriptTests {
  @Test(arguments: Questions.all)
  func `a question of an assistant has its answer`(question: Question) throws {
    let server = AssistantServer(try ReadingRooms.sources(), version: "1")
    let talk = try Conversation(
      [call(question.tool, question.arguments), ("tools/list", "{}")], to: server)
    let result = try talk.result()
    #expect(result["isError"] == .bool(question.isError), "\(result.words)")
    for words in question.says {
      #expect(result.words.contains(words), "\(words) is not in: \(result.words)")
    }
    for words in question.hidesWords {
      #expect(!result.words.contains(words), "\(words) is in: \(result.words)")
    }
    let tool = try #require(
      try talk.result(2)["tools"]?.elements.first { $0["name"] == .string(question.tool) })
    let structured = result["structuredContent"]
    #expect((structured == nil) == question.isError)
    if let structured {
      for name in tool["outputSchema"]?["required"]?.elements ?? [] {
        #expect(structured[name.text ?? ""] != nil, "\(name.line) is missing")
      }
    }
  }

  @Test func `there are forty questions and more`() {
    #expect(Questions.all.count >= 40)
  }

  @Test func `each tool is asked`() throws {
    let server = AssistantServer(try ReadingRooms.sources(), version: "1")
    let tools = try Conversation([("tools/list", "{}")], to: server).result()["tools"]?.elements
    let asked = Set(Questions.all.map(\.tool))
    for tool in tools ?? [] { #expect(asked.contains(tool["name"]?.text ?? ""), "\(tool.line)") }
  }

  @Test func `without a corpus its tools say so`() throws {
    let server = AssistantServer(try ReadingRooms.sources(hasCorpus: false), version: "1")
    let result = try Conversation(
      [call("corpus_search", #"{"query":"设施"}"#)], to: server
    ).result()
    #expect(result["isError"] == .bool(true))
    #expect(result.words.contains("--corpus"))
  }
}
