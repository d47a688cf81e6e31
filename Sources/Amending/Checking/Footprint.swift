internal import DecisionLanguage
internal import RegulationModel

/// What one instruction may change, read from its words and from the numbers before and after the
/// decision; not from what was done.
struct Footprint {
  /// Places whose words it may change.
  var words: Set<TextSlot> = []
  /// Whether it may change words anywhere: 将“甲”统一修改为“乙”.
  var isWide = false
  /// Provisions that it takes away.
  var gone: Set<Int> = []
  /// Provisions whose contents it gives anew.
  var rewritten: Set<Int> = []
  /// Provisions that it may put elsewhere or on another level.
  var moved: Set<Int> = []
  /// Provisions whose number it says.
  var numbers: [Int: ProvisionNumber] = [:]
  /// Divisions that it gives up: what stands in them stands in the wider one then.
  var dissolved: Set<Int> = []
  /// Provisions into which it puts new ones; `top` for the act.
  var parents: Set<Int> = []
  /// Whether it may change the 序言, the title or the 题注.
  var front = false
}

/// Reads footprints.
struct FootprintReader {
  private let pass: AmendmentPass
  /// The provisions by their addresses after the decision.
  private let final: FinalIndex

  init(_ pass: AmendmentPass, _ final: FinalIndex) {
    self.pass = pass
    self.final = final
  }

  /// The footprint of an instruction; `nil` when a place cannot be found.
  func footprint(of operation: AmendingOperation) -> Footprint? {
    var result = Footprint()
    switch operation {
    case .notUnderstood, .republish, .statement, .suspend, .takeEffect: return result
    case .adjustOrder(let order): return adjusted(order)
    case .deleteUnits(let targets): return deleted(targets)
    case .deleteWords(let deletion): return words(in: deletion.targets)
    case .insertWords(let insertion): return insertedWords(insertion)
    case .replaceWords(let replacement): return replacedWords(replacement)
    case .insertUnits(let insertion): return inserted(insertion)
    case .merge(let targets, _, _):
      guard let nodes = nodes(of: targets), let first = nodes.first else { return nil }
      result.rewritten = [first]
      result.gone = Set(nodes.dropFirst())
      result.moved = Set(nodes.flatMap { [$0] + children(of: $0) })
    case .exchange(let targets):
      guard let nodes = nodes(of: targets), nodes.count == 2 else { return nil }
      result.moved = Set(nodes)
      for (node, other) in [(nodes[0], nodes[1]), (nodes[1], nodes[0])]
      where other < pass.draft.baseCount {
        result.numbers[node] = pass.draft.base.rows[other].number
      }
    case .move(let targets, let move):
      guard let nodes = nodes(of: targets) else { return nil }
      result.moved = Set(nodes)
      result.numbers = numbers(nodes, move.numbers)
    case .rename(let target, _, _): return renamed(target)
    case .renumber(let targets, let places, let text):
      guard let nodes = nodes(of: targets) else { return nil }
      result.moved = Set(nodes.flatMap { [$0] + children(of: $0) })
      result.numbers = numbers(nodes, places)
      if !text.isEmpty { result.rewritten = Set(nodes) }
    case .replaceUnits(let targets, _, _): return replaced(targets)
    }
    return result
  }

  // MARK: - Kinds

  private func adjusted(_ order: OrderAdjustment) -> Footprint? {
    var result = Footprint()
    for pair in order.table {
      guard let target = AmendmentTarget(label: pair.old), let nodes = nodes(of: [target]) else {
        return nil
      }
      result.moved.formUnion(nodes)
    }
    return result
  }

  private func deleted(_ targets: [AmendmentTarget]) -> Footprint? {
    var result = Footprint()
    for target in targets {
      if target.isOfFront {
        result.front = true
        continue
      }
      guard let nodes = nodes(of: [target]) else { return nil }
      switch target.part {
      case .whole: result.gone.formUnion(nodes)
      case .items: result.gone.formUnion(nodes.flatMap { items(of: $0) })
      case .heading:
        result.dissolved.formUnion(nodes.filter { pass.draft.nodes[$0].kind.isDivision })
        result.words.formUnion(nodes.map { .heading($0) })
      default: result.words.formUnion(nodes.flatMap { slots(of: $0) })
      }
    }
    return result
  }

  private func replaced(_ targets: [AmendmentTarget]) -> Footprint? {
    var result = Footprint()
    for target in targets {
      if target.isOfFront {
        result.front = true
        continue
      }
      guard let nodes = nodes(of: [target]) else { return nil }
      switch target.part {
      case .whole: result.rewritten.formUnion(nodes)
      case .items:
        let held = nodes.flatMap { items(of: $0) }
        result.rewritten.formUnion(held)
      default: result.words.formUnion(nodes.flatMap { slots(of: $0) })
      }
    }
    return result
  }

  private func words(in targets: [AmendmentTarget]) -> Footprint? {
    var result = Footprint()
    for target in targets {
      if target.unit == .act {
        result.isWide = true
        result.front = true
      } else if target.isOfFront {
        result.front = true
      } else {
        guard let nodes = nodes(of: [target]) else { return nil }
        result.words.formUnion(nodes.flatMap { slots(of: $0) })
      }
    }
    return result
  }

  private func replacedWords(_ replacement: WordReplacement) -> Footprint? {
    var result = words(in: replacement.targets)
    // Whole paragraphs in the place of others, more of them or fewer.
    let isPaired =
      replacement.old.count == replacement.new.count
      && (replacement.old + replacement.new).allSatisfy { $0.paragraphs.count == 1 }
    if !isPaired, let nodes = nodes(of: replacement.targets.filter { !$0.isOfFront }) {
      result?.rewritten.formUnion(nodes)
      result?.parents.formUnion(nodes)
    }
    return result
  }

  private func insertedWords(_ insertion: WordInsertion) -> Footprint? {
    var result = words(in: insertion.targets)
    // Whole sentences become a 款 of their own.
    if insertion.anchor == nil, let nodes = nodes(of: insertion.targets.filter { !$0.isOfFront }) {
      result?.parents.formUnion(nodes)
    }
    return result
  }

  private func inserted(_ insertion: UnitInsertion) -> Footprint? {
    var result = Footprint()
    guard let parent = insertion.parent else { return result }
    if parent.isOfFront {
      result.front = true
      return result
    }
    guard let nodes = nodes(of: [parent]) else { return nil }
    result.parents = Set(nodes)
    return result
  }

  private func renamed(_ target: AmendmentTarget) -> Footprint? {
    var result = Footprint()
    switch target.unit {
    case .title, .note, .preamble: result.front = true
    case .heading: result.words = Set(headings())
    default:
      guard let nodes = nodes(of: [target]) else { return nil }
      result.words = Set(nodes.map { .heading($0) })
    }
    return result
  }

  // MARK: - Places

  /// The provisions of some targets; `nil` when one of them is not there.
  func nodes(of targets: [AmendmentTarget]) -> [Int]? {
    var found: [Int] = []
    for target in targets {
      switch target.unit {
      case .provision(let address):
        let node =
          target.isNew
          ? final.node(address) : try? pass.index.node(address, locator: target.locator)
        guard let node else { return nil }
        found.append(node)
      case .range(let first, let last):
        guard let start = try? pass.index.node(first), let end = try? pass.index.node(last),
          let nodes = try? pass.index.nodes(from: start, to: end, "")
        else { return nil }
        found += nodes
      default: return nil
      }
    }
    return found
  }

  private func numbers(
    _ nodes: [Int], _ places: [AmendmentTarget]
  ) -> [Int: ProvisionNumber] {
    let numbers = places.map { $0.address?.steps.last?.number }
    guard numbers.count == nodes.count else { return [:] }
    var result: [Int: ProvisionNumber] = [:]
    for (node, number) in zip(nodes, numbers) { if let number { result[node] = number } }
    return result
  }

  /// The places of words in a provision of the base and in what was inside of it.
  private func slots(of node: Int) -> [TextSlot] {
    let inside =
      node < pass.draft.baseCount ? node..<Int(pass.draft.base.rows[node].end) : node..<(node + 1)
    return (Array(inside) + pass.draft.subtree(of: node)).flatMap {
      [TextSlot.heading($0), .text($0), .closing($0)]
    }
  }

  private func children(of node: Int) -> [Int] {
    node < pass.draft.baseCount ? pass.draft.base.childRows(of: node) : []
  }

  /// The items of a provision of the base.
  private func items(of node: Int) -> [Int] {
    guard node < pass.draft.baseCount else { return [] }
    return (node..<Int(pass.draft.base.rows[node].end)).filter {
      pass.draft.base.rows[$0].kind == .item
    }
  }

  private func headings() -> [TextSlot] {
    pass.draft.preorder().compactMap {
      let kind = pass.draft.nodes[$0].kind
      if kind == .crossheading { return .text($0) }
      return kind.isDivision || kind == .annex ? .heading($0) : nil
    }
  }
}

extension AmendmentTarget {
  /// Whether the target is no provision: the title, the 题注, the 序言.
  var isOfFront: Bool {
    switch unit {
    case .title, .note, .preamble: true
    default: false
    }
  }
}
