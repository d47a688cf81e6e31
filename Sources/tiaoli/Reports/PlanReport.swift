internal import CommandKit
internal import Findings
internal import Obligations
internal import RegulationModel

/// Due days on the terminal, in the order of the days, each with how it was counted.
struct PlanReport {
  private let plan: [DueDay]
  private let rest: [DueDay]
  private let source: DutySource
  private let from: CalendarDate
  private let calendar: WorkingCalendar
  private let language: Language
  private let width: Int
  private let paint: Paint

  init(
    _ plan: [DueDay], _ rest: [DueDay], _ source: DutySource, _ from: CalendarDate,
    _ calendar: WorkingCalendar, _ console: Console, _ paint: Paint
  ) {
    self.plan = plan
    self.rest = rest
    self.source = source
    self.from = from
    self.calendar = calendar
    language = console.language
    width = min(console.width, 160)
    self.paint = paint
  }

  /// `counted from 2026-03-02`.
  static func from(_ day: CalendarDate, _ language: Language) -> String {
    LocalizedText("counted from \(day)", "自\(day)起算")(language)
  }

  private func say(_ message: Finding.Message) -> String {
    language == .chinese ? message.chinese : message.english
  }

  /// The plan, then what has no day, then what was taken for granted.
  var text: String {
    var text = paint.strong("《\(source.title)》") + "  \(source.note)  "
    text += PlanReport.from(from, language) + "\n"
    for due in plan {
      text +=
        "\n" + entry(due, "\(due.earliest.map { "\($0)—" } ?? "")\(due.day?.description ?? "")")
    }
    if !rest.isEmpty {
      text += "\n" + LocalizedText("Without a day:", "没有具体到期日的：")(language) + "\n"
      for due in rest { text += line(due) }
    }
    text += "\n"
    if plan.count > 1 { text += note(DutyWords.assumed) }
    if !calendar.isKnown { text += note(DutyWords.noHolidays) }
    return text
  }

  private func entry(_ due: DueDay, _ day: String) -> String {
    let who = due.duty.bearer?.text ?? say(DutyWording.unnamed)
    var text = paint.strong(day) + "  " + wrapped("\(who)  \(due.duty.citation)", first: 12)
    var words = due.duty.action
    if let condition = due.duty.condition { words = condition + "，" + words }
    text += indented(words)
    for item in due.duty.items {
      guard let provision = source.edition.provision(id: item) else { continue }
      text += indented(provision.label + provision.text)
    }
    let start = due.duty.start.map { $0.text + "，" } ?? ""
    let time = due.duty.time?.text ?? ""
    text += indented(start + time, faint: true)
    for step in due.steps { text += indented(say(step), faint: true) }
    return text
  }

  private func line(_ due: DueDay) -> String {
    let who = due.duty.bearer?.text ?? say(DutyWording.unnamed)
    let words = "  \(due.duty.short)  \(who)：\(due.duty.action)"
    let reason = due.steps.first.map { "（\(say($0))）" } ?? ""
    return LineBreaking.lines(words + reason, width: width, first: 0, hanging: 4)
      .joined(separator: "\n") + "\n"
  }

  private func indented(_ words: String, faint: Bool = false) -> String {
    let lines = LineBreaking.lines(words, width: width, first: 12, hanging: 12)
    let text = lines.joined(separator: "\n")
    return String(repeating: " ", count: 12) + (faint ? paint.faint(text) : text) + "\n"
  }

  private func wrapped(_ text: String, first: Int) -> String {
    LineBreaking.lines(text, width: width, first: first, hanging: first).joined(separator: "\n")
      + "\n"
  }

  private func note(_ words: LocalizedText) -> String {
    LineBreaking.lines(words(language), width: width, first: 0, hanging: 0).joined(separator: "\n")
      + "\n"
  }
}
