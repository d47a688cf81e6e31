internal import CommandKit

/// Words about settings, in both languages.
enum SettingWording {
  static let absent = LocalizedText("(not there)", "（尚不存在）")

  static func unknown(_ name: String) -> LocalizedText {
    let names = Setting.allCases.map(\.rawValue)
    return LocalizedText(
      "no setting '\(name)'; there are \(names.joined(separator: ", "))",
      "没有“\(name)”这一项；有\(names.joined(separator: "、"))")
  }

  static func not(_ value: String, _ setting: Setting, _ allowed: [String]) -> LocalizedText {
    LocalizedText(
      "\(setting.rawValue) is \(allowed.joined(separator: " or ")), not '\(value)'",
      "\(setting.rawValue)的值应为\(allowed.joined(separator: "或"))，不能是“\(value)”")
  }

  static func origin(_ code: String) -> LocalizedText {
    switch code {
    case "environment": LocalizedText("environment", "环境变量")
    case "configuration": LocalizedText("configuration file", "配置文件")
    case "nearest": LocalizedText("nearest Regulations/", "最近的Regulations目录")
    case "user": LocalizedText("the user's own", "用户自己的")
    case "system": LocalizedText("came with the program", "随程序安装")
    case "found": LocalizedText("found", "自动找到")
    default: LocalizedText("default", "默认")
    }
  }
}
