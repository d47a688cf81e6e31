internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions that add provisions, and new articles among them.
enum ArticleInsertion {
  /// Adds articles; their place follows from their numbers or from their neighbours.
  static func insertArticles(
    _ insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let numbers = try InsertionPlace.numbers(of: insertion, pass)
    let content = try content(of: insertion, numbers)
    let (after, before) = try InsertionPlace.neighbours(of: insertion, instruction, &pass)
    var division: Int?
    if let parent = insertion.parent {
      let found = try TargetFinder.node(of: parent, instruction, &pass)
      guard pass.draft.nodes[found].kind.isDivision else { throw .unsupported(parent.citation) }
      division = found
    }
    let scope = (after ?? before).map { pass.draft.scope(of: $0) } ?? DraftEdition.top
    let nodes = pass.draft.take(content, by: instruction)
    var last = after
    for (position, node) in nodes.enumerated() {
      let own = position < numbers.count ? numbers[position] : nil
      pass.claimArticle(
        NumberClaim(
          node: node, number: own, after: last, before: before, division: division,
          instruction: instruction), in: scope)
      if after != nil { last = node }
      for inner in pass.draft.subtree(of: node) { pass.record.noteWording(instruction, inner) }
    }
    return .applied(nodes)
  }

  /// The new articles as content: as many as are said, each with the number that it gets.
  private static func content(
    of insertion: UnitInsertion, _ numbers: [ProvisionNumber]
  ) throws(Refusal) -> DraftContent {
    let labels =
      numbers.isEmpty
      ? (0..<insertion.count).map { ProvisionNumber($0 + 1).label(.article) }
      : numbers.map { $0.label(.article) }
    guard let content = DraftContent.articles(insertion.text, labels: labels) else {
      throw insertion.text.isEmpty
        ? .noText
        : .countDiffers(said: labels.count, given: insertion.text.flatMap(\.paragraphs).count)
    }
    guard content.rows.count == labels.count else {
      throw .countDiffers(said: labels.count, given: content.rows.count)
    }
    for (row, wanted) in zip(content.rows, numbers) {
      let given = content.edition.rows[row]
      guard given.number == wanted else {
        throw .labelDiffers(
          content.edition.string(given.label), expected: wanted.label(.article))
      }
    }
    return content
  }
}
