internal import RegulationModel

/// Puts provisions that were given numbers among those that were not.
///
/// Numbered ones take their positions; the others fill what is left, in their order. This is what
/// 增加一款，作为第三款 means: it stands where the third one stands in the end.
enum PositionFilling {
  /// Orders siblings.
  ///
  /// - Parameters:
  ///   - unclaimed: provisions without a given number, in order.
  ///   - claims: those with a number.
  ///   - start: the number of the first position.
  ///   - kind: the level, for messages.
  ///   - refusals: where claims that cannot be met are noted.
  /// - Returns: the provisions in order; the number of each is its position plus `start`.
  static func order(
    _ unclaimed: [Int], _ claims: [NumberClaim], start: Int, kind: ProvisionKind,
    refusals: inout [NumberRefusal]
  ) -> [Int] {
    let total = unclaimed.count + claims.count
    var slots = [Int?](repeating: nil, count: total)
    var owners = [InstructionID?](repeating: nil, count: total)
    var rest = unclaimed[...]
    for claim in claims {
      guard let number = claim.number else { continue }
      let position = number.value - start
      guard slots.indices.contains(position), number.branches.isEmpty else {
        let last = ProvisionNumber(max(start, start + total - 1)).label(kind)
        refusals.append(
          NumberRefusal(
            instruction: claim.instruction,
            refusal: .numberBeyondEnd(number.label(kind), last: last)))
        continue
      }
      if slots[position] != nil {
        refusals.append(
          NumberRefusal(
            instruction: claim.instruction,
            refusal: .numberTaken(number.label(kind), by: owners[position]?.index)))
        continue
      }
      slots[position] = claim.node
      owners[position] = claim.instruction
    }
    for position in slots.indices where slots[position] == nil { slots[position] = rest.popFirst() }
    return slots.compactMap { $0 }
  }

  /// The instructions whose renumberings lead in a circle: 3 → 5 and 5 → 3.
  ///
  /// - Parameters:
  ///   - moves: old and new numbers with the instructions that pair them.
  ///   - kind: the level, for messages.
  /// - Returns: a refusal for each of them.
  static func circles(
    _ moves: [(old: ProvisionNumber, new: ProvisionNumber, instruction: InstructionID)],
    kind: ProvisionKind
  ) -> [NumberRefusal] {
    var next: [ProvisionNumber: Int] = [:]
    for (index, move) in moves.enumerated() where next[move.old] == nil { next[move.old] = index }
    var state = [Int](repeating: 0, count: moves.count)
    var refusals: [NumberRefusal] = []
    for start in moves.indices where state[start] == 0 {
      var path: [Int] = []
      var index: Int? = start
      while let current = index, state[current] == 0 {
        state[current] = 1
        path.append(current)
        index = next[moves[current].new]
      }
      if let end = index, state[end] == 1, let first = path.firstIndex(of: end),
        path.count - first > 1
      {
        let circle = path[first...]
        let labels = circle.map { moves[$0].old.label(kind) }
        refusals += circle.map {
          NumberRefusal(instruction: moves[$0].instruction, refusal: .circular(labels))
        }
      }
      for index in path { state[index] = 2 }
    }
    return refusals
  }
}
