internal import ChineseText
public import RegulationModel

/// The duties that an edition lays on people and organs, and the other times that it tells.
///
/// Cost is linear in the text.
public struct EditionDuties: Sendable {
  /// The duties in the order of the text, those without a time among them.
  public private(set) var duties: [Duty] = []
  /// The times that are no duty's: of cases, rights, penalties, prohibitions, benefits.
  public private(set) var periods: [OtherPeriod] = []

  /// Reads the duties of an edition; nothing in it is changed.
  public init(_ edition: Edition) {
    var reader = DutyReader(edition)
    for row in edition.rows.indices { reader.read(row) }
    duties = reader.duties
    periods = reader.periods
  }

  /// The duties with a time: within which, from when, how often.
  public var timed: [Duty] { duties.filter { $0.modality == .must && $0.kind != .none } }
}
