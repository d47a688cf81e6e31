import Obligations
import RegulationModel
import RegulationParser
import Testing

/// Duties of made acts.
enum MadeDuties {
  /// The duties and periods of an act of articles.
  static func read(_ articles: String...) throws -> EditionDuties {
    var text = "登记条例\n"
    for (index, article) in articles.enumerated() {
      text += "第\(["一", "二", "三", "四"][index])条　\(article)\n"
    }
    return try readText(text)
  }

  /// The duties and periods of a text.
  static func readText(_ text: String) throws -> EditionDuties {
    let edition = try RegulationReader.read(Array(text.utf8))
    let read = EditionDuties(edition)
    // Passing over articles without a time changes nothing of those with one.
    let quick = EditionDuties(edition, timed: true)
    #expect(quick.timed.map(told) == read.timed.map(told))
    #expect(quick.periods.map { "\($0)" } == read.periods.map { "\($0)" })
    return read
  }

  /// All that a duty tells.
  private static func told(_ duty: Duty) -> String {
    [
      line(duty), duty.provision, duty.action, duty.recipient ?? "-", duty.condition ?? "-",
      duty.text,
      duty.extended?.text ?? "-", duty.start?.date ?? "-", duty.leadIn ?? "-", "\(duty.items)",
    ].joined(separator: " | ")
  }

  /// A duty in a line: `kind iso start bearer`, `-` for what is not told.
  static func line(_ duty: Duty) -> String {
    let iso = duty.time.flatMap { time in
      time.iso.map {
        $0 + (time.isoMax.map { ".." + $0 } ?? "") + (time.days == .working ? "w" : "")
      }
    }
    return [duty.kind.rawValue, iso ?? "-", duty.start?.text ?? "-", duty.bearer?.text ?? "-"]
      .joined(separator: " ")
  }
}
