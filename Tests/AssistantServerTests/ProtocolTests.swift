import AssistantServer
import JSONText
import RegulationModel
import TestSupport
import Testing

/// The protocol by the book, in each of its revisions.
@Suite(.scratchFolder) struct ProtocolTests {
  private func server() throws -> AssistantServer {
    AssistantServer(try ReadingRooms.sources(.english), version: "1.2")
  }

  /// A request of the revision without a handshake.
  private func modern(
    _ id: Int, _ method: String, _ members: String = "", version: String = "2026-07-28",
    meta: String = ""
  ) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":{\#(members)"_meta":{"#
      + #""io.modelcontextprotocol/protocolVersion":"\#(version)",\#(meta)"#
      + #""io.modelcontextprotocol/clientCapabilities":{}}}}"#
  }

  @Test(arguments: ["2025-03-26", "2025-06-18", "2025-11-25"])
  func `a revision with a handshake is agreed on`(revision: String) throws {
    let talk = try Conversation([("ping", "{}")], to: server(), revision: revision)
    let hello = try talk.result(0)
    #expect(hello["protocolVersion"] == .string(revision))
    #expect(hello["serverInfo"]?["version"] == "1.2")
    #expect(hello["capabilities"]?["tools"] != nil)
    #expect(hello["instructions"]?.text?.isEmpty == false)
    #expect(try talk.result() == .object([]))
  }

  @Test(arguments: ["2024-11-05", "2026-07-28", "2099-01-01", "x"])
  func `for any other the newest with a handshake is offered`(revision: String) throws {
    let talk = try Conversation([], to: server(), revision: revision)
    #expect(try talk.result(0)["protocolVersion"] == "2025-11-25")
  }

  @Test func `before the handshake only pings are answered`() throws {
    let talk = try Conversation(
      [
        #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#,
      ], to: server())
    #expect(try talk.result(1) == .object([]))
    #expect(try talk.error(2).code == -32600)
  }

  @Test func `a second handshake is refused`() throws {
    let talk = try Conversation(
      [("initialize", #"{"protocolVersion":"2025-06-18"}"#)], to: server())
    #expect(try talk.error().code == -32600)
  }

  @Test func `a revision without a handshake is answered request by request`() throws {
    let talk = try Conversation(
      [
        modern(1, "server/discover"), modern(2, "tools/list"),
        modern(3, "tools/call", #""name":"show","arguments":{"address":"书店规定1"},"#),
        modern(4, "ping"), modern(5, "logging/setLevel", #""level":"info","#),
      ], to: server())
    let found = try talk.result(1)
    #expect(found["supportedVersions"]?.elements.first == "2026-07-28")
    for id in 1...3 {
      let result = try talk.result(id)
      #expect(result["resultType"] == "complete")
      #expect(
        result["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"] == "tiaoli")
    }
    for id in 1...2 {
      #expect(try talk.result(id)["ttlMs"]?.integer ?? -1 >= 0)
      #expect(try talk.result(id)["cacheScope"] == "public")
    }
    #expect(try talk.result(3)["isError"] == .bool(false))
    #expect(try talk.error(4).code == -32601)
    #expect(try talk.error(5).code == -32601)
  }

  @Test func `a revision that is not spoken is refused with those that are`() throws {
    let talk = try Conversation(
      [
        modern(1, "tools/list", version: "1900-01-01"),
        #"{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#,
      ], to: server())
    let error = try #require(try talk.answer(1)["error"])
    #expect(error["code"]?.integer == -32022)
    #expect(error["data"]?["requested"] == "1900-01-01")
    #expect(error["data"]?["supported"]?.elements.contains("2026-07-28") == true)
    #expect(try talk.error(2).code == -32602)
  }

  @Test func `batches are answered in the one revision that has them`() throws {
    let batch =
      #"[{"jsonrpc":"2.0","id":7,"method":"ping"},{"jsonrpc":"2.0","id":8,"method":"prompts/list"}]"#
    func answers(_ revision: String) throws -> [JSONValue] {
      let hello =
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(revision)"}}"#
      return try Conversation([hello, batch], to: server()).messages
    }
    #expect(try answers("2025-03-26").last?.elements.count == 2)
    #expect(try answers("2025-06-18").last?["error"]?["code"]?.integer == -32600)
  }

  @Test func `what a revision does not have is left out of its answers`() throws {
    let requests = [("tools/list", "{}"), call("show", #"{"address":"书店规定1"}"#)]
    let old = try Conversation(requests, to: server(), revision: "2025-03-26")
    let new = try Conversation(requests, to: server(), revision: "2025-06-18")
    let (oldTool, newTool) = (
      try old.result()["tools"]?.elements.first, try new.result()["tools"]?.elements.first
    )
    #expect(oldTool?["outputSchema"] == nil)
    #expect(oldTool?["inputSchema"] != nil)
    #expect(newTool?["outputSchema"] != nil)
    #expect(try old.result(2)["structuredContent"] == nil)
    #expect(try new.result(2)["structuredContent"] != nil)
    #expect(try new.result(2)["resultType"] == nil)
  }

  @Test(arguments: [
    ("nothing", "{}", -32601), ("server/discover", "{}", -32601),
    ("resources/subscribe", "{}", -32601), ("tools/call", "{}", -32602),
    ("tools/call", #"{"name":"nothing"}"#, -32602),
    ("tools/call", #"{"name":"show","arguments":[]}"#, -32602),
    ("tools/list", #"{"cursor":"from-7"}"#, -32602), ("tools/list", #"{"cursor":7}"#, -32602),
    ("resources/read", "{}", -32602),
    ("resources/read", #"{"uri":"file:///etc/passwd"}"#, -32002),
    ("resources/read", #"{"uri":"tiaoli://tushuguan/2022-07-01/art_99"}"#, -32002),
    ("resources/read", #"{"uri":"tiaoli://tushuguan/2011-05-01"}"#, -32002),
    ("resources/read", #"{"uri":"tiaoli://../secret"}"#, -32002),
    ("resources/read", #"{"uri":"tiaoli://tushuguan/%zz"}"#, -32002),
    ("prompts/get", #"{"name":"nothing"}"#, -32602),
    ("prompts/get", #"{"name":"check_report"}"#, -32602),
    ("completion/complete", "{}", -32602), ("logging/setLevel", #"{"level":"loud"}"#, -32602),
  ])
  func `a call that is wrong is an error of the protocol`(
    method: String, parameters: String, code: Int
  ) throws {
    let talk = try Conversation([(method, parameters)], to: server())
    #expect(try talk.error().code == code)
    #expect(try talk.error().message.isEmpty == false)
  }

  @Test func `progress is told to who asks for it and only rises`() throws {
    let talk = try Conversation(
      [
        (
          "tools/call",
          #"{"name":"search","arguments":{"query":"图书馆"},"_meta":{"progressToken":"甲"}}"#
        ), call("search", #"{"query":"图书馆"}"#),
      ], to: server())
    let told = talk.messages.filter { $0["method"] == "notifications/progress" }
    #expect(told.allSatisfy { $0["params"]?["progressToken"] == "甲" })
    let steps = told.compactMap { $0["params"]?["progress"]?.integer }
    #expect(steps == [0, 1])
  }

  @Test func `a client is told as much as it asked for`() throws {
    func notes(_ level: String) throws -> [String] {
      try Conversation(
        [
          ("logging/setLevel", #"{"level":"\#(level)"}"#), call("show", #"{"address":"书店规定1"}"#),
          call("show", #"{"address":"书店规定9"}"#),
        ], to: server()
      ).messages.compactMap { $0["params"]?["level"]?.text }
    }
    #expect(try notes("debug") == ["debug", "debug", "info"])
    #expect(try notes("info") == ["info"])
    #expect(try notes("error") == [])
  }

  @Test func `a cancelled call is not answered`() throws {
    let search =
      #"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"search","arguments":{"query":"图书馆"}}}"#
    let cancel =
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5,"reason":"no"}}"#
    let hello =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#
    let ping = #"{"jsonrpc":"2.0","id":6,"method":"ping"}"#
    let talk = try Conversation([hello, search, cancel, ping], to: server())
    #expect(talk.messages.count == 2)
    #expect(try talk.result(6) == .object([]))
  }
}
