internal import DecisionLanguage
internal import RegulationModel

/// Instructions that take provisions out or make one of several: 删去第三条, 将第三条和第四条合并.
enum UnitRemoval {
  // MARK: - Removing

  /// Takes provisions out.
  static func deleteUnits(
    _ targets: [AmendmentTarget], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    if targets.count == 1, case .preamble(let paragraph) = targets[0].unit {
      _ = try SlotFinder.slots(of: targets[0], instruction, &pass)
      if let paragraph {
        pass.draft.preamble.remove(at: paragraph - 1)
      } else {
        pass.draft.preamble = []
      }
      pass.record.preamble = instruction
      return .applied([])
    }
    var nodes: [Int] = []
    var edits = EditList()
    var headings: [Int] = []
    for target in targets {
      switch target.part {
      case .whole: nodes += try TargetFinder.nodes(of: target, instruction, &pass)
      case .items:
        let node = try TargetFinder.node(of: target, instruction, &pass)
        nodes += try SlotFinder.items(of: node, target, pass)
      case .heading: headings += try TargetFinder.nodes(of: target, instruction, &pass)
      default: try collect(target, &edits, instruction, &pass)
      }
    }
    for node in nodes { try TargetFinder.checkUnchanged(node, instruction, &pass) }
    try checkRemainder(nodes, &pass)
    try HeadingRemoval.check(headings, instruction, pass)
    let edited = try EditWriting.commit(edits, instruction, &pass)
    for heading in headings { HeadingRemoval.remove(heading, instruction, &pass) }
    for node in nodes { pass.remove(node, instruction) }
    let parents = (nodes + headings).map { pass.draft.nodes[$0].parent }.filter { $0 >= 0 }
    guard case .applied(let changed) = edited else { return .applied(parents) }
    return .applied(parents + changed)
  }

  /// 删去第三条第二款第二句, 删去第三条的但书: words that go.
  private static func collect(
    _ target: AmendmentTarget, _ edits: inout EditList, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) {
    let slot: TextSlot
    let range: Range<Int>
    switch target.part {
    case .proviso, .half:
      let node = try TargetFinder.node(of: target, instruction, &pass)
      let (held, part) = try SlotFinder.finePart(of: node, target, pass)
      (slot, range) = (held, part.removal)
    default:
      let places = try SlotFinder.slots(of: target, instruction, &pass)
      guard places.slots.count == 1, let place = places.slots.first,
        let held = pass.draft[place.slot]
      else { throw .unsupported(target.citation) }
      slot = place.slot
      range = place.range ?? 0..<held.bytes.count
    }
    if case .instruction(let by)? = pass.draft[slot]?.writer(in: range), by != instruction {
      throw .changedBefore(target.citation, by: by.index)
    }
    edits.add(slot, range, [])
  }

  /// Refuses to take away all 款 of an article.
  static func checkRemainder(_ nodes: [Int], _ pass: inout AmendmentPass) throws(Refusal) {
    let gone = Set(nodes)
    for node in nodes where pass.draft.nodes[node].kind == .paragraph {
      let parent = pass.draft.nodes[node].parent
      guard parent >= 0, pass.draft.nodes[parent].kind == .article else { continue }
      let children = pass.draft.nodes[parent].children
      let standing = children.firstIndex {
        !gone.contains($0) && !pass.draft.nodes[$0].isRemoved
          && pass.draft.nodes[$0].parent == parent
      }
      try pass.search.spend(provisions: standing ?? children.count)
      if standing == nil, pass.claims.children[parent] == nil {
        throw .leavesNothing(pass.citation(of: parent))
      }
    }
  }

  // MARK: - Merging

  /// Makes one provision of several: the first one keeps its identity.
  static func merge(
    _ targets: [AmendmentTarget], to target: AmendmentTarget?, _ text: [QuotedText],
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    var nodes: [Int] = []
    for target in targets { nodes += try TargetFinder.nodes(of: target, instruction, &pass) }
    guard let first = nodes.first, nodes.count > 1, Set(nodes).count == nodes.count,
      nodes.allSatisfy({ pass.draft.nodes[$0].kind == pass.draft.nodes[first].kind })
    else { throw .unsupported(pass[instruction].wording) }
    for node in nodes { try TargetFinder.checkUnchanged(node, instruction, &pass) }
    if text.isEmpty { try join(nodes, instruction, &pass) }
    if let target { try UnitRenumbering.renumber(first, to: target, instruction, &pass) }
    if !text.isEmpty { _ = try UnitWriting.write(text, to: [first], instruction, &pass) }
    for node in nodes.dropFirst() { pass.remove(node, instruction) }
    pass.record.merged[first, default: []] += nodes.dropFirst()
    return .applied([first])
  }

  /// Without new text the contents stand one behind the other.
  private static func join(
    _ nodes: [Int], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) {
    guard pass.draft.nodes[nodes[0]].kind == .article,
      nodes.allSatisfy({ pass.draft.nodes[$0].kind == .article })
    else { throw .noText }
    for node in nodes.dropFirst() {
      for child in pass.draft.nodes[node].children {
        pass.draft.nodes[nodes[0]].children.append(child)
        pass.draft.nodes[child].parent = nodes[0]
        pass.record.moved[child] = instruction
        pass.record.note(instruction, child)
      }
      pass.draft.nodes[node].children = []
    }
    pass.record.disordered.insert(nodes[0])
  }
}
