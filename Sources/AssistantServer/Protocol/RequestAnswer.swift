internal import Findings
internal import JSONRPC
internal import JSONText

/// The answer to one request, of whatever revision it is.
struct RequestAnswer {
  let server: AssistantServer
  let request: Request
  let meta: RequestMeta
  let revision: ProtocolRevision
  /// From which level on its sender is told what happens; `nil` for nothing.
  let level: LogLevel?

  private var sources: ServerSources { server.sources }
  private var parameters: JSONValue { request.parameters }
  private var result: ResultText { ResultText(revision: revision, version: server.version) }

  /// The result.
  func text(_ connection: inout Connection) throws -> String {
    switch request.method {
    case "ping" where revision.hasHandshake: return "{}"
    case "server/discover" where !revision.hasHandshake: return discovery
    case "tools/list": return try list("tools", tools, .program)
    case "tools/call": return try call(&connection)
    case "resources/list":
      return try list("resources", worded { try ResourceTexts(sources: sources).list() }, .library)
    case "resources/templates/list":
      return try list(
        "resourceTemplates", ResourceTexts(sources: sources).templates(), .program)
    case "resources/read": return try resource()
    case "prompts/list":
      return try list(
        "prompts", PromptTable.prompts.map { titled($0.description(sources.say)) }, .program)
    case "prompts/get": return try prompt()
    case "completion/complete": return try completion()
    default: throw RPCError.methodNotFound(request.method)
    }
  }

  private var discovery: String {
    result.text(.program) { json in
      json.array("supportedVersions") { json in
        for revision in ProtocolRevision.supported { json.string(revision.rawValue) }
      }
      json.field("capabilities", ServerIdentity.capabilities)
      json.field("instructions", sources.say(ServerIdentity.instructions))
    }
  }

  private func list(
    _ name: String, _ entries: [JSONValue], _ freshness: ResultText.Freshness
  ) throws -> String {
    let page = try ListPage(entries, parameters)
    return result.text(freshness) { page.write(name, to: &$0) }
  }

  /// What the library refuses, as an internal error with a sentence.
  private func worded<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw RPCError.internalError(FaultWording(sources: sources).message(error))
    }
  }

  // MARK: - Tools

  private var tools: [JSONValue] {
    ToolTable.tools.map {
      titled($0.description(sources.say, allowsWriting: server.allowsWriting))
    }
  }

  /// Without the members that the revision does not have.
  private func titled(_ value: JSONValue) -> JSONValue {
    guard !revision.hasStructuredContent else { return value }
    return .object(value.members.filter { $0.name != "title" && $0.name != "outputSchema" })
  }

  private func call(_ connection: inout Connection) throws -> String {
    guard case .string(let name)? = parameters["name"] else {
      throw RPCError.invalidParameters("the name of the tool is missing")
    }
    guard let tool = ToolTable.tool(name) else {
      let known = ToolTable.tools.map(\.name).joined(separator: ", ")
      throw RPCError.invalidParameters(
        "unknown tool '\(RPCError.shortened(name))'; there are \(known)")
    }
    let arguments = parameters["arguments"] ?? .null
    switch arguments {
    case .object, .null: break
    default: throw RPCError.invalidParameters("the arguments of a tool are an object")
    }
    let call = ToolCall(
      arguments: arguments, sources: sources, allowsWriting: server.allowsWriting, meta: meta)
    log(.debug, name, &connection)
    do {
      try tool.check(call)
      let answer = try tool.answer(call, &connection)
      let page = AnswerPage(
        answer, offset: try call.number("offset", 0...10_000_000) ?? 0,
        tokens: try call.number("max_tokens", 2_000...200_000) ?? AnswerPage.defaultTokens,
        sources.say)
      return text(of: page)
    } catch let error as Cancelled {
      throw error
    } catch {
      let sentence = FaultWording(sources: sources).message(error)
      log(.info, "\(name): \(sentence)", &connection)
      return failure(sentence)
    }
  }

  private func text(of page: AnswerPage) -> String {
    result.text { json in
      content(page.text, &json)
      if revision.hasStructuredContent { json.member("structuredContent", json: page.json) }
      json.field("isError", false)
    }
  }

  /// "Tool Execution Errors … reported in tool results with isError: true": what models can mend.
  private func failure(_ sentence: String) -> String {
    result.text { json in
      content(sentence, &json)
      json.field("isError", true)
    }
  }

  private func content(_ text: String, _ json: inout JSONWriter) {
    json.array("content") { json in
      json.object { json in
        json.field("type", "text")
        json.field("text", text)
      }
    }
  }

  private func log(_ level: LogLevel, _ words: String, _ connection: inout Connection) {
    guard let asked = self.level, level >= asked else { return }
    connection.notify(
      "notifications/message",
      ["level": .string(level.rawValue), "logger": "tiaoli", "data": .string(words)])
  }

  // MARK: - Resources

  private func resource() throws -> String {
    guard case .string(let uri)? = parameters["uri"] else {
      throw RPCError.invalidParameters("the uri is missing")
    }
    let found: (text: String, head: EditionHead)
    do {
      guard let address = ResourceAddress(uri) else {
        throw ToolFault(
          "no resource: an address is tiaoli://work/edition/provision",
          "没有这个资源：地址应为tiaoli://法规/版本/条款")
      }
      found = try ResourceTexts(sources: sources).read(address)
    } catch {
      throw RPCError(
        revision.notFoundCode, FaultWording(sources: sources).message(error),
        data: ["uri": .string(RPCError.shortened(uri))])
    }
    return result.text(.library) { json in
      json.array("contents") { json in
        json.object { json in
          json.field("uri", uri)
          json.field("mimeType", "text/plain")
          json.field("text", found.text)
          json.field(
            "_meta", .object([.init("tiaoli/edition", .object(found.head.members(sources)))]))
        }
      }
    }
  }

  // MARK: - Prompts and completion

  private func prompt() throws -> String {
    guard case .string(let name)? = parameters["name"], let prompt = PromptTable.prompt(name) else {
      let known = PromptTable.prompts.map(\.name).joined(separator: ", ")
      throw RPCError.invalidParameters("no such prompt; there are \(known)")
    }
    let given = parameters["arguments"] ?? .null
    var values: [String: String] = [:]
    for argument in prompt.arguments {
      let value = given[argument.name]?.text
      if argument.isRequired, value?.trimmed.isEmpty ?? true {
        throw RPCError.invalidParameters("the argument '\(argument.name)' is missing")
      }
      values[argument.name] = value
    }
    return result.text { json in
      json.field("description", sources.say(prompt.about))
      json.array("messages") { json in
        json.value([
          "role": "user",
          "content": ["type": "text", "text": .string(prompt.text(values, sources.say))],
        ])
      }
    }
  }

  private func completion() throws -> String {
    let reference = parameters["ref"] ?? .null
    let argument = parameters["argument"] ?? .null
    guard case .string(let name)? = argument["name"], case .string(let typed)? = argument["value"],
      reference["type"] == .string("ref/resource") || reference["type"] == .string("ref/prompt")
    else { throw RPCError.invalidParameters("ref and argument (name, value) are asked for") }
    let completion = ArgumentCompletion(
      sources: sources, others: parameters["context"]?["arguments"] ?? .null)
    let (shown, total) = completion.values(of: name, typed: typed)
    return result.text { json in
      json.object("completion") { json in
        json.array("values") { json in shown.forEach { json.string($0) } }
        json.field("total", total)
        json.field("hasMore", shown.count < total)
      }
    }
  }
}
