internal import CommandKit

/// `tiaoli manual`: the manual page of the program and all its commands.
struct Manual<Root: RootCommand>: TiaoliCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      name: "manual",
      abstract: LocalizedText("print the manual page for man", "输出man手册页"),
      examples: [
        CommandExample(
          "tiaoli manual -o tiaoli.1",
          LocalizedText("a file for 'man -l tiaoli.1'", "生成文件，用“man -l tiaoli.1”阅读"))
      ])
  }

  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let description = CommandDescription(root: Root.self)
    let page = description.manualPage(in: console.language, version: Root.version)
    try output.send(page, &console)
    return .done
  }
}
