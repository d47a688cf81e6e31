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
  private let acts: HeldActs
  private var works: [Work] { acts.works }

  init(_ edition: Edition, in library: Library?) {
    self.init(edition, in: HeldActs(library))
  }

  init(_ edition: Edition, in acts: HeldActs) {
    citations = EditionCitations(edition, names: acts.names)
    graph = CitationGraph(edition, citations)
    terms = DefinedTerms(edition, names: acts.names)
    self.acts = acts
  }

  /// A citation as the library sees it.
  func entry(_ reference: Reference, from citingWork: String? = nil) -> Entry {
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

/// The acts that citations can be held against: the works of a library with their newest texts.
struct HeldActs: Sendable {
  /// The works whose records can be read; none where the library is absent.
  let works: [Work]
  /// Short names of acts, those of the library included.
  let names: StatuteNames
  private let library: Library?
  private let loaded: [String: Edition]?

  /// Takes the works of a library; texts are read when they are asked for.
  ///
  /// - Parameters:
  ///   - library: the library, if there is one.
  ///   - isLoaded: reads all texts at once, for those who ask again and again.
  init(_ library: Library?, loaded isLoaded: Bool = false) {
    let works = (try? library?.readableWorks())?.works ?? []
    self.works = works
    self.library = library
    names = StatuteNames(works)
    guard isLoaded, let library else {
      loaded = nil
      return
    }
    var loaded: [String: Edition] = [:]
    for work in works {
      guard let record = work.newestHeld else { continue }
      loaded[work.slug] = try? library.edition(record, of: work)
    }
    self.loaded = loaded
  }

  /// The newest text held of a work; `nil` when there is none.
  func newest(of work: Work) -> Edition? {
    if let loaded { return loaded[work.slug] }
    guard let library, let record = work.newestHeld else { return nil }
    return try? library.edition(record, of: work)
  }

  private func text(of work: Work, _ date: StatedDate?) -> Edition? {
    guard let date else { return newest(of: work) }
    guard let record = date.record(of: work), record.file != nil else { return nil }
    if record.date == work.newestHeld?.date { return newest(of: work) }
    return try? library?.edition(record, of: work)
  }

  /// The text of the act that a citation names: that of the date which it states, else the newest;
  /// `nil` when the library does not hold it.
  func act(cited title: String, _ date: StatedDate?) -> CitationCheck.Act? {
    guard let work = works.first(where: { $0.isCited(as: title) }),
      let edition = text(of: work, date)
    else { return nil }
    let repeal = work.editions.flatMap(\.events).last { $0.action == .repeal }
    return CitationCheck.Act(edition: edition, repealed: repeal?.date)
  }
}
