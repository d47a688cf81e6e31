internal import CommandKit
internal import RegulationModel

/// The words for what a text is on a day, both languages side by side.
enum StatusWording {
  /// What stands beside a text that is not the law of the day; `nil` for one that is.
  static func mark(_ status: EditionStatus) -> LocalizedText? {
    switch status.status {
    case .inForce: nil
    case .future: future(from: status.from)
    case .superseded: superseded(by: status.successor)
    case .repealed: repealed(status.until)
    case .draft: LocalizedText("a draft, not in force", "草案，不是现行文本")
    case .unknown: unknown(status.commencement)
    }
  }

  private static func future(from day: CalendarDate?) -> LocalizedText {
    guard let day else { return LocalizedText("not yet in force", "尚未施行") }
    return LocalizedText("not yet in force: from \(day)", "尚未施行，自\(day.chinese)起施行")
  }

  private static func superseded(by date: CalendarDate?) -> LocalizedText {
    guard let date else { return LocalizedText("superseded", "已被取代") }
    return LocalizedText("superseded by the text of \(date)", "已被\(date.chinese)文本取代")
  }

  private static func repealed(_ day: CalendarDate?) -> LocalizedText {
    guard let day else { return LocalizedText("repealed", "已废止") }
    return LocalizedText("repealed on \(day)", "已于\(day.chinese)废止")
  }

  private static func unknown(_ commencement: Commencement) -> LocalizedText {
    guard commencement.basis == .setElsewhere else {
      return LocalizedText("not known whether it is in force", "是否施行不详")
    }
    return LocalizedText(
      "not known whether it is in force: another act sets the day", "施行日期另行规定，是否已经施行不详")
  }

  /// A text that was in force on a day, and what it is now.
  static func then(_ day: CalendarDate, _ now: LocalizedText) -> LocalizedText {
    LocalizedText(
      "in force on \(day); now \(now(.english))", "\(day.chinese)有效，现\(now(.chinese))")
  }

  /// A provision with a day of its own that has not come.
  static func pending(_ provision: PartialCommencement) -> LocalizedText {
    guard let day = provision.day else {
      return LocalizedText(
        "not known whether it is in force: another act sets the day", "施行日期另行规定，是否已经施行不详")
    }
    return future(from: day)
  }

  /// What an edition is, in a word.
  static func name(_ status: LegalStatus) -> LocalizedText {
    switch status {
    case .inForce: LocalizedText("in force", "现行有效")
    case .future: LocalizedText("not yet in force", "尚未施行")
    case .superseded: LocalizedText("superseded", "已被取代")
    case .repealed: LocalizedText("repealed", "已废止")
    case .draft: LocalizedText("draft", "草案")
    case .unknown: LocalizedText("unknown", "不详")
    }
  }

  /// How the day of entry into force is known.
  static func basis(_ basis: ForceBasis) -> LocalizedText {
    switch basis {
    case .event: LocalizedText("the text or its note says so", "题注或者条文写明")
    case .text: LocalizedText("on publication, says the text", "条文规定自公布之日起")
    case .computed: LocalizedText("counted from publication, as the text says", "按条文自公布之日起算")
    case .setElsewhere: LocalizedText("the text leaves the day to another act", "条文规定另行规定")
    case .record: LocalizedText("set in the record", "记录中写明")
    case .assumed: LocalizedText("not stated; the edition's date stands for it", "没有写明，以版本日期代")
    }
  }

  /// A relation to another act.
  static func relation(_ kind: WorkRelationKind) -> LocalizedText {
    switch kind {
    case .repeals: LocalizedText("repeals", "废止")
    case .repealedBy: LocalizedText("repealed by", "被废止")
    case .replaces: LocalizedText("replaces", "前身")
    case .replacedBy: LocalizedText("replaced by", "后继")
    case .amendedBy: LocalizedText("amended by", "修改依据")
    case .implements: LocalizedText("implements", "实施")
    }
  }

  static let relations = LocalizedText("relations", "关系")
  static let noText = LocalizedText("text not held", "未收录文本")
}
