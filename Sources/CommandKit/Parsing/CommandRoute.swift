/// The way from the root to the command that a command line names.
struct CommandRoute {
  /// The last command named.
  private(set) var destination: CommandDescription
  /// The words for that command: the options in front of its name, then all behind it.
  private(set) var arguments: [String] = []
  /// The way began with the word `help`.
  private(set) var isHelp = false

  /// Follows the names of subcommands as far as they go.
  ///
  /// An option in front of a name is kept for the command to come: in `tool --work a show 3`, the
  /// commands below `tool` tell that `--work` takes `a`, so `show` is the name.
  init(
    of words: [String], from root: CommandDescription, ignoresUnknownOptions: Bool
  ) throws(UsageError) {
    destination = root
    var rest = words[...]
    while destination.isGroup, let word = rest.popFirst() {
      // A name asks for no options: reading those of all commands takes longer than most commands.
      if ArgumentToken(word).canBeValue {
        try follow(word)
        continue
      }
      let uses: [OptionUse]
      do throws(UsageError) {
        uses = try OptionUse.uses(
          in: word, among: destination.definitionsBelow, of: destination.call)
      } catch {
        guard ignoresUnknownOptions else { throw error }
        continue
      }
      if let last = uses.last {
        arguments.append(word)
        if last.needsNextWord, let value = rest.first, ArgumentToken(value).canBeValue {
          arguments.append(value)
          rest.removeFirst()
        }
      } else {
        try follow(word)
      }
    }
    arguments += rest
  }

  private mutating func follow(_ word: String) throws(UsageError) {
    if let next = destination.subcommand(named: word) {
      destination = next
    } else if word == CommandDescription.helpWord, !isHelp {
      isHelp = true
    } else {
      let names = destination.configuration.subcommands.map { $0.configuration.name }
      throw UsageError(
        .unknownSubcommand(
          word, suggestion: nearest(to: word, among: names + [CommandDescription.helpWord])),
        of: destination.call)
    }
  }

  /// The type of the command arrived at.
  func type(under root: any Command.Type) -> any Command.Type {
    destination.path.dropFirst().reduce(root) { type, name in
      type.configuration.subcommands.first { $0.configuration.name == name } ?? type
    }
  }
}

extension CommandDescription {
  /// The word that asks for help like a subcommand: `tool help show`.
  static let helpWord = "help"

  /// Every option that this command or one below it knows; the first with a name counts.
  fileprivate var definitionsBelow: [ArgumentDefinition] {
    family.flatMap { $0.definitions }
  }
}
