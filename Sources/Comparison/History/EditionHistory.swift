public import RegulationModel

/// Several editions of a work in order, held against each other one by one.
///
/// Made once, it answers for every article of the newest edition.
public struct EditionHistory: Sendable {
  /// An edition with the date that identifies it.
  public struct DatedEdition: Sendable {
    /// The date.
    public let date: CalendarDate
    /// The text.
    public let edition: Edition

    /// Makes a dated edition.
    public init(date: CalendarDate, edition: Edition) {
      self.date = date
      self.edition = edition
    }
  }

  /// The editions, oldest first.
  public let editions: [DatedEdition]
  /// The comparison of each edition with the next one.
  public let comparisons: [EditionComparison]

  private let correspondences: [ProvisionCorrespondence]
  private let sentences: [SentenceIndex]

  /// Compares editions, which are put in order by date. The costs are those of the comparisons.
  public init(_ editions: [DatedEdition]) {
    let ordered = editions.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    self.init(
      ordered: ordered,
      zip(ordered, ordered.dropFirst()).map { EditionComparison(old: $0.edition, new: $1.edition) })
  }

  /// Takes editions that were compared already.
  ///
  /// - Parameters:
  ///   - ordered: the editions, oldest first.
  ///   - comparisons: the comparison of each with the next one.
  package init(ordered: [DatedEdition], _ comparisons: [EditionComparison]) {
    editions = ordered
    self.comparisons = comparisons
    correspondences = comparisons.map { ProvisionCorrespondence($0) }
    sentences = ordered.map { SentenceIndex($0.edition) }
  }

  /// The history of an article of the newest edition.
  ///
  /// - Parameter id: the identifier of the article, or of anything in it.
  /// - Returns: the article sentence by sentence; `nil` when the newest edition does not have it.
  public func article(id: String) -> ArticleHistory? {
    guard let newest = editions.last?.edition, let article = newest.provision(id: id)?.article
    else { return nil }
    let last = editions.count - 1
    return ArticleHistory(
      article: article, formerPlaces: formerPlaces(of: article.index),
      sentences: sentences[last].sentences(of: article.index).map { sentence in
        let first = firstEdition(with: sentence, from: last, in: article.index)
        return ArticleHistory.Sentence(
          provision: Provision(edition: newest, index: sentence.row),
          text: newest.string(sentence.range), since: editions[first.position].date,
          isSinceFirst: first.position == 0,
          origin: Provision(edition: editions[first.position].edition, index: first.row))
      })
  }

  /// Where an article of the newest edition stood under another number, newest first.
  private func formerPlaces(of article: Int) -> [ArticleHistory.FormerPlace] {
    var places: [ArticleHistory.FormerPlace] = []
    var current = article
    for position in stride(from: editions.count - 1, to: 0, by: -1) {
      let before = correspondences[position - 1].predecessors(of: current)
      guard let first = before.first else { break }
      let (old, new) = (editions[position - 1].edition, editions[position].edition)
      let ids = before.map { Provision(edition: old, index: $0).id }
      if ids != [Provision(edition: new, index: current).id] {
        places.append(.init(until: editions[position].date, ids: ids))
      }
      current = first
    }
    return places
  }

  /// The oldest edition since which a sentence has stood without a break, and its row there.
  private func firstEdition(
    with sentence: SentenceIndex.Entry, from last: Int, in article: Int
  ) -> (position: Int, row: Int) {
    var (position, row) = (last, sentence.row)
    var article = article
    while position > 0 {
      let before = correspondences[position - 1].predecessors(of: article)
      guard let place = sentences[position - 1].place(of: sentence.key, among: before)
      else { break }
      (article, row) = place
      position -= 1
    }
    return (position, row)
  }
}

/// An article of the newest edition, each sentence with the date since which it stands unchanged.
public struct ArticleHistory: Sendable {
  /// A sentence of the article.
  public struct Sentence: Sendable {
    /// The provision whose words it is part of: a 款, 项 or 目.
    public let provision: Provision
    /// The sentence.
    public let text: String
    /// The date of the oldest edition since which it has stood in all editions, layout and numbers
    /// of provisions apart.
    public let since: CalendarDate
    /// Whether that is the oldest edition given: then it may be older.
    public let isSinceFirst: Bool
    /// Where it stands in that edition.
    public let origin: Provision
  }

  /// The places of an article up to an edition.
  public struct FormerPlace: Sendable, Hashable {
    /// The date of the edition that gave it another number.
    public let until: CalendarDate
    /// The identifiers of what it continues, in the edition before that.
    public let ids: [String]
  }

  /// The article.
  public let article: Provision
  /// Where it stood under other numbers, newest first; followed through its first predecessor.
  public let formerPlaces: [FormerPlace]
  /// Its sentences in the order of the text; together they are its words, labels apart.
  public let sentences: [Sentence]
}
