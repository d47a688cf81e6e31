import JSONRPC
import JSONText
import Testing

/// Requests and their answers, by the book.
@Suite struct ConnectionTests {
  @Test(arguments: [
    (
      #"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"甲":[1.0,"乙"]}}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"甲":[1.0,"乙"]}}"#
    ),
    (
      #"{"id":"1","method":"echo","jsonrpc":"2.0"}"#, #"{"jsonrpc":"2.0","id":"1","result":null}"#
    ),
    (
      #"{"jsonrpc":"2.0","id":12345678901234567,"method":"echo","params":[]}"#,
      #"{"jsonrpc":"2.0","id":12345678901234567,"result":[]}"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"nothing"}"#,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no method 'nothing'"}}"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"fail"}"#,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"no","data":{"why":"it fails"}}}"#
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"break"}"#,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"the request failed"}}"#
    ),
  ])
  func `a request is answered under its id`(request: String, answer: String) {
    #expect(answers(to: request + "\n") == [answer])
    #expect(answers(to: request) == [answer], "the last line needs no line feed")
    #expect(answers(to: request + "\r\n", pieces: 1) == [answer])
  }

  @Test(arguments: [
    (#"{"jsonrpc":"2.0","id":1,"method":"#, "null", -32700),
    ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\u{7}\"}", "null", -32700),
    (String(repeating: "[", count: 600) + String(repeating: "]", count: 600), "null", -32700),
    ("7", "null", -32600), (#""echo""#, "null", -32600), ("[]", "null", -32600),
    (#"{"id":1,"method":"echo"}"#, "1", -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"echo"}"#, "1", -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"echo"}"#, "null", -32600),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"echo"}"#, "null", -32600),
    (#"{"jsonrpc":"2.0","id":{},"method":"echo"}"#, "null", -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":5}"#, "1", -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"echo","params":"x"}"#, "1", -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"echo","method":"slow"}"#, "1", -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, "1", -32600),
  ])
  func `what is no message is refused`(text: String, id: String, code: Int) throws {
    let answer = try #require(answers(to: text + "\n").first)
    let value = try JSONValue(Array(answer.utf8))
    #expect(value["id"]?.line == id)
    #expect(value["error"]?["code"]?.integer == code)
  }

  @Test func `bytes that are no UTF-8 are a parse error and the next line is read`() throws {
    let next = Array(#"{"jsonrpc":"2.0","id":2,"method":"echo"}"#.utf8)
    let stream = ScriptedStream([[0x7B, 0xFF, 0xFE, 0x0A] + next + [0x0A]])
    var connection = Connection(stream, framing: .lines, cancellation: .modelContext)
    var handler = EchoHandler()
    connection.serve(&handler)
    #expect(stream.lines.count == 2)
    #expect(stream.lines.first?.contains("-32700") == true)
    #expect(stream.lines.last?.contains(#""id":2"#) == true)
  }

  @Test func `notifications and responses are not answered`() {
    let input = """
      {"jsonrpc":"2.0","method":"note"}
      {"jsonrpc":"2.0","id":1,"result":{}}
      {"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}

      {"jsonrpc":"2.0","method":"nothing"}
      """
    #expect(answers(to: input) == [])
  }

  @Test func `a batch is refused or answered as the protocol says`() {
    let batch =
      #"[{"jsonrpc":"2.0","id":1,"method":"echo"},{"jsonrpc":"2.0","method":"note"},7,"#
      + #"{"jsonrpc":"2.0","id":2,"method":"nothing"}]"#
    #expect(answers(to: batch).count == 1)
    #expect(answers(to: batch)[0].contains("-32600"))
    #expect(
      answers(to: batch, batches: true) == [
        #"[{"jsonrpc":"2.0","id":1,"result":null},"#
          + #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"a message is an object"}},"#
          + #"{"jsonrpc":"2.0","id":2,"error":{"code":-32601,"message":"no method 'nothing'"}}]"#
      ])
    #expect(answers(to: #"[{"jsonrpc":"2.0","method":"note"}]"#, batches: true) == [])
  }

  @Test func `a message beyond the limit is refused and the next one is answered`() {
    let long = String(repeating: "x", count: 5_000)
    let input =
      #"{"jsonrpc":"2.0","id":1,"method":"echo","params":[""# + long + "\"]}\n"
      + #"{"jsonrpc":"2.0","id":2,"method":"echo"}"# + "\n"
    for size in [1, 7, 100_000] {
      let given = answers(to: input, pieces: size, limit: 1_000)
      #expect(given.count == 2)
      #expect(given.first?.contains("-32600") == true)
      #expect(given.last?.contains(#""id":2"#) == true)
    }
  }
}
