package import JSONText

/// A connection over which one side answers the requests of the other, one after the other.
///
/// While a request is answered, `checkpoint` takes in what has come meanwhile: so a request can be
/// cancelled, whether it waits or is being answered, without a second thread.
package struct Connection {
  private var stream: any ByteStream
  private var frames: FrameReader
  private let framing: Framing
  private let cancellation: Cancellation

  private var waiting: [(incoming: Incoming, size: Int)] = []
  private var waitingSize = 0
  private var hasEnded = false
  /// Nobody takes what is written.
  private var isBroken = false
  /// The request that is being answered.
  private var current: RequestID?
  private var cancelled: Set<RequestID> = []
  /// Requests of this side.
  private var requestCount = 0

  /// Beyond this, what comes waits with its sender.
  private static let waitingLimit = 64 << 20
  private static let waitingCountLimit = 10_000

  /// Begins.
  ///
  /// - Parameters:
  ///   - stream: where bytes come from and go to.
  ///   - framing: how messages are parted, in both directions.
  ///   - cancellation: how requests are cancelled.
  ///   - limit: the most bytes of a message.
  package init(
    _ stream: any ByteStream, framing: Framing, cancellation: Cancellation, limit: Int = 32 << 20
  ) {
    self.stream = stream
    self.framing = framing
    self.cancellation = cancellation
    frames = FrameReader(framing, limit: limit)
  }

  /// Answers everything until the other side ends, or nothing can be read or written any more.
  package mutating func serve(_ handler: inout some MessageHandler) {
    while !isBroken, !handler.isDone, let incoming = next(&handler) {
      switch incoming {
      case .message(let message): if let text = answer(message, &handler) { write(text) }
      case .malformed(let fault): write(MessageText.error(fault.error, of: fault.id))
      case .batch(let elements): answer(elements, &handler)
      case .lost(let error):
        write(MessageText.error(error, of: nil))
        return
      }
    }
  }

  /// Sends a notification.
  package mutating func notify(_ method: String, _ parameters: JSONValue) {
    write(MessageText.notification(method, parameters))
  }

  /// Sends a request. Its answer is not waited for, and passed over when it comes.
  package mutating func request(_ method: String, _ parameters: JSONValue) {
    requestCount += 1
    let id = RequestID.string("tiaoli-\(requestCount)")
    write(MessageText.request(method, parameters, id: id))
  }

  /// Takes in what has come, and throws where the request that is being answered was cancelled.
  package mutating func checkpoint() throws(Cancelled) {
    while !hasEnded, waitingSize < Connection.waitingLimit,
      waiting.count < Connection.waitingCountLimit, stream.isReady
    {
      receive()
    }
    if let current, cancelled.contains(current) { throw Cancelled() }
  }

  // MARK: - Answering

  private mutating func answer(
    _ elements: [Result<Message, MessageReader.Malformed>], _ handler: inout some MessageHandler
  ) {
    guard handler.answersBatches else {
      let error = RPCError.invalidRequest("the protocol has no batches; send each message alone")
      return write(MessageText.error(error, of: nil))
    }
    var answers: [[UInt8]] = []
    for element in elements {
      switch element {
      case .success(let message):
        if let text = answer(message, &handler) { answers.append(text) }
      case .failure(let fault): answers.append(MessageText.error(fault.error, of: fault.id))
      }
    }
    if !answers.isEmpty { write(MessageText.batch(answers)) }
  }

  /// The text that answers a message; `nil` where none does.
  private mutating func answer(
    _ message: Message, _ handler: inout some MessageHandler
  ) -> [UInt8]? {
    switch message {
    case .notification(let notification):
      if notification.method != cancellation.method { handler.take(notification) }
      return nil
    case .response: return nil
    case .request(let request):
      current = request.id
      defer {
        current = nil
        cancelled.remove(request.id)
      }
      do {
        try checkpoint()
        let result = try handler.answer(request, &self)
        try checkpoint()
        return MessageText.result(result, of: request.id)
      } catch let error as RPCError {
        return MessageText.error(error, of: request.id)
      } catch is Cancelled {
        return cancellation.isAnswered ? MessageText.error(.cancelled, of: request.id) : nil
      } catch {
        return MessageText.error(.internalError("the request failed"), of: request.id)
      }
    }
  }

  // MARK: - Bytes

  /// What came first; waits for it. `nil` at the end.
  private mutating func next(_ handler: inout some MessageHandler) -> Incoming? {
    while waiting.isEmpty {
      if hasEnded { return nil }
      if !stream.isReady { handler.rest(&self) }
      receive()
    }
    let first = waiting.removeFirst()
    waitingSize -= first.size
    return first.incoming
  }

  private mutating func receive() {
    let bytes = stream.read()
    if bytes.isEmpty {
      hasEnded = true
      if let frame = frames.end() { take(frame) }
      return
    }
    frames.take(bytes)
    while let frame = frames.next() { take(frame) }
  }

  private mutating func take(_ frame: Frame) {
    let incoming = Incoming(frame)
    if case .lost = incoming { hasEnded = true }
    for notification in incoming.notifications {
      guard let id = cancellation.request(in: notification) else { continue }
      // One that is answered already, or that nobody made, is nothing to cancel.
      if id == current || waiting.contains(where: { $0.incoming.requests.contains(id) }) {
        cancelled.insert(id)
      }
    }
    var size = 64
    if case .message(let text) = frame { size += text.count }
    waiting.append((incoming, size))
    waitingSize += size
  }

  private mutating func write(_ text: [UInt8]) {
    guard !isBroken else { return }
    isBroken = !stream.write(framing.framed(text))
  }
}
