import AssistantServer
import JSONRPC
import JSONText
import Testing

/// What a server answers to some messages.
struct Conversation {
  /// All messages that came back, in order.
  let messages: [JSONValue]

  /// Sends lines to a server.
  init(_ lines: [String], to server: AssistantServer) throws {
    let stream = LineStream(lines.map { Array(($0 + "\n").utf8) })
    var connection = Connection(stream, framing: .lines, cancellation: .modelContext)
    var server = server
    connection.serve(&server)
    messages = try stream.output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
  }

  /// Shakes hands and sends requests, numbered from 1.
  init(
    _ requests: [(method: String, parameters: String)], to server: AssistantServer,
    revision: String = "2025-11-25"
  ) throws {
    let hello =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":""#
      + revision + #"","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#
    let lines = requests.enumerated().map { number, request in
      #"{"jsonrpc":"2.0","id":\#(number + 1),"method":"\#(request.method)","params":"#
        + request.parameters + "}"
    }
    try self.init(
      [hello, #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#] + lines, to: server)
  }

  /// The answer to a request.
  func answer(_ id: Int) throws -> JSONValue {
    try #require(messages.first { $0["id"] == .number(String(id)) }, "no answer to \(id)")
  }

  /// The result of a request.
  func result(_ id: Int = 1) throws -> JSONValue {
    let answer = try answer(id)
    return try #require(answer["result"], "\(answer.line)")
  }

  /// The error of a request.
  func error(_ id: Int = 1) throws -> (code: Int?, message: String) {
    let error = try #require(try answer(id)["error"])
    return (error["code"]?.integer, error["message"]?.text ?? "")
  }
}

/// A call of a tool as a request.
func call(_ tool: String, _ arguments: String) -> (method: String, parameters: String) {
  ("tools/call", #"{"name":"\#(tool)","arguments":\#(arguments)}"#)
}

/// A stream whose input is written down; each line comes when it is asked for.
final class LineStream: ByteStream {
  private var lines: [[UInt8]]
  private(set) var output: [UInt8] = []

  init(_ lines: [[UInt8]]) { self.lines = lines }

  func read() -> [UInt8] { lines.isEmpty ? [] : lines.removeFirst() }
  var isReady: Bool { true }

  func write(_ bytes: [UInt8]) -> Bool {
    output += bytes
    return true
  }
}

extension JSONValue {
  /// The words of a tool's answer.
  var words: String { self["content"]?.elements.first?["text"]?.text ?? "" }
}
