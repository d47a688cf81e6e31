internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Instructions that add provisions, and new articles among them.
extension AmendmentEngine {
  /// Adds provisions; their place follows from their numbers or from their neighbours.
  mutating func insertUnits(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    // A division may be no more than its heading; marks around nothing are a mistake.
    guard insertion.text.isEmpty || insertion.text.contains(where: \.holdsWords) else {
      throw .noText
    }
    switch insertion.kind {
    case .article: return try insertArticles(insertion, number)
    case .paragraph, .item, .subitem: return try insertChildren(insertion, number)
    case .part, .subpart, .chapter, .section: return try insertDivision(insertion, number)
    case .annex: return try insertAnnex(insertion, number)
    case .crossheading: throw .unsupported(insertion.kind.unit)
    }
  }

  // MARK: - Articles

  private mutating func insertArticles(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let numbers = try numbers(of: insertion)
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
    let (after, before) = try neighbours(of: insertion, number)
    var division: Int?
    if let parent = insertion.parent {
      let found = try node(of: parent, number)
      guard draft.nodes[found].kind.isDivision else { throw .unsupported(parent.citation) }
      division = found
    }
    let scope = (after ?? before).map { draft.scope(of: $0) } ?? DraftEdition.top
    let nodes = draft.take(content, by: number)
    var last = after
    for (position, node) in nodes.enumerated() {
      let own = position < numbers.count ? numbers[position] : nil
      claimArticle(
        NumberClaim(
          node: node, number: own, after: last, before: before, division: division,
          instruction: number), in: scope)
      if after != nil { last = node }
      for inner in draft.subtree(of: node) { record.noteWording(number, inner) }
    }
    return .applied(nodes)
  }

  /// The provisions beside which new ones stand.
  mutating func neighbours(
    of insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> (after: Int?, before: Int?) {
    var after: Int?
    var before: Int?
    if let target = insertion.after { after = try node(of: target, number) }
    if let target = insertion.before { before = try node(of: target, number) }
    return (after, before)
  }

  /// The numbers that an insertion gives; as many as it adds.
  func numbers(of insertion: UnitInsertion) throws(Refusal) -> [ProvisionNumber] {
    var numbers: [ProvisionNumber] = []
    for target in insertion.numbers {
      switch target.unit {
      case .provision(let address):
        if let number = address.steps.last?.number { numbers.append(number) }
      case .range(let first, let last):
        guard let lower = first.steps.last?.number, let upper = last.steps.last?.number else {
          break
        }
        numbers += try RangeNumbers.between(lower, upper)
      default: throw .unsupported(target.citation)
      }
    }
    guard numbers.isEmpty || numbers.count == insertion.count else {
      throw .countDiffers(said: insertion.count, given: numbers.count)
    }
    return numbers
  }
}
