internal import JSONText

/// What came in and waits for its turn.
enum Incoming {
  case message(Message)
  case batch([Result<Message, MessageReader.Malformed>])
  case malformed(MessageReader.Malformed)
  /// Nothing more can be read; why.
  case lost(RPCError)

  /// Larger batches are refused.
  private static let batchLimit = 1_000

  init(_ frame: Frame) {
    switch frame {
    case .message(let text): self = Incoming.read(text)
    case .tooLarge(let limit):
      self = .malformed(
        .init(id: nil, error: .invalidRequest("the message is larger than \(limit >> 20) MB")))
    case .truncated: self = .lost(.parseError("the message is not complete"))
    case .lost(let fault): self = .lost(.parseError(fault))
    }
  }

  private static func read(_ text: [UInt8]) -> Incoming {
    do {
      let value = try MessageReader.value(text)
      guard case .array(let elements) = value else {
        return .message(try MessageReader.message(value))
      }
      guard !elements.isEmpty, elements.count <= batchLimit else {
        let fault =
          elements.isEmpty ? "the batch is empty" : "the batch has over \(batchLimit) calls"
        return .malformed(.init(id: nil, error: .invalidRequest(fault)))
      }
      return .batch(
        elements.map { element in
          Result { () throws(MessageReader.Malformed) in try MessageReader.message(element) }
        })
    } catch {
      return .malformed(error)
    }
  }

  /// The requests that wait in it.
  var requests: [RequestID] {
    switch self {
    case .message(.request(let request)): [request.id]
    case .batch(let elements):
      elements.compactMap { element in
        guard case .success(.request(let request)) = element else { return nil }
        return request.id
      }
    default: []
    }
  }

  /// The notifications that wait in it.
  var notifications: [Notification] {
    switch self {
    case .message(.notification(let notification)): [notification]
    case .batch(let elements):
      elements.compactMap { element in
        guard case .success(.notification(let notification)) = element else { return nil }
        return notification
      }
    default: []
    }
  }
}
