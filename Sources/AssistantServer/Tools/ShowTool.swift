internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// The words of provisions.
struct ShowTool: Tool {
  let name = "show"
  let title = Finding.Message("Show provisions", "显示条款")
  let about = Finding.Message(
    "Gives the exact words of provisions, each with a citation ready to paste. The address is written "
      + "as people write it: 34, 第三十四条, 第三十四条第二项, 34.1.2, 9-11, 第三章, 《巡视工作条例》第三十四条. "
      + "Never quote an article without having asked for it here.",
    "给出条款原文，并附可直接粘贴的引注。条款可用各种写法：34、第三十四条、第三十四条第二项、34.1.2、9-11、第三章、《巡视工作条例》第三十四条。"
      + "引用条文前务必先在此查出原文。")
  let parameters: [ToolParameter] = [
    ToolParameter(
      "address", required: true, .init("what to show", "要显示的条款")), .work, .edition, .at,
    ToolParameter(
      "format", kind: .choice(["text", "markdown", "json"]),
      .init(
        "of the words in the text part; text when left out; json gives the tree of 款 and 项, too",
        "文本部分的格式；省略为text；json另给出款、项的结构")),
    ToolParameter("context", kind: .flag, .init("the neighbouring articles, too", "同时给出前后条")),
  ]
  let members = Schema.edition
  let list = "provisions"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let selection = try call.selection(
      call.required("address"), in: library, context: call.flag("context"))
    let head = EditionHead(selection)
    let format = try call.filled("format") ?? "text"
    let provisions = selection.provisions.flatMap(\.pieces)
    return ToolAnswer(
      head.members(call.sources), lead: head.text(call.sources), list: list,
      entries: provisions.map { entry($0, selection, format, call.sources) })
  }

  private func entry(
    _ provision: Provision, _ selection: Selection, _ format: String, _ sources: ServerSources
  ) -> AnswerEntry {
    let citation = selection.citation(of: provision)
    let pending = selection.chosen.pendingMark(of: provision)
    let id: JSONValue = ["id": .string(provision.id), "citation": .string(citation)]
    let uri = ResourceAddress.uri(selection.work.slug, selection.record.date, provision.id)
    let node = { (json: inout JSONWriter) in
      json.object { json in
        json.field("id", provision.id)
        json.field("citation", citation)
        json.field("uri", uri)
        if let pending { json.field("not_in_force", sources.say(pending)) }
        json.field("lead_in", provision.leadIn)
        json.field("text", provision.canonicalText)
        guard format == "json" else { return }
        var tree = JSONWriter(layout: .compact)
        EditionJSON.write(provision, to: &tree)
        json.member("node", json: tree.text)
      }
    }
    var words = "\n\(citation)"
    if let pending { words += "〔\(sources.say(pending))〕" }
    switch format {
    case "json":
      var json = JSONWriter(layout: .compact)
      node(&json)
      words += "\n" + json.text
    case "markdown": words += "\n\n" + EditionMarkdown.text(of: [provision])
    default: words += "\n" + (provision.leadIn.map { $0 + "\n" } ?? "") + provision.canonicalText
    }
    return AnswerEntry(words, stub: id, json: node)
  }
}
