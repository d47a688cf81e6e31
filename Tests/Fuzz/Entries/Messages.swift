import AssistantServer
import Findings
import JSONRPC
import JSONText
import RegulationLibrary
import RegulationModel

extension FuzzEntry {
  /// Messages of an assistant, a line each.
  static let messageLines = FuzzEntry("message-lines") { bytes throws(Violation) in
    try MessageCheck(.lines).run(bytes)
  }

  /// The same with headers before each.
  static let messageHeaders = FuzzEntry("message-headers") { bytes throws(Violation) in
    try MessageCheck(.headers).run(bytes)
  }
}

/// What holds for a connection, whatever comes over it.
private struct MessageCheck {
  let framing: Framing

  init(_ framing: Framing) { self.framing = framing }

  func run(_ bytes: [UInt8]) throws(Violation) {
    let whole = frames(of: bytes, size: max(1, bytes.count))
    for size in [1, 7] {
      try require(frames(of: bytes, size: size) == whole, "other frames in pieces of \(size)")
    }
    let answers = try answers(to: bytes, size: max(1, bytes.count))
    // A request is cancelled only before it is answered, which depends on when both come.
    if !whole.contains(where: MessageCheck.cancels) {
      let others = try self.answers(to: bytes, size: 5)
      try require(others == answers, "other answers in pieces of 5")
    }
    try require(answers.count <= whole.count, "\(answers.count) answers to \(whole.count) frames")
  }

  /// Whether a message cancels a request.
  private static func cancels(_ frame: Frame) -> Bool {
    guard case .message(let text) = frame, let value = try? JSONValue(text) else { return false }
    return ([value] + value.elements).contains { $0["method"] == "notifications/cancelled" }
  }

  private func frames(of bytes: [UInt8], size: Int) -> [Frame] {
    var reader = FrameReader(framing, limit: 1_000)
    var frames: [Frame] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.take(bytes[start..<min(start + size, bytes.count)])
      while let frame = reader.next() { frames.append(frame) }
    }
    if let frame = reader.end() { frames.append(frame) }
    return frames
  }

  /// The answers of a server that has no library: each is a message of the protocol.
  private func answers(to bytes: [UInt8], size: Int) throws(Violation) -> [JSONValue] {
    let stream = PiecedStream(bytes, size: size)
    var connection = Connection(
      stream, framing: framing, cancellation: .modelContext, limit: 1_000)
    var server = AssistantServer(
      ServerSources(
        language: .chinese,
        library: { throw LibraryFailure.noLibrary(searchedFrom: "/") }, corpus: { nil },
        describe: { Finding.Message(english: "\($0)", chinese: "\($0)") }), version: "1")
    connection.serve(&server)
    var reader = FrameReader(framing)
    reader.take(stream.output)
    var answers: [JSONValue] = []
    while let frame = reader.next() {
      guard case .message(let text) = frame, let value = try? JSONValue(text) else {
        throw Violation(description: "no message was sent: \(stream.output.text)")
      }
      for message in value.elements.isEmpty ? [value] : value.elements {
        try require(message["jsonrpc"] == "2.0", "no message: \(message.line)")
      }
      // What is told on the way is no answer.
      if value["method"] == nil { answers.append(value) }
    }
    try require(reader.end() == nil, "half a message was sent")
    return answers
  }
}

/// A stream that gives its bytes in pieces, and keeps what is written.
private final class PiecedStream: ByteStream {
  private var rest: ArraySlice<UInt8>
  private let size: Int
  private(set) var output: [UInt8] = []

  init(_ bytes: [UInt8], size: Int) {
    rest = bytes[...]
    self.size = size
  }

  func read() -> [UInt8] {
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }

  /// Nothing comes before it is waited for, so that pieces change nothing.
  var isReady: Bool { false }

  func write(_ bytes: [UInt8]) -> Bool {
    output += bytes
    return true
  }
}
