/// Who answers the requests of a connection.
package protocol MessageHandler {
  /// Whether batches are answered; where not, they are refused.
  var answersBatches: Bool { get }
  /// Whether nothing is to be answered any more.
  var isDone: Bool { get }

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - connection: takes notifications, and tells at its checkpoints that the request was cancelled.
  /// - Returns: the result, as JSON text on one line.
  /// - Throws: `RPCError` for an error that the other side is told, `Cancelled`; anything else is an
  ///   internal error, of which the other side is told no more.
  mutating func answer(_ request: Request, _ connection: inout Connection) throws -> String

  /// Takes a notification; those that cancel a request do not come here.
  mutating func take(_ notification: Notification)

  /// Says what is to be said unasked, when no message waits.
  mutating func rest(_ connection: inout Connection)
}

extension MessageHandler {
  /// Says nothing.
  package mutating func rest(_ connection: inout Connection) {}
}
