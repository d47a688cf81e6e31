public import CrossReferences
public import RegulationModel

/// A citation of another work that is held, in the edition that it means, and where that stands today.
public struct CarriedCitation: Sendable {
  /// What became of what is cited.
  public enum Fate: String, Sendable, CaseIterable {
    /// It stands where it stood, in the same words.
    case same
    /// It stands where it stood, in other words.
    case changed
    /// It has another number now.
    case renumbered
    /// It is gone.
    case removed
  }

  /// What the citation points to in the edition in force today.
  public struct Now: Sendable {
    /// The day of that edition.
    public let edition: CalendarDate
    /// What became of what is cited.
    public let fate: Fate
    /// Where it stands; empty when it is gone.
    public let targets: [Provision]
  }

  /// The citation as it stands in the text.
  public let reference: Reference
  /// The work that is cited.
  public let work: Work
  /// The day of the edition that is meant; `nil` when the work had none on the day of the citing text.
  public let edition: CalendarDate?
  /// Whether the citing text itself says which edition it means.
  public let isStated: Bool
  /// What is cited in that edition; empty for the work as a whole, and where the text is not held.
  public let targets: [Provision]
  /// Whether the targets are there; `notChecked` where the text of that edition is not held.
  public let status: Reference.Status
  /// What that edition does not have; `nil` where it has all.
  public let reason: Reason?
  /// Where it stands today; `nil` where it is not known, and for the work as a whole.
  public let now: Now?

  /// Whether the words of the citation name something else today, or nothing, than they did.
  public var isLeftBehind: Bool {
    guard !isStated, status == .resolved, let now else { return false }
    return now.fate == .renumbered || now.fate == .removed
  }
}
