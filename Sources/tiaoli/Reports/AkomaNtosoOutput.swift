internal import AknProfile
internal import AkomaNtoso
internal import Amending
internal import CommandKit
internal import CrossReferences
internal import DecisionDrafting
internal import DecisionLanguage
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// Akoma Ntoso of editions, with links to the works that the library holds.
enum AkomaNtosoOutput {
  /// A text of its own, outside of any library; `date` is the edition's where the text gives none.
  ///
  /// What came as Akoma Ntoso keeps its identity, unless another day is given for it.
  static func document(
    of document: RegulationDocument, named name: String, date: CalendarDate?,
    markup: CalendarDate?, _ console: inout Console
  ) throws -> [UInt8] {
    let edition = document.edition
    let export = ActExport(
      edition, identity: identity(of: document, date: date), date: markup)
    if let portion = document.act?.portion {
      guard let unit = edition.provision(id: portion), unit.kind <= .article else {
        throw UsageError(
          .rejected(
            LocalizedText(
              "\(name) is a portion whose place in its act is not told by its labels",
              "\(name)是portion，其编号不足以说明在原文件中的位置")), of: "tiaoli parse")
      }
      return try export.portion(unit)
    }
    return try write(export, named: name, &console)
  }

  /// The identity that a document has, or gets where it has none or another day is given.
  static func identity(of document: RegulationDocument, date: CalendarDate?) -> ActIdentity {
    guard let act = document.act, date == nil || date == act.date else {
      return ActIdentity(of: document.edition, date: date)
    }
    return act.identity
  }

  /// One unit of an edition of the library.
  static func portion(
    _ unit: Provision, _ work: Work, _ record: EditionRecord, in library: Library,
    _ console: inout Console
  ) throws -> [UInt8] {
    guard unit.kind != .annex else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "an annex is a document of its own in Akoma Ntoso; export the whole text",
            "附件在Akoma Ntoso中是独立的文件，请用export导出全文")), of: "tiaoli show")
    }
    return try export(of: unit.edition, work, record, in: library, markup: nil).portion(unit)
  }

  /// An edition of the library.
  static func document(
    of edition: Edition, _ work: Work, _ record: EditionRecord, in library: Library,
    markup: CalendarDate?, _ console: inout Console
  ) throws -> [UInt8] {
    try write(
      export(of: edition, work, record, in: library, markup: markup), named: work.slug, &console)
  }

  /// The export of an edition of the library.
  static func export(
    of edition: Edition, _ work: Work, _ record: EditionRecord, in library: Library,
    markup: CalendarDate?
  ) throws -> ActExport {
    let works = try library.works()
    let identity = ActIdentity(of: edition, work: work, record: record)
    let names = StatuteNames(works)
    let others = works.filter { $0.slug != work.slug }
    let acts = linkedActs(
      cited: EditionCitations(edition, names: names).references.compactMap(\.work), others, library)
    let amendment = try library.amendment(of: record, of: work).map { recorded in
      ActAmendment(
        of: recorded.base,
        identity: ActIdentity(of: recorded.base, work: work, record: recorded.baseRecord),
        by: recorded.decision, result: recorded.result)
    }
    return ActExport(
      edition, identity: identity, acts: acts, names: names, date: markup, amendment: amendment)
  }

  /// An amended text with the record of its amendment.
  static func document(
    of edition: Edition, amending base: ComparedDocument, by decision: AmendingDecision,
    _ result: AmendmentResult, date: CalendarDate, _ console: inout Console
  ) throws -> [UInt8] {
    let identity = ActIdentity(
      of: base.edition, work: base.work, record: base.record, date: base.date)
    let amendment = ActAmendment(
      of: base.edition, identity: identity, by: decision, result: result)
    return try write(try ActExport(amendment, on: date), named: base.name, &console)
  }

  /// A drafted decision as an act of its own, with what each instruction does to the text before.
  static func document(
    of draft: DecisionDraft, amending base: ComparedDocument, signed: CalendarDate?,
    _ console: inout Console
  ) throws -> [UInt8] {
    let edition = try RegulationReader.read(Array(draft.text.utf8))
    let identity = ActIdentity(
      of: base.edition, work: base.work, record: base.record, date: base.date)
    let act = LinkedAct(identity: identity, edition: base.edition)
    let titles = draft.decision.acts.compactMap(\.title)
    return try write(
      ActExport(
        edition, identity: ActIdentity(of: edition, date: signed),
        acts: Dictionary(titles.map { ($0, act) }) { first, _ in first }), named: draft.title,
      &console)
  }

  private static func write(
    _ export: ActExport, named name: String, _ console: inout Console
  ) throws -> [UInt8] {
    let document = try export.document()
    for finding in document.findings {
      console.message(FindingReport.line(finding, in: name, console.language))
    }
    return document.bytes
  }

  /// The works that are cited and held, by the titles that the citations use.
  private static func linkedActs(
    cited: [String], _ works: [Work], _ library: Library
  ) -> [String: LinkedAct] {
    var acts: [String: LinkedAct] = [:]
    for title in Set(cited) {
      guard let work = works.first(where: { $0.isNamed(title) }),
        let record = try? library.record(of: work, preferredOn: .today),
        let edition = try? library.edition(record, of: work)
      else { continue }
      acts[title] = LinkedAct(
        identity: ActIdentity(of: edition, work: work, record: record), edition: edition)
    }
    return acts
  }
}
