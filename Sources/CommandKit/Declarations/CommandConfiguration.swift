/// What a command is called and what its help says, beside its arguments.
package struct CommandConfiguration: Sendable {
  /// The word that calls the command; for the root, the program's name.
  package let name: String
  /// What the command does, in one line.
  package let abstract: LocalizedText
  /// Paragraphs of explanation; a line break in the text is kept.
  package let discussion: LocalizedText?
  /// The commands below this one. A command that has any declares no arguments of its own.
  package let subcommands: [any Command.Type]
  /// Calls to learn from.
  package let examples: [CommandExample]

  package init(
    name: String,
    abstract: LocalizedText,
    discussion: LocalizedText? = nil,
    subcommands: [any Command.Type] = [],
    examples: [CommandExample] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.subcommands = subcommands
    self.examples = examples
  }
}

/// A call that a help page shows, with what it does.
package struct CommandExample: Sendable {
  /// The whole call, as typed; help never breaks it.
  package let call: String
  /// What the call does.
  package let explanation: LocalizedText

  package init(_ call: String, _ explanation: LocalizedText) {
    self.call = call
    self.explanation = explanation
  }
}
