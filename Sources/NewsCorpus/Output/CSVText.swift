internal import RegulationModel
internal import TextSearch

/// Tables as CSV (RFC 4180) that spreadsheet programs open: UTF-8 with a byte-order mark, CRLF.
public struct CSVText: Sendable {
  /// The text so far.
  public private(set) var text: String

  /// Begins with the names of the columns.
  public init(_ columns: [String]) {
    text = "\u{FEFF}"
    add(columns)
  }

  /// Adds a row; `nil` is an empty cell.
  public mutating func add(_ cells: [String?]) {
    text += cells.map { CSVText.quoted($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension CSVText {
  /// The items of a corpus, a row each.
  public static func table(of items: some Sequence<Item>) -> String {
    var csv = CSVText([
      "id", "file", "start_line", "end_line", "kind", "date", "date_basis", "published", "source",
      "column", "kicker", "headline", "subheads", "byline", "place", "people", "url",
      "near_duplicate_of",
    ])
    for item in items {
      csv.add([
        item.id, item.file, "\(item.startLine)", "\(item.endLine)", item.kind.rawValue,
        item.date.date.map { "\($0)" }, item.date.basis.rawValue,
        item.published.date.map { "\($0)" }, item.source, item.column, item.kicker, item.headline,
        item.subheads.joined(separator: " / "), item.byline, item.place,
        item.people.map { person in person.name + (person.role.map { "（\($0)）" } ?? "") }
          .joined(separator: "；"), item.url, item.nearDuplicate?.id,
      ])
    }
    return csv.text
  }

  /// The rows of a count.
  public static func table(of count: CorpusCount) -> String {
    var csv = CSVText([count.key.rawValue, "items", "hits"])
    for row in count.rows { csv.add([row.key, "\(row.items)", "\(row.hits)"]) }
    return csv.text
  }

  /// The lines of a concordance.
  public static func table(of concordance: CorpusConcordance) -> String {
    var csv = CSVText(["item", "file", "line", "date", "source", "kind", "left", "word", "right"])
    for line in concordance.lines {
      csv.add([
        line.item, line.facts.file, "\(line.line)", line.facts.date.map { "\($0)" },
        line.facts.source, line.facts.kind.rawValue, line.words.left, line.words.word,
        line.words.right,
      ])
    }
    return csv.text
  }

  /// The words of a comparison.
  public static func table(of rows: [WordCounts.WordRow]) -> String {
    var csv = CSVText(["word", "inside", "outside", "score"])
    for row in rows {
      csv.add([row.text, "\(row.inside)", "\(row.outside)", Decimals.one(row.score)])
    }
    return csv.text
  }

  /// The results of a search.
  public static func table(of found: CorpusTexts.Found) -> String {
    var csv = CSVText([
      "id", "date", "source", "kind", "file", "line", "title", "hits", "snippet", "url",
    ])
    for (result, facts) in zip(found.answer.results, found.facts) {
      let snippet = result.snippets.first
      csv.add([
        result.id, facts.date.map { "\($0)" }, facts.source, facts.kind.rawValue, facts.file,
        "\(snippet.map { facts.line(ofSection: $0.section) } ?? facts.line)", result.title,
        "\(result.hits)", snippet?.text, facts.url,
      ])
    }
    return csv.text
  }

  /// The rounds of inspection.
  public static func table(of found: InspectionRounds) -> String {
    var csv = CSVText(["organ", "round", "kind", "stage", "date", "item", "title"])
    for round in found.rounds {
      for event in round.events {
        csv.add([
          round.organ, "\(round.number)", round.isLocal ? "巡察" : "巡视", event.stage.rawValue,
          event.date.map { "\($0)" }, event.item, event.title,
        ])
      }
    }
    return csv.text
  }

  /// Who says what.
  public static func table(of found: CorpusStatements) -> String {
    var csv = CSVText([
      "item", "file", "line", "date", "work", "provisions", "kind", "speaker", "name", "role",
      "speaker_kind", "basis", "verb", "sentence", "reason",
    ])
    for statement in found.statements {
      let (passage, speaker) = (statement.passage, statement.speaker)
      csv.add([
        passage.item, statement.file, "\(passage.line)", statement.date.map { "\($0)" },
        passage.work, passage.provisions.joined(separator: " "), passage.kind.rawValue,
        speaker?.text, speaker?.name, speaker?.role, speaker?.kind.rawValue,
        speaker?.basis.rawValue, statement.verb, statement.sentence, statement.gap?.rawValue,
      ])
    }
    return csv.text
  }

  /// The passages of a trace.
  public static func table(of passages: [TracedPassage]) -> String {
    var csv = CSVText([
      "item", "line", "kind", "work", "edition", "provisions", "text", "difference",
    ])
    for passage in passages {
      csv.add([
        passage.item, "\(passage.line)", passage.kind.rawValue, passage.work,
        passage.edition.map { "\($0)" }, passage.provisions.joined(separator: " "), passage.text,
        passage.differences.map { "[-\($0.held)-]{+\($0.given)+}" }.joined(separator: " "),
      ])
    }
    return csv.text
  }
}

/// Numbers with one decimal, alike on every machine.
enum Decimals {
  static func one(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
