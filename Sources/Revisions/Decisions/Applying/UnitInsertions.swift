internal import ChineseText
internal import RegulationModel

/// Instructions that add provisions, and the claims that they make.
extension AmendmentEngine {
  /// Adds provisions; their place follows from their numbers or from their neighbours.
  mutating func insertUnits(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
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
  private mutating func neighbours(
    of insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> (after: Int?, before: Int?) {
    var after: Int?
    var before: Int?
    if let target = insertion.after { after = try node(of: target, number) }
    if let target = insertion.before { before = try node(of: target, number) }
    return (after, before)
  }

  /// The numbers that an insertion gives; as many as it adds.
  private func numbers(of insertion: UnitInsertion) throws(Refusal) -> [ProvisionNumber] {
    var numbers: [ProvisionNumber] = []
    for target in insertion.numbers {
      switch target.unit {
      case .provision(let address):
        if let number = address.steps.last?.number { numbers.append(number) }
      case .range(let first, let last):
        guard let lower = first.steps.last?.number, let upper = last.steps.last?.number else { break }
        numbers += try RangeNumbers.between(lower, upper)
      default: throw .unsupported(target.citation)
      }
    }
    guard numbers.isEmpty || numbers.count == insertion.count else {
      throw .countDiffers(said: insertion.count, given: numbers.count)
    }
    return numbers
  }

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

  // MARK: - 款 and 项

  private mutating func insertChildren(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    if case .preamble? = insertion.parent?.unit {
      return try insertPreamble(insertion, number)
    }
    guard let parent = insertion.parent else {
      throw .noArticleNamed(insertion.numbers.first?.citation ?? insertion.kind.unit)
    }
    let place = try holder(of: insertion, in: try node(of: parent, number), parent)
    let numbers = try numbers(of: insertion)
    let nodes = try children(insertion, numbers, of: place, number)
    let (after, before) = try neighbours(of: insertion, number)
    var last = after
    for (position, node) in nodes.enumerated() {
      let own = position < numbers.count ? numbers[position] : nil
      claim(
        NumberClaim(
          node: node, number: own, after: last, before: before, instruction: number), in: place)
      if after != nil { last = node }
    }
    return .applied(nodes)
  }

  /// The provision that new units become part of: 款 of an article, 项 of its only list.
  private func holder(
    of insertion: UnitInsertion, in node: Int, _ target: AmendmentTarget
  ) throws(Refusal) -> Int {
    let kind = draft.nodes[node].kind
    switch insertion.kind {
    case .paragraph:
      guard kind == .article || kind == .annex else { throw .unsupported(target.citation) }
      return node
    case .item:
      if kind == .paragraph { return node }
      guard kind == .article else { throw .unsupported(target.citation) }
      let paragraphs = draft.nodes[node].children.filter { !draft.nodes[$0].isRemoved }
      let lists = paragraphs.filter { !draft.nodes[$0].children.isEmpty }
      if lists.count > 1 { throw .ambiguousPlace(target.citation, lists.map(citation)) }
      guard let list = lists.first ?? (paragraphs.count == 1 ? paragraphs.first : nil) else {
        throw .noSuchProvision(target.citation + "的项", held: nil)
      }
      return list
    default:
      guard kind == .item || kind == .subitem else { throw .unsupported(target.citation) }
      return node
    }
  }

  private mutating func children(
    _ insertion: UnitInsertion, _ numbers: [ProvisionNumber], of place: Int, _ number: Int
  ) throws(Refusal) -> [Int] {
    let paragraphs = insertion.text.flatMap(\.paragraphs)
    guard !paragraphs.isEmpty else { throw .noText }
    let content: DraftContent?
    if insertion.kind == .paragraph {
      content = DraftContent.body(paragraphs)
    } else {
      content = DraftContent.items(paragraphs, labels: newLabels(insertion, numbers, of: place))
    }
    guard let content, !content.rows.isEmpty else { throw .unreadableText }
    guard content.rows.count == insertion.count else {
      throw .countDiffers(said: insertion.count, given: content.rows.count)
    }
    if insertion.kind != .paragraph {
      for (row, wanted) in zip(content.rows, numbers) {
        let given = content.edition.rows[row]
        guard given.number == wanted else {
          throw .labelDiffers(content.edition.string(given.label), expected: "（\(wanted)）")
        }
      }
    }
    let nodes = draft.take(content, by: number)
    for node in nodes where draft.nodes[node].kind != .paragraph {
      draft.nodes[node].kind = insertion.kind
    }
    return nodes
  }

  /// Labels for new items that come without: in the style of the list, or （一）.
  private func newLabels(
    _ insertion: UnitInsertion, _ numbers: [ProvisionNumber], of place: Int
  ) -> [String] {
    let style = draft.nodes[place].children.first.map {
      String(decoding: draft.nodes[$0].label, as: UTF8.self)
    }
    let sample = style ?? (insertion.kind == .item ? "（一）" : "1.")
    return (0..<insertion.count).map { position in
      let value = position < numbers.count ? numbers[position].value : position + 1
      return PrintedNumber.renumbered(sample, to: value) ?? sample
    }
  }

  /// 序言增加一个自然段，作为第三自然段
  private mutating func insertPreamble(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let new = insertion.text.flatMap(\.paragraphs).map {
      AmendedText(Array($0.utf8), by: .instruction(number))
    }
    guard !new.isEmpty else { throw .noText }
    draft.preamble += new
    return .applied([])
  }

  // MARK: - Divisions

  private mutating func insertDivision(
    _ insertion: UnitInsertion, _ number: Int
  ) throws(Refusal) -> EngineOutcome {
    let numbers = try numbers(of: insertion)
    guard insertion.count == 1 else { throw .unsupported(insertion.kind.unit) }
    let own = numbers.first
    let label = (own ?? ProvisionNumber(1)).label(insertion.kind)
    let paragraphs = (insertion.heading.map(\.paragraphs) ?? []) + insertion.text.flatMap(\.paragraphs)
    guard let content = DraftContent.division(paragraphs, label: label) else {
      throw paragraphs.isEmpty ? .noText : .unreadableText
    }
    let given = content.edition.rows[content.rows[0]]
    guard given.kind == insertion.kind, own == nil || given.number == own else {
      throw .labelDiffers(content.edition.string(given.label), expected: label)
    }
    let (after, before) = try neighbours(of: insertion, number)
    var parent = (after ?? before).map { draft.nodes[$0].parent } ?? DraftEdition.top
    if let target = insertion.parent { parent = try node(of: target, number) }
    if let target = insertion.parent, !draft.nodes[parent].kind.isDivision {
      throw .unsupported(target.citation)
    }
    let node = draft.take(content, by: number)[0]
    claim(
      NumberClaim(node: node, number: own ?? given.number, after: after, before: before, instruction: number),
      in: parent)
    claimContained(in: node, number)
    return .applied([node])
  }

  /// Claims the numbers of the articles and narrower divisions that new content brings along.
  mutating func claimContained(in node: Int, _ number: Int) {
    for inner in draft.subtree(of: node).dropFirst() where inner >= draft.baseCount {
      guard let own = draft.nodes[inner].number else { continue }
      if draft.nodes[inner].kind == .article {
        claimArticle(
          NumberClaim(node: inner, number: own, isContained: true, instruction: number),
          in: draft.scope(of: node))
      } else if draft.nodes[inner].kind.isDivision {
        claims.divisionByNumber[.init(kind: draft.nodes[inner].kind, number: own)] = inner
      }
    }
  }
}

/// The numbers between two others.
enum RangeNumbers {
  /// No instruction numbers more at once.
  private static let limit = 10_000

  /// Both ends included: 17-1 to 17-3, 5 to 9.
  static func between(
    _ lower: ProvisionNumber, _ upper: ProvisionNumber
  ) throws(Refusal) -> [ProvisionNumber] {
    let label = lower.description + "–" + upper.description
    if lower.branches.isEmpty, upper.branches.isEmpty, lower.value <= upper.value,
      upper.value - lower.value < limit
    {
      return (lower.value...upper.value).map { ProvisionNumber($0) }
    }
    guard lower.value == upper.value, lower.branches.count == 1, upper.branches.count == 1,
      let first = lower.branches.first, let last = upper.branches.first, first <= last,
      last - first < limit
    else { throw .ambiguousPlace(label, []) }
    return (first...last).map { ProvisionNumber(lower.value, branches: [$0]) }
  }
}
