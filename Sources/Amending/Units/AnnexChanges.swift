internal import DecisionLanguage
internal import RegulationModel

/// Annexes: 将附件1修改为, 增加一个附件，作为附件2.
enum AnnexChanges {
  /// Gives an annex other contents; it keeps its label, and its heading unless the text has one.
  static func writeAnnex(
    _ text: [QuotedText], to node: Int, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    let label = String(decoding: pass.draft.nodes[node].label, as: UTF8.self)
    let new = try annex(
      text.flatMap(\.paragraphs), label: label, heading: pass.draft.nodes[node].heading?.string,
      instruction, &pass)
    guard pass.draft.nodes[new].number == pass.draft.nodes[node].number else {
      throw .labelDiffers(
        String(decoding: pass.draft.nodes[new].label, as: UTF8.self), expected: label)
    }
    for gone in pass.draft.rewrite(node, with: new) { pass.record.removed[gone] = instruction }
    pass.record.rewritten[node] = instruction
    for inner in pass.draft.subtree(of: node) { pass.record.noteWording(instruction, inner) }
    return [node]
  }

  /// Adds an annex before the first one with a larger number, or behind all.
  static func insertAnnex(
    _ insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    guard insertion.count == 1 else { throw .unsupported(insertion.kind.unit) }
    let own = insertion.numbers.first?.address?.steps.last?.number
    let label = own.map { "附件\($0.value)" } ?? "附件"
    let paragraphs = (insertion.heading?.paragraphs ?? []) + insertion.text.flatMap(\.paragraphs)
    let new = try annex(paragraphs, label: label, instruction, &pass)
    guard own == nil || pass.draft.nodes[new].number == own else {
      throw .labelDiffers(
        String(decoding: pass.draft.nodes[new].label, as: UTF8.self), expected: label)
    }
    let annexes = pass.draft.roots.filter {
      pass.draft.nodes[$0].kind == .annex && !pass.draft.nodes[$0].isRemoved
    }
    if annexes.contains(where: { pass.draft.nodes[$0].number == pass.draft.nodes[new].number }) {
      throw .numberTaken(label, by: nil)
    }
    let follower = annexes.first { node in
      guard let held = pass.draft.nodes[node].number, let instruction = pass.draft.nodes[new].number
      else {
        return false
      }
      return held > instruction
    }
    let index = follower.flatMap { pass.draft.roots.firstIndex(of: $0) } ?? pass.draft.roots.count
    pass.draft.roots.insert(new, at: index)
    for inner in pass.draft.subtree(of: new) { pass.record.noteWording(instruction, inner) }
    return .applied([new])
  }

  private static func annex(
    _ paragraphs: [String], label: String, heading: String? = nil, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> Int {
    guard !paragraphs.isEmpty else { throw .noText }
    guard let content = DraftContent.annex(paragraphs, label: label, heading: heading) else {
      throw .unreadableText
    }
    return pass.draft.take(content, by: instruction)[0]
  }
}
