/// One word of the command line, by its looks alone.
enum ArgumentToken: Equatable {
  /// `--`: all that follows is positional.
  case terminator
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-abc`: letters after one dash, of which one may take the rest as its value.
  case short(letters: String)
  /// Anything else: `-` (standard input), the empty word, a dash before Chinese (`-巡察`).
  case positional(String)

  init(_ word: String) {
    if word == "--" {
      self = .terminator
    } else if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      self = .long(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : nil)
    } else if word.hasPrefix("-"), word.unicodeScalars.dropFirst().first?.isASCII == true {
      self = .short(letters: String(word.dropFirst()))
    } else {
      self = .positional(word)
    }
  }

  /// Whether the word may be the value of the option before it. A value that begins with a dash
  /// has to be attached: `--shift=-5`.
  var canBeValue: Bool {
    if case .positional = self { true } else { false }
  }
}
