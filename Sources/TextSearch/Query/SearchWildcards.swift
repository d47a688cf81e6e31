/// The wildcards of a word: `?` for one character, `*` for some.
enum SearchWildcards {
  /// Stands for any character in a pattern; beyond Unicode.
  static let one: UInt32 = 0x11_0000
  /// Stands for some characters in a pattern.
  static let some: UInt32 = 0x11_0001
  /// Most characters that `*` stands for.
  static let reach = 20

  /// Characters that `*` does not stand for: the ends of clauses.
  static let stops: Set<UInt32> = Set("。；！？，：;!?,".unicodeScalars.map(\.value))

  /// The characters of a word with its wildcards; `\\` before one makes it a character.
  static func glyphs(_ text: String, isPhrase: Bool) -> [UInt32] {
    guard !isPhrase, text.unicodeScalars.count > 1 else { return text.unicodeScalars.map(\.value) }
    var glyphs: [UInt32] = []
    var isEscaped = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      case "?" where !isEscaped: glyphs.append(one)
      case "*" where !isEscaped: if glyphs.last != some { glyphs.append(some) }
      default:
        if isEscaped, scalar != "?", scalar != "*" { glyphs.append(0x5C) }
        glyphs.append(scalar.value)
      }
      isEscaped = false
    }
    if isEscaped { glyphs.append(0x5C) }
    // At its ends a word is open in any case.
    while glyphs.last == some { glyphs.removeLast() }
    while glyphs.first == some { glyphs.removeFirst() }
    return glyphs
  }

  /// Whether a word is wildcards and nothing else; a single one is the character.
  static func isOnly(_ text: String) -> Bool {
    text.unicodeScalars.count > 1 && glyphs(text, isPhrase: false).allSatisfy { $0 >= one }
  }
}
