import Obligations
import RegulationModel
import RegulationParser

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
    EditionDuties(try RegulationReader.read(Array(text.utf8)))
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
