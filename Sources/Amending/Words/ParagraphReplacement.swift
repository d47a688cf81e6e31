internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Whole paragraphs that others take the place of: “旧一”“旧二”修改为：“新一”“新二”“新三”.
enum ParagraphReplacement {
  /// Replaces 款 that stand one behind the other; their words must be the quoted ones.
  static func replaceParagraphs(
    _ replacement: WordReplacement, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    guard replacement.targets.count == 1, let target = replacement.targets.first else {
      throw .unevenLists(replacement.old.count, replacement.new.count)
    }
    let new = replacement.new.flatMap(\.paragraphs)
    guard !new.isEmpty else { throw .noText }
    if case .preamble(nil) = target.unit {
      let held = pass.draft.preamble.map(\.bytes)
      let range = try run(replacement.old, in: held, target)
      pass.draft.preamble.replaceSubrange(
        range, with: new.map { AmendedText(Array($0.utf8), by: .instruction(instruction)) })
      pass.record.preamble = instruction
      return .applied([])
    }
    let named = try TargetFinder.node(of: target, instruction, &pass)
    let isParagraph = pass.draft.nodes[named].kind == .paragraph
    let article = isParagraph ? pass.draft.nodes[named].parent : named
    guard article >= 0, pass.draft.nodes[article].kind == .article else {
      throw .unsupported(pass[instruction].wording)
    }
    let children = isParagraph ? [named] : pass.standing(in: article)
    let range = try run(
      replacement.old, in: children.map { pass.draft.nodes[$0].text.bytes }, target)
    let nodes = Array(children[range])
    for node in nodes { try TargetFinder.checkUnchanged(node, instruction, &pass) }
    // The quoted words would have to hold the items, too.
    guard
      nodes.allSatisfy({
        pass.draft.nodes[$0].children.isEmpty && pass.draft.nodes[$0].closing == nil
      })
    else { throw .unsupported(pass[instruction].wording) }
    return .applied(try write(new, to: nodes, of: article, instruction, &pass))
  }

  /// Writes paragraphs in the place of some 款: further ones are new, 款 that are left over go.
  private static func write(
    _ paragraphs: [String], to nodes: [Int], of article: Int, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    guard let content = DraftContent.body(paragraphs) else { throw .unreadableText }
    let taken = pass.draft.take(content, by: instruction)
    for (node, own) in zip(nodes, taken) {
      for gone in pass.draft.rewrite(node, with: own) { pass.record.removed[gone] = instruction }
      for inner in pass.draft.subtree(of: node) { pass.record.noteWording(instruction, inner) }
    }
    for node in nodes.dropFirst(taken.count) { pass.remove(node, instruction) }
    var last = nodes[min(nodes.count, taken.count) - 1]
    for own in taken.dropFirst(nodes.count) {
      pass.claim(NumberClaim(node: own, after: last, instruction: instruction), in: article)
      last = own
    }
    return Array(nodes.prefix(taken.count)) + Array(taken.dropFirst(nodes.count))
  }

  /// Where paragraphs with some words stand one behind the other.
  private static func run(
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
