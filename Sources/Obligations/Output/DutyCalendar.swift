internal import ChineseText
internal import RegulationModel

/// Due days as a calendar file (RFC 5545) with reminders a week and a day before.
public enum DutyCalendar {
  /// The file. The same days give the same bytes.
  ///
  /// - Parameters:
  ///   - days: the due days; those without a day are left out.
  ///   - title: the name of the act.
  ///   - isChinese: the language of the labels.
  /// - Returns: the text, with the ends of lines that the standard asks for.
  public static func text(of days: [DueDay], title: String, isChinese: Bool) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tiaoli//duties//ZH", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(title),
    ]
    var seen: [String: Int] = [:]
    for due in days {
      guard let day = due.day, let next = day.adding(days: 1) else { continue }
      let key = "\(due.duty.provision)-\(compact(due.from))"
      seen[key, default: 0] += 1
      let uid = "\(key)-\(seen[key] ?? 1)-\(digest(title))@tiaoli"
      lines += event(due, day, next, uid, title, isChinese)
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined()
  }

  private static func event(
    _ due: DueDay, _ day: CalendarDate, _ next: CalendarDate, _ uid: String, _ title: String,
    _ isChinese: Bool
  ) -> [String] {
    let who = due.duty.bearer?.text ?? DutyWording.unnamed.text(isChinese: isChinese)
    let summary = "\(who)：\(due.duty.action)"
    let description =
      (["《\(title)》\(due.duty.citation)", due.duty.text]
      + due.steps.map { $0.text(isChinese: isChinese) }).joined(separator: "\n")
    return [
      "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(compact(due.from))T000000Z",
      "DTSTART;VALUE=DATE:\(compact(day))", "DTEND;VALUE=DATE:\(compact(next))",
      "SUMMARY:" + escaped(summary), "DESCRIPTION:" + escaped(description), "TRANSP:TRANSPARENT",
    ] + alarm("-P7D", summary) + alarm("-P1D", summary) + ["END:VEVENT"]
  }

  private static func alarm(_ trigger: String, _ words: String) -> [String] {
    [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(trigger)", "DESCRIPTION:" + escaped(words),
      "END:VALARM",
    ]
  }

  private static func compact(_ day: CalendarDate) -> String {
    String(day.description.utf8.filter { $0 != 0x2D }.map { Character(UnicodeScalar($0)) })
  }

  /// A short number for a title (FNV-1a), so that two acts do not share an event.
  private static func digest(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return String(hash, radix: 16)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n", "\u{2028}": result += "\\n"
      case "\r": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line of at most 75 bytes, and more of it on lines that begin with a blank.
  private static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let bytes = String(scalar).utf8.count
      if width + bytes > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += bytes
    }
    return result + "\r\n"
  }
}
