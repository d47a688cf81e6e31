internal import ChineseText
internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// Nothing has changed that no instruction names.
struct UnchangedCheck {
  private let check: CheckedPass
  private let words: Set<TextSlot>
  private let gone: Set<Int>
  private let rewritten: Set<Int>
  private let isWide: Bool
  private let hasFront: Bool

  init(_ check: CheckedPass) {
    self.check = check
    words = check.union(\.words)
    gone = check.union(\.gone).union(check.union(\.dissolved))
    rewritten = check.union(\.rewritten)
    let footprints = check.footprints.map(\.footprint)
    isWide = footprints.contains(where: \.isWide)
    hasFront = footprints.contains(where: \.front)
  }

  func violations() -> [Violation] {
    var violations = front()
    // A provision of the base stands before all that is inside of it.
    var isFree = [Bool](repeating: false, count: check.pass.draft.baseCount)
    for (node, row) in check.pass.draft.base.rows.enumerated() {
      let parent = Int(row.parent)
      isFree[node] = parent >= 0 && isFree[parent] || rewritten.contains(node)
      if isFree[node] { continue }
      if check.final.positions[node] == nil {
        guard !isGone(node), !hasBecome(node) else { continue }
        violations.append(violation(node, CheckWording.lost(check.pass.citation(of: node))))
        continue
      }
      if gone.contains(node) {
        violations.append(violation(node, CheckWording.stands(check.pass.citation(of: node))))
      }
      for slot in [TextSlot.heading(node), .text(node), .closing(node)] where !isSame(slot) {
        violations.append(violation(node, CheckWording.words(check.pass.citation(of: node))))
      }
    }
    return violations
  }

  private func violation(_ node: Int, _ difference: Finding.Message) -> Violation {
    Violation(instructions: check.instructions(at: node), difference: difference)
  }

  /// Whether an instruction names the provision, or what it was in, as going.
  private func isGone(_ node: Int) -> Bool {
    var next = node
    while next >= 0 {
      if gone.contains(next) || rewritten.contains(next) { return true }
      next = Int(check.pass.draft.base.rows[next].parent)
    }
    return false
  }

  /// Whether the provision goes on as one of another level: an article that is a 款 now.
  private func hasBecome(_ node: Int) -> Bool {
    check.footprints.contains { $0.footprint.moved.contains(node) }
      && check.pass.record.continued.contains {
        $0.value == node && check.final.positions[$0.key] != nil
      }
  }

  /// Whether the words of a place are the base's, or an instruction names them. Marks at the end of
  /// list items may differ.
  private func isSame(_ slot: TextSlot) -> Bool {
    guard !isWide, !words.contains(slot) else { return true }
    return core(check.pass.draft[slot]?.bytes ?? []) == core(base(slot))
  }

  private func base(_ slot: TextSlot) -> [UInt8] {
    guard let node = slot.node else { return [] }
    let edition = check.pass.draft.base
    let row = edition.rows[node]
    switch slot {
    case .heading: return Array(edition.bytes[row.heading.offsets])
    case .closing: return Array(edition.bytes[row.closing.offsets])
    default: return Array(edition.bytes[row.text.offsets])
    }
  }

  private func core(_ text: [UInt8]) -> ArraySlice<UInt8> {
    EndMark.last(of: text).map { text[..<$0.offset] } ?? text[...]
  }

  /// The title, the 题注, the 序言 and the closing.
  private func front() -> [Violation] {
    guard !hasFront else { return [] }
    let draft = check.pass.draft
    func text(_ range: TextRange?) -> [UInt8]? { range.map { Array(draft.base.bytes[$0.offsets]) } }
    let front = draft.base.front
    let isSame =
      draft.title?.bytes == text(front.title) && draft.note?.bytes == text(front.note)
      && draft.preamble.map(\.bytes) == front.preamble.compactMap { text($0) }
      && draft.closing.map(\.text.bytes) == front.closing.compactMap { text($0) }
    guard !isSame else { return [] }
    return [Violation(instructions: [], difference: CheckWording.front)]
  }
}
