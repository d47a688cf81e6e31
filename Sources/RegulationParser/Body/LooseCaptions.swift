internal import ChineseText
internal import RegulationModel

/// Captions in round brackets of a regulation in which not all articles have one: 第一条（目的） alone on
/// its line, or with a blank behind it where more than one article has such a bracket.
struct LooseCaptions {
  private let outline: DocumentOutline
  /// Where the articles end.
  private let end: Int

  /// Whether more than one article begins so.
  private let areSeveral: Bool

  init(_ outline: DocumentOutline, _ chain: ArticleChain, _ region: Region) {
    self.outline = outline
    end = region.body.upperBound
    let bytes = outline.text.bytes.span
    var count = 0
    for head in chain.heads where count < 2 {
      let passage = outline.passages[head]
      let line = passage.textStart..<max(passage.textStart, outline.text.firstLineEnd(passage))
      if LooseCaptions.bracket(line, bytes) != nil { count += 1 }
    }
    areSeveral = count > 1
  }

  /// The caption of an article, with its bracket; `nil` where the bracket is words of a sentence.
  ///
  /// `line` is what stands behind its label on its first line.
  func caption(at index: Int, _ line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard let caption = LooseCaptions.bracket(line, bytes), !outline.hasUnits,
      !outline.passages[index].isCutOut
    else { return nil }
    guard caption.upperBound == line.upperBound else { return areSeveral ? caption : nil }
    let goesOn = line.upperBound < outline.passages[index].end || hasWordsBelow(index)
    return goesOn ? caption : nil
  }

  /// The bracket of words that a line begins with, and nothing or a blank behind it.
  private static func bracket(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard let bracket = CanonicalLine.caption(line, in: bytes, anyBracket: true),
      Glyph.isOpening(glyph(at: bracket.lowerBound, in: bytes).value),
      let close = glyph(endingAt: bracket.upperBound, notBefore: bracket.lowerBound, in: bytes)
    else { return nil }
    let open = glyph(at: bracket.lowerBound, in: bytes).length
    let words = Respacing.text((bracket.lowerBound + open)..<close.offset, of: bytes)
    guard !isNumber(words), !states.holds(words) else { return nil }
    var cursor = GlyphCursor(bracket.upperBound..<line.upperBound)
    return cursor.isAtEnd || cursor.skipBlanks(bytes) ? bracket : nil
  }

  /// Whether the words of the article stand on the next line: a sentence or a first item.
  private func hasWordsBelow(_ index: Int) -> Bool {
    let next = index + 1
    guard next < end, outline.passages[next].mark.heading == 0 else {
      return false
    }
    switch outline.passages[next].label?.label {
    case nil: return outline.passages[next].endsClause
    case .item(_, 1): return true
    default: return false
    }
  }

  /// （一） and （2） are labels of items.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    var cursor = GlyphCursor(0..<text.count)
    return ChineseNumeral.read(&cursor, text.span) != nil && cursor.isAtEnd
  }

  /// What brackets say of an article that has no words.
  private static let states: WordSet = ["删除", "刪除", "废止", "廢止", "已废止", "失效", "略", "保留", "空白", "缺"]
}
