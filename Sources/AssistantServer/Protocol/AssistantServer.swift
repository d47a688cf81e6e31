internal import Findings
package import JSONRPC
internal import JSONText

/// A server of the Model Context Protocol: tools, resources and prompts over a library of acts and a
/// corpus of news.
///
/// Revisions up to 2025-11-25 begin with a handshake, later ones say with each request of which revision
/// it is; both are answered on one connection. Nothing is kept between two requests but what the
/// handshake settled.
package struct AssistantServer: MessageHandler {
  let sources: ServerSources
  let version: String
  /// Whether tools may write in the library.
  let allowsWriting: Bool
  /// What the handshake settled; `nil` before it.
  private var settled: ProtocolRevision?
  /// From which level on a client with a handshake is told what happens.
  private var level = LogLevel.warning

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - sources: what it answers from.
  ///   - version: of the program.
  ///   - allowsWriting: whether tools may write in the library.
  package init(_ sources: ServerSources, version: String, allowsWriting: Bool = false) {
    self.sources = sources
    self.version = version
    self.allowsWriting = allowsWriting
  }

  package var answersBatches: Bool { settled?.hasBatches ?? false }
  package var isDone: Bool { false }

  package mutating func take(_ notification: Notification) {}

  package mutating func answer(
    _ request: Request, _ connection: inout Connection
  ) throws -> String {
    if request.method == "initialize" { return try initialize(request) }
    let meta = RequestMeta(request.parameters)
    let revision = try revision(of: request, meta)
    let level = try level(of: request, meta, revision)
    let session = RequestAnswer(
      server: self, request: request, meta: meta, revision: revision, level: level)
    if request.method == "logging/setLevel", revision.hasHandshake {
      return try setLevel(request)
    }
    return try session.text(&connection)
  }

  // MARK: - Revisions

  private mutating func initialize(_ request: Request) throws(RPCError) -> String {
    guard settled == nil else { throw .invalidRequest("the connection is initialized already") }
    guard case .string(let wanted)? = request.parameters["protocolVersion"] else {
      throw .invalidParameters("protocolVersion is missing")
    }
    // "If the server supports the requested protocol version, it MUST respond with the same version.
    // Otherwise, the server MUST respond with another protocol version it supports."
    let asked = ProtocolRevision(rawValue: wanted).flatMap { $0.hasHandshake ? $0 : nil }
    let revision = asked ?? .november2025
    settled = revision
    return ResultText(revision: revision, version: version).text { json in
      json.field("protocolVersion", revision.rawValue)
      json.field("capabilities", ServerIdentity.capabilities)
      json.field("serverInfo", ServerIdentity.information(version))
      json.field("instructions", sources.say(ServerIdentity.instructions))
    }
  }

  /// The revision that a request is of.
  private func revision(
    of request: Request, _ meta: RequestMeta
  ) throws(RPCError) -> ProtocolRevision {
    if let version = meta.version {
      guard let revision = ProtocolRevision(rawValue: version), !revision.hasHandshake else {
        throw RPCError(
          -32022, "unsupported protocol version",
          data: [
            "supported": .array(ProtocolRevision.supported.map { .string($0.rawValue) }),
            "requested": .string(RPCError.shortened(version)),
          ])
      }
      guard meta.hasCapabilities else {
        throw .invalidParameters("_meta lacks io.modelcontextprotocol/clientCapabilities")
      }
      return revision
    }
    if let settled { return settled }
    // "The client SHOULD NOT send requests other than pings before the server has responded".
    if request.method == "ping" { return .november2025 }
    throw .invalidRequest(
      "not initialized: send initialize first, or name the revision in _meta "
        + "(io.modelcontextprotocol/protocolVersion: \(ProtocolRevision.july2026.rawValue))")
  }

  // MARK: - Logging

  private mutating func setLevel(_ request: Request) throws(RPCError) -> String {
    guard let level = request.parameters["level"]?.text.flatMap(LogLevel.init) else {
      let known = LogLevel.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalidParameters("level is one of \(known)")
    }
    self.level = level
    return "{}"
  }

  /// From which level on the sender of a request is told what happens; `nil` for nothing.
  private func level(
    of request: Request, _ meta: RequestMeta, _ revision: ProtocolRevision
  ) throws(RPCError) -> LogLevel? {
    guard !revision.hasHandshake else { return level }
    guard let word = meta.level else { return nil }
    guard let level = LogLevel(rawValue: word) else {
      throw .invalidParameters("no log level '\(RPCError.shortened(word))'")
    }
    return level
  }
}
