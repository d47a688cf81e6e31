/// The language in which help and messages are worded.
package enum Language: Sendable, Equatable {
  case english
  case chinese

  /// The language of a process environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
  /// is not empty decides, and is Chinese when it begins with `zh`.
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
      .lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
