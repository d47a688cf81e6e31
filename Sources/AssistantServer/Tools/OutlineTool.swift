internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// The divisions of an edition.
struct OutlineTool: Tool {
  let name = "toc"
  let title = Finding.Message("Table of contents", "目录")
  let about = Finding.Message(
    "Gives the outline of an act: its parts, chapters and sections with the articles that each holds, "
      + "and how many articles there are.", "列出法规的编、章、节，各有哪些条，以及条款总数。")
  let parameters: [ToolParameter] = [ToolParameter.work, .edition, .at]
  let members = Schema.edition + [.init("articles", Schema.number)]
  let list = "divisions"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let head = try EditionHead(call, library, work: call.filled("work"))
    let edition = try library.edition(head.chosen.record, of: head.work)
    let divisions = edition.provisions.filter { $0.kind.isDivision || $0.kind == .annex }
    let articles = edition.articles
    var counts = "\(articles.count)条"
    if let first = articles.first, let last = articles.last {
      counts += "（\(first.label)至\(last.label)）"
    }
    return ToolAnswer(
      head.members(call.sources) + [.init("articles", articles.count)],
      lead: head.text(call.sources) + "\n" + counts, list: list, entries: divisions.map(entry))
  }

  private func entry(_ division: Provision) -> AnswerEntry {
    let articles = division.descendants.filter { $0.kind == .article }
    let heading = [division.label, division.heading ?? ""].filter { !$0.isEmpty }
    var text = String(repeating: "  ", count: division.ancestors.count)
    text += heading.joined(separator: "　")
    if let first = articles.first, let last = articles.last {
      text += first.label == last.label ? "  \(first.label)" : "  \(first.label)至\(last.label)"
    }
    return AnswerEntry(
      text,
      [
        "kind": .string(division.kind.name), "id": .string(division.id),
        "label": .string(division.label), "heading": JSONValue(division.heading),
        "articles": JSONValue(articles.count), "first": JSONValue(articles.first?.id),
        "last": JSONValue(articles.last?.id),
      ])
  }
}
