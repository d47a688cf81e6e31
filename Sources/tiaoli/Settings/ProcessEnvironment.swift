internal import Glibc

/// The environment of the process, as far as the program asks for it.
enum ProcessEnvironment {
  /// The variables that decide language and looks, and where library, corpus, cache and programs are.
  static var values: [String: String] {
    let names = [
      "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "COLUMNS", "TIAOLI_LIBRARY",
      "TIAOLI_AKN_XSD", "TIAOLI_CORPUS", "TIAOLI_CACHE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
      "XDG_DATA_HOME", "XDG_DATA_DIRS", "HOME", "PATH",
    ]
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
