public import RegulationModel

/// Which editions are meant where the report does not say so.
public struct EditionDay: Sendable, Hashable {
  /// The day that the user asks for; `nil` for none.
  public var asked: CalendarDate?
  /// The edition that the user asks for; `nil` for none.
  public var edition: CalendarDate?
  /// The day of the report; `nil` where it is not known.
  public var document: CalendarDate?
  /// Today; `nil` for the newest edition.
  public var today: CalendarDate?

  /// Makes a choice of days.
  public init(
    today: CalendarDate?, document: CalendarDate? = nil, asked: CalendarDate? = nil,
    edition: CalendarDate? = nil
  ) {
    self.today = today
    self.document = document
    self.asked = asked
    self.edition = edition
  }
}
