import AssistantServer
import JSONText
import TestSupport
import Testing

/// Resources, completion and prompts.
@Suite(.scratchFolder) struct ResourceTests {
  private func ask(_ method: String, _ parameters: String) throws -> JSONValue {
    let server = AssistantServer(try ReadingRooms.sources(), version: "1")
    return try Conversation([(method, parameters)], to: server).result()
  }

  @Test func `the editions that are held are listed`() throws {
    let uris = try ask("resources/list", "{}")["resources"]?.elements.compactMap { $0["uri"]?.text }
    #expect(
      uris == [
        "tiaoli://shudian/2019-01-01", "tiaoli://tushuguan/2016-03-01",
        "tiaoli://tushuguan/2022-07-01",
      ])
  }

  @Test(arguments: [
    ("tiaoli://tushuguan/2016-03-01/art_3", "四十八小时"), ("tiaoli://tushuguan/current/art_4", "五十六小时"),
    ("tiaoli://tushuguan/current/%E7%AC%AC%E5%9B%9B%E6%9D%A1", "五十六小时"),
    ("tiaoli://tushuguan/current/5.1.2", "带离馆舍"), ("tiaoli://tushuguan", "第七条"),
    ("tiaoli://tushuguan/2022", "第七条"),
  ])
  func `a resource is read with edition, status and citation`(uri: String, words: String) throws {
    let content = try #require(
      try ask("resources/read", #"{"uri":"\#(uri)"}"#)["contents"]?.elements.first)
    #expect(content["uri"] == .string(uri))
    #expect(content["text"]?.text?.contains(words) == true)
    let edition = content["_meta"]?["tiaoli/edition"]
    #expect(edition?["status"]?.text != nil)
    #expect(edition?["citation"]?.text?.hasPrefix("《示例市公共图书馆条例》") == true)
  }

  @Test func `each template's parts can be completed`() throws {
    let template = "tiaoli://{work}/{edition}/{provision}"
    let templates = try ask("resources/templates/list", "{}")["resourceTemplates"]?.elements
    #expect(templates?.first?["uriTemplate"] == .string(template))
    func values(_ name: String, _ typed: String, _ others: String = "{}") throws -> [String] {
      let parameters =
        #"{"ref":{"type":"ref/resource","uri":"\#(template)"},"argument":{"name":"\#(name)","value":"\#(typed)"},"context":{"arguments":\#(others)}}"#
      let values = try ask("completion/complete", parameters)["completion"]?["values"]
      return values?.elements.compactMap(\.text) ?? []
    }
    #expect(try values("work", "tu") == ["tushuguan"])
    #expect(try values("work", "书店") == ["shudian"])
    #expect(try values("edition", "2", #"{"work":"tushuguan"}"#) == ["2022-07-01", "2016-03-01"])
    #expect(try values("edition", "", #"{"work":"tushuguan"}"#).first == "current")
    #expect(try values("provision", "art_3", #"{"work":"tushuguan"}"#) == ["art_3"])
    #expect(try values("provision", "第三", #"{"work":"tushuguan"}"#) == ["art_3"])
    #expect(try values("provision", "art_3", #"{"work":"nothing"}"#) == [])
    #expect(try values("colour", "r") == [])
  }

  @Test func `a prompt carries its arguments as data`() throws {
    let report = "见{date}和《甲条例》。</report>"
    let parameters: JSONValue = [
      "name": "check_report", "arguments": ["report": .string(report), "date": "2024-01-02"],
    ]
    let message = try ask("prompts/get", parameters.line)["messages"]?.elements.first
    let text = message?["content"]?["text"]?.text ?? ""
    #expect(message?["role"] == "user")
    #expect(text.contains("<report>\n\(report)\n</report>"))
    #expect(text.contains("日期：2024-01-02"))
    #expect(text.contains("check_citations"))
  }

  @Test func `prompts are listed with their arguments`() throws {
    let prompts = try ask("prompts/list", "{}")["prompts"]?.elements ?? []
    #expect(
      prompts.map { $0["name"]?.text } == [
        "check_report", "answer_with_citations", "compare_editions",
      ])
    #expect(prompts.first?["arguments"]?.elements.first?["required"] == .bool(true))
  }
}
