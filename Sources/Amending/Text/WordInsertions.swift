internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions that put words beside others, and those about headings.
extension AmendmentEngine {
  /// Puts words before or behind others, which must stand there once in each target, or at the start
  /// or the end of the target.
  mutating func insertWords(
    _ insertion: WordInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    guard let anchor = insertion.anchor else { return try insertAtEdge(insertion, number) }
    try checkOneParagraph(insertion.new, number)
    var edits = EditList()
    for target in insertion.targets {
      let places = try slots(of: target, number)
      let word = Array(anchor.text.utf8)
      var found = try occurrences(word, in: places)
      if let follower = insertion.follower { found = found.filter { follows(follower, $0) } }
      guard let place = found.first else { throw missing(word, in: places, target, number) }
      guard found.count == 1 else { throw .ambiguousWords(anchor.text, count: found.count) }
      if let by = writer(of: place), by != number { throw .changedBefore(anchor.text, by: by) }
      let offset =
        insertion.position == .before ? place.range.lowerBound : place.range.upperBound
      edits.add(place.slot, offset..<offset, Array(insertion.new.text.utf8))
    }
    return try commit(edits, number)
  }

  /// Whether words stand right behind a place, punctuation apart.
  private func follows(_ follower: QuotedText, _ place: Occurrence) -> Bool {
    guard let bytes = draft[place.slot]?.bytes else { return false }
    let rest = FoldedText(Array(bytes[place.range.upperBound...])).glyphs
    let wanted = FoldedText(Array(follower.text.utf8)).glyphs
    let start = rest.prefix(2).firstIndex { !Glyph.isPunctuation($0) } ?? 0
    return rest.starts(with: wanted) || rest[start...].starts(with: wanted)
  }

  /// 第三条第二款末尾增加“…”; 第十一条增加规定：“…。”, which is a 款 of its own.
  private mutating func insertAtEdge(
    _ insertion: WordInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    guard let target = insertion.targets.first, insertion.targets.count == 1 else {
      throw .ambiguousPlace(insertion.targets.map(\.citation).joined(separator: "、"), [])
    }
    let word = Array(insertion.new.text.utf8)
    guard !word.isEmpty else { throw .noText }
    let places = try slots(of: target, number)
    if let node = places.node, draft.nodes[node].kind == .article, target.part == .whole,
      insertion.position == .end, Sentences.isWhole(word)
    {
      return try appendParagraph(insertion.new, to: node, number)
    }
    try checkOneParagraph(insertion.new, number)
    let isStart = insertion.position == .start
    guard let slot = isStart ? places.slots.first?.slot : places.slots.last?.slot,
      let text = draft[slot]
    else { throw .noSuchProvision(target.citation, held: nil) }
    let offset = isStart ? 0 : text.bytes.count
    var edits = EditList()
    edits.add(slot, offset..<offset, word)
    return try commit(edits, number)
  }

  /// Words inside a 款 cannot bring another one along.
  private func checkOneParagraph(_ words: QuotedText, _ number: Int) throws(Refusal) {
    guard words.paragraphs.count == 1 else {
      throw .unsupported(decision.instructions[number].wording)
    }
  }

  private mutating func appendParagraph(
    _ text: QuotedText, to article: Int, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    findings.append(
      AmendmentFindings.addedAsParagraph(
        line: decision.instructions[number].line, place: citation(of: article)))
    guard let content = DraftContent.body(text.paragraphs) else { throw .unreadableText }
    let nodes = draft.take(content, by: number)
    for node in nodes { claim(NumberClaim(node: node, instruction: number), in: article) }
    return .applied(nodes)
  }

  // MARK: - Headings

  /// Gives a heading, a caption or the title other words.
  mutating func rename(
    _ target: AmendmentTarget, _ old: QuotedText?, _ new: QuotedText, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let slot: TextSlot
    if target.unit == .heading {
      slot = try heading(old, target)
    } else if target.unit == .title {
      guard draft.title != nil else { throw .noSuchProvision(target.citation, held: nil) }
      slot = .title
    } else {
      let node = try node(of: target, number)
      guard draft.nodes[node].heading != nil else { throw .noHeading(target.citation) }
      slot = .heading(node)
    }
    guard let text = draft[slot] else { throw .noHeading(target.citation) }
    if case .instruction(let by)? = text.writer(in: 0..<text.bytes.count), !isWide(by) {
      throw .changedBefore(text.string, by: by)
    }
    let words = try headingWords(new, slot)
    var edits = EditList()
    if let old, let held = try? headingWords(old, slot), held != text.bytes {
      let ranges = WordSearch(held).ranges(in: text.bytes)
      guard let range = ranges.first else {
        throw .noSuchWords(old.text, in: target.citation, nearest: text.string)
      }
      guard ranges.count == 1 else { throw .ambiguousWords(old.text, count: ranges.count) }
      edits.add(slot, range, words)
    } else {
      edits.add(slot, 0..<text.bytes.count, words)
    }
    return try commit(edits, number)
  }

  /// The heading with some words, label included or not.
  private func heading(
    _ old: QuotedText?, _ target: AmendmentTarget
  ) throws(Refusal) -> TextSlot {
    guard let old else { throw .noHeading(target.citation) }
    let wanted = FoldedText(Array(old.text.utf8)).glyphs
    var found: [TextSlot] = []
    for node in draft.preorder() {
      let held = draft.nodes[node]
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
  private func headingWords(_ quote: QuotedText, _ slot: TextSlot) throws(Refusal) -> [UInt8] {
    let words = quote.paragraphs.joined()
    guard !words.isEmpty else { throw .noText }
    guard case .heading(let node) = slot, draft.nodes[node].kind.isDivision,
      let (label, rest) = ParagraphLabel.division(words), !rest.isEmpty
    else { return Array(words.utf8) }
    let own = String(decoding: draft.nodes[node].label, as: UTF8.self)
    guard label == own else { throw .labelDiffers(label, expected: own) }
    return Array(rest.utf8)
  }
}

extension Sentences {
  /// Whether a text ends as a sentence does.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let last = ranges(in: bytes).last, last.upperBound == bytes.count else { return false }
    let end = glyph(endingAt: bytes.count, notBefore: 0, in: bytes.span)?.value ?? 0
    return end == Glyph.fullStop || end == 0xFF01 || end == 0xFF1F || Glyph.isClosing(end)
  }
}
