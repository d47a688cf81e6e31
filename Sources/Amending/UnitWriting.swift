internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Writing new text to provisions, whatever instruction brings it.
extension AmendmentEngine {
  /// Writes new text to provisions of one level: a unit each, or for one provision as many as the
  /// text has.
  ///
  /// - Returns: the provisions that hold it now.
  mutating func write(
    _ text: [QuotedText], to nodes: [Int], _ number: Int
  ) throws(Refusal) -> [Int] {
    guard let first = nodes.first, text.contains(where: \.holdsWords) else { throw .noText }
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
      if let (label, rest) = ParagraphLabel.article(paragraphs[0], expected: labels(of: nodes[0])) {
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
    // One 款 may become several; an item may not.
    let isFree = nodes.count == 1 && kind == .paragraph
    guard isFree || content.rows.count == nodes.count else {
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
    // The further ones stand behind the first.
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
}
