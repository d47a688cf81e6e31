internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// New 款, 项 and 目.
enum ChildInsertion {
  /// Adds 款 to an article, 项 to a list or 目 to a 项.
  static func insertChildren(
    _ insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    if case .preamble? = insertion.parent?.unit {
      return try insertPreamble(insertion, instruction, &pass)
    }
    guard let parent = insertion.parent else {
      throw .noArticleNamed(insertion.numbers.first?.citation ?? insertion.kind.unit)
    }
    if insertion.text.isEmpty, pass.isGivenNext(after: instruction) {
      return .applied([try TargetFinder.node(of: parent, instruction, &pass)])
    }
    let place = try holder(
      of: insertion, in: try TargetFinder.node(of: parent, instruction, &pass), parent, pass)
    let numbers = try InsertionPlace.numbers(of: insertion, pass)
    let nodes = try children(insertion, numbers, of: place, instruction, &pass)
    let (after, before) = try InsertionPlace.neighbours(of: insertion, instruction, &pass)
    var last = after
    for (position, node) in nodes.enumerated() {
      let own = position < numbers.count ? numbers[position] : nil
      pass.claim(
        NumberClaim(
          node: node, number: own, after: last, before: before, instruction: instruction), in: place
      )
      if after != nil { last = node }
    }
    return .applied(nodes)
  }

  /// The provision that new units become part of: 款 of an article, 项 of its only list.
  private static func holder(
    of insertion: UnitInsertion, in node: Int, _ target: AmendmentTarget, _ pass: AmendmentPass
  ) throws(Refusal) -> Int {
    let kind = pass.draft.nodes[node].kind
    switch insertion.kind {
    case .paragraph:
      guard kind == .article || kind == .annex else { throw .unsupported(target.citation) }
      return node
    case .item:
      if kind == .paragraph { return node }
      guard kind == .article else { throw .unsupported(target.citation) }
      let paragraphs = pass.draft.nodes[node].children.filter { !pass.draft.nodes[$0].isRemoved }
      let lists = paragraphs.filter { !pass.draft.nodes[$0].children.isEmpty }
      if lists.count > 1 { throw .ambiguousPlace(target.citation, lists.map(pass.citation)) }
      guard let list = lists.first ?? (paragraphs.count == 1 ? paragraphs.first : nil) else {
        throw .noList(target.citation)
      }
      return list
    default:
      guard kind == .item || kind == .subitem else { throw .unsupported(target.citation) }
      return node
    }
  }

  private static func children(
    _ insertion: UnitInsertion, _ numbers: [ProvisionNumber], of place: Int,
    _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> [Int] {
    let paragraphs = insertion.text.flatMap(\.paragraphs)
    guard !paragraphs.isEmpty else { throw .noText }
    let content: DraftContent?
    if insertion.kind == .paragraph {
      content = DraftContent.body(paragraphs)
    } else {
      content = DraftContent.items(
        paragraphs, labels: newLabels(insertion, numbers, of: place, pass))
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
    let nodes = pass.draft.take(content, by: instruction)
    for node in nodes where pass.draft.nodes[node].kind != .paragraph {
      pass.draft.nodes[node].kind = insertion.kind
    }
    return nodes
  }

  /// Labels for new items that come without: in the style of the list, or （一）.
  private static func newLabels(
    _ insertion: UnitInsertion, _ numbers: [ProvisionNumber], of place: Int, _ pass: AmendmentPass
  ) -> [String] {
    let style = pass.draft.nodes[place].children.first.map {
      String(decoding: pass.draft.nodes[$0].label, as: UTF8.self)
    }
    let sample = style ?? (insertion.kind == .item ? "（一）" : "1.")
    return (0..<insertion.count).map { position in
      let value = position < numbers.count ? numbers[position].value : position + 1
      return PrintedNumber.renumbered(sample, to: value) ?? sample
    }
  }

  /// 序言增加一个自然段，作为第三自然段
  private static func insertPreamble(
    _ insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> EngineOutcome {
    let new = insertion.text.flatMap(\.paragraphs).map {
      AmendedText(Array($0.utf8), by: .instruction(instruction))
    }
    guard !new.isEmpty else { throw .noText }
    pass.draft.preamble += new
    pass.record.preamble = instruction
    return .applied([])
  }
}
