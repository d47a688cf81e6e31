internal import RegulationModel

/// Divisions: their order and their numbers.
extension AmendmentEngine {
  /// Puts the divisions that stand in one place in order.
  ///
  /// With 条文顺序作相应调整 they are numbered one after the other; without it they keep their numbers,
  /// and a number that is taken is a refusal.
  mutating func orderDivisions(in parent: Int, _ refusals: inout [NumberRefusal]) {
    let children = standing(in: parent)
    let found = claims.children[parent] ?? []
    if !found.isEmpty { record.divisionsChanged = true }
    let kinds = Set(found.map { draft.nodes[$0.node].kind })
    draft.setChildren(children, of: parent)
    for kind in kinds.sorted() {
      let own = found.filter { draft.nodes[$0.node].kind == kind }
      let claimed = Set(own.map(\.node))
      let alike = draft.children(of: parent).filter {
        draft.nodes[$0].kind == kind && isNumbered($0)
      }
      let unclaimed = alike.filter { !claimed.contains($0) }
      let order =
        adjustsOrder
        ? filled(unclaimed, own, kind, &refusals) : kept(unclaimed, own, kind, &refusals)
      let rest = draft.children(of: parent).filter { !claimed.contains($0) || order.contains($0) }
      let numbered = rest.filter { draft.nodes[$0].kind == kind && isNumbered($0) }
      let others = rest.filter { !numbered.contains($0) }
      draft.setChildren(regrouped(rest, numbered, others, order), of: parent)
    }
  }

  private func isNumbered(_ node: Int) -> Bool { draft.nodes[node].number != nil }

  /// Unnumbered divisions and articles stay before the division that they stood before, 附则 last.
  private func regrouped(
    _ children: [Int], _ numbered: [Int], _ others: [Int], _ order: [Int]
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

  private func filled(
    _ unclaimed: [Int], _ found: [NumberClaim], _ kind: ProvisionKind,
    _ refusals: inout [NumberRefusal]
  ) -> [Int] {
    refusals += circles(found, kind)
    let start =
      (unclaimed.compactMap { draft.nodes[$0].number?.value }
      + found.compactMap { $0.number?.value }).min() ?? 1
    return PositionFilling.order(
      ArticleOrder.withNeighbours(unclaimed, found), found.filter { $0.number != nil },
      start: start, kind: kind, refusals: &refusals)
  }

  private mutating func kept(
    _ unclaimed: [Int], _ found: [NumberClaim], _ kind: ProvisionKind,
    _ refusals: inout [NumberRefusal]
  ) -> [Int] {
    refusals += circles(found, kind)
    var taken: [ProvisionNumber: Int?] = [:]
    for node in unclaimed {
      if let number = draft.nodes[node].number { taken[number] = .some(nil) }
    }
    var placed: [(node: Int, number: ProvisionNumber)] = []
    for claim in found {
      guard let number = claim.number else { continue }
      if let owner = taken[number] {
        refusals.append(
          NumberRefusal(
            instruction: claim.instruction,
            refusal: .numberTaken(number.label(kind), by: owner)))
        continue
      }
      taken[number] = .some(claim.instruction)
      placed.append((claim.node, number))
    }
    for (node, number) in placed { setNumber(number, of: node) }
    let all = unclaimed.map { ($0, draft.nodes[$0].number ?? ProvisionNumber(1)) } + placed
    return all.sorted { $0.1 < $1.1 }.map { $0.0 }
  }

  private func circles(_ found: [NumberClaim], _ kind: ProvisionKind) -> [NumberRefusal] {
    let moves = found.compactMap {
      claim -> (old: ProvisionNumber, new: ProvisionNumber, instruction: Int)? in
      guard claim.node < draft.baseCount, let new = claim.number,
        draft.base.rows[claim.node].kind == kind, let old = draft.base.rows[claim.node].number
      else { return nil }
      return (old, new, claim.instruction)
    }
    return PositionFilling.circles(moves, kind: kind)
  }

  // MARK: - Numbers

  /// Numbers the divisions one after the other; each kind begins again in every wider division where
  /// the base does so.
  mutating func numberDivisions() {
    var restarts: [ProvisionKind: Bool] = [:]
    var firsts: [ProvisionKind: Int] = [:]
    var seen: Set<Int> = []
    for row in draft.base.rows where row.kind.isDivision {
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
    for node in draft.preorder() {
      let held = draft.nodes[node]
      guard held.kind.isDivision, held.number != nil else { continue }
      let isNewPlace = parents[held.kind] != held.parent
      let isFirst = parents[held.kind] == nil
      if isNewPlace, restarts[held.kind] ?? (held.kind == .section) { counters[held.kind] = 0 }
      if isFirst { counters[held.kind] = (firsts[held.kind] ?? 1) - 1 }
      parents[held.kind] = held.parent
      let number = (counters[held.kind] ?? 0) + 1
      counters[held.kind] = number
      setNumber(ProvisionNumber(number), of: node)
    }
  }
}
