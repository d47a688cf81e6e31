/// Everything known of one declared argument, whatever form it was declared in.
///
/// Parser, help and completions read this and nothing else.
package struct ArgumentDefinition: Sendable, Equatable {
  /// How an argument stands on the command line.
  package enum Kind: Sendable {
    /// `--plain`
    case flag
    /// `--edition DATE`
    case option
    /// `ADDRESS`
    case positional
  }

  package let kind: Kind
  /// The name after two dashes; of a positional argument, the name of its property.
  package let longName: String
  /// The letter after one dash.
  package let shortName: Character?
  /// What stands for the value in help, for example `DATE`.
  package let valueName: LocalizedText
  package let help: LocalizedText
  /// The command cannot run without it.
  package let isRequired: Bool
  /// It may be given several times, and every value counts.
  package let isRepeatable: Bool
  /// The default as one would type it; `nil` when there is none worth showing.
  package let defaultText: String?
  /// The words allowed; empty when any word may be.
  package let allowedValues: [String]
  /// What a value should be, for the message about a wrong one.
  package let expectation: LocalizedText?
  package let completion: CompletionKind
  /// The heading it stands under in help; `nil` for the usual one.
  package var section: LocalizedText?

  /// The spelling for messages: `--edition`, or what stands for a positional value.
  package var label: LocalizedText {
    kind == .positional ? valueName : LocalizedText(both: "--\(longName)")
  }

  /// Every spelling of an option or a flag, the short one first; empty for a positional argument.
  package var spellings: [String] {
    kind == .positional ? [] : (shortName.map { ["-\($0)"] } ?? []) + ["--\(longName)"]
  }
}

extension ArgumentDefinition {
  /// `--help`, which every command has.
  static let help = builtInFlag("help", shortName: "h", help: CommandMessages.helpAbstract)

  /// `--version`, which every command has.
  static let version = builtInFlag("version", help: CommandMessages.versionAbstract)

  private static func builtInFlag(
    _ name: String, shortName: Character? = nil, help: LocalizedText
  ) -> ArgumentDefinition {
    ArgumentDefinition(
      kind: .flag, longName: name, shortName: shortName, valueName: LocalizedText(both: ""),
      help: help, isRequired: false, isRepeatable: false, defaultText: nil, allowedValues: [],
      expectation: nil, completion: .none, section: nil)
  }
}
