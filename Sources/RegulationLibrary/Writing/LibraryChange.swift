package import RegulationModel

/// A change of one work: the text of an edition, the decision that made it where one did, and the
/// record that names them.
package struct LibraryChange: Sendable {
  /// The work as it will be, with a record of the edition.
  package let work: Work
  /// The day of the edition.
  package let date: CalendarDate
  /// The text of the edition; `nil` where the record alone changes.
  package let text: [UInt8]?
  /// The decision that the record names as the edition's amendment.
  package let decision: [UInt8]?

  /// Makes a change. The names of the files and the length of the text are put into the record when
  /// it is written.
  package init(work: Work, date: CalendarDate, text: [UInt8], decision: [UInt8]? = nil) {
    self.work = work
    self.date = date
    self.text = text
    self.decision = decision
  }

  /// Makes a change of the record alone.
  init(record work: Work) {
    self.work = work
    date = work.editions.last?.date ?? CalendarDate(nearYear: 1, month: 1, day: 1)
    text = nil
    decision = nil
  }

  /// The usual name of the file with the text of an edition, or with the decision that made it.
  static func fileName(_ date: CalendarDate) -> String { "\(date).txt" }

  /// The name that a new file has while it takes the place of an old one.
  var spareName: String { "\(date).new.txt" }

  /// The name of a file unless the record gives it another.
  func usualName(_ recorded: String?) -> String {
    recorded.flatMap { $0 == spareName ? nil : $0 } ?? LibraryChange.fileName(date)
  }

  /// The bytes of the record when the files have these names.
  func record(text textName: String, decision decisionName: String) -> [UInt8] {
    guard let text else { return WorkRecord.write(work) }
    var work = work
    for position in work.editions.indices where work.editions[position].date == date {
      work.editions[position].file = textName
      work.editions[position].byteCount = text.count
      if decision != nil { work.editions[position].amendment?.decision = decisionName }
    }
    return WorkRecord.write(work)
  }
}
