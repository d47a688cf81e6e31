internal import Findings
internal import JSONRPC
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// Which texts are law on a day.
struct StatusTool: Tool {
  let name = "status"
  let title = Finding.Message("Which text is in force", "以哪个文本为准")
  let about = Finding.Message(
    "Tells for each edition of an act whether it is in force on a day, and by which words; and which "
      + "other acts it repeals, replaces, carries out or was amended by. Without a work: of all acts.",
    "逐个版本说明某日是否有效及其依据的文字，以及与其他法规的关系（废止、取代、实施、修改依据）。不写法规则列出全部。")
  let parameters: [ToolParameter] = [
    ToolParameter.work, ToolParameter("at", .init("the day; today when left out", "日期；省略为今天")),
  ]
  let members: [JSONValue.Member] = [.init("day", Schema.text)]
  let list = "works"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let day = try call.day("at") ?? .today
    let works =
      try call.filled("work").map { [try library.work(named: $0)] }
      ?? library.readableWorks().works
    let entries = works.map { entry($0, library.status(of: $0, on: day), library, call.sources) }
    return ToolAnswer(
      [.init("day", day.description)], lead: "", list: list, entries: entries)
  }

  private func entry(
    _ work: Work, _ status: WorkStatus, _ library: Library, _ sources: ServerSources
  ) -> AnswerEntry {
    let relations = library.relations(of: work)
    var text = "《\(work.title)》 \(work.slug)  \(status.day)"
    for edition in status.editions {
      let span = "\(edition.from?.description ?? "?") — \(edition.until?.description ?? "")"
      let words = edition.commencement.words.map { " “\($0)”" } ?? ""
      text +=
        "\n  \(edition.isHeld ? "●" : "○") \(edition.date)  "
        + "[\(sources.say(ServerWording.status(edition.status)))]  \(span)\(words)"
    }
    for relation in relations {
      text += "\n  \(relation.kind.rawValue): 《\(relation.title)》\(relation.date ?? "")"
    }
    return AnswerEntry(text, stub: ["work": .string(work.slug)]) {
      StatusJSON.write(status, of: work, relations, to: &$0)
    }
  }
}
