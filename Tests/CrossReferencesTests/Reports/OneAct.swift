import ChineseText
import CrossReferences
import RegulationModel
import RegulationParser

/// A report held against one act.
enum OneAct {
  /// The answers about a report; the act's edition is of 2 January 2020.
  static func check(
    _ report: String, _ text: String, title: String = "示例条例", repealed: CalendarDate? = nil
  ) throws -> [CheckedCitation] {
    let edition = try CanonicalText.read(text)
    var record = EditionRecord(date: try day("2020-01-02"), file: "2020-01-02.txt")
    if let repealed {
      record.events = [LifecycleEvent(date: repealed, actor: nil, action: .repeal, text: "废止")]
    }
    let acts = CitedActs([Work(slug: "shili", title: title, editions: [record])]) { _, _ in edition
    }
    return CitationCheck(try SourceText(report), against: acts, on: .init(today: nil)).results
  }

  private struct NoDay: Error {}

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw NoDay() }
    return day
  }
}
