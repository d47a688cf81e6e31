extension CommandDescription {
  /// The call of this command and what is given to it, in pieces that must not be broken:
  /// `tiaoli show`, `[OPTION...]`, `ADDRESS...`.
  func usageWords(in language: Language) -> [String] {
    var words = [call]
    if isGroup {
      words.append(CommandMessages.commandPlaceholder(language))
    }
    words.append("[\(CommandMessages.optionPlaceholder(language))...]")
    words += definitions.filter { $0.kind == .option && $0.isRequired }
      .map { "--\($0.longName) \($0.valueName(language))" }
    words += definitions.filter { $0.kind == .positional }.map { definition in
      let name = definition.valueName(language) + (definition.isRepeatable ? "..." : "")
      return definition.isRequired ? name : "[\(name)]"
    }
    return words
  }
}
