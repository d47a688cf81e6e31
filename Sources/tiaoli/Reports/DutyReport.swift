internal import ChineseText
internal import CommandKit
internal import Findings
internal import Obligations
internal import RegulationModel

/// Duties on the terminal: a table under each bearer, or one in the order of the text.
struct DutyReport {
  private let duties: [Duty]
  private let days: [DueDay]
  private let source: DutySource
  private let language: Language
  private let width: Int
  private let paint: Paint

  init(
    _ duties: [Duty], _ days: [DueDay], _ source: DutySource, _ console: Console, _ paint: Paint
  ) {
    self.duties = duties
    self.days = days
    self.source = source
    language = console.language
    width = min(console.width, 160)
    self.paint = paint
  }

  private func say(_ message: Finding.Message) -> String {
    language == .chinese ? message.chinese : message.english
  }

  private var title: String {
    let gap = language == .chinese ? "" : "  "
    return paint.strong("《\(source.title)》\(gap)\(say(DutyWording.title))") + "  \(source.note)\n"
  }

  /// Grouped by who must act, in the order in which they first come; who is not named comes last.
  var byBearer: String {
    var groups: [(who: String?, places: [Int])] = []
    var known: [String: Int] = [:]
    var unnamed: [Int] = []
    for place in duties.indices {
      guard let who = duties[place].bearer?.text else {
        unnamed.append(place)
        continue
      }
      if let group = known[who] {
        groups[group].places.append(place)
      } else {
        known[who] = groups.count
        groups.append((who, [place]))
      }
    }
    if !unnamed.isEmpty { groups.append((nil, unnamed)) }
    var text = title
    for group in groups {
      text += "\n" + paint.label(group.who ?? say(DutyWording.unnamed)) + "\n"
      for place in group.places { text += row(place, showsBearer: false) }
    }
    return text
  }

  /// In the order of the text.
  var inOrder: String { title + "\n" + duties.indices.map { row($0, showsBearer: true) }.joined() }

  /// `34.1   期限  6个月内   自收到之日起` and the words under it.
  private func row(_ place: Int, showsBearer: Bool) -> String {
    let duty = duties[place]
    var facts = [say(DutyWording.kind(duty.kind))]
    if let time = duty.time { facts.append(time.text) }
    if let start = duty.start { facts.append(start.text) }
    if let more = duty.extended { facts.append(say(DutyWording.extended(more.text))) }
    if days.indices.contains(place), let day = days[place].day {
      facts.append("→ " + (days[place].earliest.map { "\($0)—" } ?? "") + day.description)
    }
    let label = "  " + padded(duty.short, to: 10)
    var text = paint.strong(label) + wrapped(facts.joined(separator: "  "), first: 12)
    var words = duty.action
    if let condition = duty.condition { words = condition + "，" + words }
    if duty.modality != .must { words = say(DutyWording.modality(duty.modality)) + words }
    if showsBearer { words = (duty.bearer?.text ?? say(DutyWording.unnamed)) + "：" + words }
    text += String(repeating: " ", count: 12) + wrapped(words, first: 12)
    if let basis = duty.bearer.flatMap({ DutyWording.basis($0.basis) }) {
      text += String(repeating: " ", count: 12) + paint.faint("（\(say(basis))）") + "\n"
    }
    return text
  }

  private func wrapped(_ text: String, first: Int) -> String {
    LineBreaking.lines(text, width: width, first: first, hanging: first).joined(separator: "\n")
      + "\n"
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - DisplayWidth.columns(of: text)))
  }
}
