internal import DecisionLanguage
internal import RegulationModel
internal import TextDifference

/// Drafts the items about the title and the 序言.
struct FrontDrafter {
  private(set) var items: [DraftedItem] = []

  /// Drafts the items that turn one front into another.
  init(_ old: Edition, _ new: Edition, _ uses: WordUses) {
    if let title = new.title, title != old.title {
      items.append(
        DraftedItem(.title, [.rename(AmendmentTarget(.title), old: nil, new: QuotedText([title]))]))
    }
    let operations = FrontDrafter.preamble(old.preamble, new.preamble, uses)
    if !operations.isEmpty { items.append(DraftedItem(.preamble, operations)) }
  }

  private static func preamble(
    _ old: [String], _ new: [String], _ uses: WordUses
  ) -> [AmendingOperation] {
    guard old != new else { return [] }
    let all = AmendmentTarget(.preamble(paragraph: nil))
    if old.isEmpty {
      return [
        .insertUnits(
          UnitInsertion(.paragraph, count: new.count, parent: all, text: [QuotedText(new)]))
      ]
    }
    if new.isEmpty { return [.deleteUnits([all])] }
    let changed = zip(old, new).enumerated().filter { $1.0 != $1.1 }
    guard old.count == new.count, old.count > 1, changed.count == 1,
      let (index, pair) = changed.first
    else { return [.replaceUnits([all], text: [QuotedText(new)], isConsolidated: false)] }
    let paragraph = AmendmentTarget(.preamble(paragraph: index + 1))
    let drafter = WordDrafter(
      paragraph, held: pair.0, base: pair.0, others: [], uses: uses)
    if let words = drafter?.operations(to: pair.1) { return words }
    return [.replaceUnits([paragraph], text: [QuotedText([pair.1])], isConsolidated: false)]
  }
}
