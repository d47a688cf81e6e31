internal import DecisionLanguage
internal import RegulationModel

/// New divisions, and the articles that come with them.
enum DivisionInsertion {
  /// Adds a 编, 章 or 节 with all that its text brings along.
  static func insertDivision(
    _ insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let numbers = try InsertionPlace.numbers(of: insertion, pass)
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
    let (after, before) = try InsertionPlace.neighbours(of: insertion, instruction, &pass)
    var parent = (after ?? before).map { pass.draft.nodes[$0].parent } ?? DraftEdition.top
    if let target = insertion.parent {
      parent = try TargetFinder.node(of: target, instruction, &pass)
    }
    if let target = insertion.parent, !pass.draft.nodes[parent].kind.isDivision {
      throw .unsupported(target.citation)
    }
    let node = pass.draft.take(content, by: instruction)[0]
    pass.claim(
      NumberClaim(
        node: node, number: own ?? given.number, after: after, before: before,
        instruction: instruction),
      in: parent)
    pass.claimContained(in: node, instruction)
    return .applied([node])
  }
}
