internal import CommandKit
internal import RegulationModel

extension Language {
  /// The same language, for the messages in JSON.
  var json: EditionJSON.Language { self == .chinese ? .chinese : .english }
}
