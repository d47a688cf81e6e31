public import CrossReferences
public import Findings
public import RegulationLibrary
public import RegulationModel

/// The citations of an edition, with those of other works checked where the library holds them.
public struct LibraryCitations {
  /// A citation and the work that makes it: `nil` for the edition at hand.
  public struct Entry {
    /// The citation as it stands in the text.
    public let reference: Reference
    /// Whether its target is there.
    public let status: Reference.Status
    /// What is cited; identifiers of the other work where it is held.
    public let targets: [String]
    /// Why the target is not there; `nil` where it is, or where nobody looked.
    public let reason: Reason?
    /// The slug of the cited work, where the library has it; else its title.
    public let work: String?
    /// The slug of the work that makes the citation; `nil` for the edition at hand.
    public let citingWork: String?
  }

  /// Who cites whom within the edition.
  public let graph: CitationGraph
  /// All citations of the edition.
  public let citations: EditionCitations
  /// The terms that the edition defines.
  public let terms: DefinedTerms
  private let acts: HeldActs
  private var works: [Work] { acts.works }

  /// Reads the citations of an edition; the texts of a library are read when they are asked for.
  public init(_ edition: Edition, in library: Library?) {
    self.init(edition, in: HeldActs(library))
  }

  /// The same with acts that were read before.
  public init(_ edition: Edition, in acts: HeldActs) {
    citations = EditionCitations(edition, names: acts.names)
    graph = CitationGraph(edition, citations)
    terms = DefinedTerms(edition, names: acts.names)
    self.acts = acts
  }

  /// A citation as the library sees it.
  public func entry(_ reference: Reference, from citingWork: String? = nil) -> Entry {
    guard let title = reference.work, let work = works.first(where: { $0.isCited(as: title) })
    else {
      return Entry(
        reference: reference, status: reference.status, targets: reference.targets,
        reason: reference.reason, work: reference.work, citingWork: citingWork)
    }
    guard let edition = acts.newest(of: work) else {
      return Entry(
        reference: reference, status: reference.status, targets: reference.targets,
        reason: reference.reason, work: work.slug, citingWork: citingWork)
    }
    let answer = ReferenceLookup(edition).find(reference)
    return Entry(
      reference: reference, status: answer.reason == nil ? .resolved : .unresolved,
      targets: answer.reason == nil ? answer.provisions.map(\.id) : reference.targets,
      reason: answer.reason, work: work.slug, citingWork: citingWork)
  }

  /// What is wrong: citations that point nowhere, in the edition itself and in works that are held.
  public func findings(in edition: Edition) -> [Finding] {
    let dangling = graph.references.filter { $0.work != nil }.compactMap { reference -> Finding? in
      let entry = entry(reference)
      guard entry.status == .unresolved else { return nil }
      let place = edition.provision(id: reference.from)?.article?.label ?? reference.from
      return Finding(
        severity: .warning, code: "dangling-citation",
        line: reference.line > 0 ? reference.line : nil,
        message: HoldingsFindings.dangling(reference.text, in: place))
    }
    return (citations.findings + dangling).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Citations that other works of the library make of a work's provision; of the work as a whole
  /// when `id` is `nil`.
  public func incoming(to work: Work, id: String?) -> [Entry] {
    works.filter { $0.slug != work.slug }.flatMap { other -> [Entry] in
      guard let edition = acts.newest(of: other) else { return [] }
      return EditionCitations(edition, names: acts.names).references.filter { reference in
        reference.work.map { work.isCited(as: $0) } ?? false
      }.map { entry($0, from: other.slug) }.filter { entry in
        guard let id else { return true }
        return entry.targets.contains { $0 == id || $0.hasPrefix(id + "__") }
      }
    }
  }
}
