internal import RegulationModel

/// Noting what instructions say about numbers and places.
extension AmendmentPass {
  /// Notes what an instruction says about an article.
  mutating func claimArticle(_ claim: NumberClaim, in scope: Int) {
    claims.articles[scope, default: []].append(claim)
    record.articlesChanged.insert(scope)
    record.note(claim.instruction, claim.node)
    guard let number = claim.number else { return }
    claims.numberByNode[claim.node] = number
    if scope == DraftEdition.top { claims.articleByNumber[number] = claim.node }
  }

  /// Notes what an instruction says about anything else.
  mutating func claim(_ claim: NumberClaim, in parent: Int) {
    claims.children[parent, default: []].append(claim)
    record.disordered.insert(parent)
    record.restructured[parent] = claim.instruction
    draft.nodes[claim.node].parent = parent
    record.note(claim.instruction, claim.node)
    for inner in draft.subtree(of: claim.node) where inner >= draft.baseCount {
      record.noteWording(claim.instruction, inner)
    }
    guard let number = claim.number else { return }
    let kind = draft.nodes[claim.node].kind
    claims.numberByNode[claim.node] = number
    claims.childByNumber[.init(parent: parent, kind: kind, number: number)] = claim.node
    if kind.isDivision {
      claims.divisionByNumber[.init(kind: kind, number: number)] = claim.node
    }
  }

  /// Claims the numbers of the articles and narrower divisions that new content brings along.
  mutating func claimContained(in node: Int, _ instruction: InstructionID) {
    for inner in draft.subtree(of: node).dropFirst() where inner >= draft.baseCount {
      guard let own = draft.nodes[inner].number else { continue }
      if draft.nodes[inner].kind == .article {
        claimArticle(
          NumberClaim(node: inner, number: own, isContained: true, instruction: instruction),
          in: draft.scope(of: node))
      } else if draft.nodes[inner].kind.isDivision {
        claims.divisionByNumber[.init(kind: draft.nodes[inner].kind, number: own)] = inner
      }
    }
  }
}
