internal import ChineseText
internal import RegulationModel

/// Captions in round brackets of a regulation in which not all articles have one: 第一条（目的） alone on
/// its line, or with a blank behind it.
struct LooseCaptions {
  private let outline: DocumentOutline
  private let region: Region

  init(_ outline: DocumentOutline, _ region: Region) {
    self.outline = outline
    self.region = region
  }

  /// The caption of an article.
  ///
  /// - Parameters:
  ///   - index: the article.
  ///   - line: what stands behind its label on its first line.
  /// - Returns: the bracket, and the words within it; `nil` where the bracket is words of a sentence.
  func caption(
    at index: Int, _ line: Range<Int>
  ) -> (bracket: Range<Int>, words: Range<Int>)? {
    let bytes = outline.text.source.bytes.span
    guard !outline.hasUnits, !line.isEmpty, !outline.passages[index].isCutOut,
      let bracket = CanonicalLine.caption(line, in: bytes, anyBracket: true),
      let close = glyph(endingAt: bracket.upperBound, notBefore: bracket.lowerBound, in: bytes)
    else { return nil }
    let words =
      (bracket.lowerBound + glyph(at: bracket.lowerBound, in: bytes).length)..<close.offset
    let text = Respacing.text(words, of: bytes)
    guard !isNumber(text), !LooseCaptions.states.holds(text) else { return nil }
    var cursor = GlyphCursor(bracket.upperBound..<line.upperBound)
    if cursor.isAtEnd {
      guard line.upperBound < outline.passages[index].end || hasWordsBelow(index) else {
        return nil
      }
    } else {
      guard cursor.skipBlanks(bytes) else { return nil }
    }
    return (bracket, words)
  }

  /// Whether the words of the article stand on the next line: a sentence or a first item.
  private func hasWordsBelow(_ index: Int) -> Bool {
    let next = index + 1
    guard next < region.body.upperBound, outline.passages[next].mark.heading == 0 else {
      return false
    }
    switch outline.passages[next].label?.label {
    case nil: return outline.passages[next].endsClause
    case .item(_, 1): return true
    default: return false
    }
  }

  /// （一） and （2） are labels of items.
  private func isNumber(_ text: [UInt8]) -> Bool {
    var cursor = GlyphCursor(0..<text.count)
    return ChineseNumeral.read(&cursor, text.span) != nil && cursor.isAtEnd
  }

  /// What brackets say of an article that has no words.
  private static let states: WordSet = ["删除", "刪除", "废止", "廢止", "已废止", "失效", "略", "保留", "空白", "缺"]
}
