internal import ChineseText
internal import CrossReferences
internal import DecisionLanguage
internal import RegulationModel

/// Follows the citations of the base into the new text: gives them the new numbers where the decision
/// adjusts the order, and tells which ones no longer point where they did.
///
/// Only words that the decision left alone are touched: what an instruction wrote counts in the new
/// numbers already.
struct CitationUpdate {
  /// A citation of the base that still stands.
  struct Tracked {
    /// Index in `references`.
    var reference: Int
    var slot: TextSlot
    /// Its place in the slot's text, in UTF-8.
    var range: Range<Int>
    /// What it cites, in nodes that stand.
    var targets: [Int]
    /// Whether some of what it cites is gone.
    var isBroken = false
    /// Whether some of what it cites was not in the base.
    var isPartial = false
    /// Whether its numbers were changed.
    var isChanged = false
  }

  /// A citation whose numbers were changed.
  struct Change {
    /// Index in `tracked`.
    var index: Int
    /// The words before.
    var old: String
    /// The words afterwards.
    var new: String
  }

  let references: [Reference]
  private(set) var tracked: [Tracked] = []
  let places: FinalPlaces

  /// Finds the citations that still stand.
  init(_ draft: DraftEdition, _ record: ChangeRecord) {
    references = EditionCitations(draft.base).references
    places = FinalPlaces(draft, record)
    var scan = ScalarScan()
    for (index, reference) in references.enumerated() {
      guard !reference.targetRows.isEmpty, reference.status != .notChecked,
        !CitationUpdate.isDiscourse(reference.text),
        let (slot, base) = CitationUpdate.slot(of: reference, draft),
        record.preamble == nil || slot.node != nil
      else { continue }
      let range = scan.range(reference.start..<reference.end, in: base, of: draft.base.bytes)
      if let node = slot.node, !places.standing.contains(node) { continue }
      guard let now = draft[slot]?.current(of: range) else { continue }
      let named = CitedPlaces.named(by: reference, draft.base)
      tracked.append(
        Tracked(
          reference: index, slot: slot, range: now,
          targets: reference.targetRows.compactMap { places.node(of: $0) },
          isBroken: named.contains { places.node(of: $0) == nil },
          isPartial: reference.status == .unresolved))
    }
  }

  /// 下列 and 上述 point to what stands there, whatever it is.
  private static func isDiscourse(_ text: String) -> Bool {
    ["下列", "以下", "上述", "前述", "上列", "前列"].contains { text.hasPrefix($0) }
  }

  /// The slot that a citation stands in, and the offsets of its text in the base.
  private static func slot(
    of reference: Reference, _ draft: DraftEdition
  ) -> (slot: TextSlot, base: Range<Int>)? {
    if let paragraph = reference.preambleParagraph {
      guard draft.base.front.preamble.indices.contains(paragraph - 1) else { return nil }
      return (.preamble(paragraph - 1), draft.base.front.preamble[paragraph - 1].offsets)
    }
    let row = reference.fromRow
    guard draft.base.rows.indices.contains(row) else { return nil }
    switch reference.part {
    case .text: return (.text(row), draft.base.rows[row].text.offsets)
    case .closing: return (.closing(row), draft.base.rows[row].closing.offsets)
    }
  }

  // MARK: - Changing

  /// Gives the citations the new numbers.
  ///
  /// - Returns: which were changed.
  mutating func renumber(_ draft: inout DraftEdition) -> [Change] {
    var changes: [Change] = []
    var start = 0
    while start < tracked.count {
      var end = start
      while end < tracked.count, tracked[end].slot == tracked[start].slot { end += 1 }
      changes += renumber(start..<end, &draft)
      start = end
    }
    return changes
  }

  /// The citations of one slot, which stand in the order of its text.
  private mutating func renumber(
    _ indices: Range<Int>, _ draft: inout DraftEdition
  ) -> [Change] {
    guard var text = draft[tracked[indices.lowerBound].slot] else { return [] }
    var ranges: [Range<Int>] = []
    var words: [[UInt8]] = []
    var changes: [Change] = []
    var shift = 0
    for index in indices {
      let range = tracked[index].range
      tracked[index].range = (range.lowerBound + shift)..<(range.upperBound + shift)
      guard ranges.last.map({ $0.upperBound <= range.lowerBound }) ?? true else { continue }
      let old = Array(text.bytes[range])
      guard let new = rewritten(tracked[index], old.glyphs, draft), new != old else { continue }
      ranges.append(range)
      words.append(new)
      let lower = range.lowerBound + shift
      shift += new.count - range.count
      tracked[index].range = lower..<(range.upperBound + shift)
      tracked[index].isChanged = true
      changes.append(
        Change(
          index: index, old: String(decoding: old, as: UTF8.self),
          new: String(decoding: new, as: UTF8.self)))
    }
    guard !ranges.isEmpty else { return [] }
    text.replace(ranges, with: words, by: .renumbering)
    draft[tracked[indices.lowerBound].slot] = text
    return changes
  }

  /// A citation in the new numbers; `nil` when it has none, or when they cannot be put in the place
  /// of the old ones. What is gone, or was never there, keeps its number.
  private func rewritten(
    _ tracked: Tracked, _ glyphs: [UInt32], _ draft: DraftEdition
  ) -> [UInt8]? {
    let addresses = CitationSteps.read(glyphs)
    let reference = references[tracked.reference]
    guard let rows = CitedPlaces.rows(of: reference, addresses, draft.base) else { return nil }
    var edits: [(range: Range<Int>, text: String)] = []
    var before: [ProvisionKind: ProvisionNumber] = [:]
    for (index, address) in addresses.enumerated() {
      guard let node = rows[index].flatMap({ places.node(of: $0) }) else {
        // 第三条至第五条 is one thing.
        if CitedPlaces.isInRange(index, addresses) { return nil }
        continue
      }
      let steps = places.steps(node)
      guard steps.map(\.kind) == rows[index].map({ CitedPlaces.kinds(of: $0, draft.base) }) else {
        guard addresses.count == 1, let edit = whole(address, node) else { return nil }
        edits.append(edit)
        continue
      }
      guard let own = CitationUpdate.edits(address, steps, glyphs) else { return nil }
      edits += own
      for step in address.own {
        before[step.kind] = steps.first { $0.kind == step.kind }?.number
      }
      // What is inherited must be the same for both addresses.
      for step in address.inherited
      where steps.first(where: { $0.kind == step.kind })?.number != before[step.kind] { return nil }
    }
    return CitationUpdate.apply(edits, to: glyphs)
  }

  /// The numbers that an address names itself, in the new ones; `nil` when one does not fit.
  private static func edits(
    _ address: CitedAddress, _ steps: [(kind: ProvisionKind, number: ProvisionNumber)],
    _ glyphs: [UInt32]
  ) -> [(range: Range<Int>, text: String)]? {
    var edits: [(range: Range<Int>, text: String)] = []
    for step in address.own {
      guard let number = steps.first(where: { $0.kind == step.kind })?.number else { return nil }
      guard number != step.number else { continue }
      guard let edit = CitationSteps.edit(step, number, glyphs) else { return nil }
      edits.append(edit)
    }
    return edits
  }

  /// 第三十九条 is 第四十五条第一款 now.
  private func whole(_ address: CitedAddress, _ node: Int) -> (range: Range<Int>, text: String)? {
    guard let first = address.own.first, let last = address.last, address.inherited.isEmpty,
      first.kind == .article, first.isFull, first.glyphs.lowerBound > 0
    else { return nil }
    let start = first.glyphs.lowerBound - 1
    let end = last.glyphs.upperBound + (last.isFull && last.number.branches.isEmpty ? 1 : 0)
    return (start..<end, places.citation(node))
  }

  private static func apply(
    _ edits: [(range: Range<Int>, text: String)], to glyphs: [UInt32]
  ) -> [UInt8]? {
    var result = ""
    var offset = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound >= offset, edit.range.upperBound <= glyphs.count else {
        return nil
      }
      result += String(glyphs: glyphs[offset..<edit.range.lowerBound]) + edit.text
      offset = edit.range.upperBound
    }
    return Array((result + String(glyphs: glyphs[offset...])).utf8)
  }
}
