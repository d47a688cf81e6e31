public import RegulationModel

/// What a decision says besides its instructions. Nothing of it is made up.
public struct DraftOptions: Sendable, Hashable {
  /// From when on the decision is in force.
  public enum Effect: Sendable, Hashable {
    /// 本决定自公布之日起施行。
    case onPublication
    /// 本决定自2025年1月1日起施行。
    case on(CalendarDate)
  }

  /// Who decides: 国务院; `nil` leaves the organ out.
  public var organ: String?
  /// The day of the decision; `nil` leaves it out.
  public var date: CalendarDate?
  /// From when on it is in force; `nil` leaves the clause out.
  public var effect: Effect?
  /// Whether the act is to be published anew: 《…》根据本决定作相应修改，重新公布。
  public var republishes: Bool

  /// Makes options.
  public init(
    organ: String? = nil, date: CalendarDate? = nil, effect: Effect? = nil,
    republishes: Bool = false
  ) {
    self.organ = organ
    self.date = date
    self.effect = effect
    self.republishes = republishes
  }
}
