internal import DecisionLanguage
internal import RegulationModel

/// Instructions that give provisions other numbers or make another level of them.
enum UnitRenumbering {
  /// Renumbers provisions; lists and ranges pair by position.
  static func renumber(
    _ targets: [AmendmentTarget], to places: [AmendmentTarget], _ text: [QuotedText],
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    var nodes: [Int] = []
    for target in targets { nodes += try TargetFinder.nodes(of: target, instruction, &pass) }
    let addresses = try expanded(places, pass)
    guard nodes.count == addresses.count else { throw .unevenLists(nodes.count, addresses.count) }
    guard Set(nodes).count == nodes.count else {
      throw .changedBefore(pass[instruction].wording, by: instruction.index)
    }
    if !text.isEmpty {
      for node in nodes { try TargetFinder.checkUnchanged(node, instruction, &pass) }
    }
    for node in nodes {
      if let by = pass.record.moved[node] {
        throw .movedBefore(pass.citation(of: node), by: by.index)
      }
      try checkKept(node, instruction, pass)
    }
    var written = nodes
    for (node, address) in zip(nodes, addresses) {
      try renumber(node, to: AmendmentTarget(.provision(address), isNew: true), instruction, &pass)
    }
    if !text.isEmpty { written = try UnitWriting.write(text, to: nodes, instruction, &pass) }
    return .applied(written)
  }

  /// Refuses a 款 or 项 of an article that an earlier instruction gives as a whole: nobody knows
  /// whether it is meant as it was or as it is given.
  private static func checkKept(
    _ node: Int, _ instruction: InstructionID, _ pass: AmendmentPass
  ) throws(Refusal) {
    var next = pass.draft.nodes[node].parent
    while next >= 0, pass.draft.nodes[next].kind >= .article {
      if let by = pass.record.rewritten[next], by != instruction {
        throw .changedBefore(pass.citation(of: next), by: by.index)
      }
      next = pass.draft.nodes[next].parent
    }
  }

  /// The single addresses of new places.
  private static func expanded(_ places: [AmendmentTarget], _ pass: AmendmentPass) throws(Refusal)
    -> [ProvisionAddress]
  {
    var addresses: [ProvisionAddress] = []
    for place in places {
      switch place.unit {
      case .provision(let address): addresses.append(address)
      case .range(let first, let last):
        guard let step = first.steps.last, let lower = step.number,
          let upper = last.steps.last?.number
        else { throw .unsupported(place.citation) }
        for number in try RangeNumbers.between(lower, upper) {
          addresses.append(
            ProvisionAddress(first.steps.dropLast() + [ProvisionAddress.Step(step.kind, number)]))
        }
      default: throw .unsupported(place.citation)
      }
    }
    return addresses
  }

  /// Gives one provision its new number.
  static func renumber(
    _ node: Int, to place: AmendmentTarget, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) {
    guard let address = place.address, let step = address.steps.last, let new = step.number else {
      throw .unsupported(place.citation)
    }
    let kind = pass.draft.nodes[node].kind
    switch (kind, step.kind) {
    case (.article, .article):
      pass.claimArticle(
        NumberClaim(node: node, number: new, instruction: instruction),
        in: pass.draft.scope(of: node))
    case (.article, .paragraph): try makeParagraph(node, address, new, instruction, &pass)
    case (.paragraph, .article): try makeArticle(node, new, instruction, &pass)
    case (.paragraph, .paragraph), (.item, .item), (.subitem, .subitem):
      try renumberChild(node, address, new, instruction, &pass)
    case (let old, let other) where old.isDivision && other.isDivision:
      try renumberDivision(node, address, step, instruction, &pass)
    default: throw .unsupported(pass.citation(of: node) + "改为" + place.citation)
    }
    pass.record.moved[node] = instruction
    pass.record.note(instruction, node)
  }

  /// A 款 or 项 in its own list, or put into another article.
  private static func renumberChild(
    _ node: Int, _ address: ProvisionAddress, _ new: ProvisionNumber, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) {
    let parent = pass.draft.nodes[node].parent
    let place = try holder(of: node, address, parent, &pass)
    if place != parent {
      try UnitRemoval.checkRemainder([node], &pass)
      pass.draft.nodes[node].parent = place
      pass.record.disordered.insert(parent)
    }
    pass.claim(NumberClaim(node: node, number: new, instruction: instruction), in: place)
  }

  /// Where a renumbered 款 or 项 belongs: where it is, unless another article is named.
  private static func holder(
    of node: Int, _ address: ProvisionAddress, _ parent: Int, _ pass: inout AmendmentPass
  ) throws(Refusal) -> Int {
    guard let article = address.steps.first, article.kind == .article, parent >= 0 else {
      return parent
    }
    var own = parent
    while own >= 0, pass.draft.nodes[own].kind != .article { own = pass.draft.nodes[own].parent }
    guard own >= 0 else { return parent }
    let ownNumber = pass.claims.numberByNode[own] ?? pass.draft.nodes[own].number
    if article.number == ownNumber || article.number == pass.draft.nodes[own].number {
      return parent
    }
    guard pass.draft.nodes[node].kind == .paragraph else {
      throw .unsupported(pass.citation(of: node) + "改为" + address.citation)
    }
    return try TargetFinder.newNode(ProvisionAddress([article]), &pass)
  }

  /// 将第二款改为第十九条
  private static func makeArticle(
    _ node: Int, _ new: ProvisionNumber, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) {
    try UnitRemoval.checkRemainder([node], &pass)
    let parent = pass.draft.nodes[node].parent
    let article = pass.draft.add(
      DraftNode(
        kind: .article, number: new, label: Array(new.label(.article).utf8), text: AmendedText([]),
        parent: DraftEdition.top, children: [node], line: pass.draft.nodes[node].line))
    pass.draft.nodes[node].parent = article
    pass.record.continued[article] = node
    pass.record.disordered.insert(parent)
    pass.claimArticle(
      NumberClaim(node: article, number: new, instruction: instruction),
      in: pass.draft.scope(of: parent))
  }

  /// 将第三十九条改为第四十五条第一款: the article becomes the 款 of one that an earlier instruction
  /// numbered so, or that keeps that number; where there is none, it is itself the article then.
  private static func makeParagraph(
    _ node: Int, _ address: ProvisionAddress, _ new: ProvisionNumber, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) {
    guard let article = address.steps.first, article.kind == .article, let value = article.number,
      address.steps.count == 2
    else { throw .unsupported(address.citation) }
    let children = pass.draft.nodes[node].children.filter { !pass.draft.nodes[$0].isRemoved }
    if let place = try? TargetFinder.newNode(ProvisionAddress([article]), &pass), place != node {
      guard children.count == 1 else {
        throw .countDiffers(said: 1, given: children.count)
      }
      let child = children[0]
      pass.draft.nodes[child].parent = place
      pass.record.continued[child] = node
      pass.draft.nodes[node].isRemoved = true
      pass.record.disordered.insert(pass.draft.nodes[node].parent)
      pass.record.articlesChanged.insert(pass.draft.scope(of: node))
      pass.claim(NumberClaim(node: child, number: new, instruction: instruction), in: place)
      return
    }
    guard new == ProvisionNumber(1) else { throw .newNumberUnknown(address.citation) }
    pass.claimArticle(
      NumberClaim(node: node, number: value, instruction: instruction),
      in: pass.draft.scope(of: node))
  }

  /// A division in its place, in another one, or on another level.
  private static func renumberDivision(
    _ node: Int, _ address: ProvisionAddress, _ step: ProvisionAddress.Step,
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) {
    guard let new = step.number else { throw .unsupported(address.citation) }
    var parent = pass.draft.nodes[node].parent
    let above = ProvisionAddress(Array(address.steps.dropLast()))
    let isOwn =
      parent >= 0 && pass.draft.nodes[parent].number == above.steps.last?.number
      && pass.draft.nodes[parent].kind == above.steps.last?.kind
    if !above.steps.isEmpty, !isOwn {
      parent = try TargetFinder.newNode(above, &pass)
      guard pass.draft.nodes[parent].kind.isDivision, pass.draft.nodes[parent].kind < step.kind
      else {
        throw .unsupported(address.citation)
      }
    } else if step.kind != pass.draft.nodes[node].kind, above.steps.isEmpty {
      throw .unsupported(pass.citation(of: node) + "改为" + address.citation)
    }
    if parent != pass.draft.nodes[node].parent {
      pass.record.disordered.insert(pass.draft.nodes[node].parent)
      pass.draft.nodes[node].parent = parent
    }
    pass.draft.nodes[node].kind = step.kind
    pass.claim(NumberClaim(node: node, number: new, instruction: instruction), in: parent)
  }
}
