internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// Something that does not hold after a decision was carried out, and the instructions that it
/// concerns; none where nobody knows which.
struct Violation {
  var instructions: Set<InstructionID>
  var difference: Finding.Message
}

/// A pass that is arranged, with what each instruction may change.
struct CheckedPass {
  let pass: AmendmentPass
  let final: FinalIndex
  /// The instructions that were carried out, with what they may change.
  let footprints: [(id: InstructionID, footprint: Footprint)]
  /// Instructions whose places cannot be found again.
  let lost: [InstructionID]

  /// Reads the footprints.
  ///
  /// - Parameters:
  ///   - pass: the pass.
  ///   - outcomes: what became of each instruction.
  init(_ pass: AmendmentPass, _ outcomes: [EngineOutcome]) {
    self.pass = pass
    let final = FinalIndex(pass.draft)
    self.final = final
    let reader = FootprintReader(pass, final)
    var footprints: [(InstructionID, Footprint)] = []
    var lost: [InstructionID] = []
    for (index, outcome) in outcomes.enumerated() {
      let id = InstructionID(index: index)
      switch outcome {
      case .otherAct, .refused: continue
      case .applied, .noChange: break
      }
      if let footprint = reader.footprint(of: pass[id].operation) {
        footprints.append((id, footprint))
      } else {
        lost.append(id)
      }
    }
    self.footprints = footprints
    self.lost = lost
  }

  /// All places of one kind that some instruction may change.
  func union<Element: Hashable>(_ part: (Footprint) -> Set<Element>) -> Set<Element> {
    footprints.reduce(into: []) { $0.formUnion(part($1.footprint)) }
  }

  /// The instructions that had to do with a provision, or with another one of its article.
  func instructions(around node: Int) -> Set<InstructionID> {
    let own = instructions(at: node)
    guard own.isEmpty else { return own }
    var article = node
    while pass.draft.nodes[article].parent >= 0, pass.draft.nodes[article].kind != .article {
      article = pass.draft.nodes[article].parent
    }
    return pass.draft.subtree(of: article).reduce(into: []) { found, inner in
      found.formUnion(pass.record.instructions[inner] ?? [])
      if let id = pass.record.restructured[inner] { found.insert(id) }
    }
  }

  /// The instructions that had to do with a provision or with what it is in.
  func instructions(at node: Int) -> Set<InstructionID> {
    var found: Set<InstructionID> = []
    var next = node
    while next >= 0, found.isEmpty {
      found.formUnion(pass.record.instructions[next] ?? [])
      if let id = pass.record.removed[next] { found.insert(id) }
      if let id = pass.record.restructured[next] { found.insert(id) }
      next = pass.draft.nodes[next].parent
    }
    return found
  }
}
