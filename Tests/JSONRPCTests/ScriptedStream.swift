import JSONRPC
import JSONText

/// A stream whose input is written down in pieces and whose output is kept.
final class ScriptedStream: ByteStream {
  private var pieces: [[UInt8]]
  private(set) var output: [UInt8] = []

  init(_ pieces: [[UInt8]]) {
    self.pieces = pieces
  }

  func read() -> [UInt8] { pieces.isEmpty ? [] : pieces.removeFirst() }

  /// At the end, too, nobody would wait.
  var isReady: Bool { true }

  func write(_ bytes: [UInt8]) -> Bool {
    output += bytes
    return true
  }

  /// The lines that were written.
  var lines: [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// Answers `echo` with its parameters; `slow` looks ten times whether it was cancelled.
struct EchoHandler: MessageHandler {
  var answersBatches = false
  var isDone = false
  var taken: [String] = []

  mutating func answer(_ request: Request, _ connection: inout Connection) throws -> String {
    switch request.method {
    case "echo": return request.parameters.line
    case "slow":
      for step in 1...10 {
        connection.notify("step", ["step": .init(step)])
        try connection.checkpoint()
      }
      return "\"done\""
    case "fail": throw RPCError.invalidParameters("no", data: ["why": "it fails"])
    case "break": throw SomeFault()
    default: throw RPCError.methodNotFound(request.method)
    }
  }

  mutating func take(_ notification: Notification) { taken.append(notification.method) }
}

struct SomeFault: Error {}

/// What a connection answers to some bytes.
func answers(
  to input: String, framing: Framing = .lines, batches: Bool = false,
  cancellation: Cancellation = .modelContext, pieces: Int? = nil, limit: Int = 1 << 20
) -> [String] {
  let bytes = Array(input.utf8)
  let size = pieces ?? max(1, bytes.count)
  let stream = ScriptedStream(
    stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    })
  var connection = Connection(
    stream, framing: framing, cancellation: cancellation, limit: limit)
  var handler = EchoHandler(answersBatches: batches)
  connection.serve(&handler)
  guard framing == .headers else { return stream.lines }
  var reader = FrameReader(.headers)
  reader.take(stream.output)
  var texts: [String] = []
  while case .message(let text)? = reader.next() {
    texts.append(String(decoding: text, as: UTF8.self))
  }
  return texts
}
