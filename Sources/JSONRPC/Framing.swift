/// How messages are told from each other on a stream of bytes.
package enum Framing: Sendable, Hashable, CaseIterable {
  /// A line a message, as in the Model Context Protocol.
  case lines
  /// A block of headers before each message, as in the Language Server Protocol:
  /// `Content-Length: 17`, an empty line, 17 bytes.
  case headers

  /// A message with what parts it from the next one. Of a text with line feeds no line can be made: the
  /// texts of `MessageText` have none.
  package func framed(_ text: [UInt8]) -> [UInt8] {
    switch self {
    case .lines: text + [0x0A]
    case .headers: Array("Content-Length: \(text.count)\r\n\r\n".utf8) + text
    }
  }
}

/// What a stream of bytes gives, one after the other.
package enum Frame: Sendable, Hashable {
  /// The text of a message.
  case message([UInt8])
  /// A message that was larger than any that is read; its bytes are passed over.
  case tooLarge(limit: Int)
  /// The stream ended within a message.
  case truncated
  /// Nothing tells where messages begin: the stream cannot be read on. Says why.
  case lost(String)
}
