internal import TextDifference

/// How the units of two editions correspond, splits and mergers included.
struct UnitGroups: Sendable {
  /// Units that belong together: one of each side for most, none on one side for what is new or
  /// gone, several for what was split or merged.
  struct Group: Sendable, Hashable {
    /// Positions in the lists of units, in order.
    var old: [Int] = []
    var new: [Int] = []
    /// Whether the group stands out of the order that the others keep.
    var isMoved = false
  }

  /// The groups, in no particular order.
  private(set) var groups: [Group] = []

  /// Makes groups of the texts of the units; `sameNumber` are positions of units that have the same
  /// number.
  init(
    _ rules: AlignmentRules, old: [ComparedText], new: [ComparedText],
    sameNumber: [(old: Int, new: Int)]
  ) {
    let grams = GramTable(old: old, new: new)
    let finder = CandidateFinder(rules, old: old, new: new, grams: grams)
    let candidates = finder.pairs(sameNumber: sameNumber)
    let alignment = UnitAlignment(
      rules, candidates, oldCount: old.count, newCount: new.count)
    let splits = PartFinder.splits(
      rules, old: old, new: new, grams, alignment, candidates)
    let mergers = PartFinder.mergers(
      rules, old: old, new: new, grams, alignment, candidates)
    collect(alignment, splits, mergers)
  }

  /// Makes groups of an alignment without splits and mergers.
  init(_ alignment: UnitAlignment) {
    collect(alignment, [], [])
  }

  private mutating func collect(
    _ alignment: UnitAlignment, _ splits: [PartFinder.Share], _ mergers: [PartFinder.Share]
  ) {
    var groupOfOld: [Int: Int] = [:]
    var isPlaced = (old: Set<Int>(), new: Set<Int>())
    // A part that stands in a whole better than in its partner is no longer that one's.
    let released = (old: Set(mergers.map(\.part)), new: Set(splits.map(\.part)))
    for pair in alignment.pairs
    where !released.old.contains(pair.old) && !released.new.contains(pair.new) {
      groupOfOld[pair.old] = groups.count
      groups.append(Group(old: [pair.old], new: [pair.new], isMoved: pair.isMoved))
      isPlaced.old.insert(pair.old)
      isPlaced.new.insert(pair.new)
    }
    for split in splits {
      guard let group = groupOfOld[split.whole] else { continue }
      groups[group].new.append(split.part)
      isPlaced.new.insert(split.part)
    }
    for merger in mergers {
      guard let partner = alignment.oldOfNew[merger.whole], let group = groupOfOld[partner],
        groups[group].new.count == 1
      else { continue }
      groups[group].old.append(merger.part)
      isPlaced.old.insert(merger.part)
    }
    for group in groups.indices {
      groups[group].old.sort()
      groups[group].new.sort()
    }
    for old in alignment.newOfOld.indices where !isPlaced.old.contains(old) {
      groups.append(Group(old: [old]))
    }
    for new in alignment.oldOfNew.indices where !isPlaced.new.contains(new) {
      groups.append(Group(new: [new]))
    }
  }
}
