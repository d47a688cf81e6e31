import AssistantServer
import JSONText
import RegulationModel
import TestSupport
import Testing

/// Answers that depend on how much is found.
@Suite(.scratchFolder) struct FurtherAnswerTests {
  private func ask(_ method: String, _ parameters: String) throws -> Conversation {
    try Conversation(
      [(method, parameters)],
      to: AssistantServer(try ReadingRooms.sources(.english), version: "1"))
  }

  private func answer(_ tool: String, _ arguments: String) throws -> JSONValue {
    let (method, parameters) = call(tool, arguments)
    return try ask(method, parameters).result()
  }

  @Test func `one place is found and counted, none has advice`() throws {
    let one = try answer("search", #"{"query":"吸烟"}"#)
    #expect(one.words.hasPrefix("1 places in 1 articles of 2 acts"))
    #expect(one["structuredContent"]?["editions"]?.elements.count == 1)
    let none = try answer("search", #"{"query":"钓鱼"}"#)
    #expect(none.words.hasPrefix("nothing was found: "))
    #expect(none["structuredContent"]?["editions"]?.elements.isEmpty == true)
    let news = try answer("corpus_search", #"{"query":"昨日施行"}"#)
    #expect(news.words.hasPrefix("1 places in 1 items"))
    #expect(try answer("corpus_search", #"{"query":"钓鱼"}"#).words.hasPrefix("nothing was found: "))
  }

  @Test func `a comparison counts what there is and leaves out what there is not`() throws {
    let words = try answer("compare", #"{"old":"2016","new":"2022","work":"tushuguan"}"#).words
    #expect(words.contains("1 added") && !words.contains("0 ") && !words.contains("removed"))
  }

  @Test func `words of a single character are compared`() throws {
    let one = try answer("check_quote", #"{"quote":"馆","address":"第四条","work":"tushuguan"}"#)
    #expect(one.words.contains("[verified]"))
    let none = try answer("check_quote", #"{"quote":"，","address":"第四条","work":"tushuguan"}"#)
    #expect(none.words.contains("[empty]"))
    let elsewhere = try answer(
      "check_quote", #"{"quote":"市文化部门主管全市公共图书馆工作","address":"第四条","work":"tushuguan"}"#)
    #expect(elsewhere.words.contains("[elsewhere]"))
  }

  @Test func `an item of the news is traced alone, and one that there is not is a fault`() throws {
    let all = try answer("corpus_trace", "{}")
    let item = try #require(
      all["structuredContent"]?["passages"]?.elements.first?["item"]?.text)
    let one = try answer("corpus_trace", #"{"item":"\#(item)"}"#)
    #expect(one["isError"] == .bool(false) && one.words.contains(item))
    #expect(try answer("corpus_trace", #"{"item":"zzz"}"#)["isError"] == .bool(true))
  }

  @Test func `up to twenty acts are named, more are counted`() throws {
    try ReadingRooms.write()
    func write(_ numbers: ClosedRange<Int>) throws {
      for number in numbers {
        let name = "w\(number)"
        try ScratchFolder.current.write(
          #"{"schema":"tiaoli/work/1","title":"示例市第\#(number)号规定","aliases":[],"editions":[{"date":"2019-01-01","file":"2019-01-01.txt","events":[]}]}"#,
          to: "Regulations/\(name)/work.json")
        try ScratchFolder.current.write(
          "示例市第\(number)号规定\n第一条　甲。\n", to: "Regulations/\(name)/2019-01-01.txt")
      }
    }
    try write(1...18)
    let twenty = try answer("show", #"{"address":"1","work":"刑法"}"#).words
    #expect(twenty.contains("（w9）") && !twenty.contains(" … +"))
    try write(19...19)
    let more = try answer("show", #"{"address":"1","work":"刑法"}"#).words
    #expect(more.contains(" … +1 (list_works)"))
    let near = try answer("show", #"{"address":"1","work":"图书馆条例草案"}"#).words
    #expect(near.contains("is one of these meant: 《示例市公共图书馆条例》（tushuguan）?"))
  }

  @Test func `a prompt needs the arguments that it says it needs`() throws {
    #expect(
      try ask("prompts/get", #"{"name":"check_report","arguments":{"report":" "}}"#).error().code
        == -32602)
    #expect(
      try ask("prompts/get", #"{"name":"check_report","arguments":{"report":"甲"}}"#).result()[
        "messages"] != nil)
  }

  @Test func `provisions go on from an identifier, a label or a number`() throws {
    func values(_ typed: String) throws -> [String] {
      let parameters =
        #"{"ref":{"type":"ref/resource","uri":"tiaoli://{work}/{edition}/{provision}"},"argument":{"name":"provision","value":"\#(typed)"},"context":{"arguments":{"work":"tushuguan"}}}"#
      let values = try ask("completion/complete", parameters).result()["completion"]?["values"]
      return values?.elements.compactMap(\.text) ?? []
    }
    #expect(try values("").count == 9)
    #expect(try values("chp") == ["chp_1", "chp_2"])
    #expect(try values("第二") == ["art_2", "chp_2"])
    #expect(try values("7") == ["art_7"])
    #expect(try values("9") == [])
  }
}
