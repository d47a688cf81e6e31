internal import Findings
internal import JSONRPC
internal import JSONText

/// The parameters of a request or a notification.
struct RequestParameters {
  let value: JSONValue
  let client: ClientProfile

  /// By which the text is named that the request is about.
  func uri() throws(RPCError) -> String {
    guard case .string(let uri)? = value["textDocument"]?["uri"] else {
      throw missing("textDocument.uri")
    }
    return uri
  }

  /// A text.
  func string(_ name: String) throws(RPCError) -> String {
    guard case .string(let text)? = value[name] else { throw missing(name) }
    return text
  }

  /// The place in a text that the request is about: a UTF-8 offset.
  func offset(in text: TextDocument) throws(RPCError) -> Int {
    guard let position = RequestParameters.position(value["position"]) else {
      throw missing("position")
    }
    do {
      return try text.offset(of: position)
    } catch {
      throw .invalidParameters(client.say(ProtocolMessages.fault(error)))
    }
  }

  /// The range of a text that the request is about: UTF-8 offsets.
  func range(in text: TextDocument) throws(RPCError) -> Range<Int> {
    guard let span = RequestParameters.span(value["range"]) else { throw missing("range") }
    do {
      return try text.offsets(of: span)
    } catch {
      throw .invalidParameters(client.say(ProtocolMessages.fault(error)))
    }
  }

  /// The changes of a text, and the version that they make.
  func changes() throws(RPCError) -> (changes: [TextDocument.Change], version: Int?) {
    guard case .array(let elements)? = value["contentChanges"] else {
      throw missing("contentChanges")
    }
    var changes: [TextDocument.Change] = []
    for element in elements {
      guard case .string(let text)? = element["text"] else { throw missing("text") }
      if let range = element["range"], range != .null {
        guard let span = RequestParameters.span(range) else { throw missing("range") }
        changes.append(.part(span, text))
      } else {
        changes.append(.whole(text))
      }
    }
    return (changes, value["textDocument"]?["version"]?.integer)
  }

  private static func span(_ value: JSONValue?) -> TextSpan? {
    guard let start = position(value?["start"]), let end = position(value?["end"]) else {
      return nil
    }
    return TextSpan(start, end)
  }

  private static func position(_ value: JSONValue?) -> TextPosition? {
    guard let line = value?["line"]?.integer, let character = value?["character"]?.integer else {
      return nil
    }
    return TextPosition(line: line, character: character)
  }

  private func missing(_ name: String) -> RPCError {
    .invalidParameters(client.say(ProtocolMessages.missing(name)))
  }
}

extension RPCError {
  /// LSP 3.17: "A request failed but it was syntactically correct".
  static func failed(_ message: String) -> RPCError { RPCError(-32803, message) }
  /// LSP 3.17: "the content of a document got modified outside normal conditions".
  static func contentModified(_ message: String) -> RPCError { RPCError(-32801, message) }
  /// LSP 3.17: `ServerNotInitialized`.
  static func notInitialized(_ message: String) -> RPCError { RPCError(-32002, message) }
}
