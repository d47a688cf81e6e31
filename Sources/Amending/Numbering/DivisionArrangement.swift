internal import RegulationModel

/// Divisions: their order and their numbers.
enum DivisionArrangement {
  /// Puts the divisions that stand in one place in order.
  ///
  /// With 条文顺序作相应调整 they are numbered one after the other; without it they keep their numbers,
  /// and a number that is taken is a refusal.
  static func orderDivisions(
    in parent: Int, _ refusals: inout [NumberRefusal], _ pass: inout AmendmentPass
  ) {
    let children = pass.standing(in: parent)
    let found = pass.claims.children[parent] ?? []
    if !found.isEmpty { pass.record.divisionsChanged = true }
    let kinds = Set(found.map { pass.draft.nodes[$0.node].kind })
    pass.draft.setChildren(children, of: parent)
    for kind in kinds.sorted() {
      let own = found.filter { pass.draft.nodes[$0.node].kind == kind }
      let claimed = Set(own.map(\.node))
      let alike = pass.draft.children(of: parent).filter {
        pass.draft.nodes[$0].kind == kind && isNumbered($0, pass)
      }
      let unclaimed = alike.filter { !claimed.contains($0) }
      let order =
        pass.adjustsOrder
        ? filled(unclaimed, own, kind, &refusals, pass)
        : kept(unclaimed, own, kind, &refusals, &pass)
      let rest = pass.draft.children(of: parent).filter {
        !claimed.contains($0) || order.contains($0)
      }
      let numbered = rest.filter { pass.draft.nodes[$0].kind == kind && isNumbered($0, pass) }
      let others = rest.filter { !numbered.contains($0) }
      pass.draft.setChildren(regrouped(rest, numbered, others, order, pass), of: parent)
    }
  }

  private static func isNumbered(_ node: Int, _ pass: AmendmentPass) -> Bool {
    pass.draft.nodes[node].number != nil
  }

  /// Unnumbered divisions and articles stay before the division that they stood before, 附则 last.
  private static func regrouped(
    _ children: [Int], _ numbered: [Int], _ others: [Int], _ order: [Int], _ pass: AmendmentPass
  ) -> [Int] {
    let isNumbered = Set(numbered)
    var leading: [Int: [Int]] = [:]
    var waiting: [Int] = []
    for child in children {
      if isNumbered.contains(child) {
        leading[child] = waiting
        waiting = []
      } else {
        waiting.append(child)
      }
    }
    return order.flatMap { (leading[$0] ?? []) + [$0] } + waiting
  }

  private static func filled(
    _ unclaimed: [Int], _ found: [NumberClaim], _ kind: ProvisionKind,
    _ refusals: inout [NumberRefusal], _ pass: AmendmentPass
  ) -> [Int] {
    refusals += circles(found, kind, pass)
    let start =
      (unclaimed.compactMap { pass.draft.nodes[$0].number?.value }
      + found.compactMap { $0.number?.value }).min() ?? 1
    return PositionFilling.order(
      ArticleOrder.withNeighbours(unclaimed, found), found.filter { $0.number != nil },
      start: start, kind: kind, refusals: &refusals)
  }

  private static func kept(
    _ unclaimed: [Int], _ found: [NumberClaim], _ kind: ProvisionKind,
    _ refusals: inout [NumberRefusal], _ pass: inout AmendmentPass
  ) -> [Int] {
    refusals += circles(found, kind, pass)
    var taken: [ProvisionNumber: InstructionID?] = [:]
    for node in unclaimed {
      if let number = pass.draft.nodes[node].number { taken[number] = .some(nil) }
    }
    var placed: [(node: Int, number: ProvisionNumber)] = []
    for claim in found {
      guard let number = claim.number else { continue }
      if let owner = taken[number] {
        refusals.append(
          NumberRefusal(
            instruction: claim.instruction,
            refusal: .numberTaken(number.label(kind), by: owner?.index)))
        continue
      }
      taken[number] = .some(claim.instruction)
      placed.append((claim.node, number))
    }
    for (node, number) in placed { pass.setNumber(number, of: node) }
    let all = unclaimed.map { ($0, pass.draft.nodes[$0].number ?? ProvisionNumber(1)) } + placed
    return all.sorted { $0.1 < $1.1 }.map { $0.0 }
  }

  private static func circles(_ found: [NumberClaim], _ kind: ProvisionKind, _ pass: AmendmentPass)
    -> [NumberRefusal]
  {
    let moves = found.compactMap {
      claim -> (old: ProvisionNumber, new: ProvisionNumber, instruction: InstructionID)? in
      guard claim.node < pass.draft.baseCount, let new = claim.number,
        pass.draft.base.rows[claim.node].kind == kind,
        let old = pass.draft.base.rows[claim.node].number
      else { return nil }
      return (old, new, claim.instruction)
    }
    return PositionFilling.circles(moves, kind: kind)
  }

  // MARK: - Numbers

  /// Numbers the divisions one after the other; each kind begins again in every wider division where
  /// the base does so.
  static func numberDivisions(_ pass: inout AmendmentPass) {
    var restarts: [ProvisionKind: Bool] = [:]
    var firsts: [ProvisionKind: Int] = [:]
    var seen: Set<Int> = []
    for row in pass.draft.base.rows where row.kind.isDivision {
      guard let number = row.number else { continue }
      if firsts[row.kind] == nil {
        firsts[row.kind] = number.value
      } else if !seen.contains(Int(row.parent)), number.value == 1 {
        restarts[row.kind] = true
      }
      seen.insert(Int(row.parent))
    }
    var counters: [ProvisionKind: Int] = [:]
    var parents: [ProvisionKind: Int] = [:]
    for node in pass.draft.preorder() {
      let held = pass.draft.nodes[node]
      guard held.kind.isDivision, held.number != nil else { continue }
      let isNewPlace = parents[held.kind] != held.parent
      let isFirst = parents[held.kind] == nil
      if isNewPlace, restarts[held.kind] ?? (held.kind == .section) { counters[held.kind] = 0 }
      if isFirst { counters[held.kind] = (firsts[held.kind] ?? 1) - 1 }
      parents[held.kind] = held.parent
      let number = (counters[held.kind] ?? 0) + 1
      counters[held.kind] = number
      pass.setNumber(ProvisionNumber(number), of: node)
    }
  }
}
