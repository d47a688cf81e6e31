internal import CrossReferences
public import JSONText
public import RegulationModel

/// The JSON of traced wording: schema `tiaoli/trace/1`.
public enum TraceJSON {
  /// The schema's name.
  public static let schema = "tiaoli/trace/1"

  /// Writes passages. `provision` is the first one cited or used, `null` for the whole regulation.
  public static func write(
    _ passages: [TracedPassage], language: EditionJSON.Language = .english,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.array("passages") { json in
        for passage in passages { write(passage, language, to: &json) }
      }
    }
  }

  /// Writes a passage as one object.
  package static func write(
    _ passage: TracedPassage, _ language: EditionJSON.Language, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("item", passage.item)
      json.field("line", passage.line)
      json.field("start", passage.range.lowerBound)
      json.field("end", passage.range.upperBound)
      json.field("work", passage.work)
      json.field("title", passage.title)
      json.field("provision", passage.provisions.first)
      json.array("provisions") { json in passage.provisions.forEach { json.string($0) } }
      json.field("edition", passage.edition?.description)
      json.field("text", passage.text)
      json.field("kind", passage.kind.rawValue)
      json.field("basis", passage.basis?.rawValue)
      json.field("verdict", passage.verdict)
      json.field("difference", difference(passage, language))
      json.array("differences") { json in
        for difference in passage.differences {
          json.object { json in
            json.field("given", difference.given)
            json.field("held", difference.held)
            json.field("note", difference.note.map { CorpusJSON.text($0, language) })
          }
        }
      }
    }
  }

  /// The differences in one line; `nil` when there are none.
  private static func difference(
    _ passage: TracedPassage, _ language: EditionJSON.Language
  ) -> String? {
    guard !passage.differences.isEmpty else { return nil }
    let pieces = passage.differences.map { difference in
      if let note = difference.note { return CorpusJSON.text(note, language) }
      return "“\(difference.given)” / “\(difference.held)”"
    }
    return pieces.joined(separator: language == .chinese ? "；" : "; ")
  }
}
