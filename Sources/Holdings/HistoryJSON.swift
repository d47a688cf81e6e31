package import Comparison
internal import DecisionLanguage
package import JSONText
internal import RegulationLibrary
package import RegulationModel

/// The JSON of the history of articles: schema `tiaoli/history/1`.
package struct HistoryJSON {
  /// The schema's name.
  package static let schema = "tiaoli/history/1"

  private let history: HeldHistory

  /// Takes a history.
  package init(_ history: HeldHistory) {
    self.history = history
  }

  /// Writes the history as one object.
  package func write(work: String, edition: CalendarDate, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", HistoryJSON.schema)
      json.field("work", work)
      json.field("edition", edition.description)
      json.array("editions") { json in history.dates.forEach { json.string($0.description) } }
      json.array("articles") { json in
        for article in history.articles { write(article, &json) }
      }
    }
  }

  /// Writes an article as one object.
  package func write(_ article: ArticleHistory, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", article.article.id)
      json.array("former") { json in
        for place in article.formerPlaces {
          json.object { json in
            json.field("until", place.until.description)
            json.array("ids") { json in place.ids.forEach { json.string($0) } }
          }
        }
      }
      json.array("removed") { json in
        for removal in history.removals(from: article.article) {
          json.object { json in
            json.field("provision", removal.provision.id)
            json.field("text", removal.provision.text)
            json.field("on", removal.date.description)
            json.array("instructions") { json in
              write(removal.instruction, of: removal.date, &json)
            }
          }
        }
      }
      json.array("sentences") { json in
        for sentence in article.sentences {
          json.object { json in
            json.field("provision", sentence.provision.id)
            json.field("text", sentence.text)
            json.field("since", sentence.since.description)
            json.field("or_longer", sentence.isSinceFirst)
            json.array("instructions") { json in
              for instruction in history.instructions(for: sentence) {
                write(instruction, of: sentence.since, &json)
              }
            }
          }
        }
      }
    }
  }

  private func write(
    _ instruction: AmendingInstruction, of date: CalendarDate, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("decision", history.amendments[date]?.decision.title)
      json.field("item", history.amendments[date]?.passage(of: instruction))
      json.field("line", instruction.line)
      json.field("text", instruction.wording)
    }
  }
}
