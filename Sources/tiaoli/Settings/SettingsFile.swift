internal import CommandKit
internal import RegulationLibrary

/// Writes the configuration file, a setting at a time.
struct SettingsFile {
  private let path: String
  private let environment: [String: String]

  /// The file of this environment, which must be readable.
  ///
  /// - Throws: `UsageError` where no home folder is known or a line cannot be read.
  init(environment: [String: String] = ProcessEnvironment.values) throws {
    self.environment = environment
    guard let path = try Settings(environment: environment).path else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "no home folder is known; set HOME or XDG_CONFIG_HOME", "不知道主目录；请设置HOME或XDG_CONFIG_HOME"
          )),
        of: "tiaoli config")
    }
    self.path = path
  }

  /// Says a setting; the other lines stay as they are. An empty value takes its line out.
  ///
  /// - Returns: the file's path.
  func set(_ setting: Setting, to value: String) throws -> String {
    if let allowed = setting.values, !value.isEmpty, !allowed.contains(value) {
      throw UsageError(
        .rejected(SettingWording.not(value, setting, allowed)), of: "tiaoli config")
    }
    var lines: [String] = []
    if FileSystem.exists(path) {
      lines = String(decoding: try FileSystem.readRegular(path), as: UTF8.self)
        .split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
    }
    let written = "\(setting.rawValue) = \(setting.isPath ? FileSystem.wholePath(value) : value)"
    let line = try Settings(environment: environment).line(setting)
    switch (line, value.isEmpty) {
    case (let line?, true): lines.remove(at: line - 1)
    case (let line?, false): lines[line - 1] = written
    case (nil, false): lines.append(written)
    case (nil, true): break
    }
    try FileSystem.makeFolder(FileSystem.folder(of: path))
    try FileSystem.write(
      Array(lines.map { $0 + "\n" }.joined().utf8), to: path, replacing: true)
    return path
  }
}
