internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions about words: 将第三条中的“甲”修改为“乙”, 删去第三条中的“甲”.
extension AmendmentEngine {
  /// Replaces words everywhere in the targets; each target must have them.
  mutating func replaceWords(
    _ replacement: WordReplacement, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let isWithinParagraphs = (replacement.old + replacement.new).allSatisfy {
      $0.paragraphs.count == 1
    }
    guard isWithinParagraphs, replacement.old.count == replacement.new.count else {
      return try replaceParagraphs(replacement, number)
    }
    var edits = EditList()
    for (old, new) in zip(replacement.old, replacement.new) {
      for target in replacement.targets {
        try collect(old, new, in: target, &edits, number)
      }
    }
    return try commit(edits, number)
  }

  /// Takes words out of the targets; with 末尾的, only those at the end.
  mutating func deleteWords(
    _ deletion: WordDeletion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    var edits = EditList()
    for words in deletion.words {
      for target in deletion.targets {
        try collect(words, QuotedText([""]), in: target, &edits, number)
      }
    }
    return try commit(edits, number)
  }

  // MARK: - Collecting

  private mutating func collect(
    _ old: QuotedText, _ new: QuotedText, in target: AmendmentTarget, _ edits: inout EditList,
    _ number: Int
  ) throws(Refusal) {
    let slots = try slots(of: target, number)
    let label = slots.labelled(old, draft)
    let word = Array((label?.rest ?? old.text).utf8)
    guard !word.isEmpty else { throw .noText }
    var replacement = new.text
    if let label {
      // 第六项“（六）甲”修改为“（六）乙”: the label is not a word of the text.
      guard replacement.isEmpty || replacement.hasPrefix(label.label) else {
        throw .labelDiffers(replacement, expected: label.label)
      }
      replacement = String(replacement.dropFirst(label.label.count))
    }
    var found = try occurrences(word, in: slots)
    let isAtEnd = target.part == .end
    if isAtEnd, let last = found.last { found = [last] }
    guard !found.isEmpty else { throw missing(word, in: slots, target, number) }
    var left = 0
    for place in found {
      if let by = writer(of: place), by != number {
        guard target.unit == .act else {
          throw .changedBefore(String(decoding: word, as: UTF8.self), by: by)
        }
        left += 1
        continue
      }
      edits.add(place.slot, place.range, Array(replacement.utf8))
    }
    if left > 0 {
      findings.append(
        AmendmentFindings.occurrencesLeft(
          line: decision.instructions[number].line, words: old.text, count: left))
    }
  }

  /// A place of words.
  struct Occurrence {
    var slot: TextSlot
    var range: Range<Int>
  }

  /// The places of words in some slots, exact ones first of all; where there are none, those that
  /// differ only in the width of punctuation or in blanks.
  mutating func occurrences(_ word: [UInt8], in places: SlotRanges) throws(Refusal) -> [Occurrence]
  {
    let search = WordSearch(word)
    var found: [Occurrence] = []
    for place in places.slots {
      guard let text = draft[place.slot] else { continue }
      try self.search.spend(bytes: text.bytes.count)
      for range in search.ranges(in: text.bytes)
      where place.range.map({ $0.contains(range) }) ?? true {
        found.append(Occurrence(slot: place.slot, range: range))
      }
    }
    guard found.isEmpty else { return found }
    let folded = WordSearch(FoldedText(word).glyphs)
    for place in places.slots {
      guard let text = draft[place.slot] else { continue }
      try self.search.spend(bytes: text.bytes.count, weight: 8)
      let flat = FoldedText(text.bytes)
      for glyphs in folded.ranges(in: flat.glyphs) {
        let range = flat.offsets(glyphs, in: text.bytes)
        guard place.range.map({ $0.contains(range) }) ?? true else { continue }
        found.append(Occurrence(slot: place.slot, range: range))
      }
    }
    return found
  }

  /// The instruction that wrote some of the words of a place.
  func writer(of place: Occurrence) -> Int? {
    guard case .instruction(let by)? = draft[place.slot]?.writer(in: place.range) else {
      return nil
    }
    return by
  }

  // MARK: - Missing words

  /// Why words are not there: an earlier instruction has changed them, or they never were.
  mutating func missing(
    _ word: [UInt8], in places: SlotRanges, _ target: AmendmentTarget, _ number: Int
  ) -> Refusal {
    let words = String(decoding: word, as: UTF8.self)
    if let by = try? changer(of: word, in: places, target) { return .changedBefore(words, by: by) }
    guard search.takeNearest() else {
      return .noSuchWords(words, in: target.citation, nearest: nil)
    }
    var best: NearestWords.Match?
    var spent = 0
    for place in places.slots {
      guard let text = draft[place.slot], spent < 60_000 else { continue }
      spent += text.bytes.count
      guard let match = NearestWords.find(word, in: text.bytes) else { continue }
      if best.map({ match.distance < $0.distance }) ?? true { best = match }
    }
    return .noSuchWords(words, in: target.citation, nearest: best?.words)
  }

  /// The instruction that changed words which the base has in the target.
  private mutating func changer(
    of word: [UInt8], in places: SlotRanges, _ target: AmendmentTarget
  ) throws(Refusal) -> Int? {
    let search = WordSearch(word)
    var base: [Int] = []
    if let node = places.node, node < draft.baseCount {
      base = Array(node..<Int(draft.base.rows[node].end))
    } else if target.unit == .act {
      base = Array(0..<draft.baseCount)
    }
    for index in base {
      let row = draft.base.rows[index]
      for range in [row.text, row.heading, row.closing] where range.offsets.count >= word.count {
        try self.search.spend(bytes: range.offsets.count, weight: 2)
        guard !search.ranges(in: Array(draft.base.bytes[range.offsets])).isEmpty else { continue }
        if let by = touched(index) { return by }
      }
    }
    return nil
  }

  /// The last instruction that rewrote or removed a provision or changed its words.
  private func touched(_ node: Int) -> Int? {
    var next = node
    while next >= 0 {
      if let by = record.removed[next] ?? record.rewritten[next] { return by }
      next = draft.nodes[next].parent
    }
    for slot in [TextSlot.text(node), .heading(node), .closing(node)] {
      guard let text = draft[slot] else { continue }
      if case .instruction(let by)? = text.writer(in: 0..<text.bytes.count) { return by }
    }
    return record.wording[node]
  }

  // MARK: - Writing

  /// Carries out edits, all or none.
  mutating func commit(_ edits: EditList, _ number: Int) throws(Refusal) -> EngineOutcome {
    var changed: [(slot: TextSlot, text: AmendedText)] = []
    guard let sorted = edits.sorted() else {
      throw .changedBefore(decision.instructions[number].wording, by: number)
    }
    for (slot, list) in sorted {
      guard var text = draft[slot] else { continue }
      text.replace(list.map(\.range), with: list.map(\.word), by: .instruction(number))
      if text.bytes.isEmpty { throw .leavesNothing(slot.node.map(citation) ?? "") }
      changed.append((slot, text))
    }
    var nodes: [Int] = []
    for (slot, text) in changed {
      draft[slot] = text
      guard let node = slot.node else { continue }
      record.noteWording(number, node)
      nodes.append(node)
    }
    return .applied(nodes)
  }
}

/// Edits of one instruction, by slot.
struct EditList {
  /// Words in the place of others; an empty range for words that only come in.
  struct Edit {
    var range: Range<Int>
    var word: [UInt8]
  }

  private var edits: [TextSlot: [Edit]] = [:]
  private var order: [TextSlot] = []

  /// Adds an edit.
  mutating func add(_ slot: TextSlot, _ range: Range<Int>, _ word: [UInt8]) {
    if edits[slot] == nil { order.append(slot) }
    edits[slot, default: []].append(Edit(range: range, word: word))
  }

  /// The edits of each slot, ascending; the same edit counts once.
  ///
  /// - Returns: `nil` when two of them are about the same words.
  func sorted() -> [(slot: TextSlot, edits: [Edit])]? {
    var result: [(slot: TextSlot, edits: [Edit])] = []
    for slot in order {
      var ordered: [Edit] = []
      for edit in (edits[slot] ?? []).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        if let last = ordered.last, last.range.upperBound > edit.range.lowerBound {
          guard last.range == edit.range, last.word == edit.word else { return nil }
          continue
        }
        ordered.append(edit)
      }
      result.append((slot, ordered))
    }
    return result
  }
}

extension Range<Int> {
  /// Whether another range lies inside.
  func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
