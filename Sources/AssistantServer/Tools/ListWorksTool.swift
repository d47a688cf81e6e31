internal import Findings
internal import JSONRPC
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// The works of the library with their editions.
struct ListWorksTool: Tool {
  let name = "list_works"
  let title = Finding.Message("List the acts held", "列出收录的法规")
  let about = Finding.Message(
    "Lists the acts of the library with slug, title, aliases, and their editions: dates, whether the "
      + "text is held, and what each is today. Ask here first when it is not certain that an act is held.",
    "列出法规库中的法规：代号、名称、简称，各版本的日期、是否收录文本、今天是否有效。不确定是否收录时先用它查。")
  let parameters: [ToolParameter] = [
    ToolParameter(
      "name", .init("only acts whose title, alias or slug has these words", "只列名称、简称或者代号中有这些字的法规"))
  ]
  let members: [JSONValue.Member] = [.init("schema", Schema.text), .init("count", Schema.number)]
  let list = "works"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let (works, _) = try library.readableWorks()
    let words = try call.filled("name")
    let wanted = works.filter { work in
      words.map { word in
        ([work.title, work.slug] + work.aliases).contains { $0.contains(word) }
          || work.isNamed(word)
      } ?? true
    }
    let entries = wanted.map { entry($0, library, call.sources) }
    return ToolAnswer(
      [.init("schema", "tiaoli/works/1"), .init("count", wanted.count)],
      lead: wanted.isEmpty ? call.sources.say(ServerWording.nothingFound) : "", list: list,
      entries: entries)
  }

  private func entry(_ work: Work, _ library: Library, _ sources: ServerSources) -> AnswerEntry {
    let status = library.status(of: work, on: .today)
    var text = "《\(work.title)》 \(work.slug)"
    if !work.aliases.isEmpty { text += "（\(work.aliases.joined(separator: "、"))）" }
    var editions: [JSONValue] = []
    for record in work.editions {
      let today = status.edition(record.date)?.status
      let word = today.map { sources.say(ServerWording.status($0)) } ?? "?"
      text +=
        "\n  \(record.file == nil ? "○" : "●") \(record.date)  \(record.publication)  [\(word)]"
      editions.append([
        "date": .string(record.date.description), "label": JSONValue(record.label),
        "held": .bool(record.file != nil), "status": JSONValue(today?.rawValue),
        "citation": .string("《\(work.title)》（\(record.publication)）"),
      ])
    }
    return AnswerEntry(
      text,
      [
        "slug": .string(work.slug), "title": .string(work.title),
        "aliases": .array(work.aliases.map { .string($0) }), "issuer": JSONValue(work.issuer),
        "number": JSONValue(work.number), "editions": .array(editions),
      ])
  }
}
