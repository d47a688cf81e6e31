internal import RegulationModel
internal import TextDifference

/// Pairs 编, 分编, 章 and 节 by the articles that they have in common and by their headings.
struct DivisionComparison {
  /// The groups of rows, in no particular order.
  private(set) var groups: [RowGroup] = []

  private static let shareOfArticles = 0.65
  private static let shareOfHeading = 0.35
  /// What a division of another level lacks: a 章 may become a 节, but rather another 章.
  private static let otherLevel = 0.15

  init(
    _ old: ComparedEdition, _ new: ComparedEdition, _ corresponding: [(old: Int, new: Int)]
  ) {
    let common = Self.commonArticles(old, new, corresponding)
    let oldCounts = Self.articleCounts(old)
    let newCounts = Self.articleCounts(new)
    var keys = Set(common.keys)
    for key in Self.sameHeadings(old, new) { keys.insert(key) }
    let candidates = keys.sorted().map { key in
      let articles = Double(2 * (common[key] ?? 0))
      let all = Double(max(1, oldCounts[key.old] + newCounts[key.new]))
      let heading = Self.headingSimilarity(old, key.old, new, key.new)
      let isOther =
        old.edition.rows[old.divisions[key.old]].kind
        != new.edition.rows[new.divisions[key.new]].kind
      return CandidatePair(
        old: key.old, new: key.new,
        value: articles / all * Self.shareOfArticles + heading * Self.shareOfHeading
          - (isOther ? Self.otherLevel : 0),
        mass: min(20, articles / 2))
    }
    let alignment = UnitAlignment(
      .divisions, candidates, oldCount: old.divisions.count, newCount: new.divisions.count)
    groups = UnitGroups(alignment).groups.map { group in
      RowGroup(
        old: group.old.map { old.divisions[$0] }, new: group.new.map { new.divisions[$0] },
        isMoved: group.isMoved)
    }
  }

  private typealias Key = CandidateFinder.PairKey

  /// How many articles each two divisions have in common, those of their parts included.
  private static func commonArticles(
    _ old: ComparedEdition, _ new: ComparedEdition, _ corresponding: [(old: Int, new: Int)]
  ) -> [Key: Int] {
    let oldPlaces = enclosing(old)
    let newPlaces = enclosing(new)
    var common: [Key: Int] = [:]
    for pair in corresponding where old.edition.rows[pair.old].kind == .article {
      for left in oldPlaces(pair.old) {
        for right in newPlaces(pair.new) { common[Key(old: left, new: right), default: 0] += 1 }
      }
    }
    return common
  }

  /// The positions in `divisions` of the divisions that a row is inside of.
  private static func enclosing(_ side: ComparedEdition) -> (Int) -> [Int] {
    let positions = Dictionary(
      uniqueKeysWithValues: side.divisions.enumerated().map { ($1, $0) })
    let rows = side.edition.rows
    return { row in
      var result: [Int] = []
      var parent = Int(rows[row].parent)
      while parent >= 0 {
        if let position = positions[parent] { result.append(position) }
        parent = Int(rows[parent].parent)
      }
      return result
    }
  }

  private static func articleCounts(_ side: ComparedEdition) -> [Int] {
    var counts = [Int](repeating: 0, count: side.divisions.count)
    let places = enclosing(side)
    for unit in side.units where unit.kind == .article {
      for place in places(unit.row) { counts[place] += 1 }
    }
    return counts
  }

  /// Divisions with the same heading, the k-th with the k-th.
  private static func sameHeadings(_ old: ComparedEdition, _ new: ComparedEdition) -> [Key] {
    func groups(_ side: ComparedEdition) -> [[UInt32]: [Int]] {
      Dictionary(grouping: side.divisions.indices) { position in
        let text = side.text(of: side.divisions[position])
        return Array(text.table.keys[text.entries])
      }
    }
    let news = groups(new)
    return groups(old).flatMap { heading, olds in
      zip(olds, news[heading] ?? []).map { Key(old: $0, new: $1) }
    }
  }

  private static func headingSimilarity(
    _ old: ComparedEdition, _ oldPosition: Int, _ new: ComparedEdition, _ newPosition: Int
  ) -> Double {
    let left = old.text(of: old.divisions[oldPosition])
    let right = new.text(of: new.divisions[newPosition])
    guard left.count + right.count > 0 else { return 1 }
    return Double(2 * ShortestScript.runs(left, right).length) / Double(left.count + right.count)
  }
}
