internal import RegulationModel

/// Puts everything in its place and numbers it, once all instructions are carried out.
extension AmendmentEngine {
  /// Arranges the draft.
  ///
  /// - Returns: the instructions whose numbers collide. When there are some, the draft is not to be
  ///   used: another pass leaves them out.
  mutating func arrange() -> [NumberRefusal] {
    var refusals: [NumberRefusal] = []
    let parents = record.disordered.sorted()
    // Divisions first: they hold the articles that come with them.
    for parent in parents where isDivisionOrTop(parent) { orderDivisions(in: parent, &refusals) }
    if record.divisionsChanged, adjustsOrder { numberDivisions() }
    for scope in record.articlesChanged.sorted() { arrangeArticles(in: scope, &refusals) }
    for parent in parents where !isDivisionOrTop(parent) { order(parent, &refusals) }
    return refusals
  }

  private func isDivisionOrTop(_ parent: Int) -> Bool {
    parent < 0 || draft.nodes[parent].kind.isDivision
  }

  /// Puts the 款 or 项 of one provision in order at once, for a consolidated text.
  mutating func settle(_ parent: Int) {
    guard record.disordered.contains(parent) else { return }
    var refusals: [NumberRefusal] = []
    order(parent, &refusals)
    guard refusals.isEmpty else { return }
    claims.children[parent] = nil
  }

  // MARK: - 款, 项, 目

  private mutating func order(_ parent: Int, _ refusals: inout [NumberRefusal]) {
    let children = standing(in: parent)
    let found = claims.children[parent] ?? []
    guard let kind = (children + found.map(\.node)).map({ draft.nodes[$0].kind }).max() else {
      return draft.setChildren([], of: parent)
    }
    guard kind >= .paragraph, kind < .annex else { return draft.setChildren(children, of: parent) }
    let claimed = Set(found.map(\.node))
    let alike = children.filter { draft.nodes[$0].kind == kind }
    let held = alike.filter { !claimed.contains($0) }
    guard kind == .paragraph || isAscending(held) else {
      // Two lists in one: nobody knows which of them a number counts in.
      refusals += found.map {
        NumberRefusal(
          instruction: $0.instruction, refusal: .ambiguousPlace(citation(of: parent), []))
      }
      return draft.setChildren(children, of: parent)
    }
    refusals += circles(found, kind, in: parent)
    let resolved = resolved(found)
    let numbered = resolved.filter { $0.number != nil }
    let start = firstNumber(kind, held, numbered)
    let order = PositionFilling.order(
      ArticleOrder.withNeighbours(held, resolved), numbered, start: start, kind: kind,
      refusals: &refusals)
    draft.setChildren(regrouped(children, kind, order), of: parent)
    for (position, node) in order.enumerated() {
      setNumber(ProvisionNumber(start + position), of: node)
    }
  }

  private func isAscending(_ nodes: [Int]) -> Bool {
    let numbers = nodes.compactMap { draft.nodes[$0].number }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Lists begin with 1 unless the base's does not.
  private func firstNumber(
    _ kind: ProvisionKind, _ held: [Int], _ claims: [NumberClaim]
  ) -> Int {
    guard kind != .paragraph, let first = held.first, first < draft.baseCount else { return 1 }
    let row = draft.base.rows[first]
    // Where the first item is gone, the list begins as it began.
    guard draft.base.childRows(of: Int(row.parent)).first == first else { return 1 }
    let number = row.number?.value ?? 1
    return min(number, claims.compactMap { $0.number?.value }.min() ?? number)
  }

  /// Claims that name a neighbour which itself has a number get the next one.
  private func resolved(_ found: [NumberClaim]) -> [NumberClaim] {
    var numbers: [Int: ProvisionNumber] = [:]
    return found.map { claim in
      var claim = claim
      if claim.number == nil, let after = claim.after,
        let number = numbers[after] ?? (claims.numberByNode[after])
      {
        claim.number = ProvisionNumber(number.value + 1)
      } else if claim.number == nil, let before = claim.before,
        let number = claims.numberByNode[before], number.value > 1
      {
        claim.number = ProvisionNumber(number.value - 1)
      }
      numbers[claim.node] = claim.number
      return claim
    }
  }

  private func circles(
    _ found: [NumberClaim], _ kind: ProvisionKind, in parent: Int
  ) -> [NumberRefusal] {
    let moves = found.compactMap {
      claim -> (old: ProvisionNumber, new: ProvisionNumber, instruction: Int)? in
      guard claim.node < draft.baseCount, let new = claim.number,
        draft.nodes[claim.node].kind == kind,
        Int(draft.base.rows[claim.node].parent) == parent,
        let old = draft.base.rows[claim.node].number
      else { return nil }
      return (old, new, claim.instruction)
    }
    return PositionFilling.circles(moves, kind: kind)
  }

  /// The children of a provision that stand and have not gone elsewhere.
  func standing(in parent: Int) -> [Int] {
    draft.children(of: parent).filter {
      !draft.nodes[$0].isRemoved && draft.nodes[$0].parent == parent
    }
  }

  /// Sets the children of a provision: those of one level in a new order, all others before the one
  /// that they stood before.
  func regrouped(_ children: [Int], _ kind: ProvisionKind, _ order: [Int]) -> [Int] {
    var leading: [Int: [Int]] = [:]
    var waiting: [Int] = []
    for child in children {
      if draft.nodes[child].kind == kind {
        leading[child] = waiting
        waiting = []
      } else {
        waiting.append(child)
      }
    }
    return order.flatMap { (leading[$0] ?? []) + [$0] } + waiting
  }

  /// Gives a provision its number, and its label the same one.
  mutating func setNumber(_ number: ProvisionNumber, of node: Int) {
    guard draft.nodes[node].number != number || claims.numberByNode[node] != nil else { return }
    let kind = draft.nodes[node].kind
    let isSame = draft.nodes[node].number == number
    draft.nodes[node].number = number
    guard kind != .paragraph, !draft.nodes[node].label.isEmpty else { return }
    let label = String(decoding: draft.nodes[node].label, as: UTF8.self)
    if isSame, label == number.label(kind) || kind > .article { return }
    draft.nodes[node].label = Array(PrintedNumber.renumbered(label, to: number, kind: kind).utf8)
  }
}
