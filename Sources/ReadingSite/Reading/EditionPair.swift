internal import Comparison
internal import ComparisonForms
internal import RegulationModel

/// Two texts of a work, compared.
struct EditionPair: Sendable {
  /// The days of the editions; `nil` for a draft.
  let old: CalendarDate
  let new: CalendarDate?
  /// The page that shows the comparison.
  let place: PagePlace
  let document: ComparisonDocument

  /// Compares two editions.
  init(_ old: HeldEdition, _ new: HeldEdition, at place: PagePlace) {
    self.init(
      old: old, new: new.edition, name: EditionName("", date: new.date), date: new.date, at: place)
  }

  /// Compares an edition with a draft.
  init(_ old: HeldEdition, draft: Edition, named name: String, at place: PagePlace) {
    self.init(old: old, new: draft, name: EditionName(name), date: nil, at: place)
  }

  private init(
    old: HeldEdition, new: Edition, name: EditionName, date: CalendarDate?, at place: PagePlace
  ) {
    self.old = old.date
    self.new = date
    self.place = place
    let comparison = EditionComparison(old: old.edition, new: new)
    document = ComparisonDocument(
      comparison, old: EditionName("", date: old.date), new: name,
      selection: ComparisonSelection(unchanged: .folded),
      staleCitations: comparison.staleCitations())
  }

  /// 修改1条，新增1条
  var summary: String { ComparisonHTML.summary(document.comparison) }

  /// The pairs to compare of a work: each edition with the one before, and with the newest.
  static func pairs(of work: HeldWork, in place: WorkPlace) -> [EditionPair] {
    let held = work.editions
    guard held.count > 1 else { return [] }
    var pairs: [EditionPair] = []
    for index in held.indices.dropLast() {
      for other in Set([index + 1, held.count - 1]).sorted() {
        pairs.append(
          EditionPair(
            held[index], held[other],
            at: place.comparison(held[index].date, held[other].date)))
      }
    }
    return pairs
  }
}

/// What became of an article between two editions.
struct ArticleChange: Sendable {
  /// 修改, 新增 …
  let notes: [String]
  /// The articles of the other edition.
  let counterparts: [String]
  /// The place in the comparison's page; `nil` where it is folded there, its words being the same.
  let anchor: String?
  let isChanged: Bool
}

extension EditionPair {
  /// The changes by the articles of the newer edition.
  var changesOfNew: [String: ArticleChange] { changes(of: \.new, from: \.old) }
  /// The changes by the articles of the older edition.
  var changesOfOld: [String: ArticleChange] { changes(of: \.old, from: \.new) }

  private func changes(
    of side: (ProvisionChange) -> [Provision], from other: (ProvisionChange) -> [Provision]
  ) -> [String: ArticleChange] {
    var changes: [String: ArticleChange] = [:]
    for change in document.comparison.articleChanges {
      let isChanged = change.kind != .unchanged || change.isRenumbered || change.isMoved
      let found = ArticleChange(
        notes: isChanged ? ChangeNotes.notes(of: change) : [],
        counterparts: other(change).map(\.id),
        anchor: change.kind == .unchanged ? nil : ComparisonHTML.anchor(of: change),
        isChanged: isChanged)
      for article in side(change) { changes[article.id] = found }
    }
    return changes
  }
}
