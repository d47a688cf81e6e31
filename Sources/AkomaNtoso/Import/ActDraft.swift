internal import RegulationModel

/// The edition that an act becomes, with the words that are still to be put into it.
struct ActDraft {
  var builder = EditionBuilder()
  var words: ImportWords
  /// The name of the basic unit: `article`, or what stands for it in acts without any.
  var basicUnit = "article"
  /// The number of the last unit of each kind.
  var lastNumbers: [ProvisionKind: ProvisionNumber] = [:]
  /// Whether words that follow fall to an article: nothing but a heading ends one.
  var isInArticle = false

  init(isOwn: Bool) {
    words = ImportWords(isOwn: isOwn)
  }

  /// Whether the document was written by this program.
  var isOwn: Bool { words.text.isOwn }
}
