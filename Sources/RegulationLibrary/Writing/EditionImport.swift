internal import ChineseText
public import RegulationModel
internal import RegulationParser

/// What bringing an edition into the library would write: shown first, written on demand.
public struct EditionImport: Sendable {
  /// The work as it will be.
  public let work: Work
  /// The record of the edition.
  public let record: EditionRecord
  /// The edition's text and tree.
  public let edition: Edition
  /// Whether the library does not have the work yet.
  public let isNewWork: Bool
  /// Whether the library holds a text of this date already, and whether it is the same.
  public let held: Held

  /// What the text says of other acts.
  public var relations: [WorkRelation] { RelationReading.relations(of: edition) }

  /// What the library holds for the date of an import.
  public enum Held: Sendable {
    /// Nothing.
    case nothing
    /// The same text.
    case same
    /// Another text; which of the two is right is not for a program to say.
    case other
  }

  private let library: Library
  private let slug: String?
  private let source: String
  private let told: ToldIdentity?

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - edition: what was read from the document.
  ///   - library: where it goes.
  ///   - slug: the work's folder; `nil` for the work that the title names.
  ///   - date: the edition's date; `nil` for the last publication in the 题注.
  ///   - source: path of the document.
  ///   - told: what the document says of its work beside the text; `nil` where it says nothing.
  /// - Throws: `LibraryFailure`, or `ImportFailure` when title, date or slug is missing.
  public init(
    of edition: Edition, into library: Library, slug: String?, date: CalendarDate?, source: String,
    told: ToldIdentity? = nil
  ) throws {
    guard let title = edition.title else { throw ImportFailure.noTitle }
    guard (try? CanonicalText.read(edition.bytes)) == edition else {
      throw ImportFailure.notReadableBack
    }
    let timeline = EditionTimeline.records(from: edition.events)
    guard let date = date ?? timeline.last?.date else { throw ImportFailure.noDate }
    let known = try EditionImport.knownWork(slug: slug, title: title, in: library)
    if let known, known.title != title {
      throw ImportFailure.otherTitle(title, work: known.slug, itsTitle: known.title)
    }
    guard let folder = known?.slug ?? slug ?? told?.work?.slug else {
      throw ImportFailure.noSlug(title: title)
    }
    guard EditionImport.isSlug(folder) else { throw ImportFailure.badSlug(folder) }

    var work = known ?? EditionImport.newWork(slug: folder, title: title, timeline, edition)
    if known == nil { told?.complete(&work) }
    told?.learn(&work)
    if told?.work == nil {
      for record in timeline { EditionImport.learn(record, &work) }
    }
    var record = work.record(of: date) ?? EditionRecord(date: date)
    held = try EditionImport.held(edition, record, work, library)
    if let published = told?.published { record.published = published }
    if told?.work == nil, !record.events.contains(where: { $0.action == .entryIntoForce }),
      let event = EntryIntoForce.read(in: edition)?.event, event.date >= date
    {
      record.events.append(event)
    }
    record.file = record.file ?? LibraryChange.fileName(date)
    record.byteCount = edition.bytes.count
    record.commencement = EditionImport.commencement(of: record, in: edition)
    record.source = EditionImport.source(source, edition, library)
    work.editions.removeAll { $0.date == date }
    work.editions.append(record)
    work.editions.sort { $0.date < $1.date }
    self.work = work
    self.record = record
    self.edition = edition
    self.library = library
    self.slug = slug
    self.source = source
    self.told = told
    isNewWork = known == nil
  }

  /// Writes the text and the record that names it, as they follow from what the library holds when
  /// no other process writes to it: it may have changed since this plan was made.
  ///
  /// - Parameter replacing: whether a text of the same date may be replaced.
  /// - Throws: `differentTextHeld` where it may not, `locked`, `readOnly`, or what the file system
  ///   says; `ImportFailure` when the library has changed so that the plan is void.
  public func write(replacing: Bool) throws {
    try library.change {
      let now = try EditionImport(
        of: edition, into: library, slug: slug, date: record.date, source: source, told: told)
      if now.held == .other, !replacing {
        throw LibraryFailure.differentTextHeld(now.record.date, file: now.textPath)
      }
      return LibraryChange(work: now.work, date: now.record.date, text: edition.bytes)
    }
  }

  /// Path of the file that holds, or will hold, the text.
  public var textPath: String {
    library.textPath(record.file ?? LibraryChange.fileName(record.date), of: work.slug)
  }

  // MARK: - Parts of a plan

  private static func knownWork(
    slug: String?, title: String, in library: Library
  ) throws(LibraryFailure) -> Work? {
    guard let slug else { return try library.works().first { $0.title == title } }
    // A damaged record of another work is no obstacle.
    if try library.slugs().contains(slug) { return try library.work(named: slug) }
    return try library.works().first { $0.isNamed(slug) }
  }

  private static func newWork(
    slug: String, title: String, _ timeline: [EditionRecord], _ edition: Edition
  ) -> Work {
    let kinds = ["条例", "规定", "办法", "规则", "细则", "准则", "章程", "解释", "决定", "法"]
    return Work(
      slug: slug, title: title, kind: kinds.first { title.hasSuffix($0) },
      issuer: ActAuthor.of(timeline.first?.events ?? [])?.official,
      date: timeline.first.flatMap(creation),
      number: edition.documentNumber ?? EditionImport.number(timeline.first?.events ?? []))
  }

  /// The day of the first edition, unless an amendment made it: then the work is older.
  private static func creation(_ first: EditionRecord) -> CalendarDate? {
    first.events.contains { $0.action?.amends ?? false } ? nil : first.date
  }

  /// The number of the order by which the first edition was published.
  private static func number(_ events: [LifecycleEvent]) -> String? {
    events.last { $0.action?.publishes ?? false }?.number
  }

  /// What text and record say; what was set in the record stays.
  private static func commencement(of record: EditionRecord, in edition: Edition) -> Commencement {
    if let kept = record.commencement, kept.basis == .record { return kept }
    var record = record
    record.commencement = nil
    return Commencement(of: record, in: edition)
  }

  /// Adds an edition that the 题注 tells of, or the events of one that is known without any.
  private static func learn(_ told: EditionRecord, _ work: inout Work) {
    guard let position = work.editions.firstIndex(where: { $0.date == told.date }) else {
      work.editions.append(told)
      return
    }
    guard work.editions[position].events.isEmpty else { return }
    work.editions[position].events = told.events
    if work.editions[position].label == nil { work.editions[position].label = told.label }
  }

  private static func held(
    _ edition: Edition, _ record: EditionRecord, _ work: Work, _ library: Library
  ) throws(LibraryFailure) -> Held {
    // A text that no record names counts too: a write that was cut off may have left it.
    let file = record.file ?? LibraryChange.fileName(record.date)
    let path = library.textPath(file, of: work.slug)
    guard FileSystem.exists(path) else { return .nothing }
    return try library.bytes(of: path) == edition.bytes ? .same : .other
  }

  private static func source(
    _ path: String, _ edition: Edition, _ library: Library
  ) -> EditionSource {
    let real = FileSystem.resolved(path)
    let base = library.base + "/"
    let name = real.hasPrefix(base) ? String(real.dropFirst(base.count)) : real
    return EditionSource(
      file: name, firstLine: edition.sourceLines.lowerBound,
      lastLine: edition.sourceLines.upperBound)
  }

  private static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100 && !text.hasPrefix("-")
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

/// What a document lacks to be imported.
public enum ImportFailure: Error, Sendable, Hashable {
  /// It has no title.
  case noTitle
  /// Its canonical text would not read back to the same edition: a fault of the program, not
  /// written to the library.
  case notReadableBack
  /// It names no date of publication.
  case noDate
  /// The library does not have the work, and no slug was given for it.
  case noSlug(title: String)
  /// The slug is no folder name of lower-case letters, digits and `-`.
  case badSlug(String)
  /// Its title is not that of the work.
  case otherTitle(String, work: String, itsTitle: String)
}
