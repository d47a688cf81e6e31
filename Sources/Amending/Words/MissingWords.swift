internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Why words are not where a decision says.
enum MissingWords {
  /// Why words are not there: an earlier instruction has changed them, or they never were.
  static func refusal(
    _ word: [UInt8], in places: SlotRanges, _ target: AmendmentTarget, _ instruction: InstructionID,
    _ pass: inout AmendmentPass
  ) -> Refusal {
    let words = String(decoding: word, as: UTF8.self)
    if let by = try? changer(of: word, in: places, target, &pass) {
      return .changedBefore(words, by: by.index)
    }
    guard pass.search.takeNearest() else {
      return .noSuchWords(words, in: target.citation, nearest: nil)
    }
    var best: NearestWords.Match?
    var spent = 0
    for place in places.slots {
      guard let text = pass.draft[place.slot], spent < 60_000 else { continue }
      spent += text.bytes.count
      guard let match = NearestWords.find(word, in: text.bytes) else { continue }
      if best.map({ match.distance < $0.distance }) ?? true { best = match }
    }
    return .noSuchWords(words, in: target.citation, nearest: best?.words)
  }

  /// The instruction that changed words which the base has in the target.
  private static func changer(
    of word: [UInt8], in places: SlotRanges, _ target: AmendmentTarget, _ pass: inout AmendmentPass
  ) throws(Refusal) -> InstructionID? {
    let search = WordSearch(word)
    var base: [Int] = []
    if let node = places.node, node < pass.draft.baseCount {
      base = Array(node..<Int(pass.draft.base.rows[node].end))
    } else if target.unit == .act {
      base = Array(0..<pass.draft.baseCount)
    }
    for index in base {
      let row = pass.draft.base.rows[index]
      for range in [row.text, row.heading, row.closing] where range.offsets.count >= word.count {
        try pass.search.spend(bytes: range.offsets.count, weight: 2)
        guard !search.quotedRanges(in: Array(pass.draft.base.bytes[range.offsets])).isEmpty else {
          continue
        }
        if let by = touched(index, pass) { return by }
      }
    }
    return nil
  }

  /// The last instruction that rewrote or removed a provision or changed its words.
  private static func touched(_ node: Int, _ pass: AmendmentPass) -> InstructionID? {
    var next = node
    while next >= 0 {
      if let by = pass.record.removed[next] ?? pass.record.rewritten[next] { return by }
      next = pass.draft.nodes[next].parent
    }
    for slot in [TextSlot.text(node), .heading(node), .closing(node)] {
      guard let text = pass.draft[slot] else { continue }
      if case .instruction(let by)? = text.writer(in: 0..<text.bytes.count) { return by }
    }
    return pass.record.wording[node]
  }
}
