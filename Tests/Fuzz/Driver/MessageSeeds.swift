/// Messages to begin with.
enum MessageSeeds {
  /// Conversations in a framing; `nil` for an entry that is about something else.
  static func inputs(for entry: String) -> [[UInt8]]? {
    switch entry {
    case "message-lines": conversations.map { Array(($0.joined(separator: "\n") + "\n").utf8) }
    case "message-headers":
      conversations.map { messages in
        messages.flatMap { Array("Content-Length: \($0.utf8.count)\r\n\r\n\($0)".utf8) }
      }
    default: nil
    }
  }

  private static let hello =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-03-26"}}"#
  private static let meta =
    #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#
  private static let conversations = [
    [
      hello, #"{"jsonrpc":"2.0","id":"甲","method":"tools/list","params":{"cursor":"from-100"}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"prompts/get","params":{"name":"check_report","arguments":{"report":"{date}"}}}"#,
    ],
    [
      hello, #"[{"jsonrpc":"2.0","id":1,"method":"ping"},7,{"jsonrpc":"2.0","method":"x"}]"#,
      #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"show","arguments":{"address":34,"max_tokens":"9"}}}"#,
      #"{"jsonrpc":"2.0","id":3,"method":"resources/read","params":{"uri":"tiaoli://a/%E7%AC/b"}}"#,
    ],
    [
      #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{\#(meta)}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"completion/complete","params":{"ref":{"type":"ref/prompt"},"argument":{"name":"work","value":""},\#(meta)}}"#,
      #"{"jsonrpc":"2.0","id":null,"result":{"a":[1e5,"\ud842\udfb7"]}}"#,
    ],
    [
      hello, #"{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"debug"}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"compare","arguments":{"old":"第一条　甲。\n第二条　乙。","new":"current"},"_meta":{"progressToken":1}}}"#,
    ],
  ]
}
