internal import ChineseText
internal import RegulationModel

/// Finds provisions by the numbers that they had before the decision.
///
/// Each question costs what its answer needs, whatever the size of the act.
struct BaseIndex {
  private struct NumberKey: Hashable {
    let parent: Int
    let kind: ProvisionKind
    let number: ProvisionNumber
  }

  private struct Level: Hashable {
    let parent: Int
    let kind: ProvisionKind
  }

  /// What an article has of a 项: how many of its lists have it, and one of them.
  private struct Item {
    var count = 0
    var node = 0
    var paragraphs: [Int] = []
  }

  private let edition: Edition
  /// All nodes that have a key: articles by the body or annex, divisions by their parent and by the
  /// act, everything else by its parent.
  private var nodes: [NumberKey: [Int]] = [:]
  private var items: [NumberKey: Item] = [:]
  /// The first and the last node of a level in a place, for messages.
  private var bounds: [Level: (first: Int, last: Int)] = [:]
  /// The articles of each scope, in order.
  private(set) var articles: [Int: [Int]] = [:]
  private var articlePositions: [Int: Int] = [:]
  private var annexes: [Int] = []
  /// Divisions by their heading.
  private var divisions: [String: [Int]] = [:]

  init(_ edition: Edition) {
    self.edition = edition
    var scope = DraftEdition.top
    for (index, row) in edition.rows.enumerated() {
      if row.kind == .annex {
        scope = index
        annexes.append(index)
      }
      if row.kind.isDivision, !row.heading.isEmpty {
        divisions[edition.string(row.heading), default: []].append(index)
      }
      guard let number = row.number else { continue }
      switch row.kind {
      case .article:
        add(index, scope, row.kind, number)
        articlePositions[index] = articles[scope]?.count ?? 0
        articles[scope, default: []].append(index)
      case .part, .subpart, .chapter, .section:
        add(index, Int(row.parent), row.kind, number)
        if row.parent >= 0 { add(index, DraftEdition.top, row.kind, number) }
      default:
        add(index, Int(row.parent), row.kind, number)
      }
      if row.kind == .item { addItem(index, row, number) }
    }
  }

  private mutating func add(
    _ node: Int, _ parent: Int, _ kind: ProvisionKind, _ number: ProvisionNumber
  ) {
    nodes[NumberKey(parent: parent, kind: kind, number: number), default: []].append(node)
    bounds[Level(parent: parent, kind: kind), default: (node, node)].last = node
  }

  private mutating func addItem(_ node: Int, _ row: ProvisionRow, _ number: ProvisionNumber) {
    guard row.parent >= 0, edition.rows[Int(row.parent)].kind == .paragraph else { return }
    let paragraph = Int(row.parent)
    let article = Int(edition.rows[paragraph].parent)
    var item = items[NumberKey(parent: article, kind: .item, number: number)] ?? Item()
    item.count += 1
    item.node = node
    // Two are enough to know that it is ambiguous, some more to name the candidates.
    if item.paragraphs.count < 8 { item.paragraphs.append(paragraph) }
    items[NumberKey(parent: article, kind: .item, number: number)] = item
  }

  // MARK: - Finding

  /// The node that an address names.
  ///
  /// - Parameters:
  ///   - address: in the numbers before the decision.
  ///   - locator: words that tell which of several lists is meant.
  /// - Returns: the node.
  /// - Throws: why there is none.
  func node(_ address: ProvisionAddress, locator: String? = nil) throws(Refusal) -> Int {
    guard let first = address.steps.first else { throw .noArticleNamed("") }
    guard first.kind < .paragraph || first.kind == .annex else {
      throw .noArticleNamed(address.citation)
    }
    var context = DraftEdition.top
    var scope = DraftEdition.top
    for (index, step) in address.steps.enumerated() {
      let named = ProvisionAddress(Array(address.steps[...index]))
      if step.kind.isDivision, step.number == nil, let heading = step.heading {
        context = try division(heading)
      } else if step.kind == .annex {
        context = try annex(step, named)
        scope = context
      } else if step.kind == .article {
        context = try one(scope, step, named)
      } else if step.kind == .item, kind(context) == .article {
        context = try item(step, in: context, named, locator)
      } else {
        context = try one(context, step, named)
      }
    }
    return context
  }

  /// The nodes from one to another, both included; articles also across chapters.
  func nodes(from first: Int, to last: Int, _ citation: String) throws(Refusal) -> [Int] {
    guard kind(first) == kind(last) else { throw .ambiguousPlace(citation, []) }
    if kind(first) == .article {
      guard let start = articlePositions[first], let end = articlePositions[last], start <= end,
        let list = articles.values.first(where: {
          $0.indices.contains(end) && $0[start] == first && $0[end] == last
        })
      else { throw .ambiguousPlace(citation, []) }
      return Array(list[start...end])
    }
    let parent = Int(edition.rows[first].parent)
    guard parent == Int(edition.rows[last].parent), first <= last else {
      throw .ambiguousPlace(citation, [])
    }
    return edition.childRows(of: parent).filter {
      (first...last).contains($0) && kind($0) == kind(first)
    }
  }

  private func kind(_ node: Int) -> ProvisionKind? { node < 0 ? nil : edition.rows[node].kind }

  private func one(
    _ parent: Int, _ step: ProvisionAddress.Step, _ named: ProvisionAddress
  ) throws(Refusal) -> Int {
    guard let number = step.number,
      let found = nodes[NumberKey(parent: parent, kind: step.kind, number: number)]
    else { throw .noSuchProvision(named.citation, held: held(step.kind, in: parent)) }
    guard found.count == 1 else {
      throw .ambiguousPlace(named.citation, found.prefix(8).map(citation))
    }
    return found[0]
  }

  /// 第三条第二项: the item of the only list that has it.
  private func item(
    _ step: ProvisionAddress.Step, in article: Int, _ named: ProvisionAddress, _ locator: String?
  ) throws(Refusal) -> Int {
    guard let number = step.number,
      let found = items[NumberKey(parent: article, kind: .item, number: number)]
    else { throw .noSuchProvision(named.citation, held: held(.item, in: article)) }
    if found.count == 1 { return found.node }
    if let locator {
      let words = Array(locator.utf8)
      let lists = found.paragraphs.filter { paragraph in
        let text = Array(edition.bytes[edition.rows[paragraph].text.offsets])
        return ByteSearch.first(words, in: text) != nil
      }
      if lists.count == 1 { return try one(lists[0], step, named) }
    }
    throw .ambiguousPlace(named.citation, found.paragraphs.map { citation($0) + step.citation })
  }

  /// 附则: the division with a heading.
  private func division(_ heading: String) throws(Refusal) -> Int {
    guard let found = divisions[heading], let first = found.first else {
      throw .noHeading(heading)
    }
    guard found.count == 1 else { throw .ambiguousPlace(heading, found.prefix(8).map(citation)) }
    return first
  }

  private func annex(
    _ step: ProvisionAddress.Step, _ named: ProvisionAddress
  ) throws(Refusal) -> Int {
    let found = annexes.filter { edition.rows[$0].number == step.number }
    if let number = step.number, found.isEmpty, number.branches.isEmpty,
      annexes.indices.contains(number.value - 1),
      edition.rows[annexes[number.value - 1]].number == nil
    {
      return annexes[number.value - 1]
    }
    if step.number == nil, annexes.count == 1 { return annexes[0] }
    guard let first = found.first else {
      throw .noSuchProvision(named.citation, held: held(.annex, in: DraftEdition.top))
    }
    guard found.count == 1 else {
      throw .ambiguousPlace(named.citation, found.prefix(8).map(citation))
    }
    return first
  }

  // MARK: - Telling

  private func citation(_ node: Int) -> String {
    Provision(edition: edition, index: node).citation
  }

  /// What a place has of a level: 第一条 to 第五十三条.
  private func held(_ kind: ProvisionKind, in parent: Int) -> String? {
    let found: (first: Int, last: Int)?
    if kind == .annex {
      found = annexes.first.flatMap { first in annexes.last.map { (first, $0) } }
    } else {
      found = bounds[Level(parent: parent, kind: kind)]
    }
    guard let (first, last) = found else { return nil }
    return first == last ? citation(first) : citation(first) + "至" + citation(last)
  }
}

extension ProvisionAddress.Step {
  /// The step alone: 第（二）项.
  package var citation: String { ProvisionAddress([self]).citation }
}
