internal import ChineseText
internal import CommandKit
internal import Comparison
internal import DecisionLanguage
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// The history of articles for the terminal and as JSON.
struct HistoryReport {
  private let history: HeldHistory
  private let selection: Selection

  init(_ history: HeldHistory, of selection: Selection) {
    self.history = history
    self.selection = selection
  }

  private var dates: [CalendarDate] { history.dates }

  func text(_ paint: Paint, _ console: Console) -> String {
    var text = paint.faint(selection.place(of: nil, console.say)) + "\n"
    text += paint.faint(console.say(HistoryWording.held(dates))) + "\n"
    for article in history.articles {
      text += "\n" + paint.label(article.article.citation) + "\n"
      for place in article.formerPlaces {
        text += "  " + paint.faint(console.say(HistoryWording.former(place))) + "\n"
      }
      var last: String?
      var told: [AmendingInstruction] = []
      for sentence in article.sentences {
        let provision = sentence.provision
        let instructions = history.instructions(for: sentence)
        if instructions != told {
          for instruction in instructions {
            text += "  " + paint.faint(line(for: instruction, of: sentence.since, console)) + "\n"
          }
          told = instructions
        }
        let label = provision.kind == .paragraph || provision.id == last ? "" : provision.label
        last = provision.id
        let since = (sentence.isSinceFirst ? "≤" : " ") + sentence.since.description
        text += "  \(paint.faint(since))  \(label)\(sentence.text)\n"
      }
      for removal in history.removals(from: article.article) {
        let words = removal.provision.label + removal.provision.text
        let removed = HistoryWording.removed(
          removal.provision.citation, on: removal.date,
          by: history.amendments[removal.date]?.passage(of: removal.instruction) ?? "", words)
        text += "  " + console.say(removed) + "\n"
      }
    }
    return text
  }

  /// `written by 二、 of 《…的决定》: 将第三十四条第一款中的…`
  private func line(
    for instruction: AmendingInstruction, of date: CalendarDate, _ console: Console
  ) -> String {
    let passage = history.amendments[date]?.passage(of: instruction) ?? ""
    let title = history.amendments[date]?.decision.title ?? ""
    let words = instruction.wording.prefix(40)
    let dots = words.count < instruction.wording.count ? "…" : ""
    return console.say(HistoryWording.written(passage, title, "\(words)\(dots)"))
  }

  /// `tiaoli/history/1`
  func json() -> String {
    var json = JSONWriter(layout: .indented)
    HistoryJSON(history).write(
      work: selection.work.slug, edition: selection.record.date, to: &json)
    json.endLine()
    return json.text
  }
}
