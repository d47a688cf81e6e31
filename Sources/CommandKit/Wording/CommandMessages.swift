/// Every sentence and heading that this module words itself, in alphabetical order.
enum CommandMessages {
  static let argumentsHeading = LocalizedText("Arguments:", "参数：")

  static let commandPlaceholder = LocalizedText("COMMAND", "命令")

  static let commandsHeading = LocalizedText("Commands:", "命令：")

  static func defaultValue(_ value: String) -> LocalizedText {
    LocalizedText("default: \(value)", "默认：\(value)")
  }

  static let environmentHeading = LocalizedText("Environment:", "环境变量：")

  static let examplesHeading = LocalizedText("Examples:", "示例：")

  static func flagWithValue(_ flag: String) -> LocalizedText {
    LocalizedText(
      "option '\(flag)' takes no value, write it alone",
      "选项“\(flag)”不带值，请单独写")
  }

  static let helpAbstract = LocalizedText("show this help", "显示本帮助")

  static let helpCommandAbstract = LocalizedText("show a command's help", "显示某个命令的帮助")

  static func helpOfCommands(_ command: String) -> LocalizedText {
    LocalizedText(
      "Run '\(command) COMMAND --help' for the help of one command.",
      "要看某个命令的帮助，请运行“\(command) 命令 --help”。")
  }

  static func invalidValue(
    _ value: String, argument: LocalizedText, hint: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      "'\(printable(value))' is not a value of '\(argument.english)'",
      "“\(printable(value))”不能作“\(argument.chinese)”的值") + hint
  }

  static func invalidValueHint(
    allowed: [String], expected: LocalizedText?, suggestion: String?
  ) -> LocalizedText {
    let parts = [
      allowed.isEmpty
        ? nil
        : LocalizedText(
          "allowed: \(allowed.joined(separator: ", "))",
          "可用：\(allowed.joined(separator: "、"))"),
      expected.map { LocalizedText("expected: ", "应为：") + $0 },
      suggestion.map { LocalizedText("did you mean '\($0)'?", "是否想写“\($0)”？") },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return LocalizedText(both: "") }
    return LocalizedText(
      " (\(parts.map { $0.english }.joined(separator: "; ")))",
      "（\(parts.map { $0.chinese }.joined(separator: "；"))）")
  }

  static let manualCommands = LocalizedText("COMMANDS", "命令")

  static let manualDescription = LocalizedText("DESCRIPTION", "说明")

  static let manualEnvironment = LocalizedText("ENVIRONMENT", "环境变量")

  static let manualExamples = LocalizedText("EXAMPLES", "示例")

  static let manualName = LocalizedText("NAME", "名称")

  static let manualOptions = LocalizedText("OPTIONS OF EVERY COMMAND", "各命令共有的选项")

  static let manualSynopsis = LocalizedText("SYNOPSIS", "概要")

  static func missingArgument(_ argument: LocalizedText) -> LocalizedText {
    LocalizedText("missing argument \(argument.english)", "缺少参数“\(argument.chinese)”")
  }

  static func missingOption(_ option: String, value: LocalizedText) -> LocalizedText {
    LocalizedText(
      "missing option '\(option)', write '\(option) \(value.english)'",
      "缺少选项“\(option)”，请写“\(option) \(value.chinese)”")
  }

  static func missingSubcommand(_ command: String) -> LocalizedText {
    LocalizedText("no command given after '\(command)'", "“\(command)”之后缺少命令")
  }

  static func missingValue(
    _ option: String, value: LocalizedText, dashed: String?
  ) -> LocalizedText {
    if let dashed = dashed.map(printable) {
      return LocalizedText(
        "option '\(option)' needs a value, write '\(option)=\(dashed)' if '\(dashed)' is it",
        "选项“\(option)”缺少值，如果“\(dashed)”是它的值，请写“\(option)=\(dashed)”")
    }
    return LocalizedText(
      "option '\(option)' needs a value, write '\(option) \(value.english)'",
      "选项“\(option)”缺少值，请写“\(option) \(value.chinese)”")
  }

  static let optionPlaceholder = LocalizedText("OPTION", "选项")

  static let optionsHeading = LocalizedText("Options:", "选项：")

  static let repeatable = LocalizedText("may be repeated", "可重复")

  static func repeatedOption(_ option: String) -> LocalizedText {
    LocalizedText(
      "option '\(option)' is given more than once, give it once",
      "选项“\(option)”写了不止一次，只能写一次")
  }

  static func seeHelp(of command: String) -> LocalizedText {
    LocalizedText("; see '\(command) --help'", "；请看“\(command) --help”")
  }

  static func unexpectedArgument(_ argument: String) -> LocalizedText {
    LocalizedText(
      "unexpected argument '\(printable(argument))'", "多余的参数“\(printable(argument))”")
  }

  static func unknownOption(_ option: String, suggestion: String?) -> LocalizedText {
    let option = printable(option)
    let message = LocalizedText("unknown option '\(option)'", "没有选项“\(option)”")
    if let suggestion {
      return message + suggested(suggestion)
    }
    guard option.dropFirst().first?.isNumber == true else { return message }
    return message
      + LocalizedText(
        ", write '-- \(option)' if it is an argument", "，如果它是参数，请写“-- \(option)”")
  }

  static func unknownSubcommand(_ name: String, suggestion: String?) -> LocalizedText {
    LocalizedText("unknown command '\(printable(name))'", "没有命令“\(printable(name))”")
      + (suggestion.map(suggested) ?? LocalizedText(both: ""))
  }

  static let usageHeading = LocalizedText("Usage: ", "用法：")

  static func values(_ values: [String]) -> LocalizedText {
    LocalizedText(
      "values: \(values.joined(separator: ", "))", "可用：\(values.joined(separator: "、"))")
  }

  static let versionAbstract = LocalizedText("show the version", "显示版本号")

  static let wholeNumber = LocalizedText("a whole number", "整数")

  /// Words from the command line as a message may show them: on one line, without control or
  /// direction marks (`a⏎b` becomes `a\u{A}b`), and cut after 80 characters.
  private static func printable(_ words: String) -> String {
    var result = ""
    for scalar in words.prefix(80).unicodeScalars.prefix(160) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    let isWhole = words.unicodeScalars.count <= 160 && words.count <= 80
    return isWhole ? result : result + "…"
  }

  private static func suggested(_ word: String) -> LocalizedText {
    LocalizedText(" (did you mean '\(word)'?)", "（是否想写“\(word)”？）")
  }
}
