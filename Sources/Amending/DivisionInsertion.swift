internal import DecisionLanguage
internal import RegulationModel

/// New divisions, and the articles that come with them.
extension AmendmentEngine {
  /// Adds a 编, 章 or 节 with all that its text brings along.
  mutating func insertDivision(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let numbers = try numbers(of: insertion)
    guard insertion.count == 1 else { throw .unsupported(insertion.kind.unit) }
    let own = numbers.first
    let label = (own ?? ProvisionNumber(1)).label(insertion.kind)
    let paragraphs =
      (insertion.heading.map(\.paragraphs) ?? []) + insertion.text.flatMap(\.paragraphs)
    guard let content = DraftContent.division(paragraphs, label: label) else {
      throw paragraphs.isEmpty ? .noText : .unreadableText
    }
    let given = content.edition.rows[content.rows[0]]
    guard given.kind == insertion.kind, own == nil || given.number == own else {
      throw .labelDiffers(content.edition.string(given.label), expected: label)
    }
    let (after, before) = try neighbours(of: insertion, number)
    var parent = (after ?? before).map { draft.nodes[$0].parent } ?? DraftEdition.top
    if let target = insertion.parent { parent = try node(of: target, number) }
    if let target = insertion.parent, !draft.nodes[parent].kind.isDivision {
      throw .unsupported(target.citation)
    }
    let node = draft.take(content, by: number)[0]
    claim(
      NumberClaim(
        node: node, number: own ?? given.number, after: after, before: before, instruction: number),
      in: parent)
    claimContained(in: node, number)
    return .applied([node])
  }
}
