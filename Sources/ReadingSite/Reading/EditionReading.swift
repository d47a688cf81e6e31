internal import AknProfile
internal import AkomaNtoso
internal import CrossReferences
internal import Obligations
internal import RegulationModel

/// An edition, read once for all its pages: marks, citations, terms.
struct EditionReading: Sendable {
  let held: HeldEdition
  /// The title of the work, by which citations name it.
  let workTitle: String
  /// What it is on the day of the site.
  let status: LegalStatus
  /// What is said of it where it is not the law of that day.
  private let mark: String?
  /// The day for which the site is made, if it is known.
  private let day: CalendarDate?
  /// Its name in citations: 2023年修订.
  private let shortName: String
  /// What is said of provisions that are not in force, by their identifiers.
  let pending: [String: String]
  /// The folder of its pages.
  let place: EditionPlace
  let identity: ActIdentity
  /// The acts that its citations lead to.
  let acts: [String: LinkedAct]
  private let targets: [String: ActCatalogue.Target]
  let marks: EditionMarks
  let graph: CitationGraph
  /// The articles, those of annexes included, in order.
  let articles: [Provision]
  /// The duties with a time, in the order of the text.
  let duties: [Duty]
  /// The identifiers of the provisions that define terms, by the terms.
  let definitions: [String: String]
  /// The uses of terms that are links, by their UTF-8 offsets.
  private let linkedTerms: Set<Int>

  /// Reads an edition. Linear in its text; acts that it cites are prepared in the catalogue.
  init(
    _ held: HeldEdition, of work: HeldWork, at position: Int, in place: EditionPlace,
    _ catalogue: inout ActCatalogue
  ) {
    self.held = held
    self.place = place
    workTitle = work.work.title
    day = work.day
    shortName = held.record.shortName(in: work.work)
    let known = work.status.edition(held.date)
    status = known?.status ?? .unknown
    mark = known.flatMap(SiteWording.mark)
    var pending: [String: String] = [:]
    for provision in known?.pending ?? [] { pending[provision.id] = SiteWording.pending(provision) }
    self.pending = pending
    let citations = EditionCitations(held.edition, names: catalogue.names)
    let linked = catalogue.acts(
      citedAs: citations.references.compactMap(\.work), by: position, on: held.date)
    (acts, targets) = (linked.acts, linked.targets)
    marks = EditionMarks(held.edition, citations, acts: acts, names: catalogue.names)
    graph = CitationGraph(held.edition, citations)
    identity = ActIdentity(of: held.edition, work: work.work, record: held.record)
    articles = held.edition.provisions.filter { $0.kind == .article }
    duties = EditionDuties(held.edition, timed: true).timed
    var definitions: [String: String] = [:]
    for term in marks.definedTerms where term.kind != .widening && definitions[term.term] == nil {
      definitions[term.term] = term.definedIn
    }
    self.definitions = definitions
    linkedTerms = TermUses.links(in: held.edition, marks)
  }

  var edition: Edition { held.edition }
  var date: CalendarDate { held.date }
  /// The title as the edition prints it, else that of the work.
  var title: String { edition.title.flatMap { $0.isEmpty ? nil : $0 } ?? workTitle }

  /// What stands before the provision in a citation: title and edition, and what that is where it is not
  /// the law.
  var citationLead: String {
    "《\(workTitle)》（\(shortName)\(mark.map { "，\($0)" } ?? "")）"
  }

  /// What a print says of the text: its name, its edition, and whether it is in force.
  func printed(_ provision: Provision? = nil) -> String {
    let lead = provision.map(citation) ?? citationLead
    guard status == .inForce, let day else { return lead }
    return "\(lead)　\(SiteWording.inForce(on: day))"
  }

  /// A ready citation: title, edition, provision.
  func citation(of provision: Provision) -> String { citationLead + provision.citation }

  /// The words of the edition, with their links on a page.
  func words(on page: PagePlace, isWhole: Bool) -> MarkedText {
    MarkedText(
      edition: edition, marks: marks,
      links: SiteLinks(
        page: page, edition: place, targets: targets, definitions: definitions,
        isWhole: isWhole), linkedTerms: linkedTerms)
  }

  /// The divisions that an article stands in: 第五章　巡视整改和成果运用.
  func division(of article: Provision) -> String {
    article.ancestors.filter { $0.kind.isDivision || $0.kind == .annex }.map(\.shownHeading)
      .joined(separator: "　")
  }
}

extension Provision {
  /// Label and heading of a division: 第五章　巡视整改和成果运用.
  var shownHeading: String {
    [label, heading ?? ""].filter { !$0.isEmpty }.joined(separator: "　")
  }

  /// The beginning of the words, for lists and descriptions.
  func excerpt(_ length: Int) -> String {
    var words = ""
    for unit in [self] + Array(descendants.prefix(4)) {
      words += (unit.kind == .item || unit.kind == .subitem ? unit.label : "") + unit.text
      if words.unicodeScalars.count > length { break }
    }
    return words.beginning(length)
  }
}

extension String {
  /// The first scalars, with … behind what was cut.
  func beginning(_ length: Int) -> String {
    guard let end = unicodeScalars.index(startIndex, offsetBy: length, limitedBy: endIndex),
      end < endIndex
    else { return self }
    return String(self[..<end]) + "…"
  }
}
