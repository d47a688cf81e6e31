internal import RegulationModel

/// What became of the articles of one edition in the other held ones that it is compared with.
struct EditionChanges: Sendable {
  /// Another edition.
  struct Other: Sendable {
    let date: CalendarDate
    let pair: EditionPair
    /// By the articles of this edition.
    let changes: [String: ArticleChange]
  }

  /// The other editions, oldest first.
  let others: [Other]

  init(of date: CalendarDate, in work: WorkReading) {
    var others: [Other] = []
    for pair in work.pairs {
      if pair.new == date {
        others.append(Other(date: pair.old, pair: pair, changes: pair.changesOfNew))
      } else if pair.old == date, let new = pair.new {
        others.append(Other(date: new, pair: pair, changes: pair.changesOfOld))
      }
    }
    self.others = others.sorted { $0.date < $1.date }
  }
}
