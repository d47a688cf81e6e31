internal import FoundationEssentials
internal import JSONText
internal import RegulationModel

/// `work.json`: reader and writer side by side.
///
///     {"schema":"tiaoli/work/1","title":…,"aliases":[…],"kind":…,"issuer":…,"date":…,
///      "editions":[{"date","label","file","bytes","events":[…],
///                   "source":{"file","first_line","last_line"},
///                   "amendment":{"base","decision"}}],      the amendment where there is one
///      "predecessors":[{"title","date"}]}
enum WorkRecord {
  static let schema = "tiaoli/work/1"

  /// Reads the bytes of `work.json`.
  static func read(_ bytes: [UInt8], slug: String, file: String) throws(LibraryFailure) -> Work {
    let stored: Stored
    do {
      stored = try JSONDecoder().decode(Stored.self, from: Data(bytes))
    } catch {
      throw .damagedRecord(file: file, RecordDamage(bytes, error))
    }
    guard stored.schema == schema else {
      throw .damagedRecord(file: file, .otherSchema(stored.schema))
    }
    do {
      return try stored.work(slug: slug)
    } catch {
      throw .damagedRecord(file: file, error)
    }
  }

  /// The bytes of `work.json`.
  static func write(_ work: Work) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", schema)
      json.field("title", work.title)
      json.array("aliases") { json in for alias in work.aliases { json.string(alias) } }
      json.field("kind", work.kind)
      json.field("issuer", work.issuer)
      json.field("date", work.date?.description)
      json.array("editions") { json in
        for record in work.editions { write(record, &json) }
      }
      json.array("predecessors") { json in
        for predecessor in work.predecessors {
          json.object { json in
            json.field("title", predecessor.title)
            json.field("date", predecessor.date)
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ record: EditionRecord, _ json: inout JSONWriter) {
    json.object { json in
      json.field("date", record.date.description)
      json.field("label", record.label)
      json.field("file", record.file)
      if let length = record.byteCount { json.field("bytes", length) }
      json.array("events") { json in
        for event in record.events {
          json.object { json in
            json.field("date", event.date.description)
            json.field("actor", event.actor)
            json.field("action", event.action?.rawValue)
            json.field("text", event.text)
          }
        }
      }
      if let source = record.source {
        json.object("source") { json in
          json.field("file", source.file)
          json.field("first_line", source.firstLine)
          json.field("last_line", source.lastLine)
        }
      } else {
        json.field("source", nil as String?)
      }
      if let amendment = record.amendment {
        json.object("amendment") { json in
          json.field("base", amendment.base.description)
          json.field("decision", amendment.decision)
        }
      }
    }
  }
}

/// The shape of the file.
private struct Stored: Decodable {
  let schema: String
  let title: String
  let aliases: [String]?
  let kind: String?
  let issuer: String?
  let date: String?
  let editions: [StoredEdition]
  let predecessors: [StoredPredecessor]?

  func work(slug: String) throws(RecordDamage) -> Work {
    var records: [EditionRecord] = []
    for edition in editions {
      let record = try edition.record()
      if records.contains(where: { $0.date == record.date }) {
        throw RecordDamage.twice(record.date)
      }
      for file in [record.file, record.amendment?.decision].compactMap(\.self)
      where file.contains("/") || file.hasPrefix(".") || file.isEmpty {
        throw RecordDamage.outsideOfFolder(file)
      }
      records.append(record)
    }
    return Work(
      slug: slug, title: title, aliases: aliases ?? [], kind: kind, issuer: issuer,
      date: try date.map(calendarDate), editions: records.sorted { $0.date < $1.date },
      predecessors: (predecessors ?? []).map { Predecessor(title: $0.title, date: $0.date) })
  }
}

private struct StoredPredecessor: Decodable {
  let title: String
  let date: String?
}

private struct StoredEdition: Decodable {
  let date: String
  let label: String?
  let file: String?
  let bytes: Int?
  let events: [StoredEvent]?
  let source: StoredSource?
  let amendment: StoredAmendment?

  func record() throws(RecordDamage) -> EditionRecord {
    var made: [LifecycleEvent] = []
    for event in events ?? [] { made.append(try event.event()) }
    return EditionRecord(
      date: try calendarDate(date), label: label, file: file, byteCount: bytes, events: made,
      source: source.map {
        EditionSource(file: $0.file, firstLine: $0.first_line, lastLine: $0.last_line)
      }, amendment: try amendment?.amendment())
  }
}

private struct StoredEvent: Decodable {
  let date: String
  let actor: String?
  let action: String?
  let text: String

  func event() throws(RecordDamage) -> LifecycleEvent {
    LifecycleEvent(
      date: try calendarDate(date), actor: actor,
      action: action.flatMap(LifecycleEvent.Action.init), text: text)
  }
}

private struct StoredSource: Decodable {
  let file: String
  let first_line: Int
  let last_line: Int
}

private struct StoredAmendment: Decodable {
  let base: String
  let decision: String

  func amendment() throws(RecordDamage) -> EditionAmendment {
    EditionAmendment(base: try calendarDate(base), decision: decision)
  }
}

private func calendarDate(_ text: String) throws(RecordDamage) -> CalendarDate {
  guard let date = CalendarDate(text) else { throw RecordDamage.noDate(text) }
  return date
}
