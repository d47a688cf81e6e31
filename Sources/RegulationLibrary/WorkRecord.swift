internal import FoundationEssentials
internal import JSONText
internal import RegulationModel

/// `work.json`: reader and writer side by side.
///
///     {"schema":"tiaoli/work/1","title":…,"aliases":[…],"kind":…,"issuer":…,"date":…,
///      "editions":[{"date","label","file","bytes","events":[{"date","actor","action","text","act"?,"number"?,
///                   "scope"?}],"in_force":{"from","basis","words","provisions":[…]?,"until"?},
///                   "source":{"file","first_line","last_line"},
///                   "amendment":{"base","decision"}}],      the amendment where there is one
///                   "published"?: the meta of the Akoma Ntoso file of the text, where its publisher is another
///      "predecessors":[{"title","date"}],"number"?,"norm"?,"region"?,
///      "relations":[{"kind","title","number","date","words"}]?}
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
      if let number = work.number { json.field("number", number) }
      if let norm = work.norm { json.field("norm", norm) }
      if let region = work.region { json.field("region", region) }
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
      if !work.relations.isEmpty { StatusJSON.write(work.relations, to: &json) }
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
        for event in record.events { EditionJSON.write(event, to: &json) }
      }
      if let commencement = record.commencement { write(commencement, &json) }
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
      if let published = record.published { json.field("published", published) }
    }
  }
}

extension WorkRecord {
  fileprivate static func relations(
    _ stored: [StoredRelation]
  ) throws(RecordDamage) -> [WorkRelation] {
    var relations: [WorkRelation] = []
    for relation in stored {
      guard let kind = WorkRelationKind(rawValue: relation.kind) else {
        throw RecordDamage.badValue("relations.kind")
      }
      relations.append(
        WorkRelation(
          kind, title: relation.title, number: relation.number, date: relation.date,
          words: relation.words))
    }
    return relations
  }

  private static func write(_ commencement: Commencement, _ json: inout JSONWriter) {
    json.object("in_force") { json in
      json.field("from", commencement.day?.description)
      json.field("basis", commencement.basis.rawValue)
      json.field("words", commencement.words)
      if !commencement.provisions.isEmpty { commencement.writeProvisions(to: &json) }
      if let lapse = commencement.lapse { json.field("until", lapse.description) }
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
  let number: String?
  let norm: String?
  let region: String?
  let relations: [StoredRelation]?

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
      predecessors: (predecessors ?? []).map { Predecessor(title: $0.title, date: $0.date) },
      relations: try relations.map(WorkRecord.relations) ?? [], number: number, norm: norm,
      region: region)
  }
}

private struct StoredRelation: Decodable {
  let kind: String
  let title: String
  let number: String?
  let date: String?
  let words: String?
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
  let published: String?
  let in_force: StoredCommencement?

  func record() throws(RecordDamage) -> EditionRecord {
    var made: [LifecycleEvent] = []
    for event in events ?? [] { made.append(try event.event()) }
    return EditionRecord(
      date: try calendarDate(date), label: label, file: file, byteCount: bytes, events: made,
      source: source.map {
        EditionSource(file: $0.file, firstLine: $0.first_line, lastLine: $0.last_line)
      }, amendment: try amendment?.amendment(), commencement: try in_force?.commencement(),
      published: published)
  }
}

private struct StoredEvent: Decodable {
  let date: String
  let actor: String?
  let action: String?
  let text: String
  let act: String?
  let number: String?
  let scope: String?

  func event() throws(RecordDamage) -> LifecycleEvent {
    LifecycleEvent(
      date: try calendarDate(date), actor: actor,
      action: action.flatMap(LifecycleEvent.Action.init), text: text, act: act, number: number,
      scope: scope)
  }
}

private struct StoredCommencement: Decodable {
  let from: String?
  let basis: String
  let words: String?
  let until: String?
  let provisions: [StoredProvision]?

  func commencement() throws(RecordDamage) -> Commencement {
    guard let basis = ForceBasis(rawValue: basis) else { throw RecordDamage.noBasis(basis) }
    var parts: [PartialCommencement] = []
    for part in provisions ?? [] { parts.append(try part.provision()) }
    return Commencement(
      day: try from.map(calendarDate), basis: basis, words: words, provisions: parts,
      lapse: try until.map(calendarDate))
  }
}

private struct StoredProvision: Decodable {
  let id: String
  let from: String?
  let words: String

  func provision() throws(RecordDamage) -> PartialCommencement {
    PartialCommencement(id: id, day: try from.map(calendarDate), words: words)
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
