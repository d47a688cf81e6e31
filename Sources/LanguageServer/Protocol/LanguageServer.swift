package import Findings
package import JSONRPC
internal import JSONText
package import RegulationLibrary
package import RegulationModel

/// Answers an editor: Language Server Protocol 3.17.
///
/// Texts are read whole, once for each version and only when something is asked of it. Nothing but the
/// library and the open texts is read, and nothing is written.
package struct LanguageServer: MessageHandler {
  /// Where a server stands between its first request and its last notification.
  private enum Stage {
    case fresh
    case running
    case shutDown
  }

  /// Opens the library; the folder that the editor has open may hold it. `nil` where there is none.
  package typealias LibraryOpener = (_ folder: String?) -> Library?

  package let answersBatches = false
  package private(set) var isDone = false
  /// Whether the server was shut down before it was told to exit.
  package private(set) var wasShutDown = false

  private let openLibrary: LibraryOpener
  private let describe: (any Error) -> Finding.Message
  private let version: String
  private var stage = Stage.fresh
  private var texts: OpenTexts
  private var held: HeldTexts?
  /// What the editor is to be told when nothing waits.
  private var pending: [(method: String, parameters: JSONValue)] = []

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - version: of the program.
  ///   - language: of messages, where the editor names none.
  ///   - library: opens the library.
  ///   - describe: words why a text could not be read.
  package init(
    version: String, language: EditionJSON.Language, library: @escaping LibraryOpener,
    describe: @escaping (any Error) -> Finding.Message
  ) {
    self.version = version
    texts = OpenTexts(ClientProfile(language))
    openLibrary = library
    self.describe = describe
  }

  private var client: ClientProfile { texts.client }

  // MARK: - Requests

  package mutating func answer(_ request: Request, _ connection: inout Connection) throws -> String
  {
    switch (stage, request.method) {
    case (.fresh, "initialize"): return initialize(request.parameters).line
    case (.fresh, _): throw RPCError.notInitialized(client.say(ProtocolMessages.notInitialized))
    case (.running, "initialize"):
      throw RPCError.invalidRequest(client.say(ProtocolMessages.twice))
    case (.shutDown, _): throw RPCError.invalidRequest(client.say(ProtocolMessages.shutDown))
    case (.running, "shutdown"):
      stage = .shutDown
      wasShutDown = true
      return JSONValue.null.line
    case (.running, _): return try answer(running: request, &connection).line
    }
  }

  private mutating func initialize(_ parameters: JSONValue) -> JSONValue {
    texts = OpenTexts(ClientProfile(parameters, otherwise: client.language))
    stage = .running
    return [
      "capabilities": Feature.capabilities(client),
      "serverInfo": ["name": "tiaoli", "version": .string(version)],
    ]
  }

  private mutating func answer(
    running request: Request, _ connection: inout Connection
  ) throws -> JSONValue {
    let parameters = RequestParameters(value: request.parameters, client: client)
    switch request.method {
    case "textDocument/completion": return try complete(parameters)
    case "textDocument/diagnostic":
      return ["kind": "full", "items": try diagnostics(of: parameters.uri())]
    case "workspace/symbol":
      return WorkspaceSymbols.answer(try parameters.string("query"), heldTexts())
    case "codeAction/resolve": return try resolve(parameters, &connection)
    case "workspace/executeCommand": return try execute(parameters, &connection)
    default: break
    }
    guard let feature = Feature.table[request.method] else {
      throw RPCError.methodNotFound(request.method)
    }
    let uri = try parameters.uri()
    guard var view = try view(uri, &connection) else {
      if let otherwise = feature.otherwise { return otherwise }
      throw RPCError.failed(client.say(ServerMessages.notRegulation(unreadReason(of: uri))))
    }
    return try feature.answer(&view, parameters)
  }

  /// An open text as a request looks at it; `nil` where it holds no regulation.
  private mutating func view(_ uri: String, _ connection: inout Connection) throws -> DraftView? {
    _ = try texts.text(uri)
    guard (try? texts[uri]?.reading()) != nil else { return nil }
    try connection.checkpoint()
    return viewIfAny(uri)
  }

  private mutating func viewIfAny(_ uri: String) -> DraftView? {
    var held = heldTexts()
    self.held = nil
    defer { self.held = held }
    guard let reading = try? texts[uri]?.reading(),
      let citations = try? texts[uri]?.citations(&held), let text = texts[uri]?.text
    else { return nil }
    return DraftView(text, reading, citations, held, client)
  }

  private mutating func unreadReason(of uri: String) -> Finding.Message {
    do {
      _ = try texts[uri]?.reading()
      return ProtocolMessages.changed
    } catch {
      return describe(error)
    }
  }

  private mutating func heldTexts() -> HeldTexts {
    if let held { return held }
    let opened = HeldTexts(openLibrary(client.folder))
    held = opened
    return opened
  }

  // MARK: - Answers that need no regulation

  private mutating func complete(_ parameters: RequestParameters) throws -> JSONValue {
    let uri = try parameters.uri()
    let text = try texts.text(uri)
    let offset = try parameters.offset(in: text)
    return Completion.answer(text, viewIfAny(uri), heldTexts(), at: offset)
  }

  private mutating func diagnostics(of uri: String) throws -> JSONValue {
    let text = try texts.text(uri)
    if let view = viewIfAny(uri) { return Diagnostics.json(view) }
    guard !text.bytes.isEmpty else { return [] }
    return Diagnostics.json(unread: unreadReason(of: uri), text, client)
  }

  private mutating func resolve(
    _ parameters: RequestParameters, _ connection: inout Connection
  ) throws -> JSONValue {
    let data = parameters.value["data"]
    guard case .string(let uri)? = data?["uri"], var view = try view(uri, &connection) else {
      return parameters.value
    }
    return try CodeActions.resolve(parameters.value, &view)
  }

  private mutating func execute(
    _ parameters: RequestParameters, _ connection: inout Connection
  ) throws -> JSONValue {
    let name = try parameters.string("command")
    guard name == CodeActions.decisionCommand else {
      throw RPCError.invalidParameters(
        client.say(ProtocolMessages.noCommand(RPCError.shortened(name))))
    }
    guard case .string(let uri)? = parameters.value["arguments"]?.elements.first else {
      throw RPCError.invalidParameters(client.say(ProtocolMessages.missing("arguments")))
    }
    guard let view = try view(uri, &connection) else {
      throw RPCError.failed(client.say(ServerMessages.notRegulation(unreadReason(of: uri))))
    }
    let decision = try DecisionCommand(view)
    if client.takesAppliedEdits {
      connection.request(
        "workspace/applyEdit",
        ["label": .string(decision.title), "edit": decision.edit(client)])
    }
    return ["title": .string(decision.title), "text": .string(decision.words)]
  }

  // MARK: - Notifications

  package mutating func take(_ notification: Notification) {
    if notification.method == "exit" {
      isDone = true
      return
    }
    guard stage == .running else { return }
    let parameters = RequestParameters(value: notification.parameters, client: client)
    switch notification.method {
    case "textDocument/didOpen": texts.open(parameters)
    case "textDocument/didChange": change(parameters)
    case "textDocument/didClose": close(parameters)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": forgetLibrary()
    default: break
    }
  }

  private mutating func change(_ parameters: RequestParameters) {
    guard let told = texts.change(parameters) else { return }
    pending.append(("window/showMessage", ["type": 1, "message": .string(told)]))
  }

  private mutating func close(_ parameters: RequestParameters) {
    guard let uri = texts.close(parameters), !client.asksForDiagnostics else { return }
    pending.append(
      ("textDocument/publishDiagnostics", ["uri": .string(uri), "diagnostics": []]))
  }

  private mutating func forgetLibrary() {
    held = nil
    texts.forgetCitations()
  }

  // MARK: - When nothing waits

  package mutating func rest(_ connection: inout Connection) {
    for (method, parameters) in pending { connection.notify(method, parameters) }
    pending = []
    guard stage == .running, !client.asksForDiagnostics else { return }
    for uri in texts.addresses {
      guard let open = texts[uri], open.needsDiagnostics, open.fault == nil,
        let found = try? diagnostics(of: uri)
      else { continue }
      texts[uri]?.needsDiagnostics = false
      var members: [JSONValue.Member] = [.init("uri", .string(uri))]
      if let version = open.text.version { members.append(.init("version", JSONValue(version))) }
      connection.notify(
        "textDocument/publishDiagnostics",
        .object(members + [.init("diagnostics", found)]))
    }
  }
}
