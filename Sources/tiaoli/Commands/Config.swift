internal import ChineseText
internal import CommandKit
internal import JSONText
internal import RegulationLibrary

/// `tiaoli config`: what is set, and who set it.
struct ConfigCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "config",
    abstract: LocalizedText("what is set once for all calls", "查看、设置常用选项"),
    discussion: LocalizedText(
      "Without arguments it shows every setting, its value and where that comes from: a variable of the "
        + "environment, a line of the configuration file, or what was found. With a name it prints the "
        + "value, with a name and a value it writes the file; an empty value takes the line out. Options "
        + "of a call win over the environment, the environment over the file.",
      "不带参数时列出各项设置的值及其来源：环境变量、配置文件的某行或者自动找到的。给出名称则输出其值；再给出值则写入配置文件，值为空则删去该行。"
        + "命令行选项优先于环境变量，环境变量优先于配置文件。"),
    examples: [
      CommandExample("tiaoli config", LocalizedText("all settings", "全部设置")),
      CommandExample(
        "tiaoli config work 巡视条例", LocalizedText("the work that is meant by default", "设定默认的法规")),
    ])

  /// How the settings are printed.
  enum ConfigFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
  }

  @Argument(
    LocalizedText("one setting", "其中一项"), value: LocalizedText("NAME", "名称"),
    completion: .values(Setting.allCases.map(\.rawValue)))
  var name: String?
  @Argument(LocalizedText("its new value", "新的值"), value: LocalizedText("VALUE", "值"))
  var value: String?
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: ConfigFormat = .text
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let report = try SettingsReport()
    guard let name else {
      if format == .json {
        try output.sendJSON(&console) { report.write(to: &$0) }
      } else {
        try output.show(report.text(console.language, output.paint(console)), &console)
      }
      return .done
    }
    guard let setting = Setting(rawValue: name) else {
      throw UsageError(.rejected(SettingWording.unknown(name)), of: "tiaoli config")
    }
    if let value {
      let file = try SettingsFile().set(setting, to: value)
      console.message(console.say(Wording.written(file)))
      return .done
    }
    guard let row = report.rows.first(where: { $0.setting == setting }), let value = row.value
    else { return .no }
    try output.send(value + "\n", &console)
    return .done
  }
}
