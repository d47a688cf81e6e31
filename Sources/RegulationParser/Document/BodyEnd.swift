internal import ChineseText
internal import RegulationModel

/// Where the last article ends.
enum BodyEnd {
  /// Index behind the last passage of the last article. May shorten the chain.
  ///
  /// Behind an article that sets the day of entry into force, the first line that is no sentence is
  /// the headline of something else; labels further on do not belong to the regulation.
  static func find(_ outline: DocumentOutline, _ chain: inout ArticleChain) -> Int {
    guard let last = chain.heads.last else { return 0 }
    for (position, (head, next)) in zip(chain.heads, chain.heads.dropFirst()).enumerated() {
      let end = ((head + 1)..<next).first { !isSentenceOrItem(outline.passages[$0]) } ?? next
      guard end < next, !isDivisionOnly(outline, end..<next) else { continue }
      // 附：刑法有关条文 ↵ 第一百九十四条
      let isQuoted =
        isAnnex(outline.passages[end])
        && !chain.numbers[position + 1].follows(chain.numbers[position])
      if isQuoted || setsEntryIntoForce(outline, head) {
        chain.end(before: end)
        return end
      }
    }
    var index = last + 1
    while index < outline.passages.count, continues(index, from: chain.heads[0], outline) {
      index += 1
    }
    return index
  }

  private static func isSentenceOrItem(_ passage: Passage) -> Bool {
    if case .item = passage.label?.label { return true }
    return !isAnnex(passage) && (passage.endsClause || passage.mark.isQuoted)
  }

  private static func isAnnex(_ passage: Passage) -> Bool {
    if case .annex = passage.label?.label { true } else { false }
  }

  private static func isDivisionOnly(_ outline: DocumentOutline, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      let passage = outline.passages[$0]
      return outline.isHeading(passage) || outline.isCrossheading(passage)
        || CanonicalLine.isSupplementary(
          passage.textStart..<passage.end, in: outline.text.bytes.span)
    }
  }

  /// Whether a passage can be part of the last article: a sentence, or an item.
  private static func continues(
    _ index: Int, from first: Int, _ outline: DocumentOutline
  ) -> Bool {
    let passage = outline.passages[index]
    if passage.mark.isQuoted { return true }
    if isAnnex(passage) { return false }
    if TailWords.reason(index, behind: first, outline) != nil { return false }
    if case .item(let style, _) = passage.label?.label {
      return passage.endsClause || style != .enumerated
    }
    guard passage.endsClause else { return false }
    var end = passage.end
    let bytes = outline.text.bytes.span
    while let last = glyph(endingAt: end, notBefore: passage.textStart, in: bytes) {
      if !Glyph.isClosing(last.value) {
        // ！ and ？ end headlines, not provisions.
        if last.value == 0xFF01 || last.value == 0xFF1F { return false }
        break
      }
      end = last.offset
    }
    return !NavigationWords.match(outline.text.whole(passage))
  }

  /// Whether an article reads 自…起施行 or 自…起实施.
  private static func setsEntryIntoForce(_ outline: DocumentOutline, _ head: Int) -> Bool {
    let passage = outline.passages[head]
    guard passage.end - passage.textStart < 1_200 else { return false }
    let text = outline.text.text(passage)
    return [Array("起施行".utf8), Array("起实施".utf8), Array("起生效".utf8)].contains {
      ByteSearch.first($0, in: text) != nil
    }
  }
}
