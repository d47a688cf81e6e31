public import JSONText
internal import RegulationModel
internal import TextSearch

/// The JSON of counts: schemas `tiaoli/count/1`, `tiaoli/kwic/1`, `tiaoli/words/1`, `tiaoli/timeline/1`.
public enum CountJSON {
  /// The name of the schema of counts.
  public static let countSchema = "tiaoli/count/1"
  /// The name of the schema of concordances.
  public static let kwicSchema = "tiaoli/kwic/1"
  /// The name of the schema of words that stand out.
  public static let wordsSchema = "tiaoli/words/1"

  /// The name of the schema of rounds of inspection.
  public static let timelineSchema = "tiaoli/timeline/1"

  /// Writes rounds of inspection.
  public static func write(_ found: InspectionRounds, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", timelineSchema)
      json.array("rounds") { json in
        for round in found.rounds {
          json.object { json in
            json.field("organ", round.organ)
            json.field("round", round.number)
            json.field("kind", round.isLocal ? "巡察" : "巡视")
            json.array("events") { json in
              for event in round.events {
                json.object { json in
                  json.field("stage", event.stage.rawValue)
                  json.field("date", event.date?.description)
                  json.field("item", event.item)
                  json.field("title", event.title)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Writes a count.
  public static func write(_ count: CorpusCount, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", countSchema)
      json.field("query", count.query?.text)
      json.field("by", count.key.rawValue)
      json.array("rows") { json in
        for row in count.rows {
          json.object { json in
            json.field("key", row.key)
            json.field("items", row.items)
            json.field("hits", row.hits)
          }
        }
      }
    }
  }

  /// Writes the lines of a concordance.
  public static func write(
    _ concordance: CorpusConcordance, of query: String, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", kwicSchema)
      json.field("query", query)
      json.array("lines") { json in
        for line in concordance.lines {
          json.object { json in
            json.field("item", line.item)
            json.field("file", line.facts.file)
            json.field("line", line.line)
            json.field("date", line.facts.date?.description)
            json.field("source", line.facts.source)
            json.field("kind", line.facts.kind.rawValue)
            json.field("left", line.words.left)
            json.field("word", line.words.word)
            json.field("right", line.words.right)
          }
        }
      }
    }
  }

  /// Writes words that stand out; `query` is `nil` where a part is held against the rest.
  public static func write(
    _ rows: some Sequence<WordCounts.WordRow>, of query: String?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", wordsSchema)
      json.field("query", query)
      json.array("rows") { json in
        for row in rows {
          json.object { json in
            json.field("text", row.text)
            json.field("inside", row.inside)
            json.field("outside", row.outside)
            json.field("score", Int(row.score.rounded()))
          }
        }
      }
    }
  }
}
