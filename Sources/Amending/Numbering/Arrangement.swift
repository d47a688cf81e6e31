internal import RegulationModel

/// Puts everything in its place and numbers it, once all instructions are carried out.
enum Arrangement {
  /// Arranges the pass.draft.
  ///
  /// - Returns: the instructions whose numbers collide. When there are some, the pass.draft is not to be
  ///   used: another pass leaves them out.
  static func arrange(_ pass: inout AmendmentPass) -> [NumberRefusal] {
    var refusals: [NumberRefusal] = []
    let parents = pass.record.disordered.sorted()
    // Divisions first: they hold the articles that come with them.
    for parent in parents where isDivisionOrTop(parent, pass) {
      DivisionArrangement.orderDivisions(in: parent, &refusals, &pass)
    }
    if pass.record.divisionsChanged, pass.adjustsOrder {
      DivisionArrangement.numberDivisions(&pass)
    }
    for scope in pass.record.articlesChanged.sorted() {
      ArticleArrangement.arrangeArticles(in: scope, &refusals, &pass)
    }
    for parent in parents where !isDivisionOrTop(parent, pass) { order(parent, &refusals, &pass) }
    return refusals
  }

  private static func isDivisionOrTop(_ parent: Int, _ pass: AmendmentPass) -> Bool {
    parent < 0 || pass.draft.nodes[parent].kind.isDivision
  }

  /// Puts the 款 or 项 of one provision in order at once, for a consolidated text.
  static func settle(_ parent: Int, _ pass: inout AmendmentPass) {
    guard pass.record.disordered.contains(parent) else { return }
    var refusals: [NumberRefusal] = []
    order(parent, &refusals, &pass)
    guard refusals.isEmpty else { return }
    pass.claims.children[parent] = nil
  }

  // MARK: - 款, 项, 目

  private static func order(
    _ parent: Int, _ refusals: inout [NumberRefusal], _ pass: inout AmendmentPass
  ) {
    let children = pass.standing(in: parent)
    let found = pass.claims.children[parent] ?? []
    guard let kind = (children + found.map(\.node)).map({ pass.draft.nodes[$0].kind }).max() else {
      return pass.draft.setChildren([], of: parent)
    }
    guard kind >= .paragraph, kind < .annex else {
      return pass.draft.setChildren(children, of: parent)
    }
    let claimed = Set(found.map(\.node))
    let alike = children.filter { pass.draft.nodes[$0].kind == kind }
    let held = alike.filter { !claimed.contains($0) }
    guard kind == .paragraph || isAscending(held, pass) else {
      // Two lists in one: nobody knows which of them a number counts in.
      refusals += found.map {
        NumberRefusal(
          instruction: $0.instruction, refusal: .ambiguousPlace(pass.citation(of: parent), []))
      }
      return pass.draft.setChildren(children, of: parent)
    }
    refusals += circles(found, kind, in: parent, pass)
    let resolved = resolved(found, pass)
    let numbered = resolved.filter { $0.number != nil }
    let start = firstNumber(kind, held, numbered, pass)
    let order = PositionFilling.order(
      ArticleOrder.withNeighbours(held, resolved), numbered, start: start, kind: kind,
      refusals: &refusals)
    pass.draft.setChildren(regrouped(children, kind, order, pass), of: parent)
    for (position, node) in order.enumerated() {
      pass.setNumber(ProvisionNumber(start + position), of: node)
    }
  }

  private static func isAscending(_ nodes: [Int], _ pass: AmendmentPass) -> Bool {
    let numbers = nodes.compactMap { pass.draft.nodes[$0].number }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Lists begin with 1 unless the base's does not.
  private static func firstNumber(
    _ kind: ProvisionKind, _ held: [Int], _ claims: [NumberClaim], _ pass: AmendmentPass
  ) -> Int {
    guard kind != .paragraph, let first = held.first, first < pass.draft.baseCount else { return 1 }
    let row = pass.draft.base.rows[first]
    // Where the first item is gone, the list begins as it began.
    guard pass.draft.base.childRows(of: Int(row.parent)).first == first else { return 1 }
    let number = row.number?.value ?? 1
    return min(number, claims.compactMap { $0.number?.value }.min() ?? number)
  }

  /// Claims that name a neighbour which itself has a number get the next one.
  private static func resolved(_ found: [NumberClaim], _ pass: AmendmentPass) -> [NumberClaim] {
    var numbers: [Int: ProvisionNumber] = [:]
    return found.map { claim in
      var claim = claim
      if claim.number == nil, let after = claim.after,
        let number = numbers[after] ?? (pass.claims.numberByNode[after])
      {
        claim.number = ProvisionNumber(number.value + 1)
      } else if claim.number == nil, let before = claim.before,
        let number = pass.claims.numberByNode[before], number.value > 1
      {
        claim.number = ProvisionNumber(number.value - 1)
      }
      numbers[claim.node] = claim.number
      return claim
    }
  }

  private static func circles(
    _ found: [NumberClaim], _ kind: ProvisionKind, in parent: Int, _ pass: AmendmentPass
  ) -> [NumberRefusal] {
    let moves = found.compactMap {
      claim -> (old: ProvisionNumber, new: ProvisionNumber, instruction: InstructionID)? in
      guard !claim.isExchanged, claim.node < pass.draft.baseCount, let new = claim.number,
        pass.draft.nodes[claim.node].kind == kind,
        Int(pass.draft.base.rows[claim.node].parent) == parent,
        let old = pass.draft.base.rows[claim.node].number
      else { return nil }
      return (old, new, claim.instruction)
    }
    return PositionFilling.circles(moves, kind: kind)
  }

  /// Sets the children of a provision: those of one level in a new order, all others before the one
  /// that they stood before.
  static func regrouped(
    _ children: [Int], _ kind: ProvisionKind, _ order: [Int], _ pass: AmendmentPass
  ) -> [Int] {
    var leading: [Int: [Int]] = [:]
    var waiting: [Int] = []
    for child in children {
      if pass.draft.nodes[child].kind == kind {
        leading[child] = waiting
        waiting = []
      } else {
        waiting.append(child)
      }
    }
    return order.flatMap { (leading[$0] ?? []) + [$0] } + waiting
  }
}
