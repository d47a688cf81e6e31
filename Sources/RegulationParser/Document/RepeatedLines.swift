internal import ChineseText
internal import RegulationModel

/// Running heads and watermarks of a text that has lost its pages: the same short line, which is no
/// sentence, between articles again and again.
enum RepeatedLines {
  /// Fewer are a coincidence.
  private static let fewest = 3
  /// Longer lines are no heads, in UTF-8.
  private static let longest = 120

  /// Indexes of the passages.
  static func find(_ outline: DocumentOutline) -> [Int] {
    guard !outline.hasBlocks else { return [] }
    var places: [[UInt8]: [Int]] = [:]
    for index in outline.passages.indices where standsBetweenArticles(index, outline) {
      places[outline.text.whole(outline.passages[index]), default: []].append(index)
    }
    return places.values.filter { $0.count >= fewest }.flatMap { $0 }
  }

  /// Whether a sentence stands above and an article or a division below.
  private static func standsBetweenArticles(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[index]
    guard passage.label == nil, !passage.endsClause, passage.end - passage.start <= longest,
      index > 0, index + 1 < outline.passages.count, endsSentence(index - 1, outline)
    else { return false }
    switch outline.passages[index + 1].label?.label {
    case .article: return outline.passages[index + 1].label?.isSpaced == true
    case .division: return outline.isHeading(outline.passages[index + 1])
    case .item, .annex, nil: return false
    }
  }

  private static func endsSentence(_ index: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[index]
    guard passage.endsClause else { return false }
    let mark = TextEnd.mark(
      of: passage.start..<passage.end, in: outline.text.bytes.span)
    return mark == Glyph.fullStop || mark == 0x2E
  }
}
