internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Whole paragraphs that others take the place of: “旧一”“旧二”修改为：“新一”“新二”“新三”.
extension AmendmentEngine {
  /// Replaces 款 that stand one behind the other; their words must be the quoted ones.
  mutating func replaceParagraphs(
    _ replacement: WordReplacement, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    guard replacement.targets.count == 1, let target = replacement.targets.first else {
      throw .unevenLists(replacement.old.count, replacement.new.count)
    }
    let new = replacement.new.flatMap(\.paragraphs)
    guard !new.isEmpty else { throw .noText }
    if case .preamble(nil) = target.unit {
      let held = draft.preamble.map(\.bytes)
      let range = try run(replacement.old, in: held, target)
      draft.preamble.replaceSubrange(
        range, with: new.map { AmendedText(Array($0.utf8), by: .instruction(number)) })
      record.preamble = number
      return .applied([])
    }
    let named = try node(of: target, number)
    let isParagraph = draft.nodes[named].kind == .paragraph
    let article = isParagraph ? draft.nodes[named].parent : named
    guard article >= 0, draft.nodes[article].kind == .article else {
      throw .unsupported(decision.instructions[number].wording)
    }
    let children = isParagraph ? [named] : standing(in: article)
    let range = try run(replacement.old, in: children.map { draft.nodes[$0].text.bytes }, target)
    let nodes = Array(children[range])
    for node in nodes { try checkUnchanged(node, number) }
    // The quoted words would have to hold the items, too.
    guard nodes.allSatisfy({ draft.nodes[$0].children.isEmpty && draft.nodes[$0].closing == nil })
    else { throw .unsupported(decision.instructions[number].wording) }
    guard let content = DraftContent.body(new) else { throw .unreadableText }
    let taken = draft.take(content, by: number)
    for (node, own) in zip(nodes, taken) {
      for gone in draft.rewrite(node, with: own) { record.removed[gone] = number }
      for inner in draft.subtree(of: node) { record.noteWording(number, inner) }
    }
    for node in nodes.dropFirst(taken.count) { remove(node, number) }
    var last = nodes[min(nodes.count, taken.count) - 1]
    for own in taken.dropFirst(nodes.count) {
      claim(NumberClaim(node: own, after: last, instruction: number), in: article)
      last = own
    }
    return .applied(Array(nodes.prefix(taken.count)) + Array(taken.dropFirst(nodes.count)))
  }

  /// Where paragraphs with some words stand one behind the other.
  private func run(
    _ old: [QuotedText], in held: [[UInt8]], _ target: AmendmentTarget
  ) throws(Refusal) -> Range<Int> {
    let wanted = old.flatMap(\.paragraphs).map { FoldedText(Array($0.utf8)).glyphs }
    let texts = held.map { FoldedText($0).glyphs }
    let found = WordSearch(wanted).ranges(in: texts)
    guard let range = found.first else {
      throw .noSuchWords(old[0].text, in: target.citation, nearest: nil)
    }
    guard found.count == 1 else { throw .ambiguousWords(old[0].text, count: found.count) }
    return range
  }
}
