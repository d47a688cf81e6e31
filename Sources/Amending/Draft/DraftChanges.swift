internal import RegulationModel

extension DraftEdition {
  /// Takes over provisions of new content, without a place yet.
  ///
  /// - Returns: the new nodes, one for each row of the content.
  mutating func take(_ content: DraftContent, by instruction: InstructionID) -> [Int] {
    content.rows.map { take($0, content.edition, by: instruction) }
  }

  private mutating func take(_ root: Int, _ edition: Edition, by instruction: InstructionID) -> Int
  {
    let writer = AmendedText.Writer.instruction(instruction)
    let offset = nodes.count - root
    for index in root..<Int(edition.rows[root].end) {
      let row = edition.rows[index]
      func text(_ range: TextRange) -> AmendedText {
        AmendedText(Array(edition.bytes[range.offsets]), by: writer)
      }
      var node = DraftNode(
        kind: row.kind, number: row.number, label: Array(edition.bytes[row.label.offsets]),
        heading: row.heading.isEmpty ? nil : text(row.heading), text: text(row.text),
        closing: row.closing.isEmpty ? nil : text(row.closing), parent: DraftEdition.top, line: 0)
      if row.kind == .article, !row.heading.isEmpty {
        node.captionBrackets = (Array("【".utf8), Array("】".utf8))
      }
      if index > root {
        node.parent = Int(row.parent) + offset
        nodes[node.parent].children.append(nodes.count)
      }
      nodes.append(node)
    }
    return root + offset
  }

  /// Gives a provision the words of another one. What is inside is paired by level and number and
  /// keeps its identity; what has no counterpart is removed.
  ///
  /// - Parameters:
  ///   - node: the provision; it keeps its number, label and place.
  ///   - content: a provision without a place, which is used up.
  ///   - keepsLabel: whether its own label stays as it is printed.
  /// - Returns: the nodes that were removed, without what was inside them.
  mutating func rewrite(_ node: Int, with content: Int, keepsLabel: Bool = true) -> [Int] {
    nodes[node].text = nodes[content].text
    nodes[node].closing = nodes[content].closing
    if let heading = nodes[content].heading {
      nodes[node].heading = heading
      nodes[node].captionBrackets = nodes[content].captionBrackets
    }
    if !keepsLabel { nodes[node].label = nodes[content].label }
    return pair(nodes[content].children, in: node)
  }

  /// Gives a provision other contents: those that have a counterpart keep its identity. What an
  /// instruction moved elsewhere is no content of it any more.
  mutating func pair(_ contents: [Int], in node: Int) -> [Int] {
    let own = nodes[node].children.filter { nodes[$0].parent == node }
    var held: [Counterpart: Int] = [:]
    for child in own where held[Counterpart(nodes[child])] == nil {
      held[Counterpart(nodes[child])] = child
    }
    var children: [Int] = []
    var removed: [Int] = []
    for content in contents {
      if let child = held.removeValue(forKey: Counterpart(nodes[content])) {
        removed += rewrite(child, with: content, keepsLabel: false)
        children.append(child)
      } else {
        children.append(content)
      }
    }
    let kept = Set(children)
    removed += own.filter { !kept.contains($0) }
    for child in removed { nodes[child].isRemoved = true }
    setChildren(children, of: node)
    return removed
  }

  private struct Counterpart: Hashable {
    let kind: ProvisionKind
    let number: ProvisionNumber?

    init(_ node: DraftNode) {
      kind = node.kind
      number = node.number
    }
  }
}
