internal import CommandKit
internal import Findings
internal import JSONText
internal import ObligationForms
internal import Obligations
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli due`: the day on which a duty is due.
struct Due: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "due",
    abstract: LocalizedText(
      "the day on which something is due, and how it was counted", "计算到期日，并说明算法"),
    discussion: LocalizedText(
      "Counts the times of provisions from a day: the day of the event is not counted; months run by the "
        + "calendar, to the last day of a shorter month; working days leave out Saturdays, Sundays and "
        + "what --holidays names. Several times make a plan in the order of the days. No holidays are "
        + "built in. A file of holidays has a line a day (2026-10-01,国庆节; a weekend that is worked: "
        + "2026-10-10,补班) or is a calendar (.ics).",
      "自某日起计算条款规定的时限：事由发生的当日不计入；按月计算的，到期日为相应日，没有相应日的为月末日；"
        + "工作日除去周六、周日和节假日文件所列的日期。多项时限按到期日排成计划。程序不内置节假日。"
        + "节假日文件每行一天（2026-10-01,国庆节；调休上班写2026-10-10,补班），也可以是日历文件（.ics）。"),
    examples: [
      CommandExample(
        "tiaoli due 37 --from 2026-03-02", LocalizedText("one article", "一条")),
      CommandExample(
        "tiaoli due 34-37 --from 2026-03-02", LocalizedText("a plan", "排成计划")),
      CommandExample(
        "tiaoli due 34-37 --from 2026-03-02 --format ics -o plan.ics",
        LocalizedText("for a calendar, with reminders", "日历文件，含提醒")),
    ])

  @Argument(
    LocalizedText("a work or a file, then provisions", "法规或者文件，其后可写条款"),
    value: LocalizedText("WORK|ADDRESS", "法规|条款"))
  var names: [String] = []
  @Option(
    LocalizedText("the day of the event", "事由发生之日"), value: LocalizedText("DATE", "日期"))
  var from: CalendarDate
  @OptionGroup var choice: DutyOptions
  @OptionGroup var counting: CountingOptions
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: DutyFormat = .text
  @OptionGroup var editions: EditionOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let filter = try choice.filter(all: false, of: "tiaoli due")
    let source = try DutySource(names, library, editions, &console)
    let calendar = try counting.calendar(of: "tiaoli due")
    let duties = filter(source.chosen(EditionDuties(source.edition, timed: true).duties))
    let days = try counting.days(of: duties, from: from, "tiaoli due")
    let plan = days.filter { $0.day != nil }.enumerated()
      .sorted { left, right in
        (left.element.day ?? from, left.offset) < (right.element.day ?? from, right.offset)
      }.map(\.element)
    try send(plan, days.filter { $0.day == nil }, source, calendar, &console)
    return plan.isEmpty ? .no : .done
  }

  private func send(
    _ plan: [DueDay], _ rest: [DueDay], _ source: DutySource, _ calendar: WorkingCalendar,
    _ console: inout Console
  ) throws {
    let table = DutyTable(
      plan.map(\.duty), days: plan, act: source.title,
      note: source.note + "  " + PlanReport.from(from, console.language),
      language: console.language.json)
    switch format {
    case .text:
      let report = PlanReport(plan, rest, source, from, calendar, console, output.paint(console))
      try output.send(report.text, &console)
    case .json: try output.sendJSON(&console) { write(plan + rest, source, to: &$0) }
    case .csv: try output.send(DutyCSV.text(of: table), &console)
    case .markdown: try output.send(DutyMarkdown.text(of: table), &console)
    case .html:
      try output.send(DutyPage.text(of: table, language: console.language.json), &console)
    case .docx:
      if output.output == nil, console.isTerminal {
        throw UsageError(.rejected(Wording.docxIsNoText), of: "tiaoli due")
      }
      try output.send(DutyWord.bytes(of: table), &console)
    case .ics:
      try output.send(
        DutyCalendar.text(
          of: plan, title: source.title, isChinese: console.language == .chinese), &console)
    }
  }

  private func write(_ days: [DueDay], _ source: DutySource, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "tiaoli/due/1")
      json.field("work", source.work)
      json.field("edition", source.date?.description)
      if let status = source.status { json.field("status", status.rawValue) }
      json.field("from", from.description)
      json.field("last_day", counting.rule.rawValue)
      json.array("due") { json in
        for due in days {
          json.object { json in
            json.field("day", due.day?.description)
            json.field("earliest", due.earliest?.description)
            json.array("counted") { json in
              for step in due.steps { json.string(step.english) }
            }
            json.object("duty") { DutiesJSON.writeMembers(of: due.duty, to: &$0) }
          }
        }
      }
    }
  }
}
