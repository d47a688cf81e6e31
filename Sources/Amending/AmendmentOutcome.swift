internal import CrossReferences
internal import DecisionLanguage
internal import Findings
internal import RegulationModel
internal import RegulationParser

/// What a pass comes to: the new text, and what became of everything.
struct AmendmentOutcome {
  private let draft: DraftEdition
  private let record: ChangeRecord
  private let outcomes: [EngineOutcome]
  private var findings: [Finding]
  /// Provisions of the base that the printed text does not give again as the draft has them.
  private var displaced: [Int] = []

  /// Updates the citations, prints the draft and tells what became of everything.
  ///
  /// - Parameters:
  ///   - outcomes: what became of each instruction.
  ///   - pass: the pass, its draft numbered.
  ///   - keepGoing: whether there is a new text although an instruction was refused.
  /// - Returns: the new edition and what became of each instruction; and the provisions of the base
  ///   that the printed text does not give again as the draft has them.
  static func result(
    _ outcomes: [EngineOutcome], _ pass: AmendmentPass, keepGoing: Bool
  ) -> (result: AmendmentResult, displaced: [Int]) {
    var draft = pass.draft
    var update = pass.record.hasMoved ? CitationUpdate(draft, pass.record) : nil
    let changes = pass.adjustsOrder ? update?.renumber(&draft) ?? [] : []
    var outcome = AmendmentOutcome(
      draft: draft, record: pass.record, outcomes: outcomes, findings: pass.findings)
    let result = outcome.result(update, changes, keepGoing: keepGoing)
    return (result, outcome.displaced)
  }

  /// What became of each instruction where nothing is written.
  static func givenUp(_ outcomes: [EngineOutcome], _ pass: AmendmentPass) -> AmendmentResult {
    AmendmentOutcome(
      draft: pass.draft, record: pass.record, outcomes: outcomes, findings: pass.findings
    ).withheld()
  }

  /// The provisions of the base that its own printed text does not give again as it has them.
  private func inherited() -> Set<Int> {
    let base = DraftEdition(draft.base)
    let (built, order) = base.printed()
    guard let edition = try? CanonicalText.read(built.text), edition != built else { return [] }
    return Set(displaced(base, edition, nodes(of: edition, built, order)))
  }

  private mutating func result(
    _ update: CitationUpdate?, _ changes: [CitationUpdate.Change], keepGoing: Bool
  ) -> AmendmentResult {
    let isRefused = outcomes.contains { if case .refused = $0 { true } else { false } }
    let (built, order) = draft.printed()
    let (edition, nodes) = reread(built, order)
    let ids = identifiers(edition, nodes)
    if let update {
      findings += update.findings(edition, nodes: nodes, base: draft.base)
    }
    findings.sort { ($0.line ?? .max, $0.code) < ($1.line ?? .max, $1.code) }
    guard keepGoing || !isRefused else { return withheld() }
    return AmendmentResult(
      edition: edition, outcomes: outcomes.map { outcome($0, ids) },
      renumberings: renumberings(edition, nodes),
      citations: update.map { citations(changes, $0, ids) } ?? [],
      origins: origins(edition, nodes), findings: findings)
  }

  /// What is told when nothing is written: why, and nothing that would have been.
  private func withheld() -> AmendmentResult {
    AmendmentResult(
      edition: nil,
      outcomes: outcomes.map {
        switch $0 {
        case .applied: .withheld
        case .noChange: .noChange
        case .otherAct: .otherAct
        case .refused(let refusal): .refused(refusal)
        }
      }, renumberings: [], citations: [], origins: ProvisionOrigins([:], removals: [:]),
      findings: findings)
  }

  /// Reads the printed text again: what the text says is what counts.
  private mutating func reread(_ built: Edition, _ order: [Int]) -> (edition: Edition, nodes: [Int])
  {
    guard let edition = try? CanonicalText.read(built.text) else { return (built, order) }
    guard edition != built else { return (edition, order) }
    let nodes = nodes(of: edition, built, order)
    let others = displaced(draft, edition, nodes)
    displaced = others.filter { $0 < draft.baseCount }
    if !displaced.isEmpty {
      let inherited = inherited()
      displaced.removeAll { inherited.contains($0) }
    }
    findings.append(AmendmentFindings.structureReread(count: max(1, others.count)))
    return (edition, nodes)
  }

  /// The nodes of the rows of a text that was read again: those that begin where the rows do.
  private func nodes(of edition: Edition, _ built: Edition, _ order: [Int]) -> [Int] {
    var nodeByStart: [UInt32: Int] = [:]
    for (row, node) in zip(built.rows, order) {
      for range in [row.closing, row.text, row.heading, row.label] where !range.isEmpty {
        nodeByStart[range.lower] = node
      }
    }
    return edition.rows.map { row in
      let start = [row.label, row.heading, row.text].first { !$0.isEmpty }?.lower
      return start.flatMap { nodeByStart[$0] } ?? -1
    }
  }

  /// The provisions that are read again with another level or in another provision, or not at all.
  private func displaced(_ draft: DraftEdition, _ edition: Edition, _ nodes: [Int]) -> [Int] {
    var rows: [Int: Int] = [:]
    for (row, node) in nodes.enumerated() where rows[node] == nil { rows[node] = row }
    return draft.preorder().filter { node in
      guard let row = rows[node] else { return true }
      let parent = Int(edition.rows[row].parent)
      return edition.rows[row].kind != draft.nodes[node].kind
        || (parent < 0 ? DraftEdition.top : nodes[parent]) != draft.nodes[node].parent
    }
  }

  // MARK: - Identifiers

  private func identifiers(_ edition: Edition, _ nodes: [Int]) -> [Int: String] {
    var ids: [Int: String] = [:]
    for (row, node) in nodes.enumerated() where ids[node] == nil {
      ids[node] = Provision(edition: edition, index: row).id
    }
    return ids
  }

  private func outcome(_ outcome: EngineOutcome, _ ids: [Int: String]) -> AmendmentResult.Outcome {
    switch outcome {
    case .applied(let nodes): .applied(nodes.compactMap { ids[$0] })
    case .noChange: .noChange
    case .otherAct: .otherAct
    case .refused(let refusal): .refused(refusal)
    }
  }

  private func citations(
    _ changes: [CitationUpdate.Change], _ update: CitationUpdate,
    _ ids: [Int: String]
  ) -> [CitationChange] {
    changes.map { change in
      let entry = update.tracked[change.index]
      return CitationChange(
        place: entry.slot.node.flatMap { ids[$0] } ?? "preamble", old: change.old, new: change.new,
        targets: entry.targets.compactMap { ids[$0] })
    }
  }

  private func renumberings(
    _ edition: Edition, _ nodes: [Int]
  ) -> [AmendmentResult.Renumbering] {
    var result: [AmendmentResult.Renumbering] = []
    for (row, node) in nodes.enumerated() {
      guard let old = predecessor(of: node) else { continue }
      let before = Provision(edition: draft.base, index: old).address
      let after = Provision(edition: edition, index: row).address
      guard before != after else { continue }
      // What only follows its article or division is told by that.
      if let parent = parent(of: row, edition, nodes), before.steps.last == after.steps.last,
        predecessor(of: parent).map({ Int(draft.base.rows[old].parent) == $0 }) ?? false
      {
        continue
      }
      result.append(AmendmentResult.Renumbering(old: before.id, new: after.id))
    }
    return result
  }

  private func parent(of row: Int, _ edition: Edition, _ nodes: [Int]) -> Int? {
    let parent = Int(edition.rows[row].parent)
    return parent < 0 ? nil : nodes[parent]
  }

  /// The provision of the base that a node continues.
  private func predecessor(of node: Int) -> Int? {
    if node >= 0, node < draft.baseCount { return node }
    return record.continued[node]
  }

  private func origins(_ edition: Edition, _ nodes: [Int]) -> ProvisionOrigins {
    var origins: [String: ProvisionOrigins.Origin] = [:]
    func id(_ base: Int) -> String { Provision(edition: draft.base, index: base).id }
    for (row, node) in nodes.enumerated() {
      origins[Provision(edition: edition, index: row).id] = ProvisionOrigins.Origin(
        old: predecessor(of: node).map(id),
        merged: (record.merged[node] ?? []).filter { $0 < draft.baseCount }.map(id),
        instructions: (record.instructions[node] ?? []).map(\.index),
        wording: (record.wordings[node] ?? []).map(\.index))
    }
    var removals: [String: Int] = [:]
    let gone = record.removed.merging(record.dissolved) { first, _ in first }
    for (node, instruction) in gone where node < draft.baseCount {
      removals[id(node)] = instruction.index
    }
    return ProvisionOrigins(origins, removals: removals)
  }
}
