public import Amending
public import DecisionLanguage
public import RegulationModel
internal import RegulationParser

/// What bringing an amended text into the library would write: the text, the decision, the record.
public struct AmendmentImport: Sendable {
  /// The work as it will be.
  public let work: Work
  /// The record of the amended edition.
  public let record: EditionRecord
  /// The amended text.
  public let edition: Edition
  private let decision: AmendingDecision
  private let document: [UInt8]
  private let result: AmendmentResult
  private let base: EditionRecord
  private let library: Library

  /// Plans to keep the result of an amendment.
  ///
  /// - Parameters:
  ///   - result: what the decision gave when it was applied to `base`.
  ///   - decision: the decision as it was read.
  ///   - bytes: the document that it was read from, which is stored as it is.
  ///   - base: the edition that was amended.
  ///   - work: its work.
  ///   - library: where it is held.
  ///   - date: the date of the amended edition.
  /// - Throws: why the result cannot be an edition of the work.
  public init(
    of result: AmendmentResult, by decision: AmendingDecision, from bytes: [UInt8],
    to base: EditionRecord, of work: Work, in library: Library, date: CalendarDate
  ) throws(AmendmentImportFailure) {
    guard let edition = result.edition, result.refusals == 0 else {
      throw .refused(result.refusals)
    }
    guard date > base.date else { throw .notAfter(base: base.date, given: date) }
    guard edition.title == work.title else {
      throw .otherTitle(edition.title ?? "", work: work.slug)
    }
    guard (try? CanonicalText.read(edition.bytes)) == edition else { throw .notReadableBack }
    var record = work.record(of: date) ?? EditionRecord(date: date)
    guard record.file == nil || record.amendment != nil else { throw .held(date) }
    record.label = record.label ?? LifecycleEvent.Action.change.rawValue
    for event in AmendmentImport.events(of: decision) where !record.events.contains(event) {
      record.events.append(event)
    }
    record.commencement = AmendmentImport.commencement(of: record, by: decision, in: edition)
    record.file = record.file ?? "\(date).txt"
    record.amendment = EditionAmendment(base: base.date, decision: "\(date).txt")
    var changed = work
    changed.editions.removeAll { $0.date == date }
    changed.editions.append(record)
    changed.editions.sort { $0.date < $1.date }
    self.work = changed
    self.record = record
    self.edition = edition
    self.decision = decision
    self.document = bytes
    self.result = result
    self.base = base
    self.library = library
  }

  /// The path of the text.
  public var textPath: String {
    library.textPath(record.file ?? "\(record.date).txt", of: work.slug)
  }

  /// The path of the decision.
  public var decisionPath: String {
    library.decisionPath(record.amendment?.decision ?? "", of: work.slug)
  }

  /// Writes decision and text and the record that names them, as they follow from what the library
  /// holds when no other process writes to it.
  ///
  /// - Parameter replacing: whether other texts of the same date may be replaced.
  /// - Throws: `differentTextHeld` where they may not, `locked`, `readOnly`, or what the file system
  ///   says; `AmendmentImportFailure` when the library has changed so that the plan is void.
  public func write(replacing: Bool) throws {
    try library.change {
      let now = try AmendmentImport(
        of: result, by: decision, from: document, to: base, of: library.work(named: work.slug),
        in: library, date: record.date)
      for (bytes, path) in [(document, now.decisionPath), (edition.bytes, now.textPath)] {
        let isOther = FileSystem.exists(path) ? try library.bytes(of: path) != bytes : false
        if isOther, !replacing { throw LibraryFailure.differentTextHeld(record.date, file: path) }
      }
      return LibraryChange(
        work: now.work, date: record.date, text: edition.bytes, decision: document)
    }
  }

  /// Since when the amended text is in force: what was set in the record stays, then the decision tells.
  private static func commencement(
    of record: EditionRecord, by decision: AmendingDecision, in edition: Edition
  ) -> Commencement {
    if let kept = record.commencement, kept.basis == .record { return kept }
    var record = record
    record.commencement = nil
    record.amendment = record.amendment ?? EditionAmendment(base: record.date, decision: "")
    var told = Commencement(of: record, in: edition)
    let days = decision.instructions.compactMap { instruction -> String? in
      guard case .takeEffect(let clause) = instruction.operation else { return nil }
      return ["", "本决定", "本修正案"].contains(clause.subject) ? clause.day : nil
    }
    if told.basis == .assumed, days.count == 1, publications.contains(days[0]) {
      told.basis = .text
      told.words = "自\(days[0])起施行"
    }
    return told
  }

  private static let publications: Set<String> = ["公布之日", "发布之日", "印发之日", "颁布之日"]

  /// The events that a decision tells: those of its 题注, and from when on it is in force.
  static func events(of decision: AmendingDecision) -> [LifecycleEvent] {
    var events = decision.note.flatMap { note in
      NoteGrammar.read(Array(note.utf8)).events.map { event in
        LifecycleEvent(
          date: event.date, actor: event.actor, action: event.action, text: event.text,
          act: event.act ?? decision.title, number: event.number, scope: event.scope)
      }
    }
    for instruction in decision.instructions {
      guard case .takeEffect(let clause) = instruction.operation, let date = clause.date,
        ["", "本决定", "本修正案"].contains(clause.subject)
      else { continue }
      events.append(
        LifecycleEvent(
          date: date, actor: nil, action: .entryIntoForce, text: "自\(clause.day)起施行",
          act: decision.title))
    }
    return events
  }
}

/// Why an amended text cannot become an edition of the library.
public enum AmendmentImportFailure: Error, Sendable, Hashable {
  /// Instructions were refused.
  case refused(Int)
  /// The date is not behind that of the edition before.
  case notAfter(base: CalendarDate, given: CalendarDate)
  /// The decision changes the title, and so makes another work.
  case otherTitle(String, work: String)
  /// A text of this date is held that did not come out of an amendment.
  case held(CalendarDate)
  /// Its canonical text would not read back to the same edition: a fault of the program.
  case notReadableBack

  /// Whether the decision says no, and not the call.
  public var isRefusal: Bool {
    if case .refused = self { true } else { false }
  }
}
