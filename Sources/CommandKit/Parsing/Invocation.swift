/// What a command line asks for.
package enum Invocation {
  /// To run a command, which holds its arguments.
  case command(any Command, CommandDescription)
  /// To show the help of a command; not `isRequested` when a command that only gathers others was
  /// called with nothing after it.
  case help(CommandDescription, isRequested: Bool)
  /// To show the program's version.
  case version
}

/// What the arguments (without the program's own name) ask of a program.
///
/// Options may stand after positional arguments, and before the subcommand that knows them;
/// `--help` and `--version` may stand anywhere before `--`, and win over any mistake in the
/// options, though not over an unknown subcommand.
package func parse(
  _ root: any Command.Type, _ arguments: [String]
) throws(UsageError) -> Invocation {
  let options = arguments.prefix { $0 != "--" }
  let wantsHelp = options.contains { ArgumentDefinition.help.spellings.contains($0) }
  if !wantsHelp, options.contains(where: { ArgumentDefinition.version.spellings.contains($0) }) {
    return .version
  }
  let route = try CommandRoute(
    of: arguments, from: CommandDescription(root: root), ignoresUnknownOptions: wantsHelp)
  if wantsHelp || route.isHelp {
    return .help(route.destination, isRequested: true)
  }
  if route.destination.isGroup {
    guard route.arguments.isEmpty else {
      throw UsageError(.missingSubcommand, of: route.destination.call)
    }
    return .help(route.destination, isRequested: false)
  }
  let command = route.type(under: root).init()
  switch try ArgumentFiller(command, route.destination).fill(route.arguments) {
  case .help: return .help(route.destination, isRequested: true)
  case .version: return .version
  case nil: return .command(command, route.destination)
  }
}
