internal import JSONText

/// Reads messages out of JSON.
enum MessageReader {
  /// What is no message, with the id of the request where one could be read.
  struct Malformed: Error {
    let id: RequestID?
    let error: RPCError
  }

  /// The value of a message's text.
  static func value(_ text: [UInt8]) throws(Malformed) -> JSONValue {
    do throws(JSONFailure) {
      return try JSONValue(text)
    } catch {
      let fault =
        switch error {
        case .syntax(let offset): "no JSON from byte \(offset) on"
        case .tooDeep(let limit): "nested more than \(limit) deep"
        }
      throw Malformed(id: nil, error: .parseError(fault))
    }
  }

  /// The message that a value is.
  ///
  ///     request      = { "jsonrpc": "2.0", "id": string | number, "method": string, "params"? }
  ///     notification = the same without "id"
  ///     response     = { "jsonrpc": "2.0", "id": string | number | null, "result" | "error" }
  static func message(_ value: JSONValue) throws(Malformed) -> Message {
    guard case .object(let members) = value else {
      throw Malformed(id: nil, error: .invalidRequest("a message is an object"))
    }
    let id = value["id"].flatMap { RequestID($0) }
    func invalid(_ message: String) -> Malformed {
      Malformed(id: id, error: .invalidRequest(message))
    }
    for name in ["jsonrpc", "id", "method", "params", "result", "error"]
    where members.count(where: { $0.name == name }) > 1 {
      // Two readers of such a message may take it for two different ones.
      throw invalid("\(name) stands twice in the message")
    }
    guard value["jsonrpc"] == .string("2.0") else { throw invalid("jsonrpc must be \"2.0\"") }
    guard let method = value["method"] else { return .response(try response(value, id, invalid)) }
    guard case .string(let method) = method else { throw invalid("method must be a string") }
    let parameters = value["params"] ?? .null
    switch parameters {
    case .object, .array, .null: break
    default: throw invalid("params must be an object or an array")
    }
    guard let given = value["id"] else {
      return .notification(Notification(method: method, parameters: parameters))
    }
    guard let id else {
      throw invalid(
        "id must be a string or a whole number, and is \(RPCError.shortened(given.line))")
    }
    return .request(Request(id: id, method: method, parameters: parameters))
  }

  private static func response(
    _ value: JSONValue, _ id: RequestID?, _ invalid: (String) -> Malformed
  ) throws(Malformed) -> Response {
    switch (value["result"], value["error"]) {
    case (let result?, nil): return Response(id: id, body: .result(result))
    case (nil, let error?): return Response(id: id, body: .error(error))
    case (nil, nil): throw invalid("the message has no method")
    case (.some, .some): throw invalid("a response has a result or an error")
    }
  }
}
