/// A call that cannot be understood: what is wrong with it, and in which command.
package struct UsageError: Error, Equatable, Sendable {
  /// What is wrong with a call.
  package enum Problem: Equatable, Sendable {
    /// `--plain=yes`, where `--plain` is a flag.
    case flagWithValue(String)
    /// A word that stands for no value of that argument.
    case invalidValue(String, of: ArgumentDefinition, suggestion: String?)
    /// A positional argument is not there.
    case missingArgument(LocalizedText)
    /// An option without a default is not there.
    case missingOption(String, value: LocalizedText)
    /// A command that gathers others was called with options only.
    case missingSubcommand
    /// An option at the end or before another; or before a `dashed` word that is no option, and so
    /// may be meant as its value.
    case missingValue(String, value: LocalizedText, dashed: String?)
    /// What the program itself objects to, for example two options that exclude each other.
    case rejected(LocalizedText)
    /// An option given twice that holds one value.
    case repeatedOption(String)
    /// A positional argument too many.
    case unexpectedArgument(String)
    /// No option is spelt so.
    case unknownOption(String, suggestion: String?)
    /// No command is called so.
    case unknownSubcommand(String, suggestion: String?)
  }

  package let problem: Problem
  /// The command as typed, `tiaoli show`: the one whose help tells more.
  package let call: String

  /// A problem in the call of a command.
  package init(_ problem: Problem, of call: String) {
    self.problem = problem
    self.call = call
  }

  /// The one sentence that says what is wrong and what to do, without a full stop.
  package func message(in language: Language) -> String {
    (sentence + CommandMessages.seeHelp(of: call))(language)
  }

  var hasSuggestion: Bool {
    if case .unknownOption(_, suggestion: .some) = problem { true } else { false }
  }

  private var sentence: LocalizedText {
    switch problem {
    case .flagWithValue(let flag):
      CommandMessages.flagWithValue(flag)
    case .invalidValue(let word, let definition, let suggestion):
      CommandMessages.invalidValue(
        word, argument: definition.label,
        hint: CommandMessages.invalidValueHint(
          allowed: definition.allowedValues, expected: definition.expectation,
          suggestion: suggestion))
    case .missingArgument(let name):
      CommandMessages.missingArgument(name)
    case .missingOption(let option, let value):
      CommandMessages.missingOption(option, value: value)
    case .missingSubcommand:
      CommandMessages.missingSubcommand(call)
    case .missingValue(let option, let value, let dashed):
      CommandMessages.missingValue(option, value: value, dashed: dashed)
    case .rejected(let sentence):
      sentence
    case .repeatedOption(let option):
      CommandMessages.repeatedOption(option)
    case .unexpectedArgument(let word):
      CommandMessages.unexpectedArgument(word)
    case .unknownOption(let option, let suggestion):
      CommandMessages.unknownOption(option, suggestion: suggestion)
    case .unknownSubcommand(let name, let suggestion):
      CommandMessages.unknownSubcommand(name, suggestion: suggestion)
    }
  }
}
