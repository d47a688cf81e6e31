internal import DecisionLanguage
internal import RegulationModel

/// Instructions that give provisions other numbers or make another level of them.
extension AmendmentEngine {
  /// Renumbers provisions; lists and ranges pair by position.
  mutating func renumber(
    _ targets: [AmendmentTarget], to places: [AmendmentTarget], _ text: [QuotedText], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    var nodes: [Int] = []
    for target in targets { nodes += try self.nodes(of: target, number) }
    let addresses = try expanded(places)
    guard nodes.count == addresses.count else { throw .unevenLists(nodes.count, addresses.count) }
    guard Set(nodes).count == nodes.count else {
      throw .changedBefore(decision.instructions[number].wording, by: number)
    }
    if !text.isEmpty { for node in nodes { try checkUnchanged(node, number) } }
    for node in nodes {
      if let by = record.moved[node] { throw .movedBefore(citation(of: node), by: by) }
    }
    var written = nodes
    for (node, address) in zip(nodes, addresses) {
      try renumber(node, to: AmendmentTarget(.provision(address), isNew: true), number)
    }
    if !text.isEmpty { written = try write(text, to: nodes, number) }
    return .applied(written)
  }

  /// The single addresses of new places.
  private func expanded(_ places: [AmendmentTarget]) throws(Refusal) -> [ProvisionAddress] {
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
  mutating func renumber(_ node: Int, to place: AmendmentTarget, _ number: Int) throws(Refusal) {
    guard let address = place.address, let step = address.steps.last, let new = step.number else {
      throw .unsupported(place.citation)
    }
    let kind = draft.nodes[node].kind
    switch (kind, step.kind) {
    case (.article, .article):
      claimArticle(
        NumberClaim(node: node, number: new, instruction: number), in: draft.scope(of: node))
    case (.article, .paragraph): try makeParagraph(node, address, new, number)
    case (.paragraph, .article): try makeArticle(node, new, number)
    case (.paragraph, .paragraph), (.item, .item), (.subitem, .subitem):
      try renumberChild(node, address, new, number)
    case (let old, let other) where old.isDivision && other.isDivision:
      try renumberDivision(node, address, step, number)
    default: throw .unsupported(citation(of: node) + "改为" + place.citation)
    }
    record.moved[node] = number
    record.note(number, node)
  }

  /// A 款 or 项 in its own list, or put into another article.
  private mutating func renumberChild(
    _ node: Int, _ address: ProvisionAddress, _ new: ProvisionNumber, _ number: Int
  ) throws(Refusal) {
    let parent = draft.nodes[node].parent
    let place = try holder(of: node, address, parent)
    if place != parent {
      try checkRemainder([node])
      draft.nodes[node].parent = place
      record.disordered.insert(parent)
    }
    claim(NumberClaim(node: node, number: new, instruction: number), in: place)
  }

  /// Where a renumbered 款 or 项 belongs: where it is, unless another article is named.
  private mutating func holder(
    of node: Int, _ address: ProvisionAddress, _ parent: Int
  ) throws(Refusal) -> Int {
    guard let article = address.steps.first, article.kind == .article, parent >= 0 else {
      return parent
    }
    var own = parent
    while own >= 0, draft.nodes[own].kind != .article { own = draft.nodes[own].parent }
    guard own >= 0 else { return parent }
    let ownNumber = claims.numberByNode[own] ?? draft.nodes[own].number
    if article.number == ownNumber || article.number == draft.nodes[own].number { return parent }
    guard draft.nodes[node].kind == .paragraph else {
      throw .unsupported(citation(of: node) + "改为" + address.citation)
    }
    return try newNode(ProvisionAddress([article]))
  }

  /// 将第二款改为第十九条
  private mutating func makeArticle(
    _ node: Int, _ new: ProvisionNumber, _ number: Int
  ) throws(Refusal) {
    try checkRemainder([node])
    let parent = draft.nodes[node].parent
    let article = draft.add(
      DraftNode(
        kind: .article, number: new, label: Array(new.label(.article).utf8), text: AmendedText([]),
        parent: DraftEdition.top, children: [node], line: draft.nodes[node].line))
    draft.nodes[node].parent = article
    record.continued[article] = node
    record.disordered.insert(parent)
    claimArticle(
      NumberClaim(node: article, number: new, instruction: number), in: draft.scope(of: parent))
  }

  /// 将第三十九条改为第四十五条第一款: the article becomes the 款 of one that an earlier instruction
  /// numbered so, or that keeps that number; where there is none, it is itself the article then.
  private mutating func makeParagraph(
    _ node: Int, _ address: ProvisionAddress, _ new: ProvisionNumber, _ number: Int
  ) throws(Refusal) {
    guard let article = address.steps.first, article.kind == .article, let value = article.number,
      address.steps.count == 2
    else { throw .unsupported(address.citation) }
    let children = draft.nodes[node].children.filter { !draft.nodes[$0].isRemoved }
    if let place = try? newNode(ProvisionAddress([article])), place != node {
      guard children.count == 1 else {
        throw .countDiffers(said: 1, given: children.count)
      }
      let child = children[0]
      draft.nodes[child].parent = place
      record.continued[child] = node
      draft.nodes[node].isRemoved = true
      record.disordered.insert(draft.nodes[node].parent)
      claim(NumberClaim(node: child, number: new, instruction: number), in: place)
      return
    }
    guard new == ProvisionNumber(1) else { throw .newNumberUnknown(address.citation) }
    claimArticle(
      NumberClaim(node: node, number: value, instruction: number), in: draft.scope(of: node))
  }

  /// A division in its place, in another one, or on another level.
  private mutating func renumberDivision(
    _ node: Int, _ address: ProvisionAddress, _ step: ProvisionAddress.Step, _ number: Int
  ) throws(Refusal) {
    guard let new = step.number else { throw .unsupported(address.citation) }
    var parent = draft.nodes[node].parent
    let above = ProvisionAddress(Array(address.steps.dropLast()))
    let isOwn =
      parent >= 0 && draft.nodes[parent].number == above.steps.last?.number
      && draft.nodes[parent].kind == above.steps.last?.kind
    if !above.steps.isEmpty, !isOwn {
      parent = try newNode(above)
      guard draft.nodes[parent].kind.isDivision, draft.nodes[parent].kind < step.kind else {
        throw .unsupported(address.citation)
      }
    } else if step.kind != draft.nodes[node].kind, above.steps.isEmpty {
      throw .unsupported(citation(of: node) + "改为" + address.citation)
    }
    if parent != draft.nodes[node].parent {
      record.disordered.insert(draft.nodes[node].parent)
      draft.nodes[node].parent = parent
    }
    draft.nodes[node].kind = step.kind
    claim(NumberClaim(node: node, number: new, instruction: number), in: parent)
  }
}
