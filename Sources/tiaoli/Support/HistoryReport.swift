internal import ChineseText
internal import CommandKit
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel
internal import Revisions

/// Articles through all editions that are held: each sentence with the edition since which it stands.
struct HistoryReport {
  private let articles: [ArticleHistory]
  private let dates: [CalendarDate]
  private let selection: Selection

  /// Compares the editions held up to the chosen one.
  init(_ selection: Selection, in library: Library) throws {
    self.selection = selection
    var editions: [EditionHistory.DatedEdition] = []
    for record in selection.work.editions
    where record.file != nil && record.date <= selection.record.date {
      let edition =
        record.date == selection.record.date
        ? selection.edition : try library.edition(record, of: selection.work)
      editions.append(.init(date: record.date, edition: edition))
    }
    let history = EditionHistory(editions)
    var seen: Set<String> = []
    articles = selection.provisions.compactMap { provision in
      guard let article = provision.article, seen.insert(article.id).inserted else { return nil }
      return history.article(id: article.id)
    }
    dates = editions.map(\.date)
  }

  func text(_ paint: Paint, _ console: Console) -> String {
    var text = paint.faint(selection.place(of: nil)) + "\n"
    text += paint.faint(console.say(HistoryReport.held(dates))) + "\n"
    for article in articles {
      text += "\n" + paint.label(article.article.citation) + "\n"
      var last: String?
      for sentence in article.sentences {
        let provision = sentence.provision
        let label = provision.kind == .paragraph || provision.id == last ? "" : provision.label
        last = provision.id
        let since = (sentence.isSinceFirst ? "≤" : " ") + sentence.since.description
        text += "  \(paint.faint(since))  \(label)\(sentence.text)\n"
      }
    }
    return text
  }

  private static func held(_ dates: [CalendarDate]) -> LocalizedText {
    let list = dates.map(\.description).joined(separator: ", ")
    return LocalizedText(
      "editions held: \(list); ≤ means since the oldest of them or longer",
      "已收录版本：\(list)；≤表示自其中最早的版本起，或者更早")
  }

  /// `tiaoli/history/1`
  func json() -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/history/1")
      json.field("work", selection.work.slug)
      json.field("edition", selection.record.date.description)
      json.array("editions") { json in dates.forEach { json.string($0.description) } }
      json.array("articles") { json in
        for article in articles {
          json.object { json in
            json.field("id", article.article.id)
            json.array("sentences") { json in
              for sentence in article.sentences {
                json.object { json in
                  json.field("provision", sentence.provision.id)
                  json.field("text", sentence.text)
                  json.field("since", sentence.since.description)
                  json.field("or_longer", sentence.isSinceFirst)
                }
              }
            }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}
