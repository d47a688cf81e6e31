internal import Findings
public import Obligations
public import RegulationModel

/// Duties as rows of words, whatever is made of them.
public struct DutyTable: Sendable {
  /// The heads of the columns.
  public let head: [String]
  /// The rows: provision, who, what, time, from when, and where days were counted the day.
  public let rows: [[String]]
  /// The title over the table.
  public let title: String
  /// A line under it: the edition, how days were counted.
  public let note: String

  /// Makes the table of duties.
  ///
  /// - Parameters:
  ///   - duties: those that were asked for.
  ///   - days: their due days, in the same order; empty where none were asked for.
  ///   - act: the title of the act.
  ///   - note: the edition in words.
  ///   - language: the language of the heads.
  public init(
    _ duties: [Duty], days: [DueDay] = [], act: String, note: String,
    language: EditionJSON.Language = .chinese
  ) {
    let isChinese = language == .chinese
    func word(_ message: Finding.Message) -> String {
      isChinese ? message.chinese : message.english
    }
    var head = [
      DutyWording.provision, DutyWording.bearer, DutyWording.act, DutyWording.time,
      DutyWording.event,
    ].map(word)
    if !days.isEmpty { head.append(word(DutyWording.due)) }
    self.head = head
    rows = duties.enumerated().map { place, duty in
      var row = [
        duty.citation, DutyTable.bearer(duty, word), DutyTable.act(duty, word),
        DutyTable.time(duty, word), duty.start?.text ?? "",
      ]
      if days.indices.contains(place) { row.append(DutyTable.day(days[place])) }
      return row
    }
    title = isChinese ? "《\(act)》\(word(DutyWording.title))" : "\(word(DutyWording.title)): \(act)"
    self.note = note
  }

  private static func bearer(_ duty: Duty, _ word: (Finding.Message) -> String) -> String {
    guard let bearer = duty.bearer else { return word(DutyWording.unnamed) }
    guard let basis = DutyWording.basis(bearer.basis) else { return bearer.text }
    return bearer.text + "（" + word(basis) + "）"
  }

  private static func act(_ duty: Duty, _ word: (Finding.Message) -> String) -> String {
    let modal = duty.modality == .must ? "" : word(DutyWording.modality(duty.modality)) + " "
    return modal + (duty.condition.map { $0 + "，" } ?? "") + duty.action
  }

  private static func time(_ duty: Duty, _ word: (Finding.Message) -> String) -> String {
    var words = duty.time?.text ?? word(DutyWording.kind(duty.kind))
    if duty.kind == .commencement { words = word(DutyWording.kind(.commencement)) }
    if let more = duty.extended { words += "（" + word(DutyWording.extended(more.text)) + "）" }
    return words
  }

  private static func day(_ due: DueDay) -> String {
    guard let day = due.day else { return "—" }
    return due.earliest.map { "\($0)—\(day)" } ?? day.description
  }
}
