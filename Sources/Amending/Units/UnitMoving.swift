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
    if move.position == .end {
      return try put(nodes, into: neighbour, numbers, instruction, &pass)
    }
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

  /// 将第二条移至第三章: articles become the last ones of a division, unless they are given numbers.
  private static func put(
    _ nodes: [Int], into division: Int, _ numbers: [ProvisionNumber],
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    guard pass.draft.nodes[division].kind.isDivision, Set(nodes).count == nodes.count,
      nodes.allSatisfy({ pass.draft.nodes[$0].kind == .article })
    else { throw .unsupported(pass[instruction].wording) }
    let own = Set(nodes)
    // Where it stands already nothing is moved, and its place there is not told.
    guard
      numbers.count == nodes.count
        || !nodes.contains(where: { node in
          pass.draft.subtree(of: division).contains(node)
        })
    else { throw .unsupported(pass[instruction].wording) }
    var last = pass.draft.subtree(of: division).last {
      pass.draft.nodes[$0].kind == .article && !pass.draft.nodes[$0].isRemoved && !own.contains($0)
    }
    for (index, node) in nodes.enumerated() {
      if let by = pass.record.moved[node] {
        throw .movedBefore(pass.citation(of: node), by: by.index)
      }
      let number = numbers.isEmpty ? nil : numbers[index]
      pass.claimArticle(
        NumberClaim(
          node: node, number: number, after: number == nil ? last : nil, division: division,
          instruction: instruction), in: pass.draft.scope(of: division))
      if last != nil { last = node }
      pass.record.moved[node] = instruction
      pass.record.note(instruction, node)
    }
    return .applied(nodes)
  }

  /// 将第二条与第五条对调: each gets the number and the place of the other.
  static func exchange(
    _ targets: [AmendmentTarget], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    var nodes: [Int] = []
    for target in targets { nodes += try TargetFinder.nodes(of: target, instruction, &pass) }
    guard nodes.count == 2, nodes[0] != nodes[1], nodes.allSatisfy({ $0 < pass.draft.baseCount }),
      let numbers = numbers(of: nodes, pass)
    else { throw .unsupported(pass[instruction].wording) }
    for node in nodes {
      if let by = pass.record.moved[node] {
        throw .movedBefore(pass.citation(of: node), by: by.index)
      }
    }
    let parents = nodes.map { pass.draft.nodes[$0].parent }
    for index in 0...1 {
      let other = 1 - index
      var claim = NumberClaim(
        node: nodes[index], number: numbers[other], isExchanged: true, instruction: instruction)
      switch pass.draft.nodes[nodes[index]].kind {
      case .article where pass.draft.scope(of: nodes[0]) == pass.draft.scope(of: nodes[1]):
        if parents[other] >= 0 { claim.division = parents[other] }
        pass.claimArticle(claim, in: pass.draft.scope(of: nodes[index]))
      case .paragraph, .item, .subitem:
        guard parents[0] == parents[1] else { throw .unsupported(pass[instruction].wording) }
        pass.claim(claim, in: parents[index])
      default: throw .unsupported(pass[instruction].wording)
      }
      pass.record.moved[nodes[index]] = instruction
      pass.record.note(instruction, nodes[index])
    }
    return .applied(nodes)
  }

  /// The numbers of two provisions of one kind; `nil` where one has none.
  private static func numbers(of nodes: [Int], _ pass: AmendmentPass) -> [ProvisionNumber]? {
    guard pass.draft.nodes[nodes[0]].kind == pass.draft.nodes[nodes[1]].kind else { return nil }
    let numbers = nodes.compactMap { pass.draft.base.rows[$0].number }
    return numbers.count == 2 ? numbers : nil
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
