public import JSONText
public import RegulationModel
public import TextSearch

/// The JSON of search results: schema `tiaoli/search/1`.
public enum SearchJSON {
  /// The schema's name.
  public static let schema = "tiaoli/search/1"

  /// Where a result was found.
  public enum Origin: Sendable, Hashable {
    /// In an edition of a regulation.
    case regulation(work: String, edition: String?)
    /// In the news corpus.
    case corpus
  }

  /// Writes the answers of several collections to one query, in the order given.
  ///
  /// - Parameters:
  ///   - query: the query as it was typed.
  ///   - answers: each collection's answer with its origin.
  ///   - facts: of the items of the corpus, by their ids.
  ///   - also: ids of items of the corpus that are the text of a work, by its short name.
  ///   - statuses: what the editions of regulations are today, by the works' short names.
  ///   - json: takes the document.
  public static func write(
    _ query: String, _ answers: [(origin: Origin, answer: SearchAnswer)],
    facts: [String: ItemFacts] = [:], also: [String: [String]] = [:],
    statuses: [String: LegalStatus] = [:], to json: inout JSONWriter
  ) {
    let foldings = Set(answers.flatMap { $0.answer.foldings })
    json.object { json in
      json.field("schema", schema)
      json.field("query", query)
      json.field("documents", answers.reduce(0) { $0 + $1.answer.documents })
      json.field("hits", answers.reduce(0) { $0 + $1.answer.hits })
      json.field("folded_hits", answers.reduce(0) { $0 + $1.answer.foldedHits })
      json.array("foldings") { json in
        for folding in SearchFolding.allCases where foldings.contains(folding) {
          json.string(folding.rawValue)
        }
      }
      json.array("results") { json in
        for (origin, answer) in answers {
          for result in answer.results {
            write(result, origin, facts[result.id], also, statuses, to: &json)
          }
        }
      }
    }
  }

  /// Writes a result as one object; `addition` writes further members.
  package static func write(
    _ result: SearchResult, _ origin: Origin, _ facts: ItemFacts?,
    _ also: [String: [String]] = [:], _ statuses: [String: LegalStatus] = [:],
    to json: inout JSONWriter, adding addition: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      switch origin {
      case .regulation(let work, let edition):
        json.field("where", "regulation")
        json.field("id", result.id)
        json.field("work", work)
        json.field("edition", edition)
        if let status = statuses[work] { json.field("status", status.rawValue) }
        if let items = also[work], !items.isEmpty {
          json.array("also_in") { json in items.forEach { json.string($0) } }
        }
      case .corpus:
        json.field("where", "corpus")
        json.field("id", result.id)
        json.field("work", String?.none)
        json.field("edition", String?.none)
        if let facts { write(facts, result.snippets.first?.section, to: &json) }
      }
      json.field("title", result.title)
      json.field("hits", result.hits)
      json.field("folded_hits", result.foldedHits)
      json.array("snippets") { json in
        for snippet in result.snippets { write(snippet, to: &json) }
      }
      addition(&json)
    }
  }

  private static func write(
    _ facts: ItemFacts, _ section: String?, to json: inout JSONWriter
  ) {
    json.field("date", facts.date?.description)
    json.field("source", facts.source)
    json.field("kind", facts.kind.rawValue)
    json.field("file", facts.file)
    json.field("line", section.map(facts.line) ?? facts.line)
    json.field("url", facts.url)
  }

  private static func write(_ snippet: SearchSnippet, to json: inout JSONWriter) {
    json.object { json in
      json.field("section", snippet.section)
      json.field("text", snippet.text)
      json.array("marks") { json in
        for mark in snippet.marks {
          json.array { json in
            json.number(mark.lowerBound)
            json.number(mark.upperBound)
          }
        }
      }
    }
  }
}
