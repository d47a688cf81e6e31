/// An option or flag found in a word: `-po` holds two, `--edition=2024` one.
struct OptionUse {
  let definition: ArgumentDefinition
  /// As the user spelt it: `-o` or `--output`.
  let spelling: String
  /// The value in the same word; `nil` when there is none.
  let value: String?

  /// Whether the next word is its value.
  var needsNextWord: Bool { definition.kind == .option && value == nil }

  /// The options in a word, in order; empty for a word that is not an option. `definitions` are
  /// the options that may stand there, `call` is the command as typed.
  static func uses(
    in word: String, among definitions: [ArgumentDefinition], of call: String
  ) throws(UsageError) -> [OptionUse] {
    switch ArgumentToken(word) {
    case .positional, .terminator:
      return []
    case .long(let name, let value):
      let spelling = "--\(name)"
      guard let definition = definitions.first(where: { $0.spellings.contains(spelling) }) else {
        throw unknown(spelling, among: definitions, of: call)
      }
      return [try use(of: definition, spelling: spelling, value: value, call: call)]
    case .short(let letters):
      return try uses(inLetters: letters, among: definitions, of: call)
    }
  }

  /// The options in `pofile` of `-pofile`: letters of flags, then one option with its value.
  ///
  /// A whole name after one dash, `-output`, is refused: read by letters it would mean `-o utput`.
  private static func uses(
    inLetters letters: String, among definitions: [ArgumentDefinition], of call: String
  ) throws(UsageError) -> [OptionUse] {
    let name = letters.prefix { $0 != "=" }
    if name.count > 1, definitions.contains(where: { $0.spellings.contains("--\(name)") }) {
      throw unknown("-\(name)", among: definitions, of: call)
    }
    var uses: [OptionUse] = []
    var rest = letters[...]
    while let letter = rest.popFirst() {
      guard let definition = definitions.first(where: { $0.shortName == letter }) else {
        // `-edition` is one mistyped word rather than seven letters.
        let whole = unknown("-\(letters)", among: definitions, of: call)
        guard !whole.hasSuggestion, !uses.isEmpty else { throw whole }
        throw unknown("-\(letter)", among: [], of: call)
      }
      let isAttached = !rest.isEmpty && (definition.kind == .option || rest.first == "=")
      let value = isAttached ? String(rest.first == "=" ? rest.dropFirst() : rest) : nil
      uses.append(
        try use(of: definition, spelling: "-\(letter)", value: value, call: call))
      guard !isAttached else { break }
    }
    return uses
  }

  private static func use(
    of definition: ArgumentDefinition, spelling: String, value: String?, call: String
  ) throws(UsageError) -> OptionUse {
    guard definition.kind == .option || value == nil else {
      throw UsageError(.flagWithValue(spelling), of: call)
    }
    return OptionUse(definition: definition, spelling: spelling, value: value)
  }

  private static func unknown(
    _ spelling: String, among definitions: [ArgumentDefinition], of call: String
  ) -> UsageError {
    let word = String(spelling.drop { $0 == "-" })
    let names = definitions.filter { $0.kind != .positional }.map { $0.longName }
    // One letter is like every other letter: there is nothing to suggest.
    let suggestion = word.count > 1 ? nearest(to: word, among: names) : nil
    return UsageError(.unknownOption(spelling, suggestion: suggestion.map { "--\($0)" }), of: call)
  }
}
