import CommandKit
import Testing

struct CompletionTests {
  private static let garden = CommandDescription(root: Garden.self)

  @Test(arguments: Shell.allCases, [Language.english, .chinese])
  func `the script names every command and option`(_ shell: Shell, _ language: Language) {
    let script = Self.garden.completionScript(for: shell, in: language)
    for command in Self.garden.family {
      #expect(script.contains(command.call))
    }
    for name in ["season", "output", "no-color", "by", "version"] {
      #expect(script.contains(name))
    }
  }

  @Test(
    .enabled("bash is not installed") { ShellProbe.isInstalled(.bash) },
    arguments: [Language.english, .chinese])
  func `bash reads its script`(_ language: Language) throws {
    try expectReadable(.bash, language)
  }

  @Test(
    .enabled("zsh is not installed") { ShellProbe.isInstalled(.zsh) },
    arguments: [Language.english, .chinese])
  func `zsh reads its script`(_ language: Language) throws {
    try expectReadable(.zsh, language)
  }

  @Test(
    .enabled("fish is not installed") { ShellProbe.isInstalled(.fish) },
    arguments: [Language.english, .chinese])
  func `fish reads its script`(_ language: Language) throws {
    try expectReadable(.fish, language)
  }

  @Test(
    .enabled("bash is not installed") { ShellProbe.isInstalled(.bash) },
    arguments: [
      (["garden", "pl"], ["plant"]),
      (["garden", ""], ["plant", "move", "shed", "help"]),
      (["garden", "shed", ""], ["list", "sweep", "help"]),
      (["garden", "help", "m"], ["move"]),
      (["garden", "help", "shed", "s"], ["sweep"]),
      (["garden", "plant", "--s"], ["--season"]),
      (["garden", "plant", "--season", "s"], ["spring", "summer"]),
      (["garden", "plant", "--season", "=", "w"], ["winter"]),
      (["garden", "plant", "--season", "="], ["spring", "summer", "autumn", "winter"]),
      (["garden", "plant", "-s", "au"], ["autumn"]),
      (["garden", "plant", "--garden", ""], ["north", "$(echo south)"]),
      (["garden", "--no-color", "move", "x", "1", "w"], ["winter"]),
      (["garden", "shed", "list", "/et"], ["/etc"]),
    ] as [([String], [String])])
  func `bash offers what fits`(_ words: [String], _ offers: [String]) throws {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script =
      Self.garden.completionScript(for: .bash, in: .english)
        + """
        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1)
        _garden
        printf '%s\\n' "${COMPREPLY[@]}"
        """
    let result = try #require(ShellProbe.run(script, in: .bash))
    #expect(result.output.split(separator: "\n").map(String.init) == offers)
  }

  @Test(
    .enabled("fish is not installed") { ShellProbe.isInstalled(.fish) },
    arguments: [
      ("garden pl", ["plant\tplant something"]),
      ("garden plant --season s", ["spring", "summer"]),
      ("garden plant --season=w", ["--season=winter"]),
      ("garden shed sw", ["sweep\tsweep the floor"]),
      ("garden help shed sw", ["sweep\tsweep the floor"]),
      ("garden plant --garden no", ["north"]),
    ])
  func `fish offers what fits`(_ line: String, _ offers: [String]) throws {
    let script =
      Self.garden.completionScript(for: .fish, in: .english) + "complete -C '\(line)'\n"
    let result = try #require(ShellProbe.run(script, in: .fish, options: "--no-config"))
    let words = result.output.split(separator: "\n").map(String.init)
    #expect(words.map(withoutOptionHelp) == offers)
  }

  private func expectReadable(
    _ shell: Shell, _ language: Language, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let script = Self.garden.completionScript(for: shell, in: language)
    let result = try #require(
      ShellProbe.run(script, in: shell, options: "-n"), sourceLocation: sourceLocation)
    #expect(result.status == 0, "\(result.output)", sourceLocation: sourceLocation)
  }

  /// fish repeats the option's help beside each of its values.
  private func withoutOptionHelp(_ line: String) -> String {
    let help = ["\twhen to plant", "\tthe garden to use"].first { line.hasSuffix($0) }
    return help.map { String(line.dropLast($0.count)) } ?? line
  }
}
