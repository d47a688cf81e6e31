internal import JSONText

/// How a protocol says that a request is not wanted any more.
package struct Cancellation: Sendable, Hashable {
  /// The notification.
  package let method: String
  /// The member of its parameters that names the request.
  package let member: String
  /// Whether the request is answered all the same, with the error `cancelled`.
  package let isAnswered: Bool

  /// Model Context Protocol: "Not send a response for the cancelled request".
  package static let modelContext = Cancellation(
    method: "notifications/cancelled", member: "requestId", isAnswered: false)
  /// Language Server Protocol 3.17: "A request that got canceled still needs to return from the server and
  /// send a response back".
  package static let languageServer = Cancellation(
    method: "$/cancelRequest", member: "id", isAnswered: true)

  /// The request that a notification cancels; `nil` for any other notification.
  func request(in notification: Notification) -> RequestID? {
    guard notification.method == method else { return nil }
    return notification.parameters[member].flatMap { RequestID($0) }
  }
}

/// The request that is being answered is not wanted any more.
package struct Cancelled: Error, Sendable, Hashable {
  /// Makes the error.
  package init() {}
}
