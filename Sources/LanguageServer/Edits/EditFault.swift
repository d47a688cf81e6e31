internal import Findings

/// Why a draft is not changed; nothing of it is, then.
struct EditFault: Error {
  let message: Finding.Message

  init(_ message: Finding.Message) {
    self.message = message
  }
}
