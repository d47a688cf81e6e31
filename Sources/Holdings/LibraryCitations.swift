public import Comparison
public import CrossReferences
public import Findings
public import RegulationLibrary
public import RegulationModel

/// The citations of an edition, with those of other works resolved in the editions that they mean.
///
/// A citation of another work means the text that was in force on the day of the citing edition, and is
/// carried from there to today: a new number never heals an old error.
public struct LibraryCitations {
  /// A citation and the work that makes it: `nil` for the edition at hand.
  public struct Entry {
    /// The citation as it stands in the text.
    public let reference: Reference
    /// Whether its target is there.
    public let status: Reference.Status
    /// What is cited; identifiers of the other work where it is held, in the edition meant.
    public let targets: [String]
    /// Why the target is not there; `nil` where it is, or where nobody looked.
    public let reason: Reason?
    /// The slug of the cited work, where the library has it; else its title.
    public let work: String?
    /// The slug of the work that makes the citation; `nil` for the edition at hand.
    public let citingWork: String?
    /// The citation in the edition meant and today; `nil` for the own act and for acts that are not held.
    public let carried: CarriedCitation?
  }

  /// Who cites whom within the edition.
  public let graph: CitationGraph
  /// All citations of the edition.
  public let citations: EditionCitations
  /// The terms that the edition defines.
  public let terms: DefinedTerms
  private let edition: Edition
  private let acts: HeldActs
  private let today: CalendarDate
  /// The citations of other works, by where they stand.
  private let carried: [CitationPlace: CarriedCitation]

  /// Reads the citations of an edition; the texts of a library are read when they are asked for.
  ///
  /// - Parameters:
  ///   - edition: the edition.
  ///   - day: the day on which it was law, by which the editions of other works are chosen; `nil` for the
  ///     last day that its 题注 tells, else today.
  ///   - library: the works that it may cite.
  ///   - today: the day to which citations are carried.
  public init(
    _ edition: Edition, of day: CalendarDate? = nil, in library: Library?,
    today: CalendarDate = .today
  ) {
    self.init(edition, of: day, in: HeldActs(library), today: today)
  }

  /// The same with acts that were read before.
  public init(
    _ edition: Edition, of day: CalendarDate? = nil, in acts: HeldActs,
    today: CalendarDate = .today
  ) {
    var carrier = CitationCarrier(acts.cited, today: today)
    self.init(edition, of: day, in: acts, carrier: &carrier, today: today)
  }

  /// The same for who asks again and again: the carrier keeps what it has read and compared.
  package init(
    _ edition: Edition, of day: CalendarDate? = nil, in acts: HeldActs,
    carrier: inout CitationCarrier, today: CalendarDate = .today
  ) {
    citations = EditionCitations(edition, names: acts.names)
    graph = CitationGraph(edition, citations)
    terms = DefinedTerms(edition, names: acts.names)
    self.edition = edition
    self.acts = acts
    self.today = today
    let day = day ?? edition.events.last?.date
    var carried: [CitationPlace: CarriedCitation] = [:]
    for reference in citations.references where reference.work != nil {
      carried[CitationPlace(reference)] = carrier.carry(reference, citedOn: day)
    }
    self.carried = carried
  }

  /// A citation of the edition as the library sees it.
  public func entry(_ reference: Reference) -> Entry {
    LibraryCitations.entry(reference, carried[CitationPlace(reference)], from: nil)
  }

  private static func entry(
    _ reference: Reference, _ carried: CarriedCitation?, from citingWork: String?
  ) -> Entry {
    let isFound = carried?.status == .resolved && carried?.targets.isEmpty == false
    return Entry(
      reference: reference, status: carried?.status ?? reference.status,
      targets: isFound ? carried?.targets.map(\.id) ?? [] : reference.targets,
      reason: carried.map(\.reason) ?? reference.reason,
      work: carried?.work.slug ?? reference.work, citingWork: citingWork, carried: carried)
  }

  /// What is wrong: citations that point nowhere, in the edition itself and in works that are held, and
  /// those whose words name something else today than they did.
  public func findings(in edition: Edition) -> [Finding] {
    faults(in: edition).map(\.finding)
  }

  /// The same with the citation that each is about.
  package func faults(in edition: Edition) -> [(reference: Reference, finding: Finding)] {
    let own = citations.faults.map { (citations.references[$0.reference], $0.finding) }
    let others = graph.references.compactMap { reference -> (Reference, Finding)? in
      guard let carried = carried[CitationPlace(reference)] else { return nil }
      let place = edition.provision(id: reference.from)?.article?.label ?? reference.from
      let line = reference.line > 0 ? reference.line : nil
      if carried.status == .unresolved {
        let finding = HoldingsFindings.dangling(reference.text, in: place, carried, line: line)
        return (reference, finding)
      }
      guard carried.isLeftBehind else { return nil }
      return HoldingsFindings.leftBehind(carried, in: place, line: line).map { (reference, $0) }
    }
    return (own + others).sorted { ($0.1.line ?? 0) < ($1.1.line ?? 0) }
  }

  /// A citation that another work makes, with what it means in the edition at hand.
  public struct Incoming {
    /// The citation.
    public let entry: Entry
    /// The work that makes it.
    public let work: Work
    /// The provision that makes it; `nil` for the preamble.
    public let place: Provision?
    /// What it means, in the edition at hand; empty for the work as a whole, and for what the edition has not.
    fileprivate let targets: [String]

    /// Whether a provision is meant, or one inside of it.
    public func means(_ id: String) -> Bool {
      targets.contains { $0 == id || $0.hasPrefix(id + "__") }
    }
  }

  /// Citations that other works of the library make of a work's provision; of the work as a whole
  /// when `id` is `nil`.
  ///
  /// A citation counts for the provision that it means: in the edition at hand, to which it is carried.
  public func incoming(to work: Work, id: String?) -> [Entry] {
    incoming(to: work).filter { citation in id.map { citation.means($0) } ?? true }.map(\.entry)
  }

  /// All citations that other works of the library make of a work. Reads the texts of all works.
  public func incoming(to work: Work) -> [Incoming] {
    var carrier = CitationCarrier(acts.cited, today: today)
    guard let index = acts.cited.works.firstIndex(where: { $0.slug == work.slug }) else {
      return []
    }
    let own = work.editions.first { record in acts.cited.text(record, of: index) == edition }
    var found: [Incoming] = []
    for other in acts.works where other.slug != work.slug {
      guard let text = acts.newestText(of: other) else { continue }
      for reference in EditionCitations(text.edition, names: acts.names).references {
        guard reference.work != nil,
          let carried = carrier.carry(reference, citedOn: text.record.date),
          carried.work.slug == work.slug
        else { continue }
        found.append(
          Incoming(
            entry: LibraryCitations.entry(reference, carried, from: other.slug), work: other,
            place: text.edition.provision(id: reference.from),
            targets: LibraryCitations.targets(carried, own, index, &carrier)))
      }
    }
    return found
  }

  /// What a citation means in an edition.
  private static func targets(
    _ carried: CarriedCitation, _ own: EditionRecord?, _ work: Int,
    _ carrier: inout CitationCarrier
  ) -> [String] {
    // The edition meant is not held: its numbers stand for what they name.
    guard carried.status != .notChecked else { return carried.reference.targets }
    guard let own else { return carried.targets.map(\.id) }
    return carrier.targets(of: carried, of: work, in: own).map(\.id)
  }
}
