import JSONRPC
import JSONText
import Testing

/// Requests that are not wanted any more.
@Suite struct CancellationTests {
  private let slow = #"{"jsonrpc":"2.0","id":1,"method":"slow"}"#
  private let next = #"{"jsonrpc":"2.0","id":2,"method":"echo"}"#

  @Test func `a request that is being answered stops and is not answered`() {
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#
    let stream = ScriptedStream([slow, cancel, next].map { Array(($0 + "\n").utf8) })
    var connection = Connection(stream, framing: .lines, cancellation: .modelContext)
    var handler = EchoHandler()
    connection.serve(&handler)
    #expect(stream.lines.filter { $0.contains(#""id":1"#) } == [])
    #expect(stream.lines.last == #"{"jsonrpc":"2.0","id":2,"result":null}"#)
    #expect(handler.taken == [])
  }

  @Test func `a request that waits is not begun`() {
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#
    let given = answers(to: [slow, next, cancel].joined(separator: "\n"))
    #expect(given.count == 11)
    #expect(given.last?.contains(#""id":1"#) == true)
  }

  @Test func `where the protocol wants it the answer is an error`() throws {
    let cancel = #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#
    let messages = [slow, cancel, next]
    let input = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    let given = answers(to: input, framing: .headers, cancellation: .languageServer)
    let answer = try #require(given.first { $0.contains(#""id":1"#) })
    #expect(answer.contains("-32800"))
    #expect(given.last?.contains(#""id":2"#) == true)
  }

  @Test(arguments: [
    #"{"requestId":9}"#, #"{"requestId":"1"}"#, #"{"requestId":null}"#, #"{}"#, "[]",
  ])
  func `cancelling nothing changes nothing`(parameters: String) {
    let cancel =
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":"# + parameters + "}"
    let given = answers(to: [next, cancel, next].joined(separator: "\n"))
    #expect(given == Array(repeating: #"{"jsonrpc":"2.0","id":2,"result":null}"#, count: 2))
  }

  @Test func `an id may be used again after its request was cancelled`() {
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#
    let again = #"{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]}"#
    let stream = ScriptedStream([slow, cancel, again].map { Array(($0 + "\n").utf8) })
    var connection = Connection(stream, framing: .lines, cancellation: .modelContext)
    var handler = EchoHandler()
    connection.serve(&handler)
    #expect(stream.lines.last == #"{"jsonrpc":"2.0","id":1,"result":[1]}"#)
  }
}
