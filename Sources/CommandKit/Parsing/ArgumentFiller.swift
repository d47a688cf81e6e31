/// Fills the arguments of one command from the words given to it.
struct ArgumentFiller {
  /// A request that overrides running the command.
  enum Request {
    case help
    case version
  }

  private let bindings: [ArgumentBinding]
  private let description: CommandDescription

  init(_ command: any Command, _ description: CommandDescription) {
    bindings = ArgumentBinding.bindings(of: command)
    self.description = description
  }

  /// Stores every word where it belongs.
  ///
  /// - Returns: The request for help or version hidden in a bundle such as `-ph`, else `nil`.
  func fill(_ words: [String]) throws(UsageError) -> Request? {
    var positionals: [String] = []
    var seen: Set<String> = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positionals += rest
        break
      }
      let uses = try OptionUse.uses(
        in: word, among: description.definitions, of: description.call)
      if uses.isEmpty {
        positionals.append(word)
      }
      for use in uses {
        if use.definition.longName == ArgumentDefinition.help.longName { return .help }
        if use.definition.longName == ArgumentDefinition.version.longName { return .version }
        let isFirst = seen.insert(use.definition.longName).inserted
        guard isFirst || use.definition.isRepeatable || use.definition.kind == .flag else {
          throw error(.repeatedOption(use.spelling))
        }
        try store(try value(of: use, next: &rest), of: use.definition)
      }
    }
    let missing = description.definitions.first {
      $0.kind == .option && $0.isRequired && !seen.contains($0.longName)
    }
    if let missing {
      throw error(.missingOption("--\(missing.longName)", value: missing.valueName))
    }
    try storePositionals(positionals)
    return nil
  }

  private func value(
    of use: OptionUse, next rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard use.needsNextWord else { return use.value ?? "" }
    guard let word = rest.first, ArgumentToken(word).canBeValue else {
      let dashed = rest.first.flatMap { isOption($0) ? nil : $0 }
      throw error(.missingValue(use.spelling, value: use.definition.valueName, dashed: dashed))
    }
    rest.removeFirst()
    return word
  }

  private func isOption(_ word: String) -> Bool {
    let uses = try? OptionUse.uses(in: word, among: description.definitions, of: description.call)
    return word == "--" || uses != nil
  }

  private func storePositionals(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    for definition in description.definitions where definition.kind == .positional {
      guard !rest.isEmpty || !definition.isRequired else {
        throw error(.missingArgument(definition.valueName))
      }
      let count = definition.isRepeatable ? rest.count : min(1, rest.count)
      for word in rest.prefix(count) {
        try store(word, of: definition)
      }
      rest = rest.dropFirst(count)
    }
    if let word = rest.first {
      throw error(.unexpectedArgument(word))
    }
  }

  private func store(_ word: String, of definition: ArgumentDefinition) throws(UsageError) {
    let binding = bindings.first {
      $0.definition.longName == definition.longName && $0.definition.kind == definition.kind
    }
    guard let binding, !binding.store(word) else { return }
    let suggestion = nearest(to: word, among: definition.allowedValues)
    throw error(.invalidValue(word, of: definition, suggestion: suggestion))
  }

  private func error(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem, of: description.call)
  }
}
