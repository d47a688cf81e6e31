package import JSONText

/// The texts of the messages that are sent, each on one line.
package enum MessageText {
  /// The answer to a request; `result` is JSON text.
  package static func result(_ result: String, of id: RequestID) -> [UInt8] {
    object { json in
      json.field("id", id.value)
      json.member("result", json: result)
    }
  }

  /// The error that answers a request; `id` is `nil` where none could be read.
  package static func error(_ error: RPCError, of id: RequestID?) -> [UInt8] {
    object { json in
      json.field("id", id?.value ?? .null)
      json.object("error") { json in
        json.field("code", error.code)
        json.field("message", error.message)
        if let data = error.data { json.field("data", data) }
      }
    }
  }

  /// A call that is not answered.
  package static func notification(_ method: String, _ parameters: JSONValue) -> [UInt8] {
    object { json in
      json.field("method", method)
      if parameters != .null { json.field("params", parameters) }
    }
  }

  /// A call that is answered.
  package static func request(
    _ method: String, _ parameters: JSONValue, id: RequestID
  ) -> [UInt8] {
    object { json in
      json.field("id", id.value)
      json.field("method", method)
      if parameters != .null { json.field("params", parameters) }
    }
  }

  /// The answers to a batch as one message.
  static func batch(_ answers: [[UInt8]]) -> [UInt8] {
    [UInt8(ascii: "[")] + Array(answers.joined(separator: [UInt8(ascii: ",")]))
      + [UInt8(ascii: "]")]
  }

  private static func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(layout: .compact)
    json.object { json in
      json.field("jsonrpc", "2.0")
      members(&json)
    }
    return json.bytes
  }
}
