internal import Glibc
internal import RegulationLibrary

/// What is set and by whom: option, environment, configuration file, or what is found.
enum SettingPlaces {
  /// A value of the configuration file; `nil` where it is silent.
  static func value(_ setting: Setting) throws -> String? {
    let environment = ProcessEnvironment.values
    return try Settings(environment: environment).value(setting, environment: environment)
  }

  /// Where the library is looked for; `option` is what `--library` says.
  static func library(_ option: String?) throws -> LibraryPlaces {
    let environment = ProcessEnvironment.values
    let named: (path: String, origin: LibraryPlaces.Origin)?
    if let option {
      named = (option, .option)
    } else if let path = environment["TIAOLI_LIBRARY"], !path.isEmpty {
      named = (path, .environment)
    } else {
      named = try value(.library).map { ($0, .configuration) }
    }
    return LibraryPlaces(
      named: named, from: FileSystem.currentFolder, userData: userData(environment),
      systemData: systemData(environment))
  }

  /// The folder of the corpus and who named it; `nil` where none was named and no `seeds/` stands here or
  /// beside the library.
  static func corpus(_ library: Library?) throws -> (path: String, origin: String)? {
    if let named = ProcessEnvironment.values["TIAOLI_CORPUS"], !named.isEmpty {
      return (named, "environment")
    }
    if let named = try value(.corpus) { return (named, "configuration") }
    let places = ["seeds", library.map { "\($0.base)/seeds" }].compactMap(\.self)
    return places.first { FileSystem.isFolder($0) }.map { ($0, "found") }
  }

  /// `$XDG_DATA_HOME`, else `~/.local/share`.
  private static func userData(_ environment: [String: String]) -> String? {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share"
  }

  /// The folders of data of the machine, that beside the program first.
  private static func systemData(_ environment: [String: String]) -> [String] {
    var folders: [String] = []
    if let program = realpath("/proc/self/exe", nil) {
      defer { free(program) }
      let place = FileSystem.folder(of: String(cString: program))
      folders.append(FileSystem.folder(of: place) + "/share")
    }
    let named = environment["XDG_DATA_DIRS"] ?? ""
    folders += (named.isEmpty ? "/usr/local/share:/usr/share" : named).split(separator: ":")
      .filter { $0.hasPrefix("/") }.map(String.init)
    return folders
  }
}
