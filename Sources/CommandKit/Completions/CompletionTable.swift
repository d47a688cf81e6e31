/// What can be typed at each place of a program: the one source of the completion scripts.
struct CompletionTable {
  /// A command, or the word `help` after one, as far as the words before the cursor lead.
  struct Place {
    /// The words that lead here, joined by spaces.
    let call: String
    /// The subcommands with their explanations.
    let words: [(word: String, explanation: String)]
    let options: [ArgumentDefinition]
    /// What the first positional argument with a completion is completed with.
    let positional: CompletionKind
  }

  let program: String
  let language: Language
  let places: [Place]

  init(of root: CommandDescription, in language: Language) {
    program = root.configuration.name
    self.language = language
    places = root.family.flatMap { command -> [Place] in
      let helpWord = CommandDescription.helpWord
      let help = (word: helpWord, explanation: CommandMessages.helpCommandAbstract(language))
      let kinds = command.definitions.filter { $0.kind == .positional }.map { $0.completion }
      let place = Place(
        call: command.call,
        words: command.isGroup ? Self.names(in: command, language) + [help] : [],
        options: command.definitions.filter { $0.kind != .positional },
        positional: kinds.first { $0 != .none } ?? .none)
      // `tool help shed list` leads through the groups as `tool shed list` does.
      let groups = command.family.filter(\.isGroup)
      return [place]
        + groups.map { group in
          let path = command.path + [helpWord] + group.path.dropFirst(command.path.count)
          return Place(
            call: path.joined(separator: " "), words: Self.names(in: group, language), options: [],
            positional: .none)
        }
    }
  }

  private static func names(
    in group: CommandDescription, _ language: Language
  ) -> [(word: String, explanation: String)] {
    group.configuration.subcommands.map {
      (word: $0.configuration.name, explanation: $0.configuration.abstract(language))
    }
  }

  /// The name a shell function of this program begins with.
  var functionName: String {
    "_" + String(program.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  /// The calls of all places below the program itself, quoted.
  var quotedCalls: [String] {
    places.dropFirst().map { quotedForShell($0.call) }
  }
}

/// A word in single quotes, as bash and zsh read it: `it's` is `'it'\''s'`.
func quotedForShell(_ word: String) -> String {
  "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
