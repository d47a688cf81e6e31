extension CommandDescription {
  /// The help of this command, ending in a line break. Of the columns of the terminal, `width`, it
  /// uses at most 100, and at least 20.
  package func helpPage(in language: Language, width: Int) -> String {
    HelpPage(description: self, language: language, width: max(20, min(width, 100))).text
  }
}

/// Lays out one help page.
private struct HelpPage {
  let description: CommandDescription
  let language: Language
  let width: Int

  var text: String {
    let configuration = description.configuration
    let tables = self.tables
    let column = HelpTable.explanationColumn(of: tables.map { $0.table }, width: width)
    var blocks: [[String]] = [usage, wrapped(configuration.abstract(language), width: width)]
    if let discussion = configuration.discussion {
      blocks.append(wrapped(discussion(language), width: width))
    }
    for (heading, table) in tables where !table.rows.isEmpty {
      blocks.append([heading] + table.lines(column: column, width: width))
    }
    if !configuration.examples.isEmpty {
      blocks.append(examples)
    }
    if description.isGroup {
      let hint = CommandMessages.helpOfCommands(description.call)
      blocks.append(wrapped(hint(language), width: width))
    }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var usage: [String] {
    let heading = CommandMessages.usageHeading(language)
    let indent = displayWidth(heading)
    let words = description.usageWords(in: language)
    return usageLines(words, width: width - indent).enumerated().map { index, line in
      (index == 0 ? heading : String(repeating: " ", count: indent)) + line
    }
  }

  /// The words on as few lines as hold them, none broken within, as `--by NAME` must not be.
  private func usageLines(_ words: [String], width: Int) -> [String] {
    words.reduce(into: []) { lines, word in
      if let last = lines.last, displayWidth(last) + 1 + displayWidth(word) <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
  }

  private var tables: [(heading: String, table: HelpTable)] {
    let options = description.definitions.filter { $0.kind != .positional }
    var sections: [LocalizedText?] = []
    for option in options where !sections.contains(option.section) {
      sections.append(option.section)
    }
    let colon = LocalizedText(":", "：")
    return [
      (
        CommandMessages.argumentsHeading(language),
        HelpTable(
          rows: description.definitions.filter { $0.kind == .positional }
            .map { ($0.valueName(language), $0.explanation(in: language)) })
      ),
      (CommandMessages.commandsHeading(language), HelpTable(rows: commandRows)),
    ]
      + sections.map { section in
        (
          section.map { ($0 + colon)(language) } ?? CommandMessages.optionsHeading(language),
          HelpTable(
            rows: options.filter { $0.section == section }
              .map { ($0.term(in: language), $0.explanation(in: language)) })
        )
      }
      + [
        (
          CommandMessages.environmentHeading(language),
          HelpTable(
            rows: description.configuration.variables.map { ($0.name, $0.meaning(language)) })
        )
      ]
  }

  private var commandRows: [(term: String, explanation: String)] {
    guard description.isGroup else { return [] }
    return description.configuration.subcommands.map { command in
      (command.configuration.name, command.configuration.abstract(language))
    } + [(CommandDescription.helpWord, CommandMessages.helpCommandAbstract(language))]
  }

  private var examples: [String] {
    [CommandMessages.examplesHeading(language)]
      + description.configuration.examples.flatMap { example in
        ["  \(example.call)"]
          + wrapped(example.explanation(language), width: width - 6)
          .map { "      \($0)" }
      }
  }
}
