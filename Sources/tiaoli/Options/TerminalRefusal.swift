internal import CommandKit

extension OutputOptions {
  /// Refuses to send a form that is no text to a terminal.
  func refuseTerminal(_ words: LocalizedText, _ console: Console, of call: String)
    throws(UsageError)
  {
    let goesToTerminal = (output == nil || output == "-") && console.isTerminal
    if goesToTerminal { throw UsageError(.rejected(words), of: call) }
  }
}
