internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions about whole provisions: 将第三条修改为, 删去第三条, 将第三条和第四条合并.
enum UnitReplacement {
  // MARK: - Replacing

  /// Gives provisions other words.
  static func replaceUnits(
    _ targets: [AmendmentTarget], _ text: [QuotedText], isConsolidated: Bool,
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    guard let first = targets.first, text.contains(where: \.holdsWords) else { throw .noText }
    if targets.count == 1 {
      switch first.unit {
      case .preamble, .note, .title:
        return try replaceFront(first, text, isConsolidated: isConsolidated, instruction, &pass)
      default: break
      }
      if first.part != .whole { return try replacePart(first, text, instruction, &pass) }
    } else if case .preamble = first.unit, targets.count == 2 {
      return try replacePreambleAndArticle(targets, text, instruction, &pass)
    }
    var nodes: [Int] = []
    for target in targets { nodes += try TargetFinder.nodes(of: target, instruction, &pass) }
    if isConsolidated, nodes.count == 1 {
      return try consolidate(nodes[0], text, instruction, &pass)
    }
    for node in nodes { try TargetFinder.checkUnchanged(node, instruction, &pass) }
    return .applied(try UnitWriting.write(text, to: nodes, instruction, &pass))
  }

  /// The 序言, the 题注 or the title.
  private static func replaceFront(
    _ target: AmendmentTarget, _ text: [QuotedText], isConsolidated: Bool,
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let paragraphs = text.flatMap(\.paragraphs)
    let writer = AmendedText.Writer.instruction(instruction)
    let held = try SlotFinder.slots(of: target, instruction, &pass).slots.map(\.slot)
    for slot in held where !isConsolidated {
      if case .instruction(let by)? = pass.draft[slot]?.writer(
        in: 0..<(pass.draft[slot]?.bytes.count ?? 0)),
        !pass.isWide(by)
      {
        throw .changedBefore(target.citation, by: by.index)
      }
    }
    let new = paragraphs.map { AmendedText(Array($0.utf8), by: writer) }
    if isConsolidated {
      compare(held.compactMap { pass.draft[$0]?.string }, paragraphs, instruction, &pass)
    }
    switch target.unit {
    case .preamble(nil):
      pass.draft.preamble = new
      pass.record.preamble = instruction
    case .preamble(let paragraph?):
      pass.draft.preamble.replaceSubrange((paragraph - 1)..<paragraph, with: new)
      if new.count != 1 { pass.record.preamble = instruction }
    case .note:
      pass.draft.note = AmendedText(
        Array(paragraphs.joined(separator: "\u{3000}").utf8), by: writer)
    default: pass.draft.title = AmendedText(Array(paragraphs.joined().utf8), by: writer)
    }
    return .applied([])
  }

  /// 将序言及第一条修改为：“…”: the first paragraphs are the 序言's, the last ones the article's.
  private static func replacePreambleAndArticle(
    _ targets: [AmendmentTarget], _ text: [QuotedText], _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let paragraphs = text.flatMap(\.paragraphs)
    let node = try TargetFinder.node(of: targets[1], instruction, &pass)
    let label = String(decoding: pass.draft.nodes[node].label, as: UTF8.self)
    let start =
      paragraphs.firstIndex { ParagraphLabel.article($0, expected: [label]) != nil }
      ?? (text.count == 2 ? text[0].paragraphs.count : paragraphs.count == 2 ? 1 : nil)
    guard let start, start > 0, start < paragraphs.count else {
      throw .countDiffers(said: 2, given: paragraphs.count)
    }
    try TargetFinder.checkUnchanged(node, instruction, &pass)
    let article = QuotedText(Array(paragraphs[start...]))
    _ = try replaceFront(
      targets[0], [QuotedText(Array(paragraphs[..<start]))], isConsolidated: false, instruction,
      &pass)
    return .applied(try UnitWriting.write([article], to: [node], instruction, &pass))
  }

  /// A lead-in, a heading or some sentences.
  private static func replacePart(
    _ target: AmendmentTarget, _ text: [QuotedText], _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    if target.part == .items { return try replaceItems(target, text, instruction, &pass) }
    let places = try SlotFinder.slots(of: target, instruction, &pass)
    guard places.slots.count == 1, let place = places.slots.first, let held = pass.draft[place.slot]
    else {
      throw .noSuchProvision(target.citation, held: nil)
    }
    let range = place.range ?? 0..<held.bytes.count
    if case .instruction(let by)? = held.writer(in: range), by != instruction, !pass.isWide(by) {
      throw .changedBefore(target.citation, by: by.index)
    }
    var words = Array(text.flatMap(\.paragraphs).joined().utf8)
    // The quoted words of a lead-in may leave out the colon that the list needs.
    let colon = Array("：".utf8)
    if target.part == .leadIn, held.bytes.ends(with: colon), !words.ends(with: colon) {
      words += colon
    }
    // The mark that ends the sentence stands behind these parts already.
    let ends = held.bytes[range.upperBound...]
    switch target.part {
    case .proviso, .half:
      if let mark = EndMark.last(of: words), !ends.isEmpty {
        words.removeLast(words.count - mark.offset)
      }
    default: break
    }
    var edits = EditList()
    edits.add(place.slot, range, words)
    return try EditWriting.commit(edits, instruction, &pass)
  }

  /// 第三条各项修改为：“（一）…”: other items behind the same words.
  private static func replaceItems(
    _ target: AmendmentTarget, _ text: [QuotedText], _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let node = try TargetFinder.node(of: target, instruction, &pass)
    let items = try SlotFinder.items(of: node, target, pass)
    for item in items { try TargetFinder.checkUnchanged(item, instruction, &pass) }
    let paragraphs = text.flatMap(\.paragraphs)
    guard ParagraphLabel.item(paragraphs[0])?.number == 1,
      let content = DraftContent.items(paragraphs, labels: []), !content.rows.isEmpty
    else { throw .unreadableText }
    let list = pass.draft.nodes[items[0]].parent
    if let by = pass.record.restructured[list], by != instruction {
      throw .changedBefore(target.citation, by: by.index)
    }
    guard pass.standing(in: list) == items else { throw .unsupported(target.citation) }
    let new = pass.draft.take(content, by: instruction)
    for gone in pass.draft.pair(new, in: list) { pass.record.removed[gone] = instruction }
    pass.record.restructured[list] = instruction
    for inner in pass.draft.subtree(of: list).dropFirst() {
      pass.record.rewritten[inner] = instruction
      pass.record.noteWording(instruction, inner)
    }
    return .applied([list])
  }

  /// 该条相应修改为：“…”: what the finer changes before it add up to.
  private static func consolidate(
    _ node: Int, _ text: [QuotedText], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    Arrangement.settle(node, &pass)
    let before = pass.draft.slots(of: node).compactMap { pass.draft[$0]?.string }
    let written = try UnitWriting.write(text, to: [node], instruction, &pass)
    let after = pass.draft.slots(of: node).compactMap { pass.draft[$0]?.string }
    compare(before, after, instruction, &pass)
    return .applied(written)
  }

  private static func compare(
    _ before: [String], _ after: [String], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) {
    guard before != after else { return }
    pass.findings.append(
      AmendmentFindings.consolidatedDiffers(line: pass[instruction].line))
  }
}
