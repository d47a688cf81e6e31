package import JSONText

/// Why a request has no result: JSON-RPC 2.0, section 5.1.
package struct RPCError: Error, Sendable, Hashable {
  /// What kind of error it is.
  package let code: Int
  /// One sentence.
  package let message: String
  /// More of it; `nil` for nothing.
  package let data: JSONValue?

  /// Makes an error.
  package init(_ code: Int, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// What came in is no JSON, or cannot be told from what follows.
  package static func parseError(_ message: String) -> RPCError { RPCError(-32700, message) }
  /// The JSON is no request.
  package static func invalidRequest(_ message: String) -> RPCError { RPCError(-32600, message) }
  /// There is no such method.
  package static func methodNotFound(_ method: String) -> RPCError {
    RPCError(-32601, "no method '\(RPCError.shortened(method))'")
  }
  /// The parameters are not those of the method.
  package static func invalidParameters(_ message: String, data: JSONValue? = nil) -> RPCError {
    RPCError(-32602, message, data: data)
  }
  /// This side could not do what it should.
  package static func internalError(_ message: String) -> RPCError { RPCError(-32603, message) }
  /// The request was cancelled by who made it: an answer that only some protocols have.
  package static let cancelled = RPCError(-32800, "cancelled")

  /// Words of the other side, so short that they can be repeated.
  package static func shortened(_ words: String) -> String {
    let start = String.UnicodeScalarView(words.unicodeScalars.prefix(80))
    return String(start) + (start.count < words.unicodeScalars.count ? "…" : "")
  }
}
