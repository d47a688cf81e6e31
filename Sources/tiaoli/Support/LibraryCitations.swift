internal import CrossReferences
internal import Findings
internal import RegulationLibrary
internal import RegulationModel

/// The citations of an edition, with those of other works checked where the library holds them.
struct LibraryCitations {
  /// A citation and the work that makes it: `nil` for the edition at hand.
  struct Entry {
    let reference: Reference
    let status: Reference.Status
    /// What is cited; identifiers of the other work where it is held.
    let targets: [String]
    let reason: Reason?
    /// The slug of the cited work, where the library has it; else its title.
    let work: String?
    let citingWork: String?
  }

  let graph: CitationGraph
  let citations: EditionCitations
  let terms: DefinedTerms
  private let library: Library?
  private let works: [Work]

  init(_ edition: Edition, in library: Library?) {
    let works = (try? library?.works()) ?? []
    let names = StatuteNames(works)
    citations = EditionCitations(edition, names: names)
    graph = CitationGraph(edition, citations)
    terms = DefinedTerms(edition, names: names)
    self.library = library
    self.works = works
  }

  /// A citation as the library sees it.
  func entry(_ reference: Reference, from citingWork: String? = nil) -> Entry {
    guard let title = reference.work, let work = works.first(where: { $0.isCited(as: title) })
    else {
      return Entry(
        reference: reference, status: reference.status, targets: reference.targets,
        reason: reference.reason, work: reference.work, citingWork: citingWork)
    }
    guard let edition = newest(work) else {
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
  func findings(in edition: Edition) -> [Finding] {
    let dangling = graph.references.filter { $0.work != nil }.compactMap { reference -> Finding? in
      let entry = entry(reference)
      guard entry.status == .unresolved else { return nil }
      let place = edition.provision(id: reference.from)?.article?.label ?? reference.from
      return Finding(
        severity: .warning, code: "dangling-citation",
        line: reference.line > 0 ? reference.line : nil,
        message: Wording.dangling(reference.text, in: place))
    }
    return (citations.findings + dangling).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Citations that other works of the library make of a work's provision; of the work as a whole
  /// when `id` is `nil`.
  func incoming(to work: Work, id: String?) -> [Entry] {
    let names = StatuteNames(works)
    return works.filter { $0.slug != work.slug }.flatMap { other -> [Entry] in
      guard let edition = newest(other) else { return [] }
      return EditionCitations(edition, names: names).references.filter { reference in
        reference.work.map { work.isCited(as: $0) } ?? false
      }.map { entry($0, from: other.slug) }.filter { entry in
        guard let id else { return true }
        return entry.targets.contains { $0 == id || $0.hasPrefix(id + "__") }
      }
    }
  }

  private func newest(_ work: Work) -> Edition? {
    guard let library, let record = work.newestHeld else { return nil }
    return try? library.edition(record, of: work)
  }
}

/// Finds acts in the library by the title that a text cites.
struct ActLookup {
  private let library: Library?
  private let works: [Work]

  init(_ library: Library?, _ works: [Work]) {
    self.library = library
    self.works = works
  }

  /// The newest text held of an act; `nil` when the library does not have it.
  func find(_ title: String) -> CitationCheck.Act? {
    guard let library, let work = works.first(where: { $0.isCited(as: title) }),
      let record = work.newestHeld, let edition = try? library.edition(record, of: work)
    else { return nil }
    let repeal = work.editions.flatMap(\.events).last { $0.action == .repeal }
    return CitationCheck.Act(edition: edition, repealed: repeal?.date)
  }
}
