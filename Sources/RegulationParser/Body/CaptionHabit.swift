internal import ChineseText
internal import RegulationModel

/// Whether a regulation sets its articles' captions in other brackets than 【】: 第一条（目的）.
enum CaptionHabit {
  /// Whether nearly all articles begin with a bracket that closes soon.
  static func usesRoundBrackets(_ outline: DocumentOutline, _ chain: ArticleChain) -> Bool {
    let bytes = outline.text.bytes.span
    var captions = 0
    var others = 0
    for head in chain.heads where others * 5 <= chain.heads.count {
      let passage = outline.passages[head]
      let text = passage.textStart..<max(passage.textStart, passage.end)
      if CanonicalLine.caption(text, in: bytes, anyBracket: true) != nil {
        captions += 1
      } else {
        others += 1
      }
    }
    return captions >= 2 && captions * 5 >= chain.heads.count * 4
  }
}
