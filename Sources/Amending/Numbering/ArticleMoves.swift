internal import RegulationModel
internal import TextDifference

/// The articles that stay where they stand: all that no instruction numbers, of the others the longest
/// run that is in order already, and what new content holds.
struct StandingRun {
  /// Whether each article stays.
  let stays: [Bool]
  /// For each article, the next one that stays.
  let followers: [Int?]

  init(_ order: [Int], _ claimed: [Int: NumberClaim], _ draft: DraftEdition) {
    var keys: [Int: Int] = [:]
    for (position, node) in draft.preorder().enumerated() { keys[node] = position }
    let run = LongestRun.indices(StandingRun.fitting(order, claimed, keys))
    let stays = order.indices.map { index in
      let node = order[index]
      return run.contains(index) || (claimed[node]?.isContained ?? false) && keys[node] != nil
    }
    var followers = [Int?](repeating: nil, count: order.count)
    var next: Int?
    for index in order.indices.reversed() {
      followers[index] = next
      if stays[index] { next = order[index] }
    }
    self.stays = stays
    self.followers = followers
  }

  /// The places of articles in the tree; `nil` for those that an instruction numbers and that do not
  /// stand between the unnumbered ones beside them.
  private static func fitting(
    _ order: [Int], _ claimed: [Int: NumberClaim], _ keys: [Int: Int]
  ) -> [Int?] {
    var upper = [Int](repeating: Int.max, count: order.count)
    var next = Int.max
    for index in order.indices.reversed() {
      upper[index] = next
      if claimed[order[index]] == nil, let key = keys[order[index]] { next = min(next, key) }
    }
    var lower = -1
    return order.indices.map { index in
      guard let key = keys[order[index]] else { return nil }
      guard claimed[order[index]] != nil else {
        lower = max(lower, key)
        return key
      }
      return lower < key && key < upper[index] ? key : nil
    }
  }
}

/// Where articles are put.
struct ArticleMoves {
  private(set) var before: [Int: [Int]] = [:]
  private(set) var behind: [Int: [Int]] = [:]
  private(set) var into: [Int: [Int]] = [:]
  private(set) var nodes: [Int] = []
  private var places: [Int: Spot] = [:]

  private enum Spot {
    case before(Int)
    case behind(Int)
    case into(Int)
  }

  var neighbours: [Int] { Array(before.keys) + Array(behind.keys) }
  var divisions: [Int] { Array(into.keys) }

  mutating func put(_ node: Int, before neighbour: Int) { put(node, .before(neighbour)) }
  mutating func put(_ node: Int, behind neighbour: Int) { put(node, .behind(neighbour)) }
  mutating func put(_ node: Int, into division: Int) { put(node, .into(division)) }

  /// Puts an article right behind one that is put somewhere itself.
  mutating func put(_ node: Int, beside other: Int) {
    if let place = places[other] { put(node, place) }
  }

  private mutating func put(_ node: Int, _ place: Spot) {
    switch place {
    case .before(let neighbour): before[neighbour, default: []].append(node)
    case .behind(let neighbour): behind[neighbour, default: []].append(node)
    case .into(let division): into[division, default: []].append(node)
    }
    places[node] = place
    nodes.append(node)
  }

  /// The article that a node was put behind.
  func anchor(of node: Int?) -> Int? {
    guard let node, case .behind(let anchor)? = places[node] else { return nil }
    return anchor
  }
}
