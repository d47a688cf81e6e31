package import Findings
package import Testing

/// Checks that a message has words in both languages, on one line.
package func expectWorded(_ message: Finding.Message, _ sourceLocation: SourceLocation) {
  #expect(!message.english.isEmpty && !message.chinese.isEmpty, sourceLocation: sourceLocation)
  #expect(!message.english.contains("\n"), sourceLocation: sourceLocation)
}
