internal import ChineseText
internal import RegulationModel

/// Units of an amending act that are printed without a number: the only instruction of a decision, and
/// what it says of itself behind the last one. Their numbers are their places among the units.
enum UnlabelledUnits {
  /// A document whose units are labelled, and the chain of them.
  typealias Division = (outline: DocumentOutline, chain: ArticleChain)

  /// The paragraphs behind the last numbered unit that belong to none: 本决定自公布之日起施行.
  static func behind(_ chain: ArticleChain, _ outline: DocumentOutline) -> Division {
    guard let last = chain.heads.last else { return (outline, chain) }
    var passages = outline.passages
    var chain = chain
    var index = last + 1
    while index < passages.count {
      let passage = passages[index]
      index += 1
      guard passage.label == nil, passage.endsClause, !passage.mark.isQuoted else { continue }
      guard AmendingAct.isFinal(outline.text.whole(passage)) else { continue }
      chain.append(&passages[index - 1], at: index - 1)
    }
    return (DocumentOutline(outline, passages: passages, hasUnits: true), chain)
  }

  /// The paragraphs of a decision without numbers, from the first that gives an instruction; `nil` where
  /// none does.
  static func alone(_ outline: DocumentOutline) -> Division? {
    var passages = outline.passages
    var chain = ArticleChain()
    guard
      let title = passages.indices.first(where: { isTitle(passages[$0], outline) }),
      let first = passages[title...].indices.dropFirst().first(where: {
        isUnit(passages[$0]) && AmendingAct.instructs(outline.text.whole(passages[$0]))
      })
    else { return nil }
    for index in first..<passages.count {
      if case .annex = passages[index].label?.label { break }
      guard isUnit(passages[index]) else { continue }
      chain.append(&passages[index], at: index)
    }
    return (DocumentOutline(outline, passages: passages, hasUnits: true), chain)
  }

  private static func isTitle(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    passage.label == nil && !passage.endsClause
      && AmendingAct.isTitle(outline.text.whole(passage))
  }

  /// Whether a passage may be a unit: a sentence of the decision itself.
  private static func isUnit(_ passage: Passage) -> Bool {
    passage.label == nil && passage.endsClause && !passage.mark.isQuoted && !passage.mark.isRow
  }
}

extension ArticleChain {
  /// Adds a passage as a unit without a printed label, with the next number.
  fileprivate mutating func append(_ passage: inout Passage, at index: Int) {
    let number = (numbers.last?.value ?? 0) + 1
    passage.label = .unprinted(number, at: passage.start)
    append(index, ProvisionNumber(number))
  }
}
