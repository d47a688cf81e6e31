internal import DecisionLanguage
internal import RegulationModel

/// Articles: their order in the act and in its divisions.
extension AmendmentEngine {
  /// Puts the articles of the body or an annex in order and numbers them.
  mutating func arrangeArticles(in scope: Int, _ refusals: inout [NumberRefusal]) {
    let found = claims.articles[scope] ?? []
    let order = order(of: scope, found)
    guard order.refusals.isEmpty else {
      refusals += order.refusals
      return
    }
    place(order.order.map(\.node), found)
    for (node, number) in order.order { setNumber(number, of: node) }
  }

  private func order(of scope: Int, _ found: [NumberClaim]) -> ArticleOrder {
    let draft = draft
    let roots = scope == DraftEdition.top ? draft.roots : [scope]
    let held = roots.flatMap { root -> [Int] in
      if scope == DraftEdition.top, draft.nodes[root].kind == .annex { return [] }
      return draft.subtree(of: root).filter { draft.nodes[$0].kind == .article }
    }
    return ArticleOrder(
      held: held, claims: withNumbers(found),
      start: index.articles[scope]?.first.flatMap { draft.base.rows[$0].number?.value } ?? 1,
      adjusts: adjustsOrder,
      isBase: { $0 < draft.baseCount },
      numbers: { node in
        let held = node < draft.baseCount ? draft.base.rows[node].number : draft.nodes[node].number
        return held ?? ProvisionNumber(1)
      })
  }

  /// New articles behind one that itself is numbered anew.
  private func withNumbers(_ found: [NumberClaim]) -> [NumberClaim] {
    found.map { claim in
      var claim = claim
      if claim.number == nil, let after = claim.after, let number = claims.numberByNode[after] {
        claim.number = ProvisionNumber(number.value + 1)
      }
      return claim
    }
  }

  /// Moves into place what is not there. What already stands in the right order stays in its
  /// division; anything else stands before the article that follows it, or behind the neighbour
  /// that its instruction names.
  private mutating func place(_ order: [Int], _ found: [NumberClaim]) {
    let claimed = Dictionary(found.map { ($0.node, $0) }) { first, _ in first }
    var keys: [Int: Int] = [:]
    for (position, node) in draft.preorder().enumerated() { keys[node] = position }
    let isFree = { (node: Int) in keys[node] == nil }
    let run = LongestRun.indices(order.map { keys[$0] })
    let staying = order.indices.map { index in
      run.contains(index) || (claimed[order[index]]?.isContained ?? false) && !isFree(order[index])
    }
    var followers = [Int?](repeating: nil, count: order.count)
    var next: Int?
    for index in order.indices.reversed() {
      followers[index] = next
      if staying[index] { next = order[index] }
    }
    var moves = ArticleMoves()
    var previous: Int?
    var previousStaying: Int?
    for index in order.indices {
      let node = order[index]
      defer { previous = node }
      if staying[index] {
        previousStaying = node
        continue
      }
      let claim = claimed[node]
      if node < draft.baseCount, let claim { noteMove(node, claim) }
      let after = claim?.after
      let isBehind = after != nil && (after == previous || after == moves.anchor(of: previous))
      if isBehind, let previous, !staying[index - 1] {
        moves.put(node, beside: previous)
      } else if isBehind, let after {
        moves.put(node, behind: after)
      } else if let division = claim?.division {
        let follower = followers[index].flatMap { isInside($0, division) ? $0 : nil }
        if let follower {
          moves.put(node, before: follower)
        } else {
          moves.put(node, into: division)
        }
      } else if let follower = followers[index] {
        moves.put(node, before: follower)
        noteDivision(of: node, between: previousStaying, and: follower, claim)
      } else if let last = previousStaying {
        moves.put(node, behind: last)
      } else {
        moves.put(node, into: DraftEdition.top)
      }
      if let after, !isBehind, let claim {
        findings.append(
          AmendmentFindings.placeDiffers(
            line: decision.instructions[claim.instruction].line,
            label: claim.number?.label(.article) ?? "", neighbour: citation(of: after)))
      }
    }
    carryOut(moves)
  }

  /// An article that changes its place among the others does so by its number alone.
  private mutating func noteMove(_ node: Int, _ claim: NumberClaim) {
    findings.append(
      AmendmentFindings.articleMoved(
        line: decision.instructions[claim.instruction].line, old: citation(of: node),
        new: claim.number?.label(.article) ?? ""))
  }

  private func isInside(_ node: Int, _ division: Int) -> Bool {
    var next = node
    while next >= 0 {
      if next == division { return true }
      next = draft.nodes[next].parent
    }
    return false
  }

  /// An article between the last one of a chapter and the first one of the next may belong to both.
  private mutating func noteDivision(
    of node: Int, between previous: Int?, and follower: Int, _ claim: NumberClaim?
  ) {
    guard let previous, draft.nodes[previous].parent != draft.nodes[follower].parent, let claim
    else { return }
    let parent = draft.nodes[follower].parent
    findings.append(
      AmendmentFindings.divisionChosen(
        line: decision.instructions[claim.instruction].line,
        label: claim.number?.label(.article) ?? "",
        division: parent < 0 ? "" : String(decoding: draft.nodes[parent].label, as: UTF8.self)))
  }

  /// Takes moved articles out of where they stood and puts them where they belong.
  private mutating func carryOut(_ moves: ArticleMoves) {
    var parents: Set<Int> = []
    for node in moves.nodes where node < draft.baseCount || draft.nodes[node].parent >= 0 {
      parents.insert(draft.nodes[node].parent)
    }
    for neighbour in moves.neighbours { parents.insert(draft.nodes[neighbour].parent) }
    parents.formUnion(moves.divisions)
    // Removed articles leave their places too.
    parents.formUnion(record.disordered.filter { $0 < 0 || draft.nodes[$0].kind.isDivision })
    let moved = Set(moves.nodes)
    for parent in parents {
      var children: [Int] = []
      for child in draft.children(of: parent) {
        if moved.contains(child) || draft.nodes[child].isRemoved { continue }
        children += moves.before[child] ?? []
        children.append(child)
        children += moves.behind[child] ?? []
      }
      let added = moves.into[parent] ?? []
      if parent == DraftEdition.top, !added.isEmpty {
        let annex = children.firstIndex { draft.nodes[$0].kind == .annex } ?? children.count
        children.insert(contentsOf: added, at: annex)
      } else {
        children += added
      }
      draft.setChildren(children, of: parent)
    }
  }
}

/// Where articles are put.
private struct ArticleMoves {
  private(set) var before: [Int: [Int]] = [:]
  private(set) var behind: [Int: [Int]] = [:]
  private(set) var into: [Int: [Int]] = [:]
  private(set) var nodes: [Int] = []
  private var places: [Int: Place] = [:]

  private enum Place {
    case before(Int)
    case behind(Int)
    case into(Int)
  }

  var neighbours: [Int] { Array(before.keys) + Array(behind.keys) }
  var divisions: [Int] { Array(into.keys) }

  mutating func put(_ node: Int, before neighbour: Int) { put(node, .before(neighbour)) }
  mutating func put(_ node: Int, behind neighbour: Int) { put(node, .behind(neighbour)) }
  mutating func put(_ node: Int, into division: Int) { put(node, .into(division)) }

  /// Puts an article right behind one that is put somewhere itself.
  mutating func put(_ node: Int, beside other: Int) {
    if let place = places[other] { put(node, place) }
  }

  private mutating func put(_ node: Int, _ place: Place) {
    switch place {
    case .before(let neighbour): before[neighbour, default: []].append(node)
    case .behind(let neighbour): behind[neighbour, default: []].append(node)
    case .into(let division): into[division, default: []].append(node)
    }
    places[node] = place
    nodes.append(node)
  }

  /// The article that a node was put behind.
  func anchor(of node: Int?) -> Int? {
    guard let node, case .behind(let anchor)? = places[node] else { return nil }
    return anchor
  }
}
