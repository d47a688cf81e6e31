internal import ChineseText
public import RegulationModel

/// The duties that an edition lays on people and organs, and the other times that it tells.
///
/// Cost is linear in the text.
public struct EditionDuties: Sendable {
  /// The duties in the order of the text, those without a time among them where all were read.
  public private(set) var duties: [Duty] = []
  /// The times that are no duty's: of cases, rights, penalties, prohibitions, benefits.
  public private(set) var periods: [OtherPeriod] = []

  /// Reads the duties of an edition; nothing in it is changed.
  ///
  /// - Parameters:
  ///   - edition: the edition.
  ///   - timed: whether articles are read only up to the last words that may tell a time, and those without
  ///     such words, as nearly two of three, not at all: of the duties behind none has a time.
  public init(_ edition: Edition, timed: Bool = false) {
    var reader = DutyReader(edition)
    let (rows, bytes) = (edition.rows, edition.bytes)
    var row = 0
    while row < rows.count {
      let isWhole = timed && rows[row].kind == .article
      let end = isWhole ? max(row + 1, Int(rows[row].end)) : row + 1
      let last = isWhole ? TimeHints.last(in: rows[row..<end], of: bytes.span) : row
      if let last { for row in row...last { reader.read(row) } }
      row = end
    }
    duties = reader.duties
    periods = reader.periods
    tellStarts(of: edition)
  }

  /// Adds the days that the words of starts tell.
  private mutating func tellStarts(of edition: Edition) {
    var commencement: CalendarDate??
    for index in duties.indices where duties[index].kind != .commencement {
      guard let start = duties[index].start, start.date == nil else { continue }
      var day = StatedStart.day(start.text)
      if day == nil, StatedStart.isCommencement(start.text) {
        let known = commencement ?? StatedStart.commencement(of: edition, duties)
        commencement = .some(known)
        day = known
      }
      guard let day else { continue }
      duties[index].start = Duty.Start(text: start.text, date: day.description)
    }
  }

  /// The duties with a time: within which, from when, how often.
  public var timed: [Duty] { duties.filter { $0.modality == .must && $0.kind != .none } }
}
