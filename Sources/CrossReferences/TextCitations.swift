/// The citations of a text that is no act: a report, a news item.
///
/// Only acts that the text names are cited in it: 《…》第三条, 党章, 该条例第五条, and what goes on
/// with them. 第一项 or 本条 of such a text is prose. The text must not be wrapped inside sentences.
public struct TextCitations: Sendable {
  /// The citations in order; `from` is empty, `start` and `end` count in the text.
  public let references: [Reference]

  /// Reads the citations of a text.
  public init(_ text: String, names: StatuteNames = .builtIn) {
    let context = ActContext(names: names)
    let scanner = CitationScanner(names: context.names, ownGenre: nil)
    let resolver = CitationResolver(context: context, index: nil)
    let bytes = Array(text.utf8)
    var isQuoted = false
    let whole = CitingText(range: 0..<bytes.count, offset: 0, place: nil)
    let tokens = scanner.tokens(in: whole.range, of: bytes.span, isQuoted: &isQuoted)
    var memory = Memory()
    let results = resolver.resolve(tokens, in: whole, of: bytes.span, memory: &memory)
    var maker = ReferenceMaker(bytes)
    var position = ScalarPosition(0)
    let source = ReferenceSource(row: nil, part: .text)
    var references: [Reference] = []
    for (token, result) in zip(tokens, results) {
      guard let result else { continue }
      references.append(
        maker.reference(token, result, source, position: &position))
    }
    self.references = references
  }
}
