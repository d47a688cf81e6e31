extension CommandDescription {
  /// The manual page of the program whose root this is, in roff with the `man` macros: the source
  /// that `man -l FILE` shows and that belongs into `man1` as `NAME.1`.
  ///
  /// It holds what the help pages of all commands hold. There is no date in it: none is declared.
  ///
  /// - Parameters:
  ///   - language: the language of the page.
  ///   - version: the version of the program, for the foot of the page.
  /// - Returns: the source, ending in a line break.
  package func manualPage(in language: Language, version: String) -> String {
    ManualPage(root: self, language: language, version: version).lines
      .map { $0 + "\n" }.joined()
  }
}

/// Lays out one manual page.
private struct ManualPage {
  let root: CommandDescription
  let language: Language
  let version: String

  var lines: [String] {
    let name = root.configuration.name
    let abstract = root.configuration.abstract(language)
    let foot = roff("\(name) \(version)")
    return [
      #".\" -*- coding: utf-8 -*-"#,
      ".TH \(roff(name.uppercased())) 1 \"\" \"\(foot)\" \"\(roff(abstract))\"",
      ".nh", ".ad l",
    ]
      + section(CommandMessages.manualName, [roffLine("\(roff(name)) \\- \(roff(abstract))")])
      + section(CommandMessages.manualSynopsis, [usage(of: root)])
      + section(
        CommandMessages.manualDescription,
        root.configuration.discussion.map { roffLines($0(language)) } ?? [])
      + section(CommandMessages.manualCommands, root.family.dropFirst().flatMap(subsection))
      + section(CommandMessages.manualOptions, entries(root.definitions.map(row)))
      + section(
        CommandMessages.manualEnvironment,
        entries(
          root.configuration.variables.map { (roffBold($0.name), $0.meaning(language)) }))
      + section(CommandMessages.manualExamples, examples(of: root))
  }

  private func section(_ heading: LocalizedText, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".SH " + roff(heading(language))] + lines
  }

  /// One command below the root, without the options that every command has.
  private func subsection(_ command: CommandDescription) -> [String] {
    let configuration = command.configuration
    let builtIn = [ArgumentDefinition.help, .version].map(\.longName)
    let arguments = command.definitions.filter { $0.kind == .positional }
    let options = command.definitions.filter {
      $0.kind != .positional && !builtIn.contains($0.longName)
    }
    return [".SS " + roff(command.call), usage(of: command), ".PP"]
      + roffLines(configuration.abstract(language))
      + (configuration.discussion.map { [".PP"] + roffLines($0(language)) } ?? [])
      + entries((arguments + options).map(row))
      + examples(of: command)
  }

  private func usage(of command: CommandDescription) -> String {
    let words = command.usageWords(in: language)
    return roffLine(
      (words.prefix(1).map(roffBold) + words.dropFirst().map(roff)).joined(separator: " "))
  }

  /// An argument as the table of a command shows it.
  private func row(_ definition: ArgumentDefinition) -> (term: String, explanation: String) {
    let value = roffItalic(definition.valueName(language))
    let spellings = definition.spellings.map(roffBold).joined(separator: ", ")
    let term =
      switch definition.kind {
      case .positional: value
      case .flag: spellings
      case .option: "\(spellings) \(value)"
      }
    return (term, definition.explanation(in: language))
  }

  private func examples(of command: CommandDescription) -> [String] {
    entries(
      command.configuration.examples.map { (roffBold($0.call), $0.explanation(language)) })
  }

  /// A table of terms, already in roff, and explanations; a blank line is above it only.
  private func entries(_ rows: [(term: String, explanation: String)]) -> [String] {
    let lines = rows.enumerated().flatMap { index, row in
      (index == 1 ? [".PD 0"] : []) + [".TP 25", roffLine(row.term)] + roffLines(row.explanation)
    }
    return rows.count > 1 ? lines + [".PD"] : lines
  }
}
