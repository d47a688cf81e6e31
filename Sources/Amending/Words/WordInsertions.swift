internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions that put words beside others, and those about headings.
enum WordInsertions {
  /// Puts words before or behind others, which must stand there once in each target, or at the start
  /// or the end of the target.
  static func insertWords(
    _ insertion: WordInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    guard let anchor = insertion.anchor else {
      return try insertAtEdge(insertion, instruction, &pass)
    }
    try checkOneParagraph(insertion.new, instruction, pass)
    var edits = EditList()
    for target in insertion.targets {
      let places = try SlotFinder.slots(of: target, instruction, &pass)
      let word = Array(anchor.text.utf8)
      var found = try Occurrences.find(word, in: places, &pass)
      if let follower = insertion.follower { found = found.filter { follows(follower, $0, pass) } }
      let own = OwnPlaces(found, of: anchor, in: target, pass)
      if own.places.isEmpty, let title = own.title {
        throw .wordsOfOtherAct(anchor.text, title: title)
      }
      found = try Occurrences.chosen(found, of: anchor, pass)
      guard !found.isEmpty else {
        throw MissingWords.refusal(word, in: places, target, instruction, &pass)
      }
      guard found.count == 1 || anchor.place != nil else {
        throw .ambiguousWords(anchor.text, count: found.count)
      }
      for place in found {
        if let by = Occurrences.writer(of: place, pass), by != instruction {
          throw .changedBefore(anchor.text, by: by.index)
        }
        var offset =
          insertion.position == .before ? place.range.lowerBound : place.range.upperBound
        if let follower = insertion.follower {
          let gap = gap(behind: place, before: follower, for: Array(insertion.new.text.utf8), pass)
          guard let gap else { throw .unsupported(pass[instruction].wording) }
          offset = gap
        }
        edits.add(place.slot, offset..<offset, Array(insertion.new.text.utf8))
      }
    }
    return try EditWriting.commit(edits, instruction, &pass)
  }

  /// Whether words stand right behind a place, punctuation apart.
  private static func follows(
    _ follower: QuotedText, _ place: Occurrence, _ pass: AmendmentPass
  ) -> Bool {
    guard let bytes = pass.draft[place.slot]?.bytes else { return false }
    let rest = FoldedText(Array(bytes[place.range.upperBound...])).glyphs
    let wanted = FoldedText(Array(follower.text.utf8)).glyphs
    let start = rest.prefix(2).firstIndex { !Glyph.isPunctuation($0) } ?? 0
    return [0, start].contains { offset in
      rest[offset...].starts(with: wanted)
        && !NumberBorders.cut(offset..<(offset + wanted.count), of: rest)
    }
  }

  /// 第三条第二款末尾增加“…”; 第十一条增加规定：“…。”, which is a 款 of its own.
  private static func insertAtEdge(
    _ insertion: WordInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    guard let target = insertion.targets.first, insertion.targets.count == 1 else {
      throw .ambiguousPlace(insertion.targets.map(\.citation).joined(separator: "、"), [])
    }
    let word = Array(insertion.new.text.utf8)
    guard !word.isEmpty else { throw .noText }
    let places = try SlotFinder.slots(of: target, instruction, &pass)
    if let node = places.node, pass.draft.nodes[node].kind == .article, target.part == .whole,
      insertion.position == .end, Sentences.isWhole(word)
    {
      return try appendParagraph(insertion.new, to: node, instruction, &pass)
    }
    try checkOneParagraph(insertion.new, instruction, pass)
    if isWide(target, places, pass) { throw .unsupported(pass[instruction].wording) }
    let isStart = insertion.position == .start
    let edges = edges(of: target, places, isStart: isStart, pass)
    guard !edges.isEmpty else { throw .noSuchProvision(target.citation, held: nil) }
    var edits = EditList()
    for place in edges {
      guard let text = pass.draft[place.slot] else {
        throw .noSuchProvision(target.citation, held: nil)
      }
      // Of a sentence, its own start and end.
      let part = (place.range ?? 0..<text.bytes.count).clamped(to: 0..<text.bytes.count)
      let offset =
        isStart ? part.lowerBound : part.lowerBound + end(of: Array(text.bytes[part]), for: word)
      edits.add(place.slot, offset..<offset, word)
    }
    return try EditWriting.commit(edits, instruction, &pass)
  }

  /// Whether a target holds several provisions or lines, so that words at its end may be meant for the
  /// last of them or for one more: a chapter, an annex with rows, the act.
  private static func isWide(
    _ target: AmendmentTarget, _ places: SlotRanges, _ pass: AmendmentPass
  ) -> Bool {
    if target.unit == .act { return true }
    guard let node = places.node, target.part != .heading else { return false }
    let kind = pass.draft.nodes[node].kind
    let texts = places.slots.count { if case .text = $0.slot { true } else { false } }
    return (kind.isDivision || kind == .annex) && texts > 1
  }

  /// The texts at whose edge words come in: the first or the last of a target, of 各项 each.
  private static func edges(
    of target: AmendmentTarget, _ places: SlotRanges, isStart: Bool, _ pass: AmendmentPass
  ) -> [SlotRanges.Stretch] {
    guard target.part == .items else {
      return [isStart ? places.slots.first : places.slots.last].compactMap(\.self)
    }
    return places.slots.filter { place in
      guard case .text(let node) = place.slot else { return false }
      return pass.draft.nodes[node].kind == .item
    }
  }

  /// Where words come in at the end of a text: whole sentences behind its last mark, a clause before
  /// it.
  ///
  ///     …的行为。  +  ，并予以劝导     …的行为，并予以劝导。
  private static func end(of text: [UInt8], for words: [UInt8]) -> Int {
    guard let mark = EndMark.last(of: text), EndMark.last(of: words) == nil else {
      return text.count
    }
    return mark.offset
  }

  /// Where words come in between two others: marks that stand there belong to the words that bring
  /// one along themselves.
  ///
  ///     规划、建设  +  设计、     规划、设计、建设
  ///
  /// - Returns: the offset; `nil` when a mark stands there and the words say nothing of it.
  private static func gap(
    behind place: Occurrence, before follower: QuotedText, for words: [UInt8], _ pass: AmendmentPass
  ) -> Int? {
    guard let text = pass.draft[place.slot]?.bytes else { return nil }
    var end = place.range.upperBound
    let span = text.span
    while end < text.count, Glyph.isPunctuation(glyph(at: end, in: span).value),
      !FoldedText(Array(text[end...])).glyphs.starts(
        with: FoldedText(Array(follower.text.utf8)).glyphs)
    {
      end += glyph(at: end, in: span).length
    }
    guard end > place.range.upperBound else { return end }
    let first = words.isEmpty ? 0 : glyph(at: 0, in: words.span).value
    let last = glyph(endingAt: words.count, notBefore: 0, in: words.span)?.value ?? 0
    if Glyph.isPunctuation(last), !Glyph.isClosing(last) { return end }
    return Glyph.isPunctuation(first) && !DecisionGlyph.opensQuote(first)
      && first != Glyph.titleOpen
      ? place.range.upperBound : nil
  }

  /// Words inside a 款 cannot bring another one along.
  private static func checkOneParagraph(
    _ words: QuotedText, _ instruction: InstructionID, _ pass: AmendmentPass
  ) throws(Refusal) {
    guard words.paragraphs.count == 1 else {
      throw .unsupported(pass[instruction].wording)
    }
  }

  private static func appendParagraph(
    _ text: QuotedText, to article: Int, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    pass.findings.append(
      AmendmentFindings.addedAsParagraph(
        line: pass[instruction].line, place: pass.citation(of: article)))
    guard let content = DraftContent.body(text.paragraphs) else { throw .unreadableText }
    let nodes = pass.draft.take(content, by: instruction)
    for node in nodes { pass.claim(NumberClaim(node: node, instruction: instruction), in: article) }
    return .applied(nodes)
  }
}
