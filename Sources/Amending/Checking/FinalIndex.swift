internal import RegulationModel

/// The provisions of a draft by what they are called in the end, and where they stand.
struct FinalIndex {
  private struct NumberedPlace: Hashable {
    let parent: Int
    let kind: ProvisionKind
    let number: ProvisionNumber
  }

  /// All nodes that stand, in the order of the text.
  let order: [Int]
  /// The place of each in that order.
  let positions: [Int: Int]
  /// The number of each; of a 款, its place in its provision.
  private(set) var numbers: [Int: ProvisionNumber] = [:]
  private var byNumber: [NumberedPlace: Int] = [:]
  private var divisions: [NumberedPlace: Int] = [:]

  init(_ draft: DraftEdition) {
    order = draft.preorder()
    var positions: [Int: Int] = [:]
    var counts: [Int: Int] = [:]
    for (position, node) in order.enumerated() {
      positions[node] = position
      let held = draft.nodes[node]
      var number = held.number
      if held.kind == .paragraph {
        counts[held.parent, default: 0] += 1
        number = ProvisionNumber(counts[held.parent] ?? 1)
      }
      guard let number else { continue }
      numbers[node] = number
      let parent = held.kind == .article ? draft.scope(of: node) : held.parent
      byNumber[NumberedPlace(parent: parent, kind: held.kind, number: number)] = node
      if held.kind.isDivision {
        divisions[NumberedPlace(parent: DraftEdition.top, kind: held.kind, number: number)] = node
      }
      // 第三条第二项: the item of a list of the article.
      if held.kind == .item, held.parent >= 0, draft.nodes[held.parent].kind == .paragraph {
        let article = draft.nodes[held.parent].parent
        let key = NumberedPlace(parent: article, kind: .item, number: number)
        if byNumber[key] == nil { byNumber[key] = node }
      }
    }
    self.positions = positions
  }

  /// The node that an address names after the decision; `nil` when there is none.
  func node(_ address: ProvisionAddress) -> Int? {
    var context = DraftEdition.top
    var scope = DraftEdition.top
    for step in address.steps {
      guard let number = step.number else { return nil }
      let key = NumberedPlace(
        parent: step.kind == .article ? scope : context, kind: step.kind, number: number)
      guard let found = byNumber[key] ?? (step.kind.isDivision ? divisions[key] : nil) else {
        return nil
      }
      context = found
      if step.kind == .annex { scope = found }
    }
    return context == DraftEdition.top ? nil : context
  }
}
