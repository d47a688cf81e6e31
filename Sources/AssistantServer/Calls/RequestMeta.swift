internal import JSONRPC
internal import JSONText

/// What the member `_meta` of a request says.
struct RequestMeta {
  /// The revision of the protocol that the request is of; `nil` where it does not say.
  let version: String?
  /// Whether it says what its sender can do, which revisions that have no handshake ask for.
  let hasCapabilities: Bool
  /// Under which its progress is told; `nil` where nobody wants to know.
  let progressToken: JSONValue?
  /// From which level on it wants to be told what happens; `nil` where it does not say.
  let level: String?

  init(_ parameters: JSONValue) {
    let meta = parameters["_meta"] ?? .null
    version = meta["io.modelcontextprotocol/protocolVersion"]?.text
    if case .object? = meta["io.modelcontextprotocol/clientCapabilities"] {
      hasCapabilities = true
    } else {
      hasCapabilities = false
    }
    switch meta["progressToken"] {
    case .string(let text): progressToken = .string(text)
    case .number(let digits): progressToken = .number(digits)
    default: progressToken = nil
    }
    level = meta["io.modelcontextprotocol/logLevel"]?.text
  }
}

/// How much something matters: RFC 5424, section 6.2.1.
enum LogLevel: String, CaseIterable, Comparable {
  case debug, info, notice, warning, error, critical, alert, emergency

  static func < (left: LogLevel, right: LogLevel) -> Bool { left.order < right.order }

  private var order: Int { LogLevel.allCases.firstIndex(of: self) ?? 0 }
}

extension Connection {
  /// Tells how far a request is, where its sender wants to know, and stops where it was cancelled.
  mutating func step(_ call: ToolCall, _ done: Int, of total: Int) throws(Cancelled) {
    try checkpoint()
    guard let token = call.meta.progressToken else { return }
    notify(
      "notifications/progress",
      ["progressToken": token, "progress": JSONValue(done), "total": JSONValue(total)])
  }
}
