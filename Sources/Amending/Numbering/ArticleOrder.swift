internal import RegulationModel

/// Orders and numbers the articles of the body or of an annex.
///
/// With 条文顺序作相应调整 all articles are numbered one after the other, and what an instruction
/// numbers takes that position. Without it everything keeps its number that no instruction gives
/// another. 第十七条之一 stays with 第十七条 and never takes a number of its own.
struct ArticleOrder {
  /// The articles in their final order with their final numbers.
  private(set) var order: [(node: Int, number: ProvisionNumber)] = []
  /// What cannot be done.
  private(set) var refusals: [NumberRefusal] = []

  private let numbers: (Int) -> ProvisionNumber

  /// Orders articles.
  ///
  /// - Parameters:
  ///   - held: the articles that stand in the tree, in its order.
  ///   - claims: what instructions say, in their order.
  ///   - start: the number of the first article before the decision.
  ///   - adjusts: whether the decision adjusts the order of the articles.
  ///   - isBase: whether an article is the base's.
  ///   - numbers: the number that an article has so far.
  init(
    held: [Int], claims: [NumberClaim], start: Int, adjusts: Bool, isBase: (Int) -> Bool,
    numbers: @escaping (Int) -> ProvisionNumber
  ) {
    self.numbers = numbers
    let moves = claims.filter { !$0.isExchanged }.compactMap { claim in
      claim.number.flatMap {
        isBase(claim.node) ? (numbers(claim.node), $0, claim.instruction) : nil
      }
    }
    refusals = PositionFilling.circles(moves, kind: .article)
    let claimed = Dictionary(claims.map { ($0.node, $0) }) { first, _ in first }
    let isMove = { (claim: NumberClaim) in
      isBase(claim.node)
        && (claim.after != nil || claim.before != nil || claim.division != nil)
        && !claim.isExchanged
    }
    if adjusts {
      adjust(held, claims, claimed, start)
    } else if !claims.isEmpty, claims.allSatisfy(isMove), isAmong(held.map(numbers), claims) {
      exchange(held, claims, claimed)
    } else {
      keep(held, claims, claimed)
    }
  }

  /// Whether all numbers that are told are there already: 第八条之一 that becomes 第七条之一 takes none
  /// of another article.
  private func isAmong(_ numbers: [ProvisionNumber], _ claims: [NumberClaim]) -> Bool {
    let held = Set(numbers)
    return claims.compactMap(\.number).allSatisfy { held.contains($0) }
  }

  // MARK: - 条文顺序作相应调整

  private mutating func adjust(
    _ held: [Int], _ claims: [NumberClaim], _ claimed: [Int: NumberClaim], _ start: Int
  ) {
    var mains: [Int] = []
    var branches: [Int: [Int]] = [:]  // behind which main article, in order
    var first: [Int] = []
    var last: Int?
    for node in held {
      let isBranch = !numbers(node).branches.isEmpty
      if isBranch, claimed[node] == nil {
        if let last { branches[last, default: []].append(node) } else { first.append(node) }
        continue
      }
      // A branch follows its main article, also one that moves.
      if !isBranch { last = node }
      if claimed[node] == nil { mains.append(node) }
    }
    mains = ArticleOrder.withNeighbours(mains, claims)
    let numbered = claims.filter { $0.number?.branches.isEmpty ?? false }
    let order = PositionFilling.order(
      mains, numbered, start: start, kind: .article, refusals: &refusals)
    var claimedBranches: [Int: [NumberClaim]] = [:]
    for claim in claims where !(claim.number?.branches.isEmpty ?? true) {
      claimedBranches[claim.number?.value ?? 0, default: []].append(claim)
    }
    for node in first { self.order.append((node, numbers(node))) }
    for (index, node) in order.enumerated() {
      let value = start + index
      self.order.append((node, ProvisionNumber(value)))
      appendBranches(branches[node] ?? [], claimedBranches.removeValue(forKey: value) ?? [], value)
    }
    for claim in claimedBranches.values.joined() {
      refuse(claim, .numberBeyondEnd(label(claim), last: label(of: start + order.count - 1)))
    }
  }

  /// 第十七条之一 and its like behind 第十七条.
  private mutating func appendBranches(_ held: [Int], _ claims: [NumberClaim], _ value: Int) {
    var found: [(ProvisionNumber, Int)] = held.map {
      (ProvisionNumber(value, branches: numbers($0).branches), $0)
    }
    var taken = Set(found.map(\.0))
    for claim in claims {
      guard let number = claim.number, taken.insert(number).inserted else {
        refuse(claim, .numberTaken(label(claim), by: nil))
        continue
      }
      found.append((number, claim.node))
    }
    for (number, node) in found.sorted(by: { $0.0 < $1.0 }) { order.append((node, number)) }
  }

  // MARK: - Moves alone

  /// 将第六条移至第五条之前，作为第五条: the numbers stay as they are, and the articles between the two
  /// places move up or down by one.
  private mutating func exchange(
    _ held: [Int], _ claims: [NumberClaim], _ claimed: [Int: NumberClaim]
  ) {
    let others = held.filter { claimed[$0] == nil }
    let loose = claims.map { claim in
      var claim = claim
      claim.number = nil
      return claim
    }
    let order = ArticleOrder.withNeighbours(others, loose)
    for (node, number) in zip(order, order.map(numbers).sorted()) {
      if let claim = claimed[node], let told = claim.number, told != number {
        refuse(claim, .numberTaken(told.label(.article), by: nil))
      }
      self.order.append((node, number))
    }
  }

  // MARK: - Numbers that stay

  private mutating func keep(
    _ held: [Int], _ claims: [NumberClaim], _ claimed: [Int: NumberClaim]
  ) {
    let staying = held.filter { node in
      claimed[node].map { $0.number == nil && $0.isByNumberAlone } ?? true
    }
    var owners: [ProvisionNumber: InstructionID?] = [:]
    for node in staying { owners[numbers(node)] = .some(nil) }
    var placed: [(node: Int, number: ProvisionNumber)] = []
    for claim in claims {
      guard let number = claim.number ?? next(behind: claim, staying) else {
        refuse(claim, .noNumber(""))
        continue
      }
      if let owner = owners[number] {
        let isTold = claim.number != nil
        refuse(
          claim,
          isTold
            ? .numberTaken(number.label(.article), by: owner?.index)
            : .noNumber(number.label(.article)))
        continue
      }
      owners[number] = .some(claim.instruction)
      placed.append((claim.node, number))
    }
    placed.sort { $0.number < $1.number }
    var rest = placed[...]
    for node in staying {
      while let next = rest.first, next.number < numbers(node) {
        order.append(next)
        rest.removeFirst()
      }
      order.append((node, numbers(node)))
    }
    order += rest
  }

  /// The number of a new article that is only said to stand behind another, or at the end.
  private func next(behind claim: NumberClaim, _ staying: [Int]) -> ProvisionNumber? {
    guard claim.before == nil, let neighbour = claim.after ?? staying.last else { return nil }
    return ProvisionNumber(numbers(neighbour).value + 1)
  }

  // MARK: - Helpers

  /// Puts new provisions that only name a neighbour beside it, others at the end.
  static func withNeighbours(_ held: [Int], _ claims: [NumberClaim]) -> [Int] {
    let unnumbered = claims.filter { $0.number == nil }
    guard !unnumbered.isEmpty else { return held }
    var behind: [Int: [Int]] = [:]
    var ahead: [Int: [Int]] = [:]
    var end: [Int] = []
    let standing = Set(held)
    // Of several new ones, each names the one before it.
    var firstNeighbour: [Int: Int] = [:]
    for claim in unnumbered {
      let after = claim.after.map { firstNeighbour[$0] ?? $0 }
      if let after, standing.contains(after) {
        firstNeighbour[claim.node] = after
        behind[after, default: []].append(claim.node)
      } else if let before = claim.before, standing.contains(before) {
        ahead[before, default: []].append(claim.node)
      } else {
        end.append(claim.node)
      }
    }
    return held.flatMap { (ahead[$0] ?? []) + [$0] + (behind[$0] ?? []) } + end
  }

  private mutating func refuse(_ claim: NumberClaim, _ refusal: Refusal) {
    refusals.append(NumberRefusal(instruction: claim.instruction, refusal: refusal))
  }

  private func label(_ claim: NumberClaim) -> String { claim.number?.label(.article) ?? "" }
  private func label(of value: Int) -> String { ProvisionNumber(max(1, value)).label(.article) }
}
