extension ArgumentDefinition {
  /// An option as a help table names it: `-o, --output FILE`; without a letter of its own it is
  /// indented by as much.
  func term(in language: Language) -> String {
    let value = kind == .option ? " \(valueName(language))" : ""
    return (shortName.map { "-\($0), " } ?? "    ") + "--\(longName)\(value)"
  }

  /// The help of an argument, followed by the values allowed, the default and whether it repeats.
  func explanation(in language: Language) -> String {
    let notes = [
      allowedValues.isEmpty ? nil : CommandMessages.values(allowedValues),
      defaultText.map(CommandMessages.defaultValue),
      kind == .option && isRepeatable ? CommandMessages.repeatable : nil,
    ].compactMap { $0.map { $0(language) } }
    let help = help(language)
    guard !notes.isEmpty else { return help }
    switch language {
    case .english: return "\(help) (\(notes.joined(separator: "; ")))"
    case .chinese: return "\(help)（\(notes.joined(separator: "；"))）"
    }
  }
}
