public import JSONText

/// The JSON of what a work's editions are on a day: schema `tiaoli/status/1`.
public enum StatusJSON {
  /// The schema's name.
  public static let schema = "tiaoli/status/1"

  /// Writes the status of a work as one object.
  public static func write(
    _ status: WorkStatus, of work: Work, _ relations: [WorkRelation], to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.field("work", work.slug)
      json.field("title", work.title)
      json.field("day", status.day.description)
      json.field("in_force", status.inForce?.date.description)
      json.array("editions") { json in
        for edition in status.editions {
          json.object { json in
            json.field("date", edition.date.description)
            edition.writeMembers(to: &json)
            json.field("held", edition.isHeld)
          }
        }
      }
      write(relations, to: &json)
    }
  }

  /// Writes what a work has to do with others as an array of objects.
  package static func write(_ relations: [WorkRelation], to json: inout JSONWriter) {
    json.array("relations") { json in
      for relation in relations {
        json.object { json in
          json.field("kind", relation.kind.rawValue)
          json.field("title", relation.title)
          json.field("number", relation.number)
          json.field("date", relation.date)
          json.field("words", relation.words)
        }
      }
    }
  }
}

extension EditionStatus {
  /// Writes the members that stand in every document that tells a status.
  func writeMembers(to json: inout JSONWriter) {
    json.field("status", status.rawValue)
    json.field("from", from?.description)
    json.field("until", until?.description)
    json.field("basis", commencement.basis.rawValue)
    json.field("words", commencement.words)
    json.field("successor", successor?.description)
    commencement.writeProvisions(to: &json)
  }
}

extension Commencement {
  /// Writes the provisions that come into force on days of their own as an array of objects.
  package func writeProvisions(to json: inout JSONWriter) {
    json.array("provisions") { json in
      for provision in provisions {
        json.object { json in
          json.field("id", provision.id)
          json.field("from", provision.day?.description)
          json.field("words", provision.words)
        }
      }
    }
  }
}
