internal import ChineseText
internal import RegulationModel

/// Instructions about whole provisions: 将第三条修改为, 删去第三条, 将第三条和第四条合并.
extension AmendmentEngine {
  // MARK: - Replacing

  /// Gives provisions other words.
  mutating func replaceUnits(
    _ targets: [AmendmentTarget], _ text: [QuotedText], isConsolidated: Bool, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    guard let first = targets.first, !text.flatMap(\.paragraphs).isEmpty else { throw .noText }
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
    case .preamble(nil): draft.preamble = new
    case .preamble(let paragraph?):
      draft.preamble.replaceSubrange((paragraph - 1)..<paragraph, with: new)
    case .note: draft.note = AmendedText(Array(paragraphs.joined(separator: "\u{3000}").utf8), by: writer)
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
      paragraphs.firstIndex { ContentText.articleLabel($0, expected: [label]) != nil }
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
      DecisionFindings.consolidatedDiffers(line: decision.instructions[number].line))
  }

  /// Writes new text to provisions of one level: a unit each, or for one provision as many as the
  /// text has.
  ///
  /// - Returns: the provisions that hold it now.
  mutating func write(
    _ text: [QuotedText], to nodes: [Int], _ number: Int
  ) throws(Refusal) -> [Int] {
    guard let first = nodes.first else { throw .noText }
    let kind = draft.nodes[first].kind
    guard nodes.allSatisfy({ draft.nodes[$0].kind == kind }) else {
      throw .unsupported(decision.instructions[number].wording)
    }
    switch kind {
    case .article: return try writeArticles(text, to: nodes, number)
    case .paragraph, .item, .subitem: return try writeSiblings(text, to: nodes, kind, number)
    case .part, .subpart, .chapter, .section:
      guard nodes.count == 1 else { throw .unsupported(decision.instructions[number].wording) }
      return try writeDivision(text, to: first, number)
    case .annex:
      guard nodes.count == 1 else { throw .unsupported(decision.instructions[number].wording) }
      return try writeAnnex(text, to: first, number)
    case .crossheading: throw .unsupported(kind.unit)
    }
  }

  private mutating func writeArticles(
    _ text: [QuotedText], to nodes: [Int], _ number: Int
  ) throws(Refusal) -> [Int] {
    if nodes.count == 1 {
      var paragraphs = text.flatMap(\.paragraphs)
      if let (label, rest) = ContentText.articleLabel(paragraphs[0], expected: labels(of: nodes[0])) {
        guard labels(of: nodes[0]).contains(label) else {
          throw .labelDiffers(label, expected: labels(of: nodes[0])[0])
        }
        if rest.isEmpty { paragraphs.removeFirst() } else { paragraphs[0] = rest }
      }
      guard let content = DraftContent.body(paragraphs) else { throw .unreadableText }
      rewrite(nodes[0], withBody: content, number)
      return nodes
    }
    let labels = nodes.map { self.labels(of: $0).last ?? "" }
    guard let content = DraftContent.articles(text, labels: labels) else {
      throw .countDiffers(said: nodes.count, given: text.flatMap(\.paragraphs).count)
    }
    guard content.rows.count == nodes.count else {
      throw .countDiffers(said: nodes.count, given: content.rows.count)
    }
    for (node, row) in zip(nodes, content.rows) {
      let body = DraftContent(edition: content.edition, rows: content.edition.childRows(of: row))
      rewrite(node, withBody: body, number)
    }
    return nodes
  }

  /// The labels that new text of an article may begin with: the old one and a new one.
  private func labels(of node: Int) -> [String] {
    let old = String(decoding: draft.nodes[node].label, as: UTF8.self)
    return [old] + (claims.numberByNode[node].map { [$0.label(.article)] } ?? [])
  }

  private mutating func rewrite(_ node: Int, withBody content: DraftContent, _ number: Int) {
    let new = draft.take(content, by: number)
    let removed = draft.pair(new, in: node)
    for gone in removed { record.removed[gone] = number }
    record.rewritten[node] = number
    for inner in draft.subtree(of: node) { record.noteWording(number, inner) }
  }

  private mutating func writeSiblings(
    _ text: [QuotedText], to nodes: [Int], _ kind: ProvisionKind, _ number: Int
  ) throws(Refusal) -> [Int] {
    let paragraphs = text.flatMap(\.paragraphs)
    let labels = nodes.map { String(decoding: draft.nodes[$0].label, as: UTF8.self) }
    let content =
      kind == .paragraph
      ? DraftContent.body(paragraphs) : DraftContent.items(paragraphs, labels: labels)
    guard let content, !content.rows.isEmpty else { throw .unreadableText }
    guard nodes.count == 1 || content.rows.count == nodes.count else {
      throw .countDiffers(said: nodes.count, given: content.rows.count)
    }
    try checkLabels(content, nodes, kind)
    let new = draft.take(content, by: number)
    for (node, own) in zip(nodes, new) {
      let removed = draft.rewrite(node, with: own)
      for gone in removed { record.removed[gone] = number }
      record.rewritten[node] = number
      for inner in draft.subtree(of: node) { record.noteWording(number, inner) }
    }
    // One 款 may be replaced by several: the others stand behind it.
    let parent = draft.nodes[nodes[0]].parent
    var last = nodes[nodes.count - 1]
    for own in new.dropFirst(nodes.count) {
      draft.nodes[own].parent = parent
      claim(NumberClaim(node: own, after: last, instruction: number), in: parent)
      last = own
    }
    return nodes + new.dropFirst(nodes.count)
  }

  /// New text of an item that begins with a label must begin with its own.
  private func checkLabels(
    _ content: DraftContent, _ nodes: [Int], _ kind: ProvisionKind
  ) throws(Refusal) {
    guard kind != .paragraph else { return }
    for (node, row) in zip(nodes, content.rows) {
      let given = content.edition.rows[row].number
      let claimed = claims.numberByNode[node]
      guard given == draft.nodes[node].number || given == claimed else {
        throw .labelDiffers(
          content.edition.string(content.edition.rows[row].label),
          expected: String(decoding: draft.nodes[node].label, as: UTF8.self))
      }
    }
  }

  private mutating func writeDivision(
    _ text: [QuotedText], to node: Int, _ number: Int
  ) throws(Refusal) -> [Int] {
    let paragraphs = text.flatMap(\.paragraphs)
    let label = String(decoding: draft.nodes[node].label, as: UTF8.self)
    guard let content = DraftContent.division(paragraphs, label: label) else {
      throw .unreadableText
    }
    guard content.edition.rows[content.rows[0]].kind == draft.nodes[node].kind else {
      throw .labelDiffers(paragraphs[0], expected: label)
    }
    let new = draft.take(content, by: number)[0]
    let removed = draft.rewrite(node, with: new)
    for gone in removed { record.removed[gone] = number }
    record.rewritten[node] = number
    for inner in draft.subtree(of: node) { record.noteWording(number, inner) }
    claimContained(in: node, number)
    return [node]
  }

  // MARK: - Removing

  /// Takes provisions out.
  mutating func deleteUnits(
    _ targets: [AmendmentTarget], _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    if targets.count == 1, case .preamble(let paragraph) = targets[0].unit {
      _ = try slots(of: targets[0], number)
      if let paragraph { draft.preamble.remove(at: paragraph - 1) } else { draft.preamble = [] }
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

  /// An article must keep a 款.
  private mutating func checkRemainder(_ nodes: [Int]) throws(Refusal) {
    let gone = Set(nodes)
    for node in nodes where draft.nodes[node].kind == .paragraph {
      let parent = draft.nodes[node].parent
      guard parent >= 0, draft.nodes[parent].kind == .article else { continue }
      let children = draft.nodes[parent].children
      let standing = children.firstIndex { !gone.contains($0) && !draft.nodes[$0].isRemoved }
      try spend(standing ?? children.count)
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
    guard let first = nodes.first, nodes.count > 1, Set(nodes).count == nodes.count else {
      throw .noText
    }
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
    guard draft.nodes[nodes[0]].kind == .article, nodes.allSatisfy({ draft.nodes[$0].kind == .article })
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
