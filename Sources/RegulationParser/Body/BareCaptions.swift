internal import ChineseText
internal import RegulationModel

/// Captions without brackets, behind the article's label on a line of their own: 第一条　目的, and below it
/// the words of the article.
struct BareCaptions {
  /// Captions are not longer than this, in glyphs.
  private static let longest = 30
  /// Fewer articles are no habit.
  private static let fewest = 3

  private let outline: DocumentOutline
  private let body: Range<Int>
  /// Whether nearly all articles have one.
  private let isHabit: Bool

  init(_ outline: DocumentOutline, _ chain: ArticleChain, _ region: Region) {
    self.outline = outline
    let body = region.body
    self.body = body
    guard !outline.hasUnits, chain.heads.count >= BareCaptions.fewest else {
      isHabit = false
      return
    }
    // The first article tells nearly all documents apart.
    let isNone = BareCaptions.range(chain.heads[0], outline, body) == nil
    let count =
      isNone ? 0 : chain.heads.count { BareCaptions.range($0, outline, body) != nil }
    isHabit = count * 5 >= chain.heads.count * 4
  }

  /// The caption of the article at an index, as a range of the source; `nil` where its line holds
  /// its first words.
  func caption(at index: Int) -> Range<Int>? {
    guard isHabit || outline.passages[index].mark.heading > 0, !outline.hasUnits else {
      return nil
    }
    return BareCaptions.range(index, outline, body)
  }

  /// The words behind a label where they may be a caption: short, no sentence, and with an
  /// unnumbered sentence or a first item below them.
  private static func range(
    _ index: Int, _ outline: DocumentOutline, _ body: Range<Int>
  ) -> Range<Int>? {
    let passage = outline.passages[index]
    let next = index + 1
    guard passage.textStart < passage.end, passage.first == passage.last, !passage.endsClause,
      !passage.isCutOut, !passage.mark.isRow, next < body.upperBound
    else { return nil }
    let below = outline.passages[next]
    switch below.label?.label {
    case nil: guard below.endsClause, !below.mark.continuesParagraph else { return nil }
    case .item(_, 1): break
    default: return nil
    }
    let bytes = outline.text.bytes.span
    var cursor = GlyphCursor(passage.textStart..<passage.end)
    // 【目的】 has its brackets.
    if Glyph.isOpening(cursor.peek(bytes)) || cursor.peek(bytes) == 0x5B { return nil }
    var length = 0
    while !cursor.isAtEnd {
      switch cursor.take(bytes) {
      case Glyph.comma, 0x2C, 0x09, Glyph.fullStop, Glyph.colon, Glyph.lineSeparator: return nil
      default: length += 1
      }
    }
    return length <= longest ? passage.textStart..<passage.end : nil
  }
}
