internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions about whole provisions: 将第三条修改为, 删去第三条, 将第三条和第四条合并.
extension AmendmentEngine {
  // MARK: - Replacing

  /// Gives provisions other words.
  mutating func replaceUnits(
    _ targets: [AmendmentTarget], _ text: [QuotedText], isConsolidated: Bool, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    guard let first = targets.first, text.contains(where: \.holdsWords) else { throw .noText }
    if targets.count == 1 {
      switch first.unit {
      case .preamble, .note, .title:
        return try replaceFront(first, text, isConsolidated: isConsolidated, number)
      default: break
      }
      if first.part != .whole { return try replacePart(first, text, number) }
    } else if case .preamble = first.unit, targets.count == 2 {
      return try replacePreambleAndArticle(targets, text, number)
    }
    var nodes: [Int] = []
    for target in targets { nodes += try self.nodes(of: target, number) }
    if isConsolidated, nodes.count == 1 {
      return try consolidate(nodes[0], text, number)
    }
    for node in nodes { try checkUnchanged(node, number) }
    return .applied(try write(text, to: nodes, number))
  }

  /// The 序言, the 题注 or the title.
  private mutating func replaceFront(
    _ target: AmendmentTarget, _ text: [QuotedText], isConsolidated: Bool, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let paragraphs = text.flatMap(\.paragraphs)
    let writer = AmendedText.Writer.instruction(number)
    let held = try slots(of: target, number).slots.map(\.slot)
    for slot in held where !isConsolidated {
      if case .instruction(let by)? = draft[slot]?.writer(in: 0..<(draft[slot]?.bytes.count ?? 0)),
        !isWide(by)
      {
        throw .changedBefore(target.citation, by: by)
      }
    }
    let new = paragraphs.map { AmendedText(Array($0.utf8), by: writer) }
    if isConsolidated { compare(held.compactMap { draft[$0]?.string }, paragraphs, number) }
    switch target.unit {
    case .preamble(nil):
      draft.preamble = new
      record.preamble = number
    case .preamble(let paragraph?):
      draft.preamble.replaceSubrange((paragraph - 1)..<paragraph, with: new)
      if new.count != 1 { record.preamble = number }
    case .note:
      draft.note = AmendedText(Array(paragraphs.joined(separator: "\u{3000}").utf8), by: writer)
    default: draft.title = AmendedText(Array(paragraphs.joined().utf8), by: writer)
    }
    return .applied([])
  }

  /// 将序言及第一条修改为：“…”: the first paragraphs are the 序言's, the last ones the article's.
  private mutating func replacePreambleAndArticle(
    _ targets: [AmendmentTarget], _ text: [QuotedText], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let paragraphs = text.flatMap(\.paragraphs)
    let node = try node(of: targets[1], number)
    let label = String(decoding: draft.nodes[node].label, as: UTF8.self)
    let start =
      paragraphs.firstIndex { ParagraphLabel.article($0, expected: [label]) != nil }
      ?? (text.count == 2 ? text[0].paragraphs.count : paragraphs.count == 2 ? 1 : nil)
    guard let start, start > 0, start < paragraphs.count else {
      throw .countDiffers(said: 2, given: paragraphs.count)
    }
    try checkUnchanged(node, number)
    let article = QuotedText(Array(paragraphs[start...]))
    _ = try replaceFront(
      targets[0], [QuotedText(Array(paragraphs[..<start]))], isConsolidated: false, number)
    return .applied(try write([article], to: [node], number))
  }

  /// A lead-in, a heading or some sentences.
  private mutating func replacePart(
    _ target: AmendmentTarget, _ text: [QuotedText], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let places = try slots(of: target, number)
    guard let place = places.slots.first, let held = draft[place.slot] else {
      throw .noSuchProvision(target.citation, held: nil)
    }
    let range = place.range ?? 0..<held.bytes.count
    if case .instruction(let by)? = held.writer(in: range), by != number, !isWide(by) {
      throw .changedBefore(target.citation, by: by)
    }
    var words = Array(text.flatMap(\.paragraphs).joined().utf8)
    // The quoted words of a lead-in may leave out the colon that the list needs.
    let colon = Array("：".utf8)
    if target.part == .leadIn, held.bytes.ends(with: colon), !words.ends(with: colon) {
      words += colon
    }
    var edits = EditList()
    edits.add(place.slot, range, words)
    return try commit(edits, number)
  }

  /// 该条相应修改为：“…”: what the finer changes before it add up to.
  private mutating func consolidate(
    _ node: Int, _ text: [QuotedText], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    settle(node)
    let before = draft.slots(of: node).compactMap { draft[$0]?.string }
    let written = try write(text, to: [node], number)
    let after = draft.slots(of: node).compactMap { draft[$0]?.string }
    compare(before, after, number)
    return .applied(written)
  }

  private mutating func compare(_ before: [String], _ after: [String], _ number: Int) {
    guard before != after else { return }
    findings.append(
      AmendmentFindings.consolidatedDiffers(line: decision.instructions[number].line))
  }
}
