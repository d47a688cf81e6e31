import CommandKit

/// A made-up program: enough of everything the argument layer offers.
struct Garden: Command {
  static let configuration = CommandConfiguration(
    name: "garden", abstract: LocalizedText("keep a garden's records", "管理花园的记录"),
    subcommands: [Plant.self, Move.self, Shed.self],
    examples: [CommandExample("garden plant rose", LocalizedText("plant a rose", "种一株玫瑰"))])
}

enum Season: String, CaseIterable, ArgumentValue {
  case spring, summer, autumn, winter
}

struct SharedOptions: ArgumentSet {
  @Option(
    LocalizedText("the garden to use", "所用的花园"), value: LocalizedText("NAME", "名称"),
    completion: .command("printf '%s\\n' north '$(echo south)'"))
  var garden: String?

  @Option(
    LocalizedText("write to this file instead of the screen", "写入此文件，不显示在屏幕上"), short: "o",
    value: LocalizedText("FILE", "文件"), completion: .file)
  var output: String?

  @Flag(LocalizedText("no colour", "不用颜色"))
  var noColor: Bool
}

struct Plant: Command {
  static let configuration = CommandConfiguration(
    name: "plant", abstract: LocalizedText("plant something", "种下植物"),
    discussion: LocalizedText(
      "A plant is named as the label says. A number of plants may be given (see '--count'), "
        + "and each is written down with its season.\n\nNothing is watered.",
      "植物的名称以标签为准；可以一次种下多株（见“--count”），每株都记下季节。“浇水”不归本命令管，请用别的办法。\n\n不浇水。"),
    examples: [
      CommandExample(
        "garden plant rose --season spring", LocalizedText("a rose in spring", "春天种一株玫瑰")),
      CommandExample("garden plant -", LocalizedText("names from standard input", "从标准输入读名称")),
    ])

  @Argument(
    LocalizedText("what to plant, '-' for standard input", "要种的植物，“-”表示标准输入"),
    value: LocalizedText("PLANT", "植物"))
  var plants: [String]

  @Option(LocalizedText("when to plant", "种植的季节"), short: "s", value: LocalizedText("SEASON", "季节"))
  var season: Season = .spring

  @Option(LocalizedText("how many of each", "每种的株数"), value: LocalizedText("N", "数"))
  var count: Int?

  @Option(LocalizedText("a mark to set", "要加的记号"), value: LocalizedText("MARK", "记号"))
  var mark: [String]

  @Flag(LocalizedText("say nothing", "不作声"), short: "q")
  var quiet: Bool

  @OptionGroup(LocalizedText("Common options", "通用选项"))
  var shared: SharedOptions
}

struct Move: Command {
  static let configuration = CommandConfiguration(
    name: "move", abstract: LocalizedText("move a plant", "移植"))

  @Argument(LocalizedText("the plant", "植物"), value: LocalizedText("PLANT", "植物"))
  var plant: String

  @Argument(LocalizedText("the bed to move it to", "移到的花坛"), value: LocalizedText("BED", "花坛"))
  var bed: Int = 1

  @Argument(LocalizedText("when", "何时"), value: LocalizedText("SEASON", "季节"))
  var season: Season?

  @Option(LocalizedText("who moves it", "经手人"), value: LocalizedText("NAME", "姓名"))
  var by: String
}

struct Shed: Command {
  static let configuration = CommandConfiguration(
    name: "shed", abstract: LocalizedText("look into the shed", "查看工具房"),
    subcommands: [ShedList.self, ShedSweep.self])
}

struct ShedList: Command {
  static let configuration = CommandConfiguration(
    name: "list", abstract: LocalizedText("list the tools", "列出工具"))

  @Argument(LocalizedText("folders to look into", "要查看的文件夹"), completion: .directory)
  var folders: [String] = ["."]

  @OptionGroup
  var shared: SharedOptions
}

struct ShedSweep: Command {
  static let configuration = CommandConfiguration(
    name: "sweep", abstract: LocalizedText("sweep the floor", "扫地"))
}

extension Invocation {
  /// The invocation in one line, for comparing.
  var dump: String {
    switch self {
    case .version: return "version"
    case .help(let description, let isRequested):
      return "help \(description.call)\(isRequested ? "" : " (not requested)")"
    case .command(let command, let description):
      return "\(description.call): \(arguments(of: command).joined(separator: " "))"
    }
  }

  private func arguments(of command: any Command) -> [String] {
    switch command {
    case let plant as Plant:
      [
        "\(plant.plants)", "season=\(plant.season)", "count=\(plant.count.map(String.init) ?? "-")",
        "mark=\(plant.mark)", "quiet=\(plant.quiet)",
      ] + dump(plant.shared)
    case let move as Move:
      [move.plant, "bed=\(move.bed)", "season=\(move.season?.rawValue ?? "-")", "by=\(move.by)"]
    case let list as ShedList: ["\(list.folders)"] + dump(list.shared)
    default: []
    }
  }

  private func dump(_ options: SharedOptions) -> [String] {
    [
      "garden=\(options.garden ?? "-")", "output=\(options.output ?? "-")",
      "noColor=\(options.noColor)",
    ]
  }
}
