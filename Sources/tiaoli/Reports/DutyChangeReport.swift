internal import CommandKit
internal import Comparison
internal import ComparisonForms
internal import Findings
internal import JSONText
internal import Obligations
internal import RegulationModel

/// The duties with a time that came, went or changed between two editions.
struct DutyChangeReport {
  private let comparison: DutyComparison

  /// Reads the duties of both editions; of the provisions that were asked for alone, where some were.
  init(_ editions: EditionComparison, _ selection: ComparisonSelection) {
    let wanted = selection.provisions.map { provisions in
      Set(provisions.flatMap { [$0.id] + $0.descendants.map(\.id) })
    }
    func timed(_ edition: Edition) -> [Duty] {
      EditionDuties(edition, timed: true).timed.filter { wanted?.contains($0.provision) ?? true }
    }
    let articles = editions.changes.filter { $0.subject?.kind == .article }
      .map { (old: $0.old.map(\.id), new: $0.new.map(\.id)) }
    comparison = DutyComparison(
      old: timed(editions.old), new: timed(editions.new), articles: articles)
  }

  /// Whether no duty changed.
  var isEmpty: Bool { comparison.changes.isEmpty }

  /// Writes the changes as a member of an object.
  func write(to json: inout JSONWriter) { DutiesJSON.writeMember(comparison, to: &json) }

  /// The changes with a title of their own.
  func page(_ title: String, _ console: Console, _ paint: Paint) -> String {
    let text = paint.strong(title) + "\n"
    return isEmpty
      ? text + console.say(DutyWords.noChange) + "\n" : text + self.text(console, paint)
  }

  /// The changes as a section: `- ` went, `+ ` came, `~ ` changed.
  func text(_ console: Console, _ paint: Paint) -> String {
    var text = paint.strong(console.say(DutyWords.changes)) + "\n"
    for change in comparison.changes {
      text +=
        LineBreaking.lines(
          line(change, console), width: min(console.width, 160), first: 0, hanging: 4
        ).joined(separator: "\n") + "\n"
    }
    return text
  }

  private func line(_ change: DutyComparison.Change, _ console: Console) -> String {
    switch (change.old, change.new) {
    case (let old?, let new?):
      let place = old.short == new.short ? new.short : "\(old.short) → \(new.short)"
      let parts = change.differences.map { difference in
        "\(value(old, difference, console)) → \(value(new, difference, console))"
      }
      return "  ~ \(place)  \(who(new, console))：\(new.action)  "
        + parts.joined(separator: "；")
    case (let old?, nil): return "  - " + whole(old, console)
    case (nil, let new?): return "  + " + whole(new, console)
    case (nil, nil): return ""
    }
  }

  private func whole(_ duty: Duty, _ console: Console) -> String {
    let time = [duty.time?.text, duty.start?.text].compactMap(\.self).joined(separator: "，")
    return "\(duty.short)  \(who(duty, console))：\(duty.action)" + (time.isEmpty ? "" : "（\(time)）")
  }

  private func who(_ duty: Duty, _ console: Console) -> String {
    duty.bearer?.text ?? say(DutyWording.unnamed, console)
  }

  private func value(
    _ duty: Duty, _ difference: DutyComparison.Difference, _ console: Console
  ) -> String {
    switch difference {
    case .time:
      let more = duty.extended.map { "，" + say(DutyWording.extended($0.text), console) } ?? ""
      return (duty.time?.text ?? "—") + more
    case .kind: return say(DutyWording.kind(duty.kind), console)
    case .start: return duty.start?.text ?? "—"
    case .bearer: return who(duty, console)
    }
  }

  private func say(_ message: Finding.Message, _ console: Console) -> String {
    console.language == .chinese ? message.chinese : message.english
  }
}
