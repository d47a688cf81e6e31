internal import RegulationModel

/// Where every provision of a draft stands in the end, in numbers.
struct FinalPlaces {
  private let draft: DraftEdition
  /// The position of a 款 in its provision, by node.
  private var positions: [Int: Int] = [:]
  /// The nodes that stand.
  private(set) var standing: Set<Int> = []
  /// Which node a removed one went into: a merged article, a 款 that is an article now.
  private let successors: [Int: Int]

  init(_ draft: DraftEdition, _ record: ChangeRecord) {
    self.draft = draft
    var successors: [Int: Int] = [:]
    for (target, sources) in record.merged { for source in sources { successors[source] = target } }
    for (new, old) in record.continued
    where draft.nodes[old].isRemoved || draft.nodes[new].kind < draft.nodes[old].kind {
      successors[old] = new
    }
    self.successors = successors
    var counts: [Int: Int] = [:]
    for node in draft.preorder() {
      standing.insert(node)
      guard draft.nodes[node].kind == .paragraph else { continue }
      let parent = draft.nodes[node].parent
      let isInItem =
        parent >= 0 && draft.nodes[parent].kind > .paragraph && draft.nodes[parent].kind < .annex
      counts[parent, default: isInItem ? 1 : 0] += 1
      positions[node] = counts[parent]
    }
  }

  /// The node that stands for one of the base in the end; `nil` when it is gone.
  func node(of base: Int) -> Int? {
    if let next = successors[base], standing.contains(next) { return next }
    return standing.contains(base) ? base : nil
  }

  /// The levels of a node, the article first where it is in one.
  func steps(_ node: Int) -> [(kind: ProvisionKind, number: ProvisionNumber)] {
    var steps: [(kind: ProvisionKind, number: ProvisionNumber)] = []
    var next = node
    while next >= 0 {
      let held = draft.nodes[next]
      if let number = positions[next].map({ ProvisionNumber($0) }) ?? held.number {
        steps.append((held.kind, number))
      }
      if held.kind == .article { break }
      next = held.parent
    }
    return steps.reversed()
  }

  /// The citation of a node in the end.
  func citation(_ node: Int) -> String {
    ProvisionAddress(steps(node).map { ProvisionAddress.Step($0.kind, $0.number) }).citation
  }
}
