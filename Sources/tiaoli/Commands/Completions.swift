internal import CommandKit

/// `tiaoli completions`: a script that lets the shell complete calls.
struct Completions<Root: RootCommand>: TiaoliCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      name: "completions",
      abstract: LocalizedText("print shell completions", "输出命令行补全脚本"),
      examples: [
        CommandExample(
          "source <(tiaoli completions bash)", LocalizedText("for this bash", "用于当前bash"))
      ])
  }

  @Argument(LocalizedText("the shell", "命令行外壳"), value: LocalizedText("SHELL", "外壳"))
  var shell: Shell

  func run(_ console: inout Console) throws -> Outcome {
    let description = CommandDescription(root: Root.self)
    console.write(description.completionScript(for: shell, in: console.language))
    return .done
  }
}
