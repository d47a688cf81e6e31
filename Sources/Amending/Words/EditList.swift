internal import DecisionLanguage

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

/// Carries out the edits of an instruction.
enum EditWriting {
  /// Carries out edits, all or none.
  static func commit(_ edits: EditList, _ instruction: InstructionID, _ pass: inout AmendmentPass)
    throws(Refusal) -> EngineOutcome
  {
    var changed: [(slot: TextSlot, text: AmendedText)] = []
    guard let sorted = edits.sorted() else {
      throw .changedBefore(pass[instruction].wording, by: instruction.index)
    }
    for (slot, list) in sorted {
      guard var text = pass.draft[slot] else { continue }
      text.replace(list.map(\.range), with: list.map(\.word), by: .instruction(instruction))
      if text.bytes.isEmpty { throw .leavesNothing(slot.node.map(pass.citation) ?? "") }
      changed.append((slot, text))
    }
    var nodes: [Int] = []
    for (slot, text) in changed {
      pass.draft[slot] = text
      guard let node = slot.node else { continue }
      pass.record.noteWording(instruction, node)
      nodes.append(node)
    }
    return .applied(nodes)
  }
}
