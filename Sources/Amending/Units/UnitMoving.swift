internal import DecisionLanguage
internal import RegulationModel

/// Provisions that go beside others: 将第八条移至第七条之前，作为第七条.
enum UnitMoving {
  /// Moves articles among the articles, 款 and 项 in their own article or list.
  static func move(
    _ targets: [AmendmentTarget], _ move: UnitMove, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    var nodes: [Int] = []
    for target in targets { nodes += try TargetFinder.nodes(of: target, instruction, &pass) }
    let neighbour = try TargetFinder.node(of: move.neighbour, instruction, &pass)
    let numbers = try InsertionPlace.numbers(move.numbers, count: nodes.count)
    let kind = pass.draft.nodes[neighbour].kind
    guard Set(nodes).count == nodes.count, !nodes.contains(neighbour),
      nodes.allSatisfy({ pass.draft.nodes[$0].kind == kind })
    else { throw .unsupported(pass[instruction].wording) }
    var claims: [NumberClaim] = []
    var last = move.position == .after ? neighbour : nil
    for (index, node) in nodes.enumerated() {
      if let by = pass.record.moved[node] {
        throw .movedBefore(pass.citation(of: node), by: by.index)
      }
      claims.append(
        NumberClaim(
          node: node, number: numbers.isEmpty ? nil : numbers[index], after: last,
          before: move.position == .before ? neighbour : nil, instruction: instruction))
      if last != nil { last = node }
    }
    try claim(claims, kind, beside: neighbour, &pass)
    for node in nodes {
      pass.record.moved[node] = instruction
      pass.record.note(instruction, node)
    }
    return .applied(nodes)
  }

  private static func claim(
    _ claims: [NumberClaim], _ kind: ProvisionKind, beside neighbour: Int,
    _ pass: inout AmendmentPass
  ) throws(Refusal) {
    let parent = pass.draft.nodes[neighbour].parent
    for claim in claims {
      switch kind {
      case .article: pass.claimArticle(claim, in: pass.draft.scope(of: neighbour))
      case .paragraph, .item, .subitem:
        guard pass.draft.nodes[claim.node].parent == parent else {
          throw .unsupported(pass[claim.instruction].wording)
        }
        pass.claim(claim, in: parent)
      default: throw .unsupported(pass[claim.instruction].wording)
      }
    }
  }
}
