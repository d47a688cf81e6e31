internal import Amending
public import Comparison
public import DecisionLanguage
public import RegulationLibrary
public import RegulationModel

/// Articles through all editions that a library holds: each sentence with the edition since which it
/// stands, and the instruction that wrote it where the library holds the decision.
public struct HeldHistory {
  /// The articles that were asked for, each once, in the order in which they were.
  public let articles: [ArticleHistory]
  /// The dates of the editions that were compared, oldest first.
  public let dates: [CalendarDate]
  /// The recorded amendments, by the dates of the editions that they made.
  public let amendments: [CalendarDate: RecordedAmendment]
  /// Decisions that the library should hold and that cannot be read: the history goes without them.
  public let failures: [LibraryFailure]

  /// A provision that an instruction took out of an article.
  public struct Removal {
    /// The date of the edition that no longer has it.
    public let date: CalendarDate
    /// The provision, in the edition before.
    public let provision: Provision
    /// What took it out.
    public let instruction: AmendingInstruction
  }

  /// Compares the editions held up to the one of a record. Linear in their texts.
  ///
  /// - Parameters:
  ///   - provisions: what is asked for, of `edition`; of a division all its articles.
  ///   - edition: the text of the record.
  ///   - record: the newest edition to look at.
  ///   - work: whose record it is.
  ///   - library: holds the texts and the decisions.
  /// - Throws: `LibraryFailure` where an older text cannot be read.
  public init(
    of provisions: [Provision], in edition: Edition, _ record: EditionRecord, _ work: Work,
    _ library: Library
  ) throws {
    var editions: [EditionHistory.DatedEdition] = []
    var amendments: [CalendarDate: RecordedAmendment] = [:]
    var failures: [LibraryFailure] = []
    for held in work.editions where held.file != nil && held.date <= record.date {
      let text = held.date == record.date ? edition : try library.edition(held, of: work)
      editions.append(.init(date: held.date, edition: text))
      do throws(LibraryFailure) {
        amendments[held.date] = try library.amendment(of: held, of: work)
      } catch {
        failures.append(error)
      }
    }
    let history = EditionHistory(editions)
    var seen: Set<String> = []
    let asked = provisions.flatMap { provision in
      provision.article.map { [$0] } ?? provision.descendants.filter { $0.kind == .article }
    }
    articles = asked.compactMap { article in
      seen.insert(article.id).inserted ? history.article(id: article.id) : nil
    }
    dates = editions.map(\.date)
    self.amendments = amendments
    self.failures = failures
  }

  /// What wrote a sentence; empty where it is of the oldest edition, or no decision is held.
  public func instructions(for sentence: ArticleHistory.Sentence) -> [AmendingInstruction] {
    guard !sentence.isSinceFirst, let amendment = amendments[sentence.since] else { return [] }
    return amendment.instructions(forWordsOf: sentence.origin)
  }

  /// What the recorded amendments took out of an article, newest first.
  public func removals(from article: Provision) -> [Removal] {
    var removals: [Removal] = []
    var id = article.id
    for date in dates.reversed() {
      guard let amendment = amendments[date] else { continue }
      let old = amendment.result.origins[id]?.old ?? id
      guard let article = amendment.base.provision(id: old) else { continue }
      for provision in article.descendants {
        guard let number = amendment.result.origins.removal(of: provision.id) else { continue }
        removals.append(
          Removal(
            date: date, provision: provision,
            instruction: amendment.decision.instructions[number]))
      }
      id = old
    }
    return removals
  }
}
