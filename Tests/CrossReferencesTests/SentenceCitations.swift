import ChineseText
import RegulationModel

@testable import CrossReferences

/// The citations of single sentences, as if they stood at a place of an edition: real sentences are
/// read with the right answer beside them.
struct SentenceCitations: Sendable {
  private let edition: Edition
  private let index: ProvisionIndex
  private let scanner: CitationScanner
  private let resolver: CitationResolver

  /// Prepares an edition for sentences.
  init(_ edition: Edition, names: StatuteNames = .builtIn) {
    self.edition = edition
    let context = ActContext(edition, names: names)
    index = ProvisionIndex(edition)
    scanner = CitationScanner(names: context.names, ownGenre: context.genre)
    resolver = CitationResolver(context: context, index: index)
  }

  /// The citations of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: the sentence; it need not be in the edition.
  ///   - provision: the provision that it stands in: a 款, a 项; `nil` for the preamble.
  ///   - preceding: the words before it in that provision, for 该条 and 第五项.
  /// - Returns: the citations; offsets count in the sentence.
  func references(
    in sentence: String, at provision: Provision?, after preceding: String = ""
  ) -> [Reference] {
    let bytes = Array((preceding + sentence).utf8)
    let start = preceding.utf8.count
    var text = CitingText(
      range: 0..<bytes.count, offset: Int.max / 2,
      place: provision.map { CitingPlace(row: $0.index, in: index) })
    text.leadIn = leadIn(of: text.place)
    var isQuoted = false
    let tokens = scanner.tokens(
      in: text.range, of: bytes.span, place: .max, isQuoted: &isQuoted)
    var memory = Memory()
    let results = resolver.resolve(tokens, in: text, of: bytes.span, memory: &memory)
    var maker = ReferenceMaker(bytes, edition, index)
    var position = ScalarPosition(start)
    var references: [Reference] = []
    for (token, result) in zip(tokens, results) where token.range.lowerBound >= start {
      guard let result else { continue }
      let source = ReferenceSource(row: provision?.index, part: .text)
      references.append(
        maker.reference(token, result, source, position: &position))
    }
    return references
  }

  /// What the lead-in of the list around a place cites.
  private func leadIn(of place: CitingPlace?) -> LeadIn? {
    guard let place, place.item != nil, let row = place.paragraph else { return nil }
    let range = index.rows[row].text.offsets
    let text = CitingText(
      range: range, offset: range.lowerBound, place: CitingPlace(row: row, in: index))
    var isQuoted = false
    let tokens = scanner.tokens(in: range, of: edition.bytes.span, isQuoted: &isQuoted)
    var memory = Memory()
    _ = resolver.resolve(tokens, in: text, of: edition.bytes.span, memory: &memory)
    return LeadIn(row, memory, index)
  }
}
