internal import CommandKit
internal import RegulationLibrary

/// The configuration file: a line `name = value` a setting, comments behind `#` at a line's start.
struct Settings {
  /// Where the file is, or would be; `nil` where no home folder is known.
  let path: String?
  /// The values with their 1-based lines.
  private let values: [Setting: (value: String, line: Int)]

  /// Reads the file of an environment; one that is not there sets nothing.
  ///
  /// - Throws: `UsageError` that names the file and the line that cannot be read.
  init(environment: [String: String]) throws {
    path = Settings.path(environment)
    guard let path, FileSystem.exists(path) else {
      values = [:]
      return
    }
    let text = String(decoding: try FileSystem.readRegular(path), as: UTF8.self)
    values = try Settings.values(of: text, file: path)
  }

  /// A value; `nil` where the file does not say it. Of a path, `~/` is the home folder.
  func value(_ setting: Setting, environment: [String: String]) -> String? {
    guard let value = values[setting]?.value else { return nil }
    guard setting.isPath, value.hasPrefix("~/"), let home = environment["HOME"] else {
      return value
    }
    return home + value.dropFirst()
  }

  /// The line that says a setting, 1-based; `nil` where none does.
  func line(_ setting: Setting) -> Int? { values[setting]?.line }

  /// `$XDG_CONFIG_HOME/tiaoli/config`, else `~/.config/tiaoli/config`.
  private static func path(_ environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/tiaoli/config"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/.config/tiaoli/config"
  }

  private static func values(
    of text: String, file: String
  ) throws -> [Setting: (value: String, line: Int)] {
    var values: [Setting: (value: String, line: Int)] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let words = line.trimmed
      if words.isEmpty || words.hasPrefix("#") { continue }
      guard let sign = words.firstIndex(of: "=") else {
        throw refused(
          file, index + 1, LocalizedText("expected name = value", "应为“名称 = 值”"))
      }
      let name = String(words[..<sign].trimmed)
      let value = String(words[words.index(after: sign)...].trimmed)
      guard let setting = Setting(rawValue: name) else {
        throw refused(file, index + 1, SettingWording.unknown(name))
      }
      if value.isEmpty { continue }
      if let allowed = setting.values, !allowed.contains(value) {
        throw refused(file, index + 1, SettingWording.not(value, setting, allowed))
      }
      values[setting] = (value, index + 1)
    }
    return values
  }

  private static func refused(_ file: String, _ line: Int, _ why: LocalizedText) -> UsageError {
    UsageError(
      .rejected(
        LocalizedText("\(file):\(line): \(why(.english))", "\(file):\(line)：\(why(.chinese))")),
      of: "tiaoli config")
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
