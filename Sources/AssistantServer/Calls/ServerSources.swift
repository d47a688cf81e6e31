package import Findings
package import NewsCorpus
package import RegulationLibrary
package import RegulationModel

/// Where a server takes its answers from: the library and the corpus, and nothing else.
package struct ServerSources {
  /// Opens the library; each request sees what it holds then.
  let library: () throws -> Library
  /// Opens the corpus; `nil` where there is none.
  let corpus: () throws -> CorpusTexts?
  /// The language of messages.
  let language: EditionJSON.Language
  /// Words a failure that is not the server's own.
  let describe: (any Error) -> Finding.Message

  /// Makes sources.
  package init(
    language: EditionJSON.Language, library: @escaping () throws -> Library,
    corpus: @escaping () throws -> CorpusTexts?,
    describe: @escaping (any Error) -> Finding.Message
  ) {
    self.language = language
    self.library = library
    self.corpus = corpus
    self.describe = describe
  }

  /// A sentence in the language of messages.
  func say(_ message: Finding.Message) -> String {
    language == .chinese ? message.chinese : message.english
  }
}
