internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// Exact full text over the acts.
struct SearchTool: Tool {
  let name = "search"
  let title = Finding.Message("Search the acts", "查找法规条文")
  let about = Finding.Message(
    "Finds every article in which words stand, exactly: several words must all stand in it, \"words in "
      + "marks\" beside each other, -word must not, OR between words of which one is enough, ? any "
      + "character, * some. Searches the editions in force today, or one edition of one act. Search for "
      + "words that the text may use, not for a question. The news corpus has corpus_search.",
    "逐字查找条文：几个词须同在一条，引号内的词须相连，-词须不出现，OR连接任选其一的词，?是任意一字，*是若干字。"
      + "查今天有效的版本，或者某部法规的某个版本。请用条文可能使用的词，不要用问句。新闻语料用corpus_search查。")
  let parameters: [ToolParameter] = [
    ToolParameter("query", required: true, .init("words to find", "要查找的词")), .work, .edition, .at,
    ToolParameter(
      "exact", kind: .flag, .init("letter for letter, without folding", "逐字匹配，不忽略全半角、标点等差异")),
  ]
  let members: [JSONValue.Member] = [
    .init("query", Schema.text), .init("documents", Schema.number), .init("hits", Schema.number),
    .init("searched", Schema.number),
    .init("editions", ["type": "array", "items": Schema.object]),
  ]
  let list = "results"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let query = try SearchQuery(call.required("query"))
    let library = try call.sources.library()
    let editions = try call.editions()
    let name = try call.filled("work")
    let works =
      name == nil && editions.isEmpty
      ? try library.readableWorks().works.filter { $0.newestHeld != nil }
      : [try library.work(named: name)]
    var options = SearchOptions()
    options.folds = try !call.flag("exact")
    var entries: [AnswerEntry] = []
    var found: [JSONValue] = []
    var (documents, hits) = (0, 0)
    for (number, work) in works.enumerated() {
      try connection.step(call, number, of: works.count)
      let head = EditionHead(work: work, chosen: try editions.chosen(of: work, in: library))
      let edition = try library.edition(head.chosen.record, of: work)
      let answer = SearchCollection(RegulationDocuments.documents(of: edition))
        .answer(query, options: options)
      if answer.hits > 0 { found.append(summary(of: answer, head)) }
      documents += answer.documents
      hits += answer.hits
      entries += answer.results.map { entry($0, head, edition, call.sources) }
    }
    let count = Finding.Message(
      "\(hits) places in \(documents) articles of \(works.count) acts",
      "\(works.count)部法规，\(documents)条中有\(hits)处")
    return ToolAnswer(
      [
        .init("query", query.text), .init("documents", documents), .init("hits", hits),
        .init("searched", works.count),
        .init("editions", .array(Array(found.prefix(SearchTool.editionLimit)))),
      ], lead: call.sources.say(hits > 0 ? count : ServerWording.noHit), list: list,
      entries: entries)
  }

  /// Where most answers have few, a query for a word that all acts have must leave room for results.
  private static let editionLimit = 40

  /// How much is found in an edition.
  private func summary(of answer: SearchAnswer, _ head: EditionHead) -> JSONValue {
    [
      "work": .string(head.work.slug), "edition": .string(head.chosen.record.date.description),
      "status": JSONValue(head.chosen.status?.status.rawValue), "hits": JSONValue(answer.hits),
    ]
  }

  private func entry(
    _ result: SearchResult, _ head: EditionHead, _ edition: Edition, _ sources: ServerSources
  ) -> AnswerEntry {
    let place = edition.provision(id: result.id)?.citation ?? result.title
    let citation = head.citation + place
    let text = ([citation] + result.snippets.map { "    " + SnippetText.marked($0) })
      .joined(separator: "\n")
    let date = head.chosen.record.date.description
    return AnswerEntry(text, stub: ["id": .string(result.id)]) { json in
      SearchJSON.write(
        result, .regulation(work: head.work.slug, edition: date), nil, [:],
        head.chosen.status.map { [head.work.slug: $0.status] } ?? [:], to: &json
      ) { $0.field("citation", citation) }
    }
  }
}
