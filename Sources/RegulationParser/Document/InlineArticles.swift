internal import ChineseText
internal import RegulationModel

/// Divides lines in which further articles begin: `…。　第四十九条　…`, whole laws on one line.
///
/// Looked at are only lines where articles lack: above the first, between two whose numbers leave a
/// gap, and behind the last. Taken are only labels whose numbers follow one another.
struct InlineArticles {
  private let outline: DocumentOutline
  private let bytes: [UInt8]
  /// The passages so far, and how many of the document's they stand for: those before the last cut.
  private var passages: [Passage] = []
  private var taken = 0
  private var expected = ProvisionNumber(1)

  /// The document with such lines divided; `nil` when there are none.
  static func divided(_ outline: DocumentOutline, _ chain: ArticleChain) -> DocumentOutline? {
    var division = InlineArticles(outline)
    division.divide(chain)
    guard division.taken > 0 else { return nil }
    let rest = outline.passages[division.taken...]
    return DocumentOutline(outline, passages: division.passages + rest)
  }

  private init(_ outline: DocumentOutline) {
    self.outline = outline
    bytes = outline.text.bytes
  }

  private mutating func divide(_ chain: ArticleChain) {
    let heads = chain.heads
    let first = heads.first ?? outline.passages.count
    take(0..<first, before: chain.numbers.first)
    for (position, head) in heads.enumerated() {
      let next = position + 1 < heads.count ? heads[position + 1] : outline.passages.count
      expected = chain.numbers[position]
      take(head..<next, before: position + 1 < heads.count ? chain.numbers[position + 1] : nil)
    }
  }

  /// Looks through passages where the articles before `next` are not all there.
  private mutating func take(_ range: Range<Int>, before next: ProvisionNumber?) {
    let isAtStart = range.lowerBound == 0
    let isComplete =
      next.map { isAtStart ? $0 == ProvisionNumber(1) : $0.follows(expected) } ?? false
    guard !isComplete else { return }
    for index in range where outline.passages[index].first == outline.passages[index].last {
      divide(index, isAtStart: isAtStart)
    }
  }

  /// A label inside a line.
  private struct Cut {
    let offset: Int
    let label: LabelMatch
  }

  private mutating func divide(_ index: Int, isAtStart: Bool) {
    let passage = outline.passages[index]
    let found = cuts(in: passage)
    let cuts = kept(found, isAtStart: isAtStart)
    guard let first = cuts.first else { return }
    let text = bytes
    let span = text.span
    var head = passage.part(passage.start..<first.offset, label: passage.label, in: span)
    head.mark = passage.mark
    passages += outline.passages[taken..<index]
    passages.append(head)
    for (position, cut) in cuts.enumerated() {
      let end = position + 1 < cuts.count ? cuts[position + 1].offset : passage.end
      var piece = passage.part(cut.offset..<end, label: cut.label, in: span)
      piece.isCutOut = true
      passages.append(piece)
    }
    taken = index + 1
  }

  /// Labels of articles and divisions behind the end of a sentence or behind a blank.
  private func cuts(in passage: Passage) -> [Cut] {
    let span = bytes.span
    var cuts: [Cut] = []
    var cursor = GlyphCursor(passage.textStart..<max(passage.textStart, passage.end))
    var previous: UInt32 = 0
    var isBehindBlank = false
    var depth = 0
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let next = cursor.take(span)
      if next == Glyph.ordinal, depth == 0, previous != 0,
        let label = label(at: offset, of: passage, behind: previous, isBehindBlank)
      {
        cuts.append(Cut(offset: offset, label: label))
      }
      if next == 0x201C { depth += 1 }
      if next == 0x201D { depth = max(0, depth - 1) }
      isBehindBlank = Glyph.isBlank(next)
      if !isBehindBlank { previous = next }
    }
    return cuts
  }

  private func label(
    at offset: Int, of passage: Passage, behind previous: UInt32, _ isBehindBlank: Bool
  ) -> LabelMatch? {
    let isBehindSentence =
      previous == Glyph.fullStop || previous == 0x201D || previous == Glyph.rightParenthesis
    guard isBehindSentence || isBehindBlank,
      let match = LabelScanner.match(offset..<passage.end, in: bytes.span)
    else { return nil }
    switch match.label {
    case .article:
      if match.isSpaced { return match }
      let probe = passage.part(offset..<passage.end, label: match, in: bytes.span)
      return previous == Glyph.fullStop && LabelNeighbour(of: probe, in: outline.text) == .plain
        ? match : nil
    case .division: return match.isSpaced ? match : nil
    case .item, .annex: return nil
    }
  }

  /// The articles whose numbers follow one another, and the divisions right above such articles.
  private mutating func kept(_ cuts: [Cut], isAtStart: Bool) -> [Cut] {
    var kept: [Cut] = []
    var divisions: [Cut] = []
    var isFirst = isAtStart
    for cut in cuts {
      if case .article(let number) = cut.label.label {
        guard isFirst ? number == expected : number.follows(expected) else { continue }
        isFirst = false
        expected = number
        kept += divisions.filter { isHeading(from: $0, to: cut) } + [cut]
        divisions = []
      } else {
        divisions.append(cut)
      }
    }
    // One number alone may be cited.
    return isAtStart && kept.count < 2 ? [] : kept
  }

  /// Whether what stands from a division's label to an article is its heading and no sentence.
  private func isHeading(from division: Cut, to article: Cut) -> Bool {
    let range = division.label.end..<article.offset
    return range.count <= Passage.longestHeading * 6
      && !bytes[range].contains("。".utf8)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ word: String.UTF8View) -> Bool {
    ByteSearch.first(Array(word), in: Array(self)) != nil
  }
}
