/// A call as assistants make them, and what is right to answer.
struct Question: Sendable, CustomStringConvertible {
  /// What somebody wanted to know.
  let description: String
  let tool: String
  let arguments: String
  /// Whether there is no answer, only what is wrong.
  let isError: Bool
  /// Words that the answer has.
  let says: [String]
  /// Words that it must not have.
  let hidesWords: [String]

  init(
    _ description: String, _ tool: String, _ arguments: String, isError: Bool = false,
    says: [String], hides: [String] = []
  ) {
    self.description = description
    self.tool = tool
    self.arguments = arguments
    self.isError = isError
    self.says = says
    hidesWords = hides
  }
}
