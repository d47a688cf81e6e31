internal import ChineseText

/// When a regulation says that it comes into force.
package struct EntryIntoForce: Sendable, Hashable {
  /// From when on.
  package let start: CommencementStart
  /// The words as printed, from 自 to 施行.
  package let words: String
  /// Until when; `nil` where nothing is said of it.
  package let lapse: CommencementLapse?

  package init(start: CommencementStart, words: String, lapse: CommencementLapse? = nil) {
    self.start = start
    self.words = words
    self.lapse = lapse
  }

  /// The event that the words tell; `nil` for a day that they do not spell out.
  package var event: LifecycleEvent? {
    guard case .on(let date) = start else { return nil }
    return LifecycleEvent(date: date, actor: nil, action: .entryIntoForce, text: words)
  }

  /// What the last articles of an edition say of the whole act; `nil` when they say nothing, or
  /// give several days for it.
  package static func read(in edition: Edition) -> EntryIntoForce? {
    whole(clauses(of: edition))
  }

  /// The clauses of the last articles.
  static func clauses(of edition: Edition) -> [CommencementClause] {
    edition.articles.suffix(3).flatMap { article in
      article.descendants.flatMap { CommencementClause.all(in: Array($0.text.utf8)) }
    }
  }

  /// What 题注 or order says of a day that it does not spell out: the days that it does are events.
  static func inNote(_ clauses: [CommencementClause]) -> EntryIntoForce? {
    whole(clauses).flatMap { $0.namesDay ? nil : $0 }
  }

  /// The clauses of the 题注, and of the events of a record, whose words may be an order's that stands in no
  /// text.
  static func noteClauses(
    of edition: Edition?, _ events: [LifecycleEvent]
  ) -> [CommencementClause] {
    ([edition?.note].compactMap(\.self) + events.map(\.text)).flatMap {
      CommencementClause.all(in: Array($0.utf8), isCaption: true)
    }
  }

  /// What clauses say of the whole; `nil` when nothing or several things.
  static func whole(_ clauses: [CommencementClause]) -> EntryIntoForce? {
    let whole = clauses.filter { $0.subject == nil }
    guard let first = whole.first, Set(whole.map(\.start)).count == 1 else { return nil }
    return EntryIntoForce(start: first.start, words: first.words, lapse: first.lapse)
  }
}
