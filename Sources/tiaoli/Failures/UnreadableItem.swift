internal import Findings

/// A document of a stream that gives no items.
struct UnreadableItem: Error {
  /// Why.
  let message: Finding.Message

  init(_ message: Finding.Message) {
    self.message = message
  }
}
