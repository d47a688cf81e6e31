internal import LegalXML
internal import RegulationModel

/// The edition that an act becomes, with the words that are still to be put into it.
struct ActDraft {
  var builder = EditionBuilder()
  var words: ImportWords
  /// The name of the basic unit: `article`, or what stands for it in acts without any.
  var basicUnit = "article"
  /// The number of the last unit of each kind.
  var lastNumbers: [ProvisionKind: ProvisionNumber] = [:]
  /// The number that the document marks as its own, in UTF-8; `nil` where it marks none.
  var documentNumber: [UInt8]?
  /// The labels as printed, where the text has others, by the row of the unit.
  private(set) var printedLabels: [(row: Int, label: String)] = []
  /// Whether words that follow fall to an article: nothing but a heading ends one.
  var isInArticle = false

  /// Whether the document is our own and keeps the labels that another publisher printed.
  let keepsLabels: Bool

  init(isOwn: Bool, keepsLabels: Bool) {
    words = ImportWords(isOwn: isOwn)
    self.keepsLabels = keepsLabels
  }

  /// Whether the document was written by this program.
  var isOwn: Bool { words.text.isOwn }

  /// Notes the label of the unit that was opened last, where the text has another one.
  mutating func note(label printed: [UInt8], chosen: [UInt8], of element: XMLElement) {
    let label = String(decoding: printed, as: UTF8.self)
    if !printed.isEmpty { printedLabels.append((builder.rowCount - 1, label)) }
    guard !keepsLabels else { return }
    let shown = printed.isEmpty ? "—" : label
    words.findings.add(
      .labelChosen, line: element.line,
      "“\(shown)” → \(String(decoding: chosen, as: UTF8.self))")
  }
}
