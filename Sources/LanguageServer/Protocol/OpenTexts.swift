internal import Findings
internal import JSONRPC
internal import JSONText

/// The texts that an editor has open.
struct OpenTexts {
  /// What the editor said of itself.
  var client: ClientProfile
  private var texts: [String: OpenText] = [:]

  init(_ client: ClientProfile) {
    self.client = client
  }

  /// The addresses of the texts, in a stable order.
  var addresses: [String] { texts.keys.sorted() }

  /// An open text; `nil` for one that is not open.
  subscript(uri: String) -> OpenText? {
    get { texts[uri] }
    set { texts[uri] = newValue }
  }

  /// The text that a request is about.
  ///
  /// - Throws: where it is not open, or not the editor's any more.
  func text(_ uri: String) throws(RPCError) -> TextDocument {
    guard let open = texts[uri] else {
      throw .invalidParameters(client.say(ProtocolMessages.notOpen(RPCError.shortened(uri))))
    }
    if let fault = open.fault {
      throw .contentModified(client.say(ServerMessages.outOfStep(ProtocolMessages.fault(fault))))
    }
    return open.text
  }

  /// Takes `textDocument/didOpen`.
  mutating func open(_ parameters: RequestParameters) {
    guard let document = parameters.value["textDocument"], let uri = try? parameters.uri(),
      case .string(let text)? = document["text"]
    else { return }
    texts[uri] = OpenText(
      TextDocument(
        uri: uri, language: document["languageId"]?.text ?? "",
        version: document["version"]?.integer, text: text, encoding: client.encoding))
  }

  /// Takes `textDocument/didChange`.
  ///
  /// - Returns: what the user is to be told; `nil` where the text is in step.
  mutating func change(_ parameters: RequestParameters) -> String? {
    guard let uri = try? parameters.uri(), let open = texts[uri] else { return nil }
    do {
      let (changes, version) = try parameters.changes()
      texts[uri]?.apply(changes, version: version)
      guard open.fault == nil, let fault = texts[uri]?.fault else { return nil }
      return client.say(ServerMessages.outOfStep(ProtocolMessages.fault(fault)))
    } catch {
      texts[uri]?.lose()
      return error.message
    }
  }

  /// Takes `textDocument/didClose`.
  ///
  /// - Returns: the address of the text that was closed; `nil` where none was.
  mutating func close(_ parameters: RequestParameters) -> String? {
    guard let uri = try? parameters.uri(), texts.removeValue(forKey: uri) != nil else {
      return nil
    }
    return uri
  }

  /// Takes notice that the library may have changed.
  mutating func forgetCitations() {
    for uri in addresses { texts[uri]?.forgetCitations() }
  }
}
