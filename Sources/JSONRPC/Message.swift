package import JSONText

/// What one side of a connection says to the other: JSON-RPC 2.0, sections 4 and 5.
package enum Message: Sendable, Hashable {
  /// A call that is answered.
  case request(Request)
  /// A call that is not.
  case notification(Notification)
  /// The answer to a request of this side.
  case response(Response)
}

/// A call that is answered.
package struct Request: Sendable, Hashable {
  /// By which the answer names it.
  package let id: RequestID
  /// What is asked for.
  package let method: String
  /// An object or an array; `null` where there are none.
  package let parameters: JSONValue

  /// Makes a request.
  package init(id: RequestID, method: String, parameters: JSONValue = .null) {
    self.id = id
    self.method = method
    self.parameters = parameters
  }
}

/// A call that is not answered.
package struct Notification: Sendable, Hashable {
  /// What it is about.
  package let method: String
  /// An object or an array; `null` where there are none.
  package let parameters: JSONValue

  /// Makes a notification.
  package init(method: String, parameters: JSONValue = .null) {
    self.method = method
    self.parameters = parameters
  }
}

/// An answer that came in.
package struct Response: Sendable, Hashable {
  /// The request that it answers; `nil` where its sender could not tell.
  package let id: RequestID?
  /// The result, or the error as it came.
  package let body: Body

  /// What a response holds.
  package enum Body: Sendable, Hashable {
    case result(JSONValue)
    case error(JSONValue)
  }
}

/// The name of a request: a string or a number, which are never the same (`"1"`, `1`).
package enum RequestID: Sendable, Hashable {
  case string(String)
  /// As it is written.
  case number(String)

  /// Reads an id; `nil` for a value that is none, such as `null` or `1.5`.
  package init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .number(let digits):
      guard Int(digits) != nil else { return nil }
      self = .number(digits)
    default: return nil
    }
  }

  /// The id as JSON.
  package var value: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .number(let digits): .number(digits)
    }
  }
}
