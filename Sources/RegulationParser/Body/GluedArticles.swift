internal import ChineseText
internal import RegulationModel

/// Divides a passage in which further articles begin in mid-line: `…。　第四十九条　…`.
enum GluedArticles {
  /// The passage, or its pieces when the articles that lack before the next one begin inside it.
  ///
  /// - Parameters:
  ///   - passage: an article's first passage.
  ///   - number: the article's number.
  ///   - next: the number of the next article that begins a line; `nil` behind the last.
  ///   - text: access to the words.
  /// - Returns: one passage an article.
  static func pieces(
    of passage: Passage, numbered number: ProvisionNumber, before next: ProvisionNumber?,
    _ text: PassageText
  ) -> [Passage] {
    guard let next, !next.follows(number), next > number, passage.first == passage.last else {
      return [passage]
    }
    let bytes = text.source.bytes.span
    var pieces: [Passage] = []
    var current = passage
    var expected = number
    var cursor = GlyphCursor(passage.textStart..<passage.end)
    var previous: UInt32 = 0
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let glyph = cursor.take(bytes)
      if glyph == Glyph.ordinal, previous == Glyph.fullStop,
        let match = LabelScanner.match(offset..<passage.end, in: bytes), match.isSpaced,
        case .article(let found) = match.label, found.follows(expected)
      {
        current.end = offset
        pieces.append(current)
        var start = GlyphCursor(match.end..<passage.end)
        start.skipBlanks(bytes)
        current = Passage(
          first: passage.first, last: passage.last, start: offset, label: match,
          textStart: start.offset, end: passage.end, endsClause: passage.endsClause)
        expected = found
      }
      if !Glyph.isBlank(glyph) { previous = glyph }
    }
    pieces.append(current)
    return pieces
  }
}

/// Whether a regulation sets its articles' captions in round brackets: 第一条（目的）.
enum CaptionHabit {
  /// Whether nearly all articles begin with a bracket that closes soon.
  static func usesRoundBrackets(_ outline: DocumentOutline, _ chain: ArticleChain) -> Bool {
    let bytes = outline.text.source.bytes.span
    var captions = 0
    for head in chain.heads {
      let passage = outline.passages[head]
      let text = passage.textStart..<max(passage.textStart, passage.end)
      if CanonicalLine.caption(text, in: bytes, anyBracket: true) != nil { captions += 1 }
    }
    return captions >= 2 && captions * 5 >= chain.heads.count * 4
  }
}
