internal import ChineseText
package import DecisionLanguage
package import Testing

/// Reads a decision and checks what holds for every reading: no glyph is lost, instructions stand in
/// the words of their items in order, a second reading gives the same.
package func expectSoundDecision(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> AmendingDecision {
  let decision = try AmendingDecision.read(text: text)
  let again = try AmendingDecision.read(text: text)
  #expect(
    decision.instructions == again.instructions && decision.findings == again.findings,
    sourceLocation: sourceLocation)
  expectNothingLost(text, decision, sourceLocation)
  expectCoveredItems(decision, sourceLocation)
  return decision
}

/// Every glyph that is not blank is in one of the decision's parts.
private func expectNothingLost(
  _ text: String, _ decision: AmendingDecision, _ sourceLocation: SourceLocation
) {
  var counts: [UInt32: Int] = [:]
  func count(_ text: String, by step: Int) {
    for scalar in text.unicodeScalars where !Glyph.isBlank(scalar.value) {
      counts[scalar.value, default: 0] += step
    }
  }
  count(text, by: 1)
  var parts =
    decision.lead + decision.note + decision.preamble + decision.closing + decision.dropped
  parts += [decision.title ?? ""]
  parts += decision.items.flatMap { [$0.path.last ?? "", $0.text] }
  for part in parts { count(part, by: -1) }
  let lost = counts.filter { $0.value != 0 }
  #expect(
    lost.isEmpty, "\(lost.map { "U+\(String($0.key, radix: 16)) × \($0.value)" })",
    sourceLocation: sourceLocation)
}

/// The words of an item are its instructions and what parts them; an item without any is a heading.
private func expectCoveredItems(_ decision: AmendingDecision, _ sourceLocation: SourceLocation) {
  let joints = Set("，,；;。、\n　. 并且同时此外另外相应地其次还以及和而".unicodeScalars)
  for item in decision.items where !item.instructions.isEmpty {
    var rest = item.text[...]
    var wordings: [String] = []
    // Two instructions may share their words.
    for instruction in decision.instructions[item.instructions]
    where instruction.wording != wordings.last || instruction.operation == .notUnderstood {
      wordings.append(instruction.wording)
    }
    var heads = item.heads[...]
    while let next = nearest(wordings.first, heads.first, in: rest) {
      let between = rest[..<next.range.lowerBound].unicodeScalars
      #expect(
        between.allSatisfy(joints.contains), "“\(String(between))” is in no instruction",
        sourceLocation: sourceLocation)
      rest = rest[next.range.upperBound...]
      if next.isHead { heads.removeFirst() } else { wordings.removeFirst() }
    }
    #expect(
      wordings.isEmpty && heads.isEmpty, "\(wordings) \(heads)", sourceLocation: sourceLocation)
    #expect(
      rest.unicodeScalars.allSatisfy(joints.contains), "“\(rest)” is in no instruction",
      sourceLocation: sourceLocation)
  }
}

/// Whichever of two words comes first.
private func nearest(
  _ wording: String?, _ head: String?, in text: Substring
) -> (range: Range<Substring.Index>, isHead: Bool)? {
  let first = wording.flatMap { text.firstRange(of: $0) }
  let second = head.flatMap { text.firstRange(of: $0) }
  guard let second else { return first.map { ($0, false) } }
  guard let first, first.lowerBound < second.lowerBound else { return (second, true) }
  return (first, false)
}

/// The instructions of a wording, read as the only item of a decision about 《示例条例》.
package func instructions(
  _ wording: String, under head: String = "", sourceLocation: SourceLocation = #_sourceLocation
) throws -> [String] {
  let item = head.isEmpty ? "一、" + wording : "一、\(head)\n" + wording
  let text = "关于修改《示例条例》的决定\n对《示例条例》作如下修改：\n\(item)\n"
  return try expectSoundDecision(text, sourceLocation: sourceLocation).instructions.map(dump)
}
