public import JSONText
internal import RegulationModel

/// The JSON of an item: schema `tiaoli/item/1`, and its fields in `tiaoli/corpus/1`.
public enum ItemJSON {
  /// The schema's name.
  public static let schema = "tiaoli/item/1"

  /// Writes an item with its text as one object: a line of a JSON Lines stream, a document of a
  /// search engine.
  public static func write(_ item: Item, link: RegulationLink? = nil, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", schema)
      writeFields(item, link: link, to: &json)
      json.array("body") { json in
        for paragraph in item.paragraphs {
          json.object { json in
            json.field("text", paragraph.text)
            json.field("line", paragraph.line)
            json.field("end_line", paragraph.endLine)
            json.field("heading", paragraph.isHeading)
          }
        }
      }
    }
  }

  /// Writes the members that describe an item.
  static func writeFields(_ item: Item, link: RegulationLink?, to json: inout JSONWriter) {
    json.field("id", item.id)
    json.field("file", item.file)
    json.field("start_line", item.startLine)
    json.field("end_line", item.endLine)
    if item.pieces.count > 1 { writePieces(item, to: &json) }
    json.field("kind", item.kind.rawValue)
    writeHeading(item, to: &json)
    writeDate(item.date, to: &json)
    json.field("event", item.event.date?.description)
    json.field("event_basis", item.event.basis.rawValue)
    json.field("published", item.published.date?.description)
    json.field("published_basis", item.published.basis.rawValue)
    json.field("url", item.url)
    json.field("author", item.author)
    json.field("column", item.column)
    json.array("keywords") { json in item.keywords.forEach { json.string($0) } }
    if let record = item.record { json.field("record", record) }
    if item.isEmpty { json.field("empty", true) }
    json.field("paragraphs", item.text.count)
    json.array("sections") { json in
      for paragraph in item.paragraphs where paragraph.isHeading { json.string(paragraph.text) }
    }
    json.array("people") { json in
      for person in item.people {
        json.object { json in
          json.field("name", person.name)
          json.field("role", person.role)
        }
      }
    }
    write(item.organisations, "organisations", "name", to: &json)
    json.array("cites") { json in item.titles.forEach { json.string($0.text) } }
    write(item.formulas, "formulas", "text", to: &json)
    if let regulation = item.regulation { write(regulation, link, to: &json) }
    writeDuplicate(item.nearDuplicate, to: &json)
  }

  private static func writePieces(_ item: Item, to json: inout JSONWriter) {
    json.array("pieces") { json in
      for piece in item.pieces {
        json.array { json in
          json.number(piece.lowerBound)
          json.number(piece.upperBound)
        }
      }
    }
  }

  private static func writeHeading(_ item: Item, to json: inout JSONWriter) {
    json.field("kicker", item.kicker)
    json.field("headline", item.headline)
    json.array("subheads") { json in item.subheads.forEach { json.string($0) } }
    json.field("participants_line", item.participantsLine)
    json.field("byline", item.byline)
    json.field("dateline", item.dateline)
    json.field("source", item.source)
    json.field("place", item.place)
  }

  private static func writeDate(_ date: ItemDate, to json: inout JSONWriter) {
    json.field("date", date.date?.description)
    json.field("date_basis", date.basis.rawValue)
    json.field("date_printed", date.printed)
    if let line = date.neighbourLine { json.field("date_neighbour_line", line) }
  }

  private static func write(
    _ counted: [Counted], _ key: String, _ name: String, to json: inout JSONWriter
  ) {
    json.array(key) { json in
      for word in counted {
        json.object { json in
          json.field(name, word.text)
          json.field("count", word.count)
        }
      }
    }
  }

  private static func write(
    _ regulation: HeldRegulation, _ link: RegulationLink?, to json: inout JSONWriter
  ) {
    json.object("regulation") { json in
      json.field("title", regulation.title)
      json.field("date", regulation.date?.description)
      json.field("articles", regulation.articles)
      json.field("work", link?.work)
      json.field("edition", link?.edition.description)
    }
  }

  private static func writeDuplicate(_ duplicate: NearDuplicate?, to json: inout JSONWriter) {
    json.field("near_duplicate_of", duplicate?.id)
    guard let duplicate else { return }
    json.array("differences") { json in
      for difference in duplicate.differences {
        json.object { json in
          json.field("old", difference.old)
          json.field("new", difference.new)
          json.field("old_line", difference.oldLine)
          json.field("new_line", difference.newLine)
        }
      }
    }
  }
}
