/// Finds units that were split or merged: parts without a partner whose wording stands in the other
/// side's unit, beside what that unit's own partner has of it.
struct PartFinder {
  /// A part and the whole that it came from or went into.
  struct Share: Sendable, Hashable {
    /// Position of the part on its side.
    let part: Int
    /// Position of the whole on the other side.
    let whole: Int
  }

  private let rules: AlignmentRules
  private let grams: GramTable
  /// The profiles of the side that has the parts, and of the side that has the wholes.
  private let parts: [GramTable.Profile]
  private let wholes: [GramTable.Profile]
  /// The partner of each part and of each whole.
  private let partnerOfPart: [Int?]
  private let partnerOfWhole: [Int?]

  /// The parts of new units that old ones were split into.
  static func splits(
    _ rules: AlignmentRules, _ grams: GramTable, _ alignment: UnitAlignment,
    _ candidates: [CandidatePair]
  ) -> [Share] {
    let finder = PartFinder(
      rules: rules, grams: grams, parts: grams.new, wholes: grams.old,
      partnerOfPart: alignment.oldOfNew, partnerOfWhole: alignment.newOfOld)
    return finder.find(candidates.map { (part: $0.new, whole: $0.old) })
  }

  /// The old units that were merged into new ones.
  static func mergers(
    _ rules: AlignmentRules, _ grams: GramTable, _ alignment: UnitAlignment,
    _ candidates: [CandidatePair]
  ) -> [Share] {
    let finder = PartFinder(
      rules: rules, grams: grams, parts: grams.old, wholes: grams.new,
      partnerOfPart: alignment.newOfOld, partnerOfWhole: alignment.oldOfNew)
    return finder.find(candidates.map { (part: $0.old, whole: $0.new) })
  }

  /// For each part, the whole that has most of it left over.
  private func find(_ candidates: [(part: Int, whole: Int)]) -> [Share] {
    var best: [Int: (whole: Int, share: Double)] = [:]
    for (part, whole) in candidates where partnerOfPart[part] == nil {
      guard let partner = partnerOfWhole[whole] else { continue }
      let share = shareFound(of: part, in: whole, beside: partner)
      let needed = isBeside(part, partner) ? rules.part : rules.distantPart
      guard share >= needed, share > best[part]?.share ?? 0 else { continue }
      best[part] = (whole, share)
    }
    return best.map { Share(part: $0.key, whole: $0.value.whole) }.sorted {
      ($0.whole, $0.part) < ($1.whole, $1.part)
    }
  }

  /// How much of a part stands in a whole and not in the whole's partner, from 0 to 1.
  private func shareFound(of part: Int, in whole: Int, beside partner: Int) -> Double {
    let profile = parts[part]
    guard profile.grams.count >= rules.shortestPart, profile.weight > 0 else { return 0 }
    let together = grams.joined(profile, parts[partner])
    let gained = grams.shared(together, wholes[whole]) - grams.shared(parts[partner], wholes[whole])
    return Double(gained / profile.weight)
  }

  /// Whether nothing but other parts without a partner stands between a part and the partner.
  private func isBeside(_ part: Int, _ partner: Int) -> Bool {
    let between = part < partner ? (part + 1)..<partner : (partner + 1)..<part
    return between.allSatisfy { partnerOfPart[$0] == nil }
  }
}
