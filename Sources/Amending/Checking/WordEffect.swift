internal import ChineseText
internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// An instruction about words has changed just these words, wherever they stand in its places.
///
/// A text is made of stretches of the base and of words that instructions wrote: what an instruction
/// wrote must be its new words, and what is gone its old ones.
struct WordEffect {
  private let check: CheckedPass
  private let id: InstructionID
  private let footprint: Footprint

  init(_ check: CheckedPass, _ id: InstructionID, _ footprint: Footprint) {
    self.check = check
    self.id = id
    self.footprint = footprint
  }

  func replaced(_ replacement: WordReplacement) -> Finding.Message? {
    guard footprint.rewritten.isEmpty else { return nil }
    return changed(
      replacement.old, replacement.new,
      isAll: replacement.exceptions.isEmpty && replacement.targets.allSatisfy(\.isWholly))
  }

  func deleted(_ deletion: WordDeletion) -> Finding.Message? {
    changed(
      deletion.words, [],
      isAll: deletion.exceptions.isEmpty && deletion.targets.allSatisfy(\.isWholly))
  }

  func inserted(_ insertion: WordInsertion) -> Finding.Message? {
    let new = fold(insertion.new.text)
    if let doubled = doubledMarks() { return doubled }
    for slot in slots {
      for written in written(in: slot) where written != new { return CheckWording.wordsSaid }
    }
    return nil
  }

  private func changed(
    _ old: [QuotedText], _ new: [QuotedText], isAll: Bool
  ) -> Finding.Message? {
    if let doubled = doubledMarks() { return doubled }
    let coming = new.flatMap { [fold($0.text), TextCore.glyphs($0.text)] }
    let going = old.flatMap { [fold($0.text), TextCore.glyphs($0.text)] }
    for slot in slots {
      for words in written(in: slot)
      where !coming.contains(words) && !coming.contains(words.filter { !TextCore.isMark($0) }) {
        return CheckWording.wordsSaid
      }
      guard isOnlyWriter(slot), let base = base(slot) else { continue }
      for words in gone(from: slot, base)
      where !going.contains(words) && !going.contains(words.filter { !TextCore.isMark($0) }) {
        return CheckWording.wordsGone(String(glyphs: words))
      }
    }
    guard isAll, old.allSatisfy({ $0.place == nil }), !footprint.isWide else { return nil }
    return left(old) ? CheckWording.wordsLeft(old[0].text) : nil
  }

  /// Two marks side by side where the base has none so.
  private func doubledMarks() -> Finding.Message? {
    for slot in slots where isOnlyWriter(slot) {
      guard let text = check.pass.draft[slot], let base = base(slot),
        WordEffect.doubles(text.bytes) > WordEffect.doubles(base)
      else { continue }
      return CheckWording.marks(slot.node.map(check.pass.citation) ?? "")
    }
    return nil
  }

  private static func doubles(_ text: [UInt8]) -> Int {
    let marks: Set<UInt32> = [
      Glyph.comma, Glyph.enumerationComma, Glyph.semicolon, Glyph.fullStop, Glyph.colon, 0x2C, 0x3B,
    ]
    let glyphs = text.glyphs
    return zip(glyphs, glyphs.dropFirst()).count { marks.contains($0) && marks.contains($1) }
  }

  // MARK: - Places

  /// The places that the instruction may change and that stand.
  private var slots: [TextSlot] {
    let named =
      footprint.isWide
      ? check.pass.draft.allSlots().filter { $0.node != nil } : Array(footprint.words)
    return named.filter { slot in
      slot.node.map { check.final.positions[$0] != nil } ?? false && check.pass.draft[slot] != nil
    }
  }

  /// What the instruction wrote in a place, each stretch folded.
  private func written(in slot: TextSlot) -> [[UInt32]] {
    guard let text = check.pass.draft[slot] else { return [] }
    var found: [[UInt32]] = []
    var start = 0
    for piece in text.pieces {
      let end = start + piece.length
      if piece.writer == .instruction(id) { found.append(fold(Array(text.bytes[start..<end]))) }
      start = end
    }
    return found
  }

  /// Whether no other instruction may have changed a place.
  private func isOnlyWriter(_ slot: TextSlot) -> Bool {
    guard let node = slot.node, node < check.pass.draft.baseCount else { return false }
    return (check.pass.record.wordings[node] ?? []).allSatisfy { $0 == id }
  }

  private func base(_ slot: TextSlot) -> [UInt8]? {
    guard let node = slot.node, node < check.pass.draft.baseCount else { return nil }
    let edition = check.pass.draft.base
    let row = edition.rows[node]
    switch slot {
    case .heading: return Array(edition.bytes[row.heading.offsets])
    case .closing: return Array(edition.bytes[row.closing.offsets])
    default: return Array(edition.bytes[row.text.offsets])
    }
  }

  /// The stretches of the base that are gone from a place, marks at its end apart.
  private func gone(from slot: TextSlot, _ base: [UInt8]) -> [[UInt32]] {
    guard let text = check.pass.draft[slot] else { return [] }
    var found: [[UInt32]] = []
    var offset = 0
    for piece in text.pieces {
      guard let held = piece.base else { continue }
      if held.lowerBound > offset { found.append(fold(Array(base[offset..<held.lowerBound]))) }
      offset = held.upperBound
    }
    if offset < base.count {
      let end = EndMark.last(of: base)?.offset == offset ? base.count : offset
      if end < base.count { found.append(fold(Array(base[offset...]))) }
    }
    return found
  }

  /// Whether old words still stand in a stretch of the base that the instruction names.
  private func left(_ old: [QuotedText]) -> Bool {
    let words = old.map { Array($0.text.utf8) }.filter { !$0.isEmpty }
    let searches = words.map { WordSearch($0) }
    let own = check.pass.draft.ownTitles
    return slots.filter(isOnlyWriter).contains { slot in
      guard let text = check.pass.draft[slot] else { return false }
      let found = searches.filter { !$0.quotedRanges(in: text.bytes).isEmpty }
      return !found.isEmpty && isLeft(found, in: text, OtherTitles(text.bytes, own: own))
    }
  }

  /// Whether words stand in a stretch of the base, and not in the title of another act.
  private func isLeft(
    _ searches: [WordSearch<UInt8>], in text: AmendedText, _ titles: OtherTitles
  ) -> Bool {
    var end = 0
    for piece in text.pieces {
      let start = end
      end += piece.length
      guard piece.base != nil else { continue }
      let stretch = Array(text.bytes[start..<end])
      let isLeft = searches.contains { search in
        let places = search.ranges(in: stretch) { range in
          let place = (range.lowerBound + start)..<(range.upperBound + start)
          return !NumberBorders.cut(place, of: text.bytes) && titles.title(around: place) == nil
        }
        return !places.isEmpty
      }
      if isLeft { return true }
    }
    return false
  }

  private func fold(_ text: String) -> [UInt32] { fold(Array(text.utf8)) }
  private func fold(_ text: [UInt8]) -> [UInt32] { FoldedText(text).glyphs }
}

extension AmendmentTarget {
  /// Whether the words are meant wherever they stand in the unit.
  fileprivate var isWholly: Bool { part == .whole && locator == nil }
}
