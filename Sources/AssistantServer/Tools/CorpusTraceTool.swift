internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// Which items of the corpus cite an act or use its wording.
struct CorpusTraceTool: Tool {
  let name = "corpus_trace"
  let title = Finding.Message("Trace wording in the news", "追踪法规文字的引用")
  let about = Finding.Message(
    "Tells which items of the news corpus cite an act or a provision, repeat its wording, or misquote "
      + "it. Takes some seconds.", "查新闻语料中哪些条目引用某部法规、某条款，沿用其文字，或者引错。需要几秒钟。")
  let parameters: [ToolParameter] = [
    ToolParameter("address", .init("only this provision", "只看该条款")), .work,
    ToolParameter("item", .init("only this item of the corpus", "只看语料中的该条目")),
    ToolParameter("formulas", kind: .flag, .init("standing formulas, too", "也列出套话")),
  ]
  let members: [JSONValue.Member] = [.init("schema", Schema.text), .init("count", Schema.number)]
  let list = "passages"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let name = try call.filled("work")
    let selection = try call.filled("address").map { try call.selection($0, in: library) }
    guard let corpus = try call.sources.corpus() else { throw ToolFault(ServerWording.noCorpus) }
    try connection.step(call, 1, of: 3)
    let slug = try selection?.work.slug ?? name.map { try library.work(named: $0).slug }
    let works = try CorpusTraceTool.works(library).filter { slug == nil || $0.work.slug == slug }
    var passages = WordingTrace(works, in: corpus).passages
    try connection.step(call, 2, of: 3)
    if try !call.flag("formulas") { passages.removeAll { $0.kind == .formula } }
    if let selection {
      let ids = selection.provisions.map(\.id)
      passages.removeAll { passage in
        !passage.provisions.contains { id in ids.contains { id == $0 || id.hasPrefix($0 + "__") } }
      }
    }
    if let item = try call.filled("item") {
      let ids = Set(corpus.places(named: item).compactMap { corpus.id($0) })
      guard !ids.isEmpty else {
        throw ToolFault("the corpus has no item '\(item)'", "语料中没有条目“\(item)”")
      }
      passages.removeAll { !ids.contains($0.item) }
    }
    let items = corpus.items(withIDs: passages.lazy.map(\.item))
    return ToolAnswer(
      [.init("schema", TraceJSON.schema), .init("count", passages.count)],
      lead: passages.isEmpty ? call.sources.say(ServerWording.nothingFound) : "", list: list,
      entries: passages.map { entry($0, items[$0.item], call.sources) })
  }

  /// The works of the library with the texts that it holds.
  private static func works(_ library: Library) throws -> [TracedWork] {
    try library.readableWorks().works.map { work in
      let held = work.editions.filter { $0.file != nil }
      return TracedWork(
        work: work,
        texts: try held.map { .init(date: $0.date, edition: try library.edition($0, of: work)) },
        repealed: work.repealDay)
    }
  }

  private func entry(
    _ passage: TracedPassage, _ item: Item?, _ sources: ServerSources
  ) -> AnswerEntry {
    let places = passage.provisions.map { ProvisionAddress(id: $0)?.citation ?? $0 }
    let edition = passage.edition.map { "（\($0.chinese)文本）" } ?? ""
    var text = "[\(passage.kind.rawValue)] 《\(passage.title)》\(edition)"
    text += places.joined(separator: "、") + "\n    \(item?.title ?? "")  \(passage.item)"
    text += "  \(item?.file ?? ""):\(passage.line)\n    \(passage.text)"
    for difference in passage.differences {
      text +=
        "\n    "
        + (difference.note.map(sources.say) ?? "[-\(difference.held)-]{+\(difference.given)+}")
    }
    return AnswerEntry(text, stub: ["item": .string(passage.item)]) {
      TraceJSON.write(passage, sources.language, to: &$0)
    }
  }
}
