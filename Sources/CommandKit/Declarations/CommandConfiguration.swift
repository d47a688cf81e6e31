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
  /// The variables of the environment that the command hears.
  package let variables: [EnvironmentVariable]

  package init(
    name: String,
    abstract: LocalizedText,
    discussion: LocalizedText? = nil,
    subcommands: [any Command.Type] = [],
    examples: [CommandExample] = [],
    variables: [EnvironmentVariable] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.subcommands = subcommands
    self.examples = examples
    self.variables = variables
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

/// A variable of the environment, with what it decides.
package struct EnvironmentVariable: Sendable {
  /// The name, or several that decide the same, as help shows them.
  package let name: String
  /// What its value decides.
  package let meaning: LocalizedText

  package init(_ name: String, _ meaning: LocalizedText) {
    self.name = name
    self.meaning = meaning
  }
}
