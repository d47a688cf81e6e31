public import JSONText
internal import RegulationModel

/// The JSON of who says what: schema `tiaoli/statements/1`.
public enum StatementJSON {
  /// The schema's name.
  public static let schema = "tiaoli/statements/1"

  /// Writes statements. `speaker` is `null` where the text does not tell, and `reason` says why.
  public static func write(_ found: CorpusStatements, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", schema)
      json.array("statements") { json in
        for statement in found.statements { write(statement, to: &json) }
      }
    }
  }

  private static func write(
    _ statement: CorpusStatements.Statement, to json: inout JSONWriter
  ) {
    let passage = statement.passage
    json.object { json in
      json.field("item", passage.item)
      json.field("file", statement.file)
      json.field("line", passage.line)
      json.field("date", statement.date?.description)
      json.field("item_title", statement.title)
      json.field("work", passage.work)
      json.field("title", passage.title)
      json.field("edition", passage.edition?.description)
      json.field("provision", passage.provisions.first)
      json.array("provisions") { json in passage.provisions.forEach { json.string($0) } }
      json.field("kind", passage.kind.rawValue)
      json.field("text", passage.text)
      json.field("sentence", statement.sentence)
      json.field("verb", statement.verb)
      write(statement.speaker, to: &json)
      json.field("reason", statement.gap?.rawValue)
    }
  }

  private static func write(_ speaker: Speaker?, to json: inout JSONWriter) {
    guard let speaker else { return json.field("speaker", String?.none) }
    json.object("speaker") { json in
      json.field("text", speaker.text)
      json.field("name", speaker.name)
      json.field("role", speaker.role)
      json.field("kind", speaker.kind.rawValue)
      json.field("basis", speaker.basis.rawValue)
    }
  }
}
