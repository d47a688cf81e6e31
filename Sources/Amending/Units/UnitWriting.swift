internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Writing new text to provisions, whatever instruction brings it.
enum UnitWriting {
  /// Writes new text to provisions of one level: a unit each, or for one provision as many as the
  /// text has.
  ///
  /// - Returns: the provisions that hold it now.
  static func write(
    _ text: [QuotedText], to nodes: [Int], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    guard let first = nodes.first, text.contains(where: \.holdsWords) else { throw .noText }
    let kind = pass.draft.nodes[first].kind
    guard nodes.allSatisfy({ pass.draft.nodes[$0].kind == kind }) else {
      throw .unsupported(pass[instruction].wording)
    }
    switch kind {
    case .article: return try writeArticles(text, to: nodes, instruction, &pass)
    case .paragraph, .item, .subitem:
      return try writeSiblings(text, to: nodes, kind, instruction, &pass)
    case .part, .subpart, .chapter, .section:
      guard nodes.count == 1 else { throw .unsupported(pass[instruction].wording) }
      return try writeDivision(text, to: first, instruction, &pass)
    case .annex:
      guard nodes.count == 1 else { throw .unsupported(pass[instruction].wording) }
      return try AnnexChanges.writeAnnex(text, to: first, instruction, &pass)
    case .crossheading: throw .unsupported(kind.unit)
    }
  }

  private static func writeArticles(
    _ text: [QuotedText], to nodes: [Int], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    if nodes.count == 1 {
      var paragraphs = text.flatMap(\.paragraphs)
      if let (label, rest) = ParagraphLabel.article(
        paragraphs[0], expected: labels(of: nodes[0], pass))
      {
        guard labels(of: nodes[0], pass).contains(label) else {
          throw .labelDiffers(label, expected: labels(of: nodes[0], pass)[0])
        }
        if rest.isEmpty { paragraphs.removeFirst() } else { paragraphs[0] = rest }
      }
      guard let content = DraftContent.body(paragraphs) else { throw .unreadableText }
      rewrite(nodes[0], withBody: content, instruction, &pass)
      return nodes
    }
    let labels = nodes.map { Self.labels(of: $0, pass).last ?? "" }
    guard let content = DraftContent.articles(text, labels: labels) else {
      throw .countDiffers(said: nodes.count, given: text.flatMap(\.paragraphs).count)
    }
    guard content.rows.count == nodes.count else {
      throw .countDiffers(said: nodes.count, given: content.rows.count)
    }
    for (node, row) in zip(nodes, content.rows) {
      let body = DraftContent(edition: content.edition, rows: content.edition.childRows(of: row))
      rewrite(node, withBody: body, instruction, &pass)
    }
    return nodes
  }

  /// The labels that new text of an article may begin with: the old one and a new one.
  private static func labels(of node: Int, _ pass: AmendmentPass) -> [String] {
    let old = String(decoding: pass.draft.nodes[node].label, as: UTF8.self)
    return [old] + (pass.claims.numberByNode[node].map { [$0.label(.article)] } ?? [])
  }

  private static func rewrite(
    _ node: Int, withBody content: DraftContent, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) {
    let new = pass.draft.take(content, by: instruction)
    let removed = pass.draft.pair(new, in: node)
    for gone in removed { pass.record.removed[gone] = instruction }
    pass.record.rewritten[node] = instruction
    for inner in pass.draft.subtree(of: node) { pass.record.noteWording(instruction, inner) }
  }

  private static func writeSiblings(
    _ text: [QuotedText], to nodes: [Int], _ kind: ProvisionKind, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    let paragraphs = text.flatMap(\.paragraphs)
    let labels = nodes.map { String(decoding: pass.draft.nodes[$0].label, as: UTF8.self) }
    let content =
      kind == .paragraph
      ? DraftContent.body(paragraphs) : DraftContent.items(paragraphs, labels: labels)
    guard let content, !content.rows.isEmpty else { throw .unreadableText }
    // One 款 may become several; an item may not.
    let isFree = nodes.count == 1 && kind == .paragraph
    guard isFree || content.rows.count == nodes.count else {
      throw .countDiffers(said: nodes.count, given: content.rows.count)
    }
    try checkLabels(content, nodes, kind, pass)
    let new = pass.draft.take(content, by: instruction)
    for (node, own) in zip(nodes, new) {
      let removed = pass.draft.rewrite(node, with: own)
      for gone in removed { pass.record.removed[gone] = instruction }
      pass.record.rewritten[node] = instruction
      for inner in pass.draft.subtree(of: node) { pass.record.noteWording(instruction, inner) }
    }
    // The further ones stand behind the first.
    let parent = pass.draft.nodes[nodes[0]].parent
    var last = nodes[nodes.count - 1]
    for own in new.dropFirst(nodes.count) {
      pass.draft.nodes[own].parent = parent
      pass.claim(NumberClaim(node: own, after: last, instruction: instruction), in: parent)
      last = own
    }
    return nodes + new.dropFirst(nodes.count)
  }

  /// New text of an item that begins with a label must begin with its own.
  private static func checkLabels(
    _ content: DraftContent, _ nodes: [Int], _ kind: ProvisionKind, _ pass: AmendmentPass
  ) throws(Refusal) {
    guard kind != .paragraph else { return }
    for (node, row) in zip(nodes, content.rows) {
      let given = content.edition.rows[row].number
      let claimed = pass.claims.numberByNode[node]
      guard given == pass.draft.nodes[node].number || given == claimed else {
        throw .labelDiffers(
          content.edition.string(content.edition.rows[row].label),
          expected: String(decoding: pass.draft.nodes[node].label, as: UTF8.self))
      }
    }
  }

  private static func writeDivision(
    _ text: [QuotedText], to node: Int, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    let paragraphs = text.flatMap(\.paragraphs)
    let label = String(decoding: pass.draft.nodes[node].label, as: UTF8.self)
    guard let content = DraftContent.division(paragraphs, label: label) else {
      throw .unreadableText
    }
    guard content.edition.rows[content.rows[0]].kind == pass.draft.nodes[node].kind else {
      throw .labelDiffers(paragraphs[0], expected: label)
    }
    let new = pass.draft.take(content, by: instruction)[0]
    let removed = pass.draft.rewrite(node, with: new)
    for gone in removed { pass.record.removed[gone] = instruction }
    pass.record.rewritten[node] = instruction
    for inner in pass.draft.subtree(of: node) { pass.record.noteWording(instruction, inner) }
    pass.claimContained(in: node, instruction)
    return [node]
  }
}
