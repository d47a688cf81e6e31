internal import Comparison
internal import DecisionLanguage
internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// Articles through the editions.
struct HistoryTool: Tool {
  let name = "history"
  let title = Finding.Message("History of an article", "条文沿革")
  let about = Finding.Message(
    "Tells for each sentence of an article since which edition held it stands so, where the article "
      + "stood before, and the instruction that wrote it where the decision is held.",
    "逐句说明条文自哪个收录版本起未变、以前的条文序号，以及由修改决定的哪一项写成（收录了决定的）。")
  let parameters: [ToolParameter] = [
    ToolParameter("address", required: true, .init("an article or division", "条或者章节")), .work,
    .edition,
    .at,
  ]
  let members =
    Schema.edition + [.init("editions", ["type": "array", "items": Schema.text])]
  let list = "articles"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let selection = try call.selection(call.required("address"), in: library)
    let history = try HeldHistory(
      of: selection.provisions, in: selection.edition, selection.record, selection.work, library)
    let head = EditionHead(selection)
    let dates = history.dates.map(\.description)
    let held = Finding.Message(
      "editions compared: \(dates.joined(separator: ", ")); ≤ since the oldest of them or longer",
      "已比较版本：\(dates.joined(separator: "、"))；≤表示自其中最早的版本起，或者更早")
    return ToolAnswer(
      head.members(call.sources) + [.init("editions", .array(dates.map { .string($0) }))],
      lead: head.text(call.sources) + "\n" + call.sources.say(held), list: list,
      entries: history.articles.map { entry($0, history, selection) })
  }

  private func entry(
    _ article: ArticleHistory, _ history: HeldHistory, _ selection: Selection
  ) -> AnswerEntry {
    var text = selection.citation(of: article.article)
    for place in article.formerPlaces {
      let old = place.ids.map { ProvisionAddress(id: $0)?.citation ?? $0 }
      text += "\n  \(place.until.chinese)以前：\(old.joined(separator: "、"))"
    }
    for sentence in article.sentences {
      let since = (sentence.isSinceFirst ? "≤" : "") + sentence.since.description
      text += "\n  \(since)  \(sentence.text)"
      for instruction in history.instructions(for: sentence) {
        let title = history.amendments[sentence.since]?.decision.title ?? ""
        text += "\n      ← \(title)：\(instruction.wording)"
      }
    }
    return AnswerEntry(text, stub: ["id": .string(article.article.id)]) {
      HistoryJSON(history).write(article, &$0)
    }
  }
}
