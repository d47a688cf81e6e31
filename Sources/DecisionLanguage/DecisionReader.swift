package import ChineseText
internal import Findings

extension AmendingDecision {
  /// Reads a decision from the bytes of a file.
  ///
  /// The cost is linear in the document. What is not understood is an instruction `notUnderstood`
  /// and a finding.
  /// - Parameter document: in any encoding of `TextEncoding`.
  /// - Returns: the decision.
  /// - Throws: why there is no decision in it.
  public static func read(_ document: [UInt8]) throws(DecisionError) -> AmendingDecision {
    let source: SourceText
    do {
      source = try SourceText(decoding: document)
    } catch {
      throw .undecodable(error)
    }
    return try read(source)
  }

  /// Reads a decision from text.
  public static func read(text: String) throws(DecisionError) -> AmendingDecision {
    let source: SourceText
    do {
      source = try SourceText(text)
    } catch {
      throw .undecodable(error)
    }
    return try read(source)
  }

  /// Reads a decision from a decoded document.
  package static func read(_ source: SourceText) throws(DecisionError) -> AmendingDecision {
    var reader = DecisionReader(DecisionFrame(DecisionParagraphs(source)))
    return try reader.read()
  }
}

/// Reads the items of a decision into instructions.
private struct DecisionReader {
  private let frame: DecisionFrame
  private var acts: AmendedActs
  private var items: [AmendingDecision.Item] = []
  private var instructions: [AmendingInstruction] = []
  private var findings: [Finding]
  /// Whether an instruction was read in part, and so not at all.
  private var hasUnreadTail = false
  /// What the heads above an item say, by depth.
  private var contexts: [LocusContext] = []

  init(_ frame: DecisionFrame) {
    self.frame = frame
    acts = AmendedActs(frame.front)
    findings = frame.findings
  }

  mutating func read() throws(DecisionError) -> AmendingDecision {
    for item in frame.items { read(item) }
    let isAnnounced = frame.isAnnounced && instructions.contains { $0.operation == .notUnderstood }
    guard hasUnreadTail || isAnnounced || instructions.contains(where: \.isAmending) else {
      throw .noInstruction
    }
    joinActs()
    findings.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
    return AmendingDecision(
      frame: frame, acts: acts.acts, items: items, instructions: instructions, findings: findings)
  }

  /// Items that name no act amend the only one that others name; of a package nobody knows.
  private mutating func joinActs() {
    if acts.sameAct != nil {
      acts.join()
      instructions = instructions.map { instruction in
        AmendingInstruction(
          instruction.operation, act: instruction.act.map { _ in 0 }, wording: instruction.wording,
          line: instruction.line)
      }
    }
    guard acts.acts.count > 1 else { return }
    for act in acts.acts where act.title == nil {
      findings.append(DecisionFindings.actUnknown(line: act.line))
    }
  }

  private mutating func read(_ item: DecisionFrame.Item) {
    let depth = item.path.isEmpty ? 0 : item.depth
    contexts.removeSubrange(min(depth, contexts.count)...)
    let above = contexts.last ?? LocusContext()
    var reader = ItemReader(item.text, context: above)
    reader.read()
    hasUnreadTail = hasUnreadTail || reader.hasUnreadTail
    contexts.append(reader.heads.isEmpty ? above : reader.headContext)
    let first = instructions.count
    for clause in reader.clauses { add(clause, item.text, isNumbered: !item.path.isEmpty) }
    items.append(
      AmendingDecision.Item(
        path: item.path, line: item.line, text: item.text.wording(0..<item.text.glyphs.count),
        heads: reader.heads.map { item.text.wording($0) }, instructions: first..<instructions.count)
    )
  }

  private mutating func add(
    _ clause: ClauseReader.Clause, _ text: ClauseText, isNumbered: Bool
  ) {
    let wording = text.wording(clause.range)
    let line = text.line(at: clause.range.lowerBound)
    if clause.operation == .notUnderstood {
      findings.append(DecisionFindings.notUnderstood(line: line, words: wording))
    }
    // 此外，对条文顺序作相应调整 behind all items is for all acts.
    let isForAll =
      clause.isForAll || clause.operation.isOrder && clause.act == nil && !isNumbered
    let act =
      clause.operation.isOfDecision || isForAll ? nil : acts.index(of: clause.act, line: line)
    instructions.append(
      AmendingInstruction(clause.operation, act: act, wording: wording, line: line))
  }
}

extension AmendingOperation {
  /// Whether it is about the decision itself and all acts that it amends.
  var isOfDecision: Bool {
    switch self {
    case .republish, .statement, .takeEffect: true
    default: false
    }
  }
}

extension AmendingOperation {
  fileprivate var isOrder: Bool {
    if case .adjustOrder = self { return true }
    return false
  }
}

extension AmendingInstruction {
  /// Whether it says what becomes of the text: a document without such a one is no decision.
  var isAmending: Bool {
    switch operation {
    case .notUnderstood, .statement, .takeEffect: false
    default: true
    }
  }
}
