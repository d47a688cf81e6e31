internal import DecisionLanguage
internal import RegulationModel

/// Annexes: 将附件1修改为, 增加一个附件，作为附件2.
extension AmendmentEngine {
  /// Gives an annex other contents; it keeps its label, and its heading unless the text has one.
  mutating func writeAnnex(
    _ text: [QuotedText], to node: Int, _ number: Int
  ) throws(Refusal) -> [Int] {
    let label = String(decoding: draft.nodes[node].label, as: UTF8.self)
    let new = try annex(text.flatMap(\.paragraphs), label: label, number)
    guard draft.nodes[new].number == draft.nodes[node].number else {
      throw .labelDiffers(
        String(decoding: draft.nodes[new].label, as: UTF8.self), expected: label)
    }
    for gone in draft.rewrite(node, with: new) { record.removed[gone] = number }
    record.rewritten[node] = number
    for inner in draft.subtree(of: node) { record.noteWording(number, inner) }
    return [node]
  }

  /// Adds an annex before the first one with a larger number, or behind all.
  mutating func insertAnnex(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    guard insertion.count == 1 else { throw .unsupported(insertion.kind.unit) }
    let own = insertion.numbers.first?.address?.steps.last?.number
    let label = own.map { "附件\($0.value)" } ?? "附件"
    let paragraphs = (insertion.heading?.paragraphs ?? []) + insertion.text.flatMap(\.paragraphs)
    let new = try annex(paragraphs, label: label, number)
    guard own == nil || draft.nodes[new].number == own else {
      throw .labelDiffers(
        String(decoding: draft.nodes[new].label, as: UTF8.self), expected: label)
    }
    let annexes = draft.roots.filter {
      draft.nodes[$0].kind == .annex && !draft.nodes[$0].isRemoved
    }
    if annexes.contains(where: { draft.nodes[$0].number == draft.nodes[new].number }) {
      throw .numberTaken(label, by: nil)
    }
    let follower = annexes.first { node in
      guard let held = draft.nodes[node].number, let number = draft.nodes[new].number else {
        return false
      }
      return held > number
    }
    let index = follower.flatMap { draft.roots.firstIndex(of: $0) } ?? draft.roots.count
    draft.roots.insert(new, at: index)
    for inner in draft.subtree(of: new) { record.noteWording(number, inner) }
    return .applied([new])
  }

  private mutating func annex(
    _ paragraphs: [String], label: String, _ number: Int
  ) throws(Refusal) -> Int {
    guard !paragraphs.isEmpty else { throw .noText }
    guard let content = DraftContent.annex(paragraphs, label: label) else { throw .unreadableText }
    return draft.take(content, by: number)[0]
  }
}
