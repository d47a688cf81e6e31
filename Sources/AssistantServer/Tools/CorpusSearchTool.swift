internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import NewsCorpus
internal import RegulationModel
internal import TextSearch

/// Exact full text over the news corpus.
struct CorpusSearchTool: Tool {
  let name = "corpus_search"
  let title = Finding.Message("Search the news corpus", "查找新闻语料")
  let about = Finding.Message(
    "Finds news items, speeches and notices in which words stand, exactly, with the same query language "
      + "as search. News is no law: for what an act says ask search and show.",
    "逐字查找新闻、讲话、通知，查询写法与search相同。新闻不是法规：法规内容请用search和show。")
  let parameters: [ToolParameter] = [
    ToolParameter("query", required: true, .init("words to find", "要查找的词")),
    ToolParameter(
      "kind", kind: .choice(Item.Kind.allCases.map(\.rawValue)),
      .init("only items of this kind", "只看这种条目")),
    ToolParameter("source", .init("only of this agency or paper", "只看该社、报")),
    ToolParameter("person", .init("only items that name this person", "只看提到该人的条目")),
    ToolParameter("from", .init("from this day on", "自该日起")),
    ToolParameter("to", .init("up to this day", "至该日止")),
    ToolParameter(
      "sort", kind: .choice(["best", "date"]), .init("order; best when left out", "顺序；省略为best")),
  ]
  let members: [JSONValue.Member] = [
    .init("query", Schema.text), .init("documents", Schema.number), .init("hits", Schema.number),
  ]
  let list = "results"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let query = try SearchQuery(call.required("query"))
    let filter = try filter(call)
    try connection.step(call, 0, of: 2)
    guard let corpus = try call.sources.corpus() else { throw ToolFault(ServerWording.noCorpus) }
    try connection.step(call, 1, of: 2)
    var found = corpus.find(query, filter: filter)
    if try call.filled("sort") == "date" { found = found.byDate }
    let count = Finding.Message(
      "\(found.answer.hits) places in \(found.answer.documents) items",
      "\(found.answer.documents)篇中有\(found.answer.hits)处")
    return ToolAnswer(
      [
        .init("query", query.text), .init("documents", found.answer.documents),
        .init("hits", found.answer.hits),
      ], lead: call.sources.say(found.answer.hits > 0 ? count : ServerWording.noHit), list: list,
      entries: zip(found.answer.results, found.facts).map { entry($0, $1) })
  }

  private func filter(_ call: ToolCall) throws -> CorpusFilter {
    var filter = CorpusFilter()
    if let word = try call.filled("kind") {
      filter.kinds = Set([Item.Kind(rawValue: word)].compactMap(\.self))
    }
    filter.source = try call.filled("source")
    filter.person = try call.filled("person")
    filter.from = try call.period("from")?.first
    filter.to = try call.period("to")?.last
    return filter
  }

  private func entry(_ result: SearchResult, _ facts: ItemFacts) -> AnswerEntry {
    let citation = [result.title, facts.source, facts.date?.description, result.id]
      .compactMap(\.self).joined(separator: "，")
    let text = ([citation] + result.snippets.map { "    " + SnippetText.marked($0) })
      .joined(separator: "\n")
    return AnswerEntry(text, stub: ["id": .string(result.id)]) { json in
      SearchJSON.write(result, .corpus, facts, to: &json) { $0.field("citation", citation) }
    }
  }
}
