internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions about words: 将第三条中的“甲”修改为“乙”, 删去第三条中的“甲”.
enum WordChanges {
  /// Replaces words everywhere in the targets; each target must have them.
  static func replaceWords(
    _ replacement: WordReplacement, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let isWithinParagraphs = (replacement.old + replacement.new).allSatisfy {
      $0.paragraphs.count == 1
    }
    guard isWithinParagraphs, replacement.old.count == replacement.new.count else {
      return try ParagraphReplacement.replaceParagraphs(replacement, instruction, &pass)
    }
    var edits = EditList()
    let left = try exceptions(replacement.exceptions, instruction, &pass)
    for (old, new) in zip(replacement.old, replacement.new) {
      for target in replacement.targets {
        try collect(old, new, in: target, except: left, &edits, instruction, &pass)
      }
    }
    return try EditWriting.commit(edits, instruction, &pass)
  }

  /// Takes words out of the targets; with 末尾的, only those at the end.
  static func deleteWords(
    _ deletion: WordDeletion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    var edits = EditList()
    let left = try exceptions(deletion.exceptions, instruction, &pass)
    for words in deletion.words {
      for target in deletion.targets {
        try collect(words, QuotedText([""]), in: target, except: left, &edits, instruction, &pass)
      }
    }
    return try EditWriting.commit(edits, instruction, &pass)
  }

  // MARK: - Collecting

  /// The slots in which words stay.
  private static func exceptions(
    _ targets: [AmendmentTarget], _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> Set<TextSlot> {
    var left: Set<TextSlot> = []
    for target in targets {
      guard target.part == .whole || target.part == .heading || target.part == .leadIn else {
        throw .unsupported(target.citation)
      }
      for place in try SlotFinder.slots(of: target, instruction, &pass).slots {
        left.insert(place.slot)
      }
    }
    return left
  }

  private static func collect(
    _ old: QuotedText, _ new: QuotedText, in target: AmendmentTarget, except left: Set<TextSlot>,
    _ edits: inout EditList, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) {
    let slots = try SlotFinder.slots(of: target, instruction, &pass)
    let label = slots.labelled(old, pass.draft)
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
    let found = try places(word, of: old, in: slots, target, except: left, instruction, &pass)
    var spared = 0
    for place in found {
      if let by = Occurrences.writer(of: place, pass), by != instruction {
        guard target.unit == .act else {
          throw .changedBefore(String(decoding: word, as: UTF8.self), by: by.index)
        }
        spared += 1
        continue
      }
      edits.add(place.slot, place.range, Array(replacement.utf8))
    }
    if spared > 0 {
      pass.findings.append(
        AmendmentFindings.occurrencesLeft(
          line: pass[instruction].line, words: old.text, count: spared))
    }
  }

  /// The places of words that are meant, at least one, with a note of those in the titles of other acts.
  private static func places(
    _ word: [UInt8], of old: QuotedText, in slots: SlotRanges, _ target: AmendmentTarget,
    except left: Set<TextSlot>, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Occurrence] {
    var found = try Occurrences.find(word, in: slots, &pass)
    found.removeAll { left.contains($0.slot) }
    let own = OwnPlaces(found, of: old, in: target, pass)
    if own.places.isEmpty, let title = own.title { throw .wordsOfOtherAct(old.text, title: title) }
    found = try Occurrences.chosen(own.places, of: old, pass)
    let isAtEnd = target.part == .end
    if isAtEnd, let last = found.last { found = [last] }
    guard !found.isEmpty else {
      throw MissingWords.refusal(word, in: slots, target, instruction, &pass)
    }
    if target.unit == .act, found.contains(where: { $0.slot == .title }) {
      pass.findings.append(
        AmendmentFindings.titleChanged(line: pass[instruction].line, words: old.text))
    }
    if own.left > 0 {
      pass.findings.append(
        AmendmentFindings.otherTitlesLeft(
          line: pass[instruction].line, words: old.text, count: own.left))
    }
    return found
  }
}
