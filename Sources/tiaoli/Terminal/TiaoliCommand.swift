internal import CommandKit

/// A command of this program: CommandKit fills it, this runs it.
protocol TiaoliCommand: Command {
  /// Does the work and tells how it ended.
  ///
  /// - Parameter console: where data and messages go.
  /// - Returns: what the exit status says.
  /// - Throws: a failure that `FailureMessages` words.
  func run(_ console: inout Console) throws -> Outcome
}

/// The program itself, which knows all commands.
protocol RootCommand: Command {
  static var version: String { get }
}
