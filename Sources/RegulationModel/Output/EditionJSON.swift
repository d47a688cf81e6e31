package import Findings
public import JSONText

/// The JSON of editions: schema `tiaoli/edition/1`.
public enum EditionJSON {
  /// The schema's name.
  public static let schema = "tiaoli/edition/1"

  /// The language of the messages in `diagnostics`.
  public enum Language: Sendable {
    /// English.
    case english
    /// Chinese.
    case chinese
  }

  /// What stands around an edition's own members.
  public struct Context: Sendable {
    /// The file that it was read from; `nil` for none.
    public var file: String?
    /// The id of the document in a stream, as JSON text; `nil` for none.
    public var id: String?
    /// The work's slug, if the edition is the library's.
    public var work: String?
    /// The edition's date, if the edition is the library's.
    public var edition: CalendarDate?
    /// What the edition is on a day, if the edition is the library's.
    public var status: (day: CalendarDate, edition: EditionStatus)?
    /// The language of messages.
    public var language: Language

    /// Makes a context.
    public init(
      file: String? = nil, id: String? = nil, work: String? = nil, edition: CalendarDate? = nil,
      status: (day: CalendarDate, edition: EditionStatus)? = nil, language: Language = .english
    ) {
      self.file = file
      self.id = id
      self.work = work
      self.edition = edition
      self.status = status
      self.language = language
    }
  }

  /// Writes a whole edition as one object.
  public static func write(_ edition: Edition, _ context: Context, to json: inout JSONWriter) {
    json.object { json in
      writeHead(edition, context, to: &json)
      json.array("preamble") { json in edition.preamble.forEach { json.string($0) } }
      json.array("body") { json in for node in edition.body { write(node, to: &json) } }
      json.array("annexes") { json in
        for annex in edition.annexes { writeAnnex(annex, to: &json) }
      }
      json.array("closing") { json in edition.closing.forEach { json.string($0) } }
      write("diagnostics", edition.findings, context.language, to: &json)
      json.array("dropped") { json in
        for dropped in edition.dropped { write(dropped, to: &json) }
      }
    }
  }

  /// Writes some provisions of an edition; everything else as for a whole one.
  public static func write(
    _ provisions: [Provision], of edition: Edition, _ context: Context, to json: inout JSONWriter
  ) {
    json.object { json in
      writeHead(edition, context, to: &json)
      json.array("body") { json in for node in provisions { write(node, to: &json) } }
    }
  }

  private static func writeHead(
    _ edition: Edition, _ context: Context, to json: inout JSONWriter
  ) {
    json.field("schema", schema)
    if let id = context.id { json.member("id", json: id) }
    json.field("file", context.file)
    if let work = context.work { json.field("work", work) }
    if let date = context.edition { json.field("edition", date.description) }
    if let status = context.status {
      json.object("status") { json in
        json.field("day", status.day.description)
        status.edition.writeMembers(to: &json)
      }
    }
    json.field("title", edition.title)
    json.field("note", edition.note)
    json.field("document_number", edition.documentNumber)
    json.array("events") { json in
      for event in edition.events { write(event, to: &json) }
    }
  }

  /// Writes an event as one object.
  public static func write(_ event: LifecycleEvent, to json: inout JSONWriter) {
    json.object { json in
      json.field("date", event.date.description)
      json.field("actor", event.actor)
      json.field("action", event.action?.rawValue)
      json.field("text", event.text)
      if let act = event.act { json.field("act", act) }
      if let number = event.number { json.field("number", number) }
      if let scope = event.scope { json.field("scope", scope) }
    }
  }

  /// Writes a provision and all inside it. Depth is that of the model, at most ten.
  package static func write(_ provision: Provision, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", provision.kind.name)
      json.field("id", provision.id)
      json.field("number", provision.number?.description)
      json.field("label", provision.label)
      json.field("heading", provision.heading)
      json.field("text", provision.text)
      json.field("closing", provision.closing)
      json.field("line", provision.line)
      json.array("children") { json in
        for child in provision.children { write(child, to: &json) }
      }
    }
  }

  private static func writeAnnex(_ annex: Provision, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", annex.id)
      json.field("label", annex.label)
      json.field("heading", annex.heading)
      json.field("line", annex.line)
      json.array("body") { json in for node in annex.children { write(node, to: &json) } }
    }
  }

  /// Writes findings as an array of objects.
  package static func write(
    _ key: String, _ findings: [Finding], _ language: Language, to json: inout JSONWriter
  ) {
    json.array(key) { json in
      for finding in findings {
        json.object { json in
          json.field("severity", finding.severity.rawValue)
          json.field("code", finding.code)
          json.field("line", finding.line)
          let message = finding.message
          json.field("message", language == .chinese ? message.chinese : message.english)
        }
      }
    }
  }

  private static func write(_ dropped: DroppedText, to json: inout JSONWriter) {
    json.object { json in
      json.field("line", dropped.line)
      json.field("end_line", dropped.endLine)
      json.field("text", dropped.text)
      json.field("reason", dropped.reason.rawValue)
    }
  }
}
