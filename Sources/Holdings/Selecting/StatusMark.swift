package import Findings
package import RegulationModel

/// What is said beside a text that is not the law of a day, both languages side by side.
package enum StatusMark {
  /// What stands beside a text that is not the law of the day; `nil` for one that is.
  package static func mark(_ status: EditionStatus) -> Finding.Message? {
    switch status.status {
    case .inForce: nil
    case .future: future(from: status.from)
    case .superseded: superseded(by: status.successor)
    case .repealed: repealed(status.until)
    case .draft: Finding.Message(english: "a draft, not in force", chinese: "草案，不是现行文本")
    case .unknown: unknown(status.commencement)
    }
  }

  private static func future(from day: CalendarDate?) -> Finding.Message {
    guard let day else { return Finding.Message(english: "not yet in force", chinese: "尚未施行") }
    return Finding.Message(
      english: "not yet in force: from \(day)", chinese: "尚未施行，自\(day.chinese)起施行")
  }

  private static func superseded(by date: CalendarDate?) -> Finding.Message {
    guard let date else { return Finding.Message(english: "superseded", chinese: "已被取代") }
    return Finding.Message(
      english: "superseded by the text of \(date)", chinese: "已被\(date.chinese)文本取代")
  }

  private static func repealed(_ day: CalendarDate?) -> Finding.Message {
    guard let day else { return Finding.Message(english: "repealed", chinese: "已废止") }
    return Finding.Message(english: "repealed on \(day)", chinese: "已于\(day.chinese)废止")
  }

  private static func unknown(_ commencement: Commencement) -> Finding.Message {
    if let lapse = commencement.lapse, commencement.day != nil {
      return Finding.Message(
        english:
          "it held good until \(lapse.dayBefore) by its own words; not known whether it was prolonged",
        chinese: "按自身规定有效至\(lapse.dayBefore.chinese)，是否延续不详")
    }
    if commencement.basis == .condition {
      return Finding.Message(
        english: "not known whether it is in force: it depends on a condition",
        chinese: "施行日期取决于条件（\(commencement.words ?? "")），是否已经施行不详")
    }
    guard commencement.basis == .setElsewhere else {
      return Finding.Message(english: "not known whether it is in force", chinese: "是否施行不详")
    }
    return Finding.Message(
      english: "not known whether it is in force: another act sets the day",
      chinese: "施行日期另行规定，是否已经施行不详")
  }

  /// A text that was in force on a day, and what it is now.
  package static func then(_ day: CalendarDate, _ now: Finding.Message) -> Finding.Message {
    Finding.Message(
      english: "in force on \(day); now \(now.english)", chinese: "\(day.chinese)有效，现\(now.chinese)"
    )
  }

  /// A provision with a day of its own that has not come.
  package static func pending(_ provision: PartialCommencement) -> Finding.Message {
    guard let day = provision.day else {
      return Finding.Message(
        english: "not known whether it is in force: another act sets the day",
        chinese: "施行日期另行规定，是否已经施行不详")
    }
    return future(from: day)
  }
}
