internal import Findings

/// Why a tool gives no answer, as the model is told: what is wrong and what to do.
struct ToolFault: Error {
  let message: Finding.Message

  init(_ message: Finding.Message) {
    self.message = message
  }

  init(_ english: String, _ chinese: String) {
    message = Finding.Message(english, chinese)
  }
}
