/// What a shell offers when a value is being typed.
package enum CompletionKind: Sendable, Equatable {
  /// Nothing.
  case none
  /// Files and folders.
  case file
  /// Folders.
  case directory
  /// Fixed words.
  case values([String])
  /// The lines that a shell command prints, for example `tiaoli list --plain`.
  case command(String)
}
