internal import DecisionLanguage
internal import RegulationModel

/// Finding what an instruction is about, and whether it may still be touched.
extension AmendmentEngine {
  /// The nodes of a target, a range expanded.
  mutating func nodes(of target: AmendmentTarget, _ number: Int) throws(Refusal) -> [Int] {
    let found: [Int]
    switch target.unit {
    case .provision(let address):
      found = [
        target.isNew
          ? try newNode(address) : try index.node(address, locator: target.locator)
      ]
    case .range(let first, let last):
      let start = try index.node(first, locator: target.locator)
      let end = try index.node(last, locator: target.locator)
      found = try index.nodes(from: start, to: end, target.citation)
      try search.spend(provisions: found.count)
    default: throw .unsupported(target.citation)
    }
    for node in found { try checkStanding(node, target, number) }
    return found
  }

  /// The one node of a target.
  mutating func node(of target: AmendmentTarget, _ number: Int) throws(Refusal) -> Int {
    let found = try nodes(of: target, number)
    guard found.count == 1 else { throw .ambiguousPlace(target.citation, []) }
    return found[0]
  }

  /// A provision by its number after the decision: one that an instruction has numbered so, or,
  /// where numbers stay, one that has kept its number.
  mutating func newNode(_ address: ProvisionAddress) throws(Refusal) -> Int {
    guard let first = address.steps.first, let number = first.number else {
      throw .noArticleNamed(address.citation)
    }
    var node: Int?
    var rest = address.steps.dropFirst()
    if first.kind == .article {
      node = claims.articleByNumber[number]
    } else if first.kind.isDivision {
      var step = first
      while let next = rest.first, next.kind.isDivision, next.number != nil {
        step = next
        rest = rest.dropFirst()
      }
      node = step.number.flatMap { claims.divisionByNumber[.init(kind: step.kind, number: $0)] }
    }
    if node == nil, adjustsOrder, first.kind == .article { node = countedArticle(number) }
    guard let found = node else {
      guard !adjustsOrder || first.kind != .article else {
        throw .newNumberUnknown(address.citation)
      }
      let held = try index.node(address)
      guard record.moved[held] == nil, record.removed[held] == nil else {
        throw .newNumberUnknown(address.citation)
      }
      return held
    }
    return try rest.isEmpty ? found : child(rest, of: found, address)
  }

  /// A provision inside one that was numbered anew: claimed there, or held without any claim.
  private mutating func child(
    _ steps: ArraySlice<ProvisionAddress.Step>, of parent: Int, _ address: ProvisionAddress
  ) throws(Refusal) -> Int {
    var node = parent
    for step in steps {
      guard let number = step.number else { throw .newNumberUnknown(address.citation) }
      if let claimed = claims.childByNumber[.init(parent: node, kind: step.kind, number: number)] {
        node = claimed
        continue
      }
      try search.spend(provisions: draft.nodes[node].children.count)
      let held = draft.nodes[node].children.first {
        draft.nodes[$0].kind == step.kind && draft.nodes[$0].number == number
      }
      guard let held, claims.children[node] == nil else {
        throw .newNumberUnknown(address.citation)
      }
      node = held
    }
    return node
  }

  /// Refuses a provision that an earlier instruction removed, or moved in another item: then nobody
  /// knows which numbers a later item counts in, unless it says 原.
  private func checkStanding(
    _ node: Int, _ target: AmendmentTarget, _ number: Int
  ) throws(Refusal) {
    var next = node
    while next >= 0 {
      if let by = record.removed[next] { throw .removedBefore(citation(of: next), by: by) }
      if let by = record.moved[next], !areTogether(by, number), !target.isOriginal, !target.isNew,
        target.renumbered == nil
      {
        throw .movedBefore(citation(of: next), by: by)
      }
      next = draft.nodes[next].parent
    }
  }

  /// Refuses a provision whose words an earlier instruction has changed, in it or in what is inside.
  /// Words that were changed in the whole act are no obstacle: they are superseded.
  mutating func checkUnchanged(_ node: Int, _ number: Int) throws(Refusal) {
    var next = node
    while next >= 0 {
      if let by = record.rewritten[next], by != number {
        throw .changedBefore(citation(of: next), by: by)
      }
      next = draft.nodes[next].parent
    }
    let inside = draft.subtree(of: node)
    try search.spend(provisions: inside.count)
    for inner in inside {
      if let by = record.rewritten[inner] ?? record.restructured[inner], by != number {
        throw .changedBefore(citation(of: inner), by: by)
      }
      let held = draft.nodes[inner]
      for text in [held.heading, held.text, held.closing] {
        guard let text, case .instruction(let by)? = text.writer(in: 0..<text.bytes.count),
          by != number, !isWide(by)
        else { continue }
        throw .changedBefore(citation(of: inner), by: by)
      }
    }
  }

  /// Whether an instruction changes words in the whole act: 将“甲”统一修改为“乙”.
  func isWide(_ number: Int) -> Bool {
    switch decision.instructions[number].operation {
    case .replaceWords(let replacement): replacement.targets.allSatisfy { $0.unit == .act }
    case .deleteWords(let deletion): deletion.targets.allSatisfy { $0.unit == .act }
    default: false
    }
  }

  /// The citation of a node before the decision; of a new one, by its label.
  func citation(of node: Int) -> String {
    guard node < draft.baseCount else {
      return String(decoding: draft.nodes[node].label, as: UTF8.self)
    }
    return Provision(edition: draft.base, index: node).citation
  }
}
