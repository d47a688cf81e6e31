internal import DecisionLanguage
internal import RegulationModel

/// Instructions that take provisions out or make one of several: 删去第三条, 将第三条和第四条合并.
extension AmendmentEngine {
  // MARK: - Removing

  /// Takes provisions out.
  mutating func deleteUnits(
    _ targets: [AmendmentTarget], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    if targets.count == 1, case .preamble(let paragraph) = targets[0].unit {
      _ = try slots(of: targets[0], number)
      if let paragraph { draft.preamble.remove(at: paragraph - 1) } else { draft.preamble = [] }
      record.preamble = number
      return .applied([])
    }
    if targets.count == 1, targets[0].part != .whole {
      return try deletePart(targets[0], number)
    }
    var nodes: [Int] = []
    for target in targets { nodes += try self.nodes(of: target, number) }
    for node in nodes { try checkUnchanged(node, number) }
    try checkRemainder(nodes)
    for node in nodes { remove(node, number) }
    return .applied(nodes.map { draft.nodes[$0].parent }.filter { $0 >= 0 })
  }

  /// 删去第三条第二款第二句, 删去第三章章名.
  private mutating func deletePart(
    _ target: AmendmentTarget, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let places = try slots(of: target, number)
    guard let place = places.slots.first, let held = draft[place.slot] else {
      throw .noSuchProvision(target.citation, held: nil)
    }
    let range = place.range ?? 0..<held.bytes.count
    if case .instruction(let by)? = held.writer(in: range), by != number {
      throw .changedBefore(target.citation, by: by)
    }
    var edits = EditList()
    edits.add(place.slot, range, [])
    return try commit(edits, number)
  }

  /// Refuses to take away all 款 of an article.
  mutating func checkRemainder(_ nodes: [Int]) throws(Refusal) {
    let gone = Set(nodes)
    for node in nodes where draft.nodes[node].kind == .paragraph {
      let parent = draft.nodes[node].parent
      guard parent >= 0, draft.nodes[parent].kind == .article else { continue }
      let children = draft.nodes[parent].children
      let standing = children.firstIndex {
        !gone.contains($0) && !draft.nodes[$0].isRemoved && draft.nodes[$0].parent == parent
      }
      try search.spend(provisions: standing ?? children.count)
      if standing == nil, claims.children[parent] == nil {
        throw .leavesNothing(citation(of: parent))
      }
    }
  }

  /// Takes a provision out of the tree and remembers who did it.
  mutating func remove(_ node: Int, _ number: Int) {
    record.removed[node] = number
    draft.nodes[node].isRemoved = true
    record.disordered.insert(draft.nodes[node].parent)
    record.restructured[draft.nodes[node].parent] = number
    record.note(number, node)
    let kind = draft.nodes[node].kind
    if kind <= .article { record.articlesChanged.insert(draft.scope(of: node)) }
    if kind.isDivision { record.divisionsChanged = true }
  }

  // MARK: - Merging

  /// Makes one provision of several: the first one keeps its identity.
  mutating func merge(
    _ targets: [AmendmentTarget], to target: AmendmentTarget?, _ text: [QuotedText], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    var nodes: [Int] = []
    for target in targets { nodes += try self.nodes(of: target, number) }
    guard let first = nodes.first, nodes.count > 1, Set(nodes).count == nodes.count,
      nodes.allSatisfy({ draft.nodes[$0].kind == draft.nodes[first].kind })
    else { throw .unsupported(decision.instructions[number].wording) }
    for node in nodes { try checkUnchanged(node, number) }
    if text.isEmpty { try join(nodes, number) }
    if let target { try renumber(first, to: target, number) }
    if !text.isEmpty { _ = try write(text, to: [first], number) }
    for node in nodes.dropFirst() { remove(node, number) }
    record.merged[first, default: []] += nodes.dropFirst()
    return .applied([first])
  }

  /// Without new text the contents stand one behind the other.
  private mutating func join(_ nodes: [Int], _ number: Int) throws(Refusal) {
    guard draft.nodes[nodes[0]].kind == .article,
      nodes.allSatisfy({ draft.nodes[$0].kind == .article })
    else { throw .noText }
    for node in nodes.dropFirst() {
      for child in draft.nodes[node].children {
        draft.nodes[nodes[0]].children.append(child)
        draft.nodes[child].parent = nodes[0]
        record.moved[child] = number
        record.note(number, child)
      }
      draft.nodes[node].children = []
    }
    record.disordered.insert(nodes[0])
  }
}
