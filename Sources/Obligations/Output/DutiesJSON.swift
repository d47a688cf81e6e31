public import JSONText
public import RegulationModel

/// The JSON of an edition's duties: schema `tiaoli/duties/1`.
public enum DutiesJSON {
  /// The schema's name.
  public static let schema = "tiaoli/duties/1"

  /// Writes duties as one object.
  ///
  /// - Parameters:
  ///   - duties: those that were asked for.
  ///   - periods: the times that are no duty's; `nil` leaves the member out.
  ///   - work: the work's slug; `nil` for a file.
  ///   - edition: the date of the edition; `nil` where none is known.
  ///   - status: what the edition is on the day; `nil` for a file, whose text says nothing of it.
  ///   - json: where they are written.
  public static func write(
    _ duties: [Duty], periods: [OtherPeriod]?, work: String?, edition: String?,
    status: LegalStatus? = nil, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.field("work", work)
      json.field("edition", edition)
      if let status { json.field("status", status.rawValue) }
      json.array("duties") { json in
        for duty in duties { write(duty, to: &json) }
      }
      guard let periods else { return }
      json.array("periods") { json in
        for period in periods {
          json.object { json in
            json.field("provision", period.provision)
            json.field("sense", period.sense.rawValue)
            write(period.time, "time", to: &json)
            json.field("text", period.text)
            json.field("line", period.line)
          }
        }
      }
    }
  }

  /// Writes one duty.
  public static func write(_ duty: Duty, to json: inout JSONWriter) {
    json.object { writeMembers(of: duty, to: &$0) }
  }

  /// Writes the members of a duty, for an object that has more.
  public static func writeMembers(of duty: Duty, to json: inout JSONWriter) {
    json.field("provision", duty.provision)
    json.field("modality", duty.modality.rawValue)
    json.field("kind", duty.kind.rawValue)
    if let bearer = duty.bearer {
      json.object("bearer") { json in
        json.field("text", bearer.text)
        json.field("basis", bearer.basis.rawValue)
      }
    } else {
      json.field("bearer", nil as String?)
    }
    json.field("action", duty.action)
    json.field("recipient", duty.recipient)
    write(duty.time, "time", to: &json)
    if let start = duty.start {
      json.object("start") { json in
        json.field("text", start.text)
        json.field("date", start.date)
      }
    } else {
      json.field("start", nil as String?)
    }
    json.field("condition", duty.condition)
    json.field("text", duty.text)
    json.field("line", duty.line)
    if let extended = duty.extended { write(extended, "extension", to: &json) }
    if let leadIn = duty.leadIn { json.field("lead_in", leadIn) }
    if !duty.items.isEmpty {
      json.array("items") { json in
        for item in duty.items { json.string(item) }
      }
    }
  }

  /// Writes changes as a member `duties`: an array of what came, went or changed.
  public static func writeMember(_ comparison: DutyComparison, to json: inout JSONWriter) {
    json.array("duties") { json in
      for change in comparison.changes {
        json.object { json in
          json.field(
            "change", change.old == nil ? "added" : change.new == nil ? "removed" : "changed")
          json.array("differences") { json in
            for difference in change.differences { json.string(difference.rawValue) }
          }
          write(change.old, "old", to: &json)
          write(change.new, "new", to: &json)
        }
      }
    }
  }

  private static func write(_ duty: Duty?, _ key: String, to json: inout JSONWriter) {
    guard let duty else { return json.field(key, nil as String?) }
    json.object(key) { writeMembers(of: duty, to: &$0) }
  }

  private static func write(_ time: Duty.Time?, _ key: String, to json: inout JSONWriter) {
    guard let time else { return json.field(key, nil as String?) }
    json.object(key) { json in
      json.field("text", time.text)
      json.field("iso", time.iso)
      json.field("iso_max", time.isoMax)
      json.field("days", time.days?.rawValue)
    }
  }
}
