internal import TextDifference

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
  private let partTexts: [ComparedText]
  private let wholeTexts: [ComparedText]
  private let grams: GramTable
  /// The profiles of the side that has the parts, and of the side that has the wholes.
  private let parts: [GramTable.Profile]
  private let wholes: [GramTable.Profile]
  /// The partner of each part and of each whole.
  private let partnerOfPart: [Int?]
  private let partnerOfWhole: [Int?]

  /// The parts of new units that old ones were split into.
  static func splits(
    _ rules: AlignmentRules, old: [ComparedText], new: [ComparedText], _ grams: GramTable,
    _ alignment: UnitAlignment, _ candidates: [CandidatePair]
  ) -> [Share] {
    let finder = PartFinder(
      rules: rules, partTexts: new, wholeTexts: old, grams: grams, parts: grams.new,
      wholes: grams.old,
      partnerOfPart: alignment.oldOfNew, partnerOfWhole: alignment.newOfOld)
    return finder.find(candidates.map { (part: $0.new, whole: $0.old) })
  }

  /// The old units that were merged into new ones.
  static func mergers(
    _ rules: AlignmentRules, old: [ComparedText], new: [ComparedText], _ grams: GramTable,
    _ alignment: UnitAlignment, _ candidates: [CandidatePair]
  ) -> [Share] {
    let finder = PartFinder(
      rules: rules, partTexts: old, wholeTexts: new, grams: grams, parts: grams.old,
      wholes: grams.new,
      partnerOfPart: alignment.newOfOld, partnerOfWhole: alignment.oldOfNew)
    return finder.find(candidates.map { (part: $0.old, whole: $0.new) })
  }

  /// For each part, the whole that has most of it left over.
  private func find(_ candidates: [(part: Int, whole: Int)]) -> [Share] {
    var best: [Int: (whole: Int, share: Double)] = [:]
    for (part, whole) in candidates where partnerOfPart[part] != whole {
      guard let partner = partnerOfWhole[whole] else { continue }
      let share = shareFound(of: part, in: whole, beside: partner)
      let isBeside = isBeside(part, partner)
      let needed = (isBeside ? rules.part : rules.distantPart) + kept(part, isBeside)
      guard share >= needed, share > best[part]?.share ?? 0 else { continue }
      best[part] = (whole, share)
    }
    return best.map { Share(part: $0.key, whole: $0.value.whole) }.sorted {
      ($0.whole, $0.part) < ($1.whole, $1.part)
    }
  }

  /// What a part that has a partner itself must have beyond others to be given to a whole; nothing for
  /// one without.
  private func kept(_ part: Int, _ isBeside: Bool) -> Double {
    guard let partner = partnerOfPart[part] else { return 0 }
    guard isBeside, parts[part].weight > 0 else { return 1 }
    let share = Double(grams.shared(parts[part], wholes[partner]) / parts[part].weight)
    return max(0, share + rules.betterPart - rules.part)
  }

  /// Whether all of a short part stands in a whole, and not in the whole's partner.
  private func isWholly(_ part: Int, in whole: Int, beside partner: Int) -> Bool {
    let words = Array(partTexts[part].table.keys[partTexts[part].entries])
    func count(_ text: ComparedText) -> Int {
      let keys = text.table.keys[text.entries]
      guard words.count > 1, keys.count >= words.count else { return 0 }
      var found = 0
      for start in keys.startIndex...(keys.endIndex - words.count)
      where keys[start] == words[0] && keys[start..<(start + words.count)].elementsEqual(words) {
        found += 1
      }
      return found
    }
    return count(wholeTexts[whole]) > count(partTexts[partner])
  }

  /// How much of a part stands in a whole and not in the whole's partner, from 0 to 1.
  private func shareFound(of part: Int, in whole: Int, beside partner: Int) -> Double {
    let profile = parts[part]
    guard profile.grams.count >= rules.shortestPart, profile.weight > 0 else {
      return isBeside(part, partner) && isWholly(part, in: whole, beside: partner) ? 1 : 0
    }
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
