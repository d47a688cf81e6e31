/// A set of declared arguments: properties marked `@Option`, `@Flag`, `@Argument`, `@OptionGroup`.
///
/// A group of options that several commands share conforms to this; a command to ``Command``.
package protocol ArgumentSet: SendableMetatype {
  /// The arguments before parsing, each with its default.
  init()
}

/// One command of a program: what its help says, what it is given.
///
/// What a command does is the program's own affair: the program refines this protocol with its
/// `run`, and calls that on the command which ``parse(_:_:)`` filled.
package protocol Command: ArgumentSet {
  /// The name, wording and subcommands.
  static var configuration: CommandConfiguration { get }
}
