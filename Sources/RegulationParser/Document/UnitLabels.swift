internal import ChineseText
internal import RegulationModel

/// The units of texts without 第X条: decisions, opinions, notices, old interpretations, whose
/// provisions are numbered 一、二、 and below them （一） and 1.
///
/// 一、 stands on the level of the article: it is cited as 第一条.
enum UnitLabels {
  /// The document with its units labelled as articles, and the chain of them; `nil` when there are
  /// none.
  static func promoted(
    _ outline: DocumentOutline
  ) -> (outline: DocumentOutline, chain: ArticleChain)? {
    let isAct = outline.isAmending || NumberedAct.isOne(outline)
    // One instruction is a decision; one paragraph with a number is no act.
    let fewest = outline.isAmending ? 1 : 2
    for style in styles(of: outline) {
      var passages = outline.passages
      for index in passages.indices {
        if let label = label(of: passages[index], style, isAct: isAct) {
          passages[index].label = label
        } else if case .article = passages[index].label?.label {
          passages[index].label = nil
        }
      }
      let all = DocumentOutline(outline, passages: passages)
      let chain = ArticleChain(all)
      guard chain.heads.count >= fewest else { continue }
      var units = outline.passages
      for head in chain.heads { units[head].label = passages[head].label }
      let found = DocumentOutline(outline, passages: units, hasUnits: true)
      return outline.isAmending ? UnlabelledUnits.behind(chain, found) : (found, chain)
    }
    return outline.isAmending ? UnlabelledUnits.alone(outline) : nil
  }

  /// Decisions may count their instructions （一）（二） where others count 一、二、.
  private static func styles(of outline: DocumentOutline) -> [LabelStyle] {
    outline.isAmending ? [.enumerated, .dotted, .bracketed] : [.enumerated, .dotted]
  }

  /// The article's label that a unit's label amounts to. 1. counts only where the container counted
  /// it or calls it a heading, and in an act whose provisions have no other numbers.
  private static func label(
    of passage: Passage, _ style: LabelStyle, isAct: Bool
  ) -> LabelMatch? {
    guard let match = passage.label, case .item(style, let number) = match.label else { return nil }
    if style == .dotted, !isAct, !passage.mark.hasCountedLabel, passage.mark.heading == 0 {
      return nil
    }
    return match.relabelled(.article(ProvisionNumber(number)))
  }
}
