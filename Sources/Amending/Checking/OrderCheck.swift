internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// Nothing has moved that no instruction names, and numbers run.
struct OrderCheck {
  private let check: CheckedPass
  private let moved: Set<Int>
  private let dissolved: Set<Int>
  private let rewritten: Set<Int>

  init(_ check: CheckedPass) {
    self.check = check
    moved = check.union(\.moved)
    dissolved = check.union(\.dissolved)
    rewritten = check.union(\.rewritten)
  }

  func violations() -> [Violation] { places() + numbers() + levels() }

  // MARK: - Places

  /// What stood one behind the other still does, each in the provision that it was in.
  private func places() -> [Violation] {
    let draft = check.pass.draft
    var violations: [Violation] = []
    var last = -1
    for node in check.final.order where node < draft.baseCount && !isFree(node) {
      if node < last {
        violations.append(violation(node))
      } else {
        last = node
      }
      if parent(of: node) != draft.nodes[node].parent { violations.append(violation(node)) }
    }
    return violations
  }

  /// Whether a provision, or what it is in, may stand elsewhere.
  private func isFree(_ node: Int) -> Bool {
    var next = node
    while next >= 0 {
      if moved.contains(next) || rewritten.contains(next) { return true }
      next = Int(check.pass.draft.base.rows[next].parent)
    }
    return false
  }

  /// What a provision of the base must be in: what it was in, divisions apart that are given up.
  private func parent(of node: Int) -> Int {
    var parent = Int(check.pass.draft.base.rows[node].parent)
    while parent >= 0, dissolved.contains(parent) {
      parent = Int(check.pass.draft.base.rows[parent].parent)
    }
    return parent
  }

  private func violation(_ node: Int) -> Violation {
    Violation(
      instructions: check.instructions(at: node),
      difference: CheckWording.moved(check.pass.citation(of: node)))
  }

  // MARK: - Numbers

  /// Among siblings no number stands twice or before a smaller one; lists count without a gap unless
  /// the base's did not.
  private func numbers() -> [Violation] {
    let draft = check.pass.draft
    var last: [Place: (number: ProvisionNumber, node: Int)] = [:]
    var violations: [Violation] = []
    for node in check.final.order {
      let held = draft.nodes[node]
      guard let number = held.number, held.kind != .paragraph else { continue }
      let place = Place(
        parent: held.kind == .article ? draft.scope(of: node) : held.parent, kind: held.kind)
      if let before = last[place], !runs(before, number, node) {
        let ids = check.instructions(at: node).union(check.instructions(at: before.node))
        let label = String(decoding: held.label, as: UTF8.self)
        violations.append(
          Violation(instructions: ids, difference: CheckWording.number(label)))
      }
      last[place] = (number, node)
    }
    return violations
  }

  private struct Place: Hashable {
    let parent: Int
    let kind: ProvisionKind
  }

  private func runs(
    _ before: (number: ProvisionNumber, node: Int), _ number: ProvisionNumber, _ node: Int
  ) -> Bool {
    let draft = check.pass.draft
    if leavesGap(before, number, node) { return false }
    // What the base has the same way is no work of the decision.
    if before.node < draft.baseCount, node < draft.baseCount,
      draft.base.rows[before.node].number == before.number,
      draft.base.rows[node].number == number
    {
      return true
    }
    guard before.number < number else { return false }
    guard draft.nodes[node].kind >= .item, draft.nodes[node].kind < .annex else { return true }
    return number.value <= before.number.value + 1 || isGapped(draft.nodes[node].parent)
  }

  /// Whether an article went from between two others, and its number is missing although the decision adjusts
  /// the order.
  private func leavesGap(
    _ before: (number: ProvisionNumber, node: Int), _ number: ProvisionNumber, _ node: Int
  ) -> Bool {
    let draft = check.pass.draft
    guard check.pass.adjustsOrder, draft.nodes[node].kind == .article,
      number.value > before.number.value + 1, before.node < node, node < draft.baseCount
    else { return false }
    return ((before.node + 1)..<node).contains { draft.base.rows[$0].kind == .article }
  }

  /// Whether the numbers of a list of the base had a gap already, or all of it is new.
  private func isGapped(_ parent: Int) -> Bool {
    let draft = check.pass.draft
    guard parent >= 0, parent < draft.baseCount else { return true }
    let numbers = draft.base.childRows(of: parent).compactMap { draft.base.rows[$0].number?.value }
    return zip(numbers, numbers.dropFirst()).contains { $1 != $0 + 1 }
  }

  // MARK: - Levels

  /// Divisions that stand side by side are of one level, and a list has not lost all its items while
  /// the words that lead to it stand.
  private func levels() -> [Violation] {
    let draft = check.pass.draft
    var violations: [Violation] = []
    for parent in [DraftEdition.top] + check.final.order {
      let children = draft.children(of: parent).filter {
        !draft.nodes[$0].isRemoved && draft.nodes[$0].kind.isDivision
      }
      guard let first = children.first,
        let other = children.first(where: { draft.nodes[$0].kind != draft.nodes[first].kind }),
        children.contains(where: { $0 >= draft.baseCount || moved.contains($0) })
      else { continue }
      let new = children.first { $0 >= draft.baseCount || moved.contains($0) } ?? other
      violations.append(
        Violation(
          instructions: check.instructions(at: new),
          difference: CheckWording.level(String(decoding: draft.nodes[new].label, as: UTF8.self))))
    }
    return violations
  }
}
