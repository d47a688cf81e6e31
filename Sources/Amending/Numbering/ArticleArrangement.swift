internal import DecisionLanguage
internal import RegulationModel

/// Articles: their order in the act and in its divisions.
enum ArticleArrangement {
  /// Puts the articles of the body or an annex in order and numbers them.
  static func arrangeArticles(
    in scope: Int, _ refusals: inout [NumberRefusal], _ pass: inout AmendmentPass
  ) {
    let found = pass.claims.articles[scope] ?? []
    let order = order(of: scope, found, pass)
    let problems = order.refusals + LoneBranches.refusals(in: scope, found, pass)
    guard problems.isEmpty else {
      refusals += problems
      return
    }
    place(order.order, found, &pass)
    for (node, number) in order.order { pass.setNumber(number, of: node) }
  }

  private static func order(of scope: Int, _ found: [NumberClaim], _ pass: AmendmentPass)
    -> ArticleOrder
  {
    let draft = pass.draft
    return ArticleOrder(
      held: held(in: scope, draft), claims: withNumbers(found, pass),
      start: pass.index.articles[scope]?.first.flatMap { draft.base.rows[$0].number?.value } ?? 1,
      adjusts: pass.adjustsOrder,
      isBase: { $0 < draft.baseCount },
      numbers: { node in
        let held = node < draft.baseCount ? draft.base.rows[node].number : draft.nodes[node].number
        return held ?? ProvisionNumber(1)
      })
  }

  /// The articles that stand in the body or an annex, in their order.
  static func held(in scope: Int, _ draft: DraftEdition) -> [Int] {
    let roots = scope == DraftEdition.top ? draft.roots : [scope]
    return roots.flatMap { root -> [Int] in
      if scope == DraftEdition.top, draft.nodes[root].kind == .annex { return [] }
      return draft.subtree(of: root).filter { draft.nodes[$0].kind == .article }
    }
  }

  /// New articles behind one that itself is numbered anew.
  private static func withNumbers(_ found: [NumberClaim], _ pass: AmendmentPass) -> [NumberClaim] {
    found.map { claim in
      var claim = claim
      if claim.number == nil, let after = claim.after, let number = pass.claims.numberByNode[after]
      {
        claim.number = ProvisionNumber(number.value + 1)
      }
      return claim
    }
  }

  /// Moves into place what is not there. What already stands in the right order stays in its
  /// division; anything else stands before the article that follows it, or behind the neighbour
  /// that its instruction names.
  private static func place(
    _ order: [(node: Int, number: ProvisionNumber)], _ found: [NumberClaim],
    _ pass: inout AmendmentPass
  ) {
    let claimed = Dictionary(found.map { ($0.node, $0) }) { first, _ in first }
    let run = StandingRun(order.map(\.node), claimed, pass.draft)
    var moves = ArticleMoves()
    var standing: Int?
    for (index, (node, number)) in order.enumerated() {
      if run.stays[index] {
        standing = node
        continue
      }
      let claim = claimed[node]
      if node < pass.draft.baseCount, let claim, claim.isByNumberAlone {
        noteMove(node, claim, &pass)
      }
      if index > 0, stands(number, claim, behind: order[index - 1], moves) {
        let previous = order[index - 1].node
        if run.stays[index - 1] {
          moves.put(node, behind: previous)
        } else {
          moves.put(node, beside: previous)
        }
        continue
      }
      put(node, claim, between: standing, and: run.followers[index], &moves, &pass)
    }
    carryOut(moves, &pass)
  }

  /// Whether an article stands right behind the one before it: that is the neighbour that its
  /// instruction names, or one put behind it, or 第八条 where the article is 第八条之一.
  private static func stands(
    _ number: ProvisionNumber, _ claim: NumberClaim?,
    behind previous: (node: Int, number: ProvisionNumber), _ moves: ArticleMoves
  ) -> Bool {
    if let after = claim?.after, after == previous.node || after == moves.anchor(of: previous.node)
    {
      return true
    }
    return !number.branches.isEmpty && claim?.division == nil
      && previous.number.value == number.value
  }

  /// Finds a place for an article that does not stand behind the one its instruction names.
  private static func put(
    _ node: Int, _ claim: NumberClaim?, between standing: Int?, and follower: Int?,
    _ moves: inout ArticleMoves, _ pass: inout AmendmentPass
  ) {
    if let division = claim?.division {
      if let follower, isInside(follower, division, pass) {
        moves.put(node, before: follower)
      } else {
        moves.put(node, into: division)
      }
    } else if let follower {
      moves.put(node, before: follower)
      noteDivision(of: node, between: standing, and: follower, claim, &pass)
    } else if let standing {
      moves.put(node, behind: standing)
    } else {
      moves.put(node, into: DraftEdition.top)
    }
  }

  /// An article that changes its place among the others does so by its number alone.
  private static func noteMove(_ node: Int, _ claim: NumberClaim, _ pass: inout AmendmentPass) {
    pass.findings.append(
      AmendmentFindings.articleMoved(
        line: pass[claim.instruction].line, old: pass.citation(of: node),
        new: claim.number?.label(.article) ?? ""))
  }

  private static func isInside(_ node: Int, _ division: Int, _ pass: AmendmentPass) -> Bool {
    var next = node
    while next >= 0 {
      if next == division { return true }
      next = pass.draft.nodes[next].parent
    }
    return false
  }

  /// An article between the last one of a chapter and the first one of the next may belong to both.
  private static func noteDivision(
    of node: Int, between previous: Int?, and follower: Int, _ claim: NumberClaim?,
    _ pass: inout AmendmentPass
  ) {
    guard let previous, pass.draft.nodes[previous].parent != pass.draft.nodes[follower].parent,
      let claim, claim.after == nil, claim.before == nil
    else { return }
    let parent = pass.draft.nodes[follower].parent
    pass.findings.append(
      AmendmentFindings.divisionChosen(
        line: pass[claim.instruction].line,
        label: claim.number?.label(.article) ?? "",
        division: parent < 0 ? "" : String(decoding: pass.draft.nodes[parent].label, as: UTF8.self))
    )
  }

  /// Takes moved articles out of where they stood and puts them where they belong.
  private static func carryOut(_ moves: ArticleMoves, _ pass: inout AmendmentPass) {
    var parents: Set<Int> = []
    for node in moves.nodes where node < pass.draft.baseCount || pass.draft.nodes[node].parent >= 0
    {
      parents.insert(pass.draft.nodes[node].parent)
    }
    for neighbour in moves.neighbours { parents.insert(pass.draft.nodes[neighbour].parent) }
    parents.formUnion(moves.divisions)
    // Removed articles leave their places too.
    parents.formUnion(
      pass.record.disordered.filter { $0 < 0 || pass.draft.nodes[$0].kind.isDivision })
    let moved = Set(moves.nodes)
    for parent in parents {
      var children: [Int] = []
      for child in pass.draft.children(of: parent) {
        if moved.contains(child) || pass.draft.nodes[child].isRemoved { continue }
        children += moves.before[child] ?? []
        children.append(child)
        children += moves.behind[child] ?? []
      }
      let added = moves.into[parent] ?? []
      if parent == DraftEdition.top, !added.isEmpty {
        let annex = children.firstIndex { pass.draft.nodes[$0].kind == .annex } ?? children.count
        children.insert(contentsOf: added, at: annex)
      } else {
        children += added
      }
      pass.draft.setChildren(children, of: parent)
    }
  }
}
