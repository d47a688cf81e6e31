internal import ChineseText
internal import CommandKit
internal import JSONText
internal import RegulationLibrary

/// Every setting with its value and where that comes from.
struct SettingsReport {
  /// A setting.
  struct ShownSetting {
    let setting: Setting
    /// Its value; `nil` where there is none.
    let value: String?
    /// Code of where it comes from: `environment`, `configuration`, `found`, `default`.
    let origin: String
    /// The variable or the line; `nil` where neither says it.
    let place: String?
  }

  let rows: [ShownSetting]
  /// The configuration file, there or not.
  let file: String?
  /// Whether it is there.
  let isThere: Bool

  /// Gathers them.
  ///
  /// - Throws: what is wrong in the configuration file.
  init() throws {
    let environment = Console.environment
    let settings = try Settings(environment: environment)
    file = settings.path
    isThere = file.map(FileSystem.exists) ?? false
    let found = try? SettingPlaces.library(nil).find()
    let corpus = try SettingPlaces.corpus(found?.library)
    rows = Setting.allCases.map { setting in
      if let variable = setting.variable, let value = environment[variable], !value.isEmpty {
        return ShownSetting(
          setting: setting, value: setting == .color ? "never" : value, origin: "environment",
          place: variable)
      }
      if let value = settings.value(setting, environment: environment) {
        let line = settings.line(setting).map { "\(settings.path ?? ""):\($0)" }
        return ShownSetting(setting: setting, value: value, origin: "configuration", place: line)
      }
      switch setting {
      case .library:
        return ShownSetting(
          setting: setting, value: found?.library.path, origin: found?.origin.rawValue ?? "default",
          place: nil)
      case .corpus:
        return ShownSetting(
          setting: setting, value: corpus?.path, origin: corpus?.origin ?? "default", place: nil)
      case .language:
        let variable = ["LC_ALL", "LC_MESSAGES", "LANG"].first { environment[$0]?.isEmpty == false }
        return ShownSetting(
          setting: setting, value: Language(environment: environment) == .chinese ? "zh" : "en",
          origin: variable == nil ? "default" : "environment", place: variable)
      case .color:
        return ShownSetting(setting: setting, value: "auto", origin: "default", place: nil)
      case .work, .holidays:
        return ShownSetting(setting: setting, value: nil, origin: "default", place: nil)
      }
    }
  }

  /// A line a setting.
  func text(_ language: Language, _ paint: Paint) -> String {
    var text = ""
    for row in rows {
      let name = paint.label(row.setting.rawValue)
      let fill = String(repeating: " ", count: 10 - row.setting.rawValue.count)
      let origin = SettingWording.origin(row.origin)(language)
      let place = row.place.map { "  \($0)" } ?? ""
      text += "\(name)\(fill)\(row.value ?? "—")  \(paint.faint(origin + place))\n"
      text += "          \(paint.faint(row.setting.meaning(language)))\n"
    }
    if let file {
      text += "\n" + (isThere ? file : file + "  " + SettingWording.absent(language)) + "\n"
    }
    return text
  }

  /// `tiaoli/config/1`
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "tiaoli/config/1")
      json.field("file", file)
      json.field("exists", isThere)
      json.array("settings") { json in
        for row in rows {
          json.object { json in
            json.field("name", row.setting.rawValue)
            json.field("value", row.value)
            json.field("origin", row.origin)
            json.field("place", row.place)
          }
        }
      }
    }
  }
}
