public import RegulationModel

/// An act that citations are held against.
public struct CheckedAct: Sendable {
  /// Its text.
  public let edition: Edition
  /// The day on which it was repealed; `nil` if it was not.
  public let repealed: CalendarDate?

  /// Makes an act.
  public init(edition: Edition, repealed: CalendarDate? = nil) {
    self.edition = edition
    self.repealed = repealed
  }
}

/// An act whose provisions are looked up for many citations.
struct PreparedAct {
  let act: CheckedAct
  let lookup: ReferenceLookup

  init(_ act: CheckedAct) {
    self.act = act
    lookup = ReferenceLookup(act.edition)
  }
}
