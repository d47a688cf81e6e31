internal import Findings
internal import JSONRPC
internal import JSONText
internal import Obligations
internal import RegulationModel

/// The day on which a duty is due.
struct DueDateTool: Tool {
  let name = "due_date"
  let title = Finding.Message("Count a due day", "计算到期日")
  let about = Finding.Message(
    "Counts the times of provisions from the day of an event, and tells how: that day is not counted; "
      + "months run by the calendar; working days leave out Saturdays, Sundays and the holidays that are "
      + "given. No holidays are built in: without them a working day is not certain. Never count "
      + "deadlines yourself.",
    "自事由发生之日起计算条款规定的时限，并说明算法：当日不计入；按月的以相应日到期；工作日除去周六、周日和所给的节假日。"
      + "程序不内置节假日，不给出则工作日的结果并不确定。请勿自行推算期限。")
  let parameters =
    [ToolParameter("from", required: true, .init("the day of the event", "事由发生之日"))]
    + DutyChoice.parameters + [
      ToolParameter(
        "holidays",
        .init(
          "a day a line: 2026-10-01,国庆节; a weekend that is worked: 2026-10-10,补班",
          "节假日，每行一天：2026-10-01,国庆节；调休上班写2026-10-10,补班")),
      ToolParameter(
        "last_day", kind: .choice(LastDayRule.allCases.map(\.rawValue)),
        .init(
          "a last day that is off: keep it (when left out), or take the next working day",
          "末日遇休息日：keep不变（省略时），next顺延到次一工作日")),
    ]
  let members =
    Schema.edition + [
      .init("schema", Schema.text), .init("from", Schema.text), .init("last_day", Schema.text),
      .init("holidays_known", Schema.flag),
    ]
  let list = "due"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    _ = try call.required("from")
    guard let from = try call.day("from") else { throw ToolFault(ServerWording.nothingFound) }
    let choice = try DutyChoice(call, all: false)
    let calendar = try calendar(call)
    let rule = try call.filled("last_day").flatMap(LastDayRule.init) ?? .keep
    let days = choice.duties.map { DueDay($0, from: from, calendar: calendar, rule: rule) }
    let plan = days.filter { $0.day != nil }.enumerated().sorted { left, right in
      (left.element.day ?? from, left.offset) < (right.element.day ?? from, right.offset)
    }.map(\.element)
    let head = EditionHead(choice.selection)
    let none = days.isEmpty ? "\n" + call.sources.say(DutyWording.none) : ""
    return ToolAnswer(
      head.members(call.sources) + [
        .init("schema", "tiaoli/due/1"), .init("from", from.description),
        .init("last_day", rule.rawValue), .init("holidays_known", .bool(calendar.isKnown)),
      ], lead: head.text(call.sources) + none, list: list,
      entries: (plan + days.filter { $0.day == nil }).map { entry($0, choice, call.sources) })
  }

  private func calendar(_ call: ToolCall) throws -> WorkingCalendar {
    guard let text = try call.filled("holidays") else { return WorkingCalendar() }
    guard let calendar = WorkingCalendar(file: Array(text.utf8)) else {
      throw ToolFault(
        "no day was found in 'holidays': write a day a line, 2026-10-01,国庆节",
        "holidays中没有找到日期：每行一天，如2026-10-01,国庆节")
    }
    return calendar
  }

  private func entry(
    _ due: DueDay, _ choice: DutyChoice, _ sources: ServerSources
  ) -> AnswerEntry {
    let citation = choice.citation(of: due.duty)
    let day = due.day?.description ?? "—"
    var text = "\(day)  \(due.duty.citation)  \(due.duty.words(sources.say))"
    for step in due.steps { text += "\n    \(sources.say(step))" }
    return AnswerEntry(text, stub: ["day": JSONValue(due.day?.description)]) { json in
      json.object { json in
        json.field("day", due.day?.description)
        json.field("earliest", due.earliest?.description)
        json.array("counted") { json in
          for step in due.steps { json.string(sources.say(step)) }
        }
        json.object("duty") { DutiesJSON.writeMembers(of: due.duty, to: &$0) }
        json.field("citation", citation)
      }
    }
  }
}
