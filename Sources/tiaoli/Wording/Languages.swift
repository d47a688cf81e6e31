internal import CommandKit
internal import Findings
internal import RegulationModel

extension Language {
  /// The same language, for the messages in JSON.
  var json: EditionJSON.Language { self == .chinese ? .chinese : .english }
}

extension Finding.Message {
  /// The sentence in a language.
  func callAsFunction(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
