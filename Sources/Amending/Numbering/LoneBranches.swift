internal import RegulationModel

/// Articles such as 第八条之一 whose 第八条 goes where all are numbered anew: nobody knows which number
/// they get then.
enum LoneBranches {
  /// Refuses to take away an article whose branches stay without a number of their own.
  static func refusals(
    in scope: Int, _ claims: [NumberClaim], _ pass: AmendmentPass
  ) -> [NumberRefusal] {
    guard pass.adjustsOrder, !pass.record.removed.isEmpty else { return [] }
    let claimed = Set(claims.map(\.node))
    let merged = Set(pass.record.merged.values.joined())
    var mains: [Int: Int] = [:]
    for (node, instruction) in pass.record.removed where node < pass.draft.baseCount {
      let row = pass.draft.base.rows[node]
      guard row.kind == .article, !merged.contains(node), pass.draft.scope(of: node) == scope,
        let number = row.number, number.branches.isEmpty
      else { continue }
      mains[number.value] = instruction.index
    }
    guard !mains.isEmpty else { return [] }
    return ArticleArrangement.held(in: scope, pass.draft).compactMap { node in
      guard node < pass.draft.baseCount, !claimed.contains(node),
        let number = pass.draft.base.rows[node].number, !number.branches.isEmpty,
        let instruction = mains[number.value]
      else { return nil }
      return NumberRefusal(
        instruction: InstructionID(index: instruction),
        refusal: .branchLeft(
          number.label(.article), without: ProvisionNumber(number.value).label(.article)))
    }
  }
}
