internal import Comparison
internal import ComparisonForms
internal import CrossReferences
internal import RegulationLibrary
internal import RegulationModel

/// A work, read once for all its pages.
struct WorkReading: Sendable {
  let held: HeldWork
  /// Position among all works.
  let position: Int
  let place: WorkPlace
  let passages: WorkPassages
  let pairs: [EditionPair]
  let drafts: [DraftReading]
  /// Citations by other works, in their order.
  let citations: [IncomingCitations.Entry]
  /// The same by the edition and the article that is cited.
  private let citationsByArticle: [CalendarDate: [String: [IncomingCitations.Entry]]]
  /// Citations by other works whose words name something else since an edition, by the days of the editions.
  let leftBehind: [CalendarDate: [IncomingCitations.LeftBehind]]

  init(
    _ position: Int, _ site: SiteContext, _ incoming: IncomingCitations,
    _ items: [String: Int]
  ) {
    held = site.works[position]
    self.position = position
    place = site.places[position]
    passages = WorkPassages(held, at: position, in: site.corpus, items)
    pairs = EditionPair.pairs(of: held, in: place)
    var names = TakenNames()
    var drafts: [DraftReading] = []
    for file in held.drafts {
      drafts.append(DraftReading(file, named: names.take(file.name), of: held, in: place))
    }
    self.drafts = drafts
    citations = incoming.of(position)
    var byArticle: [CalendarDate: [String: [IncomingCitations.Entry]]] = [:]
    for entry in citations {
      for (date, targets) in entry.targets {
        for article in Set(targets.compactMap(ArticleID.article)).sorted() {
          byArticle[date, default: [:]][article, default: []].append(entry)
        }
      }
    }
    citationsByArticle = byArticle
    leftBehind = incoming.leftBehind(of: position)
  }

  var work: Work { held.work }

  /// What is known of an edition: since when it is in force, whether a newer one is known.
  func status(of record: EditionRecord) -> [String] {
    guard let known = held.status.edition(record.date) else { return [] }
    let original = record.events.last { $0.action == .entryIntoForce && $0.date < record.date }
    var status = [SiteWording.force(known.commencement, original: original?.date)]
    if let mark = SiteWording.mark(known) { status.append(mark) }
    if let repealed = held.repealed { status.append(SiteWording.repealed(repealed)) }
    if let newest = work.editions.last, newest.date != record.date {
      status.append(
        SiteWording.newerEdition(newest.name, isHeld: newest.file != nil))
    } else {
      status.append(SiteWording.newestEdition)
    }
    return status
  }

  /// What leads to an article and away from it.
  func relations(of article: Provision, in reading: EditionReading) -> ArticleRelations {
    let id = article.id
    return ArticleRelations(
      incoming: reading.graph.incoming(to: article),
      outgoing: reading.graph.outgoing(from: id).filter { $0.kind != .generic },
      others: citationsByArticle[reading.date]?[id] ?? [],
      passages: passages.passages(for: id, of: reading.date))
  }

  /// The articles of an edition, each sentence with the edition since which it stands; `nil` for the first one
  /// that is held.
  func history(of date: CalendarDate) -> EditionHistory? {
    let editions = held.editions.prefix { $0.date <= date }
    guard editions.count > 1 else { return nil }
    let comparisons = zip(editions, editions.dropFirst()).compactMap { old, new in
      pairs.first { $0.old == old.date && $0.new == new.date }?.document.comparison
    }
    guard comparisons.count == editions.count - 1 else { return nil }
    return EditionHistory(
      ordered: editions.map { .init(date: $0.date, edition: $0.edition) }, comparisons)
  }

  /// The comparison of an edition with the one before it.
  func pair(before date: CalendarDate) -> EditionPair? {
    guard let index = held.editions.firstIndex(where: { $0.date == date }), index > 0 else {
      return nil
    }
    let old = held.editions[index - 1].date
    return pairs.first { $0.old == old && $0.new == date }
  }
}

/// What leads to an article and away from it.
struct ArticleRelations: Sendable {
  /// Citations by other provisions of the edition.
  let incoming: [Reference]
  /// What the article cites.
  let outgoing: [Reference]
  /// Citations by other works.
  let others: [IncomingCitations.Entry]
  /// What the corpus says.
  let passages: [ItemPassage]
}

extension EditionRecord {
  /// `2024年2月8日修订发布`
  var name: String { date.chinese + (label ?? "") }
}
