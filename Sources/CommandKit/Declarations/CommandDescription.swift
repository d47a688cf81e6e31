/// A command as parser, help and completions see it: where it stands and what it declares.
package struct CommandDescription: Sendable {
  /// The words that call the command, the program's name first: `["tiaoli", "corpus", "list"]`.
  package let path: [String]
  package let configuration: CommandConfiguration
  /// The arguments declared, then `--help` and `--version`.
  package let definitions: [ArgumentDefinition]

  /// The description of a program.
  package init(root: any Command.Type) {
    self.init(root, under: [])
  }

  private init(_ type: any Command.Type, under path: [String]) {
    configuration = type.configuration
    self.path = path + [configuration.name]
    let bindings = ArgumentBinding.bindings(of: type.init())
    definitions = Self.definitions(of: bindings)
    precondition(
      configuration.subcommands.isEmpty || bindings.isEmpty,
      "\(configuration.name): a command with subcommands declares no arguments of its own")
    Self.checkDeclarations(definitions, of: configuration.name)
  }

  /// The words that call the command, as typed.
  package var call: String { path.joined(separator: " ") }

  /// The commands below this one, in the order declared.
  package var subcommands: [CommandDescription] {
    configuration.subcommands.map { CommandDescription($0, under: path) }
  }

  /// The command below this one with a name; `nil` when there is none. The others are not read.
  package func subcommand(named name: String) -> CommandDescription? {
    configuration.subcommands.first { $0.configuration.name == name }.map {
      CommandDescription($0, under: path)
    }
  }

  /// The command only gathers others and cannot itself be run.
  package var isGroup: Bool { !configuration.subcommands.isEmpty }

  /// This command and all below it, each before those under it.
  package var family: [CommandDescription] {
    [self] + subcommands.flatMap { $0.family }
  }

  /// The definitions of the bindings, and after them those every command has; these stand in the
  /// last section, where a reader looks for them.
  private static func definitions(of bindings: [ArgumentBinding]) -> [ArgumentDefinition] {
    let declared = bindings.map { $0.definition }
    return declared
      + [.help, .version].map { (definition: ArgumentDefinition) in
        var definition = definition
        definition.section = declared.last { $0.kind != .positional }?.section
        return definition
      }
  }

  private static func checkDeclarations(_ definitions: [ArgumentDefinition], of name: String) {
    let spellings = definitions.flatMap { $0.spellings }
    precondition(
      Set(spellings).count == spellings.count, "\(name): two options share one spelling")
    let positionals = definitions.filter { $0.kind == .positional }
    precondition(
      positionals.dropLast().allSatisfy { !$0.isRepeatable },
      "\(name): only the last argument may take several values")
    precondition(
      zip(positionals, positionals.dropFirst()).allSatisfy { $0.isRequired || !$1.isRequired },
      "\(name): a required argument follows one that may be left out")
  }
}
