internal import Findings
internal import JSONRPC
internal import JSONText
internal import Obligations

/// Who must do what by when.
struct DutiesTool: Tool {
  let name = "duties"
  let title = Finding.Message("Duties and deadlines", "职责和时限")
  let about = Finding.Message(
    "Lists the duties of an act that have a time: provision, who, what, how long, from when, each in the "
      + "words of the text. Who is told only where the text tells it: do not add what is not named.",
    "列出法规中有时限的职责：条款、主体、事项、时限、起算，均用条文原话。主体只在条文写明时给出，没有写明的请勿补充。")
  let parameters =
    DutyChoice.parameters + [
      ToolParameter(
        "all", kind: .flag,
        .init(
          "duties without a time, prohibitions and permissions, too", "未定时限的职责、禁止和许可也列出"))
    ]
  let members = Schema.edition + [.init("schema", Schema.text), .init("count", Schema.number)]
  let list = "duties"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let choice = try DutyChoice(call, all: call.flag("all"))
    let head = EditionHead(choice.selection)
    let none = choice.duties.isEmpty ? "\n" + call.sources.say(DutyWording.none) : ""
    return ToolAnswer(
      head.members(call.sources) + [
        .init("schema", DutiesJSON.schema), .init("count", choice.duties.count),
      ], lead: head.text(call.sources) + none, list: list,
      entries: choice.duties.map { entry($0, choice, call.sources) })
  }

  private func entry(
    _ duty: Duty, _ choice: DutyChoice, _ sources: ServerSources
  ) -> AnswerEntry {
    let citation = choice.citation(of: duty)
    let text = "\(duty.citation)  \(duty.words(sources.say))\n    \(duty.text)"
    return AnswerEntry(text, stub: ["provision": .string(duty.provision)]) { json in
      json.object { json in
        DutiesJSON.writeMembers(of: duty, to: &json)
        json.field("citation", citation)
      }
    }
  }
}
