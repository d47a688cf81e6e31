internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions about headings: 第四章章名修改为“…”.
enum HeadingChanges {
  /// Gives a heading, a caption or the title other words.
  static func rename(
    _ target: AmendmentTarget, _ old: QuotedText?, _ new: QuotedText, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let slot: TextSlot
    if target.unit == .heading {
      slot = try heading(old, target, pass)
    } else if target.unit == .title {
      guard pass.draft.title != nil else { throw .noSuchProvision(target.citation, held: nil) }
      slot = .title
    } else {
      let node = try TargetFinder.node(of: target, instruction, &pass)
      guard pass.draft.nodes[node].heading != nil else { throw .noHeading(target.citation) }
      slot = .heading(node)
    }
    guard let text = pass.draft[slot] else { throw .noHeading(target.citation) }
    if case .instruction(let by)? = text.writer(in: 0..<text.bytes.count), !pass.isWide(by) {
      throw .changedBefore(text.string, by: by.index)
    }
    let words = try headingWords(new, slot, pass)
    var edits = EditList()
    if let old, let held = try? headingWords(old, slot, pass), held != text.bytes {
      let ranges = WordSearch(held).quotedRanges(in: text.bytes)
      guard let range = ranges.first else {
        throw .noSuchWords(old.text, in: target.citation, nearest: text.string)
      }
      guard ranges.count == 1 else { throw .ambiguousWords(old.text, count: ranges.count) }
      edits.add(slot, range, words)
    } else {
      edits.add(slot, 0..<text.bytes.count, words)
    }
    return try EditWriting.commit(edits, instruction, &pass)
  }

  /// The heading with some words, label included or not.
  private static func heading(
    _ old: QuotedText?, _ target: AmendmentTarget, _ pass: AmendmentPass
  ) throws(Refusal) -> TextSlot {
    guard let old else { throw .noHeading(target.citation) }
    let wanted = FoldedText(Array(old.text.utf8)).glyphs
    var found: [TextSlot] = []
    for node in pass.draft.preorder() {
      let held = pass.draft.nodes[node]
      if held.kind == .crossheading, FoldedText(held.text.bytes).glyphs == wanted {
        found.append(.text(node))
      }
      guard held.kind.isDivision || held.kind == .annex, let heading = held.heading else {
        continue
      }
      if FoldedText(heading.bytes).glyphs == wanted
        || FoldedText(held.label + heading.bytes).glyphs == wanted
      {
        found.append(.heading(node))
      }
    }
    guard let first = found.first else { throw .noHeading(old.text) }
    guard found.count == 1 else { throw .ambiguousWords(old.text, count: found.count) }
    return first
  }

  /// The words of a heading without its label, which must be the provision's own.
  private static func headingWords(_ quote: QuotedText, _ slot: TextSlot, _ pass: AmendmentPass)
    throws(Refusal) -> [UInt8]
  {
    let words = quote.paragraphs.joined()
    guard !words.isEmpty else { throw .noText }
    guard case .heading(let node) = slot, pass.draft.nodes[node].kind.isDivision,
      let (label, rest) = ParagraphLabel.division(words), !rest.isEmpty
    else { return Array(words.utf8) }
    let own = String(decoding: pass.draft.nodes[node].label, as: UTF8.self)
    guard label == own else { throw .labelDiffers(label, expected: own) }
    return Array(rest.utf8)
  }
}
