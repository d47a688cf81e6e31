/// Which release of the program this is.
enum ProgramVersion {
  /// The number, as `--version` and the servers tell it.
  static let number = "0.2.0"
}
