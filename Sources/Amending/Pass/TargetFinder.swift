internal import DecisionLanguage
internal import RegulationModel

/// Finding what an instruction is about, and whether it may still be touched.
enum TargetFinder {
  /// The nodes of a target, a range expanded.
  static func nodes(
    of target: AmendmentTarget, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    let found: [Int]
    switch target.unit {
    case .provision(let address):
      found = [
        target.isNew
          ? try newNode(address, &pass) : try pass.index.node(address, locator: target.locator)
      ]
    case .range(let first, let last):
      let start = try pass.index.node(first, locator: target.locator)
      let end = try pass.index.node(last, locator: target.locator)
      found = try pass.index.nodes(from: start, to: end, target.citation)
      try pass.search.spend(provisions: found.count)
    default: throw .unsupported(target.citation)
    }
    for node in found { try checkStanding(node, target, instruction, pass) }
    return found
  }

  /// The one node of a target.
  static func node(
    of target: AmendmentTarget, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> Int {
    let found = try nodes(of: target, instruction, &pass)
    guard found.count == 1 else { throw .ambiguousPlace(target.citation, []) }
    return found[0]
  }

  /// A provision by its number after the decision: one that an instruction has numbered so, or,
  /// where numbers stay, one that has kept its number.
  static func newNode(_ address: ProvisionAddress, _ pass: inout AmendmentPass) throws(Refusal)
    -> Int
  {
    guard let first = address.steps.first, let number = first.number else {
      throw .noArticleNamed(address.citation)
    }
    var node: Int?
    var rest = address.steps.dropFirst()
    if first.kind == .article {
      node = pass.claims.articleByNumber[number]
    } else if first.kind.isDivision {
      var step = first
      while let next = rest.first, next.kind.isDivision, next.number != nil {
        step = next
        rest = rest.dropFirst()
      }
      if let number = step.number {
        let key = ClaimBook.DivisionKey(kind: step.kind, number: number)
        node = pass.claims.divisionByNumber[key]
        if node == nil, pass.adjustsOrder { node = pass.counted.division(key) }
      }
    }
    if node == nil, pass.adjustsOrder, first.kind == .article {
      node = pass.counted.article(number)
    }
    guard let found = node else {
      guard !pass.adjustsOrder || first.kind > .article else {
        throw .newNumberUnknown(address.citation)
      }
      let held = try pass.index.node(address)
      guard pass.record.moved[held] == nil, pass.record.removed[held] == nil else {
        throw .newNumberUnknown(address.citation)
      }
      return held
    }
    return try rest.isEmpty ? found : child(rest, of: found, address, &pass)
  }

  /// A provision inside one that was numbered anew: claimed there, or held without any claim.
  private static func child(
    _ steps: ArraySlice<ProvisionAddress.Step>, of parent: Int, _ address: ProvisionAddress,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> Int {
    var node = parent
    for step in steps {
      guard let number = step.number else { throw .newNumberUnknown(address.citation) }
      if let claimed = pass.claims.childByNumber[
        .init(parent: node, kind: step.kind, number: number)]
      {
        node = claimed
        continue
      }
      try pass.search.spend(provisions: pass.draft.nodes[node].children.count)
      let held = pass.draft.nodes[node].children.first {
        pass.draft.nodes[$0].kind == step.kind && pass.draft.nodes[$0].number == number
      }
      guard let held, pass.claims.children[node] == nil else {
        throw .newNumberUnknown(address.citation)
      }
      node = held
    }
    return node
  }

  /// Refuses a provision that an earlier instruction removed, or moved in another item: then nobody
  /// knows which numbers a later item counts in, unless it says 原.
  private static func checkStanding(
    _ node: Int, _ target: AmendmentTarget, _ instruction: InstructionID, _ pass: AmendmentPass
  ) throws(Refusal) {
    // An article is named without its division, whose number does not matter then.
    let namesDivision = firstAddress(of: target)?.steps.first?.kind.isDivision ?? true
    var next = node
    while next >= 0 {
      if let by = pass.record.removed[next] {
        throw .removedBefore(pass.citation(of: next), by: by.index)
      }
      if let by = pass.record.moved[next], !pass.areTogether(by, instruction), !target.isOriginal,
        !target.isNew, target.renumbered == nil,
        namesDivision || !pass.draft.nodes[next].kind.isDivision
      {
        throw .movedBefore(pass.citation(of: next), by: by.index)
      }
      next = pass.draft.nodes[next].parent
    }
  }

  /// The address of a provision, or that with which a range begins.
  private static func firstAddress(of target: AmendmentTarget) -> ProvisionAddress? {
    if case .range(let first, _) = target.unit { return first }
    return target.address
  }

  /// Refuses a provision whose words an earlier instruction has changed, in it or in what is inside.
  /// Words that were changed in the whole act are no obstacle: they are superseded.
  static func checkUnchanged(_ node: Int, _ instruction: InstructionID, _ pass: inout AmendmentPass)
    throws(Refusal)
  {
    var next = node
    while next >= 0 {
      if let by = pass.record.rewritten[next], by != instruction {
        throw .changedBefore(pass.citation(of: next), by: by.index)
      }
      next = pass.draft.nodes[next].parent
    }
    let inside = pass.draft.subtree(of: node)
    try pass.search.spend(provisions: inside.count)
    for inner in inside {
      if let by = pass.record.rewritten[inner] ?? pass.record.restructured[inner], by != instruction
      {
        throw .changedBefore(pass.citation(of: inner), by: by.index)
      }
      let held = pass.draft.nodes[inner]
      for text in [held.heading, held.text, held.closing] {
        guard let text, case .instruction(let by)? = text.writer(in: 0..<text.bytes.count),
          by != instruction, !pass.isWide(by)
        else { continue }
        throw .changedBefore(pass.citation(of: inner), by: by.index)
      }
    }
  }
}
