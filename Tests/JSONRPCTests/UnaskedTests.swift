import JSONRPC
import JSONText
import Testing

/// What this side says of its own accord.
@Suite struct UnaskedTests {
  /// A stream whose pieces come one after the other, with a pause before each.
  private final class PausingStream: ByteStream {
    private var pieces: [String]
    private(set) var output = ""

    init(_ pieces: [String]) {
      self.pieces = pieces
    }

    func read() -> [UInt8] { pieces.isEmpty ? [] : Array(pieces.removeFirst().utf8) }
    var isReady: Bool { false }

    func write(_ bytes: [UInt8]) -> Bool {
      output += String(decoding: bytes, as: UTF8.self)
      return true
    }
  }

  /// Says how many notifications came since it spoke last, and asks once.
  private struct CountingHandler: MessageHandler {
    var answersBatches = false
    var isDone = false
    private var count = 0

    mutating func answer(_ request: Request, _ connection: inout Connection) throws -> String {
      connection.request("client/ask", ["of": request.id.value])
      return "null"
    }

    mutating func take(_ notification: Notification) { count += 1 }

    mutating func rest(_ connection: inout Connection) {
      if count > 0 { connection.notify("counted", ["count": JSONValue(count)]) }
      count = 0
    }
  }

  private func output(_ pieces: [String]) -> [String] {
    let stream = PausingStream(pieces)
    var connection = Connection(stream, framing: .lines, cancellation: .languageServer)
    var handler = CountingHandler()
    connection.serve(&handler)
    return stream.output.split(separator: "\n").map(String.init)
  }

  private let told = #"{"jsonrpc":"2.0","method":"tell"}"# + "\n"

  @Test func `it speaks when nothing waits, not between messages that came together`() {
    #expect(
      output([told + told + told, told]) == [
        #"{"jsonrpc":"2.0","method":"counted","params":{"count":3}}"#,
        #"{"jsonrpc":"2.0","method":"counted","params":{"count":1}}"#,
      ])
  }

  @Test func `a request of its own has a name of its own, and its answer is passed over`() {
    let asked = #"{"jsonrpc":"2.0","id":1,"method":"go"}"# + "\n"
    let answer = #"{"jsonrpc":"2.0","id":"tiaoli-1","result":{}}"# + "\n"
    #expect(
      output([asked, answer, asked]) == [
        #"{"jsonrpc":"2.0","id":"tiaoli-1","method":"client/ask","params":{"of":1}}"#,
        #"{"jsonrpc":"2.0","id":1,"result":null}"#,
        #"{"jsonrpc":"2.0","id":"tiaoli-2","method":"client/ask","params":{"of":1}}"#,
        #"{"jsonrpc":"2.0","id":1,"result":null}"#,
      ])
  }
}
