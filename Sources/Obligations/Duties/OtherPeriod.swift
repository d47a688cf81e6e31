/// A time that a text tells and that is no duty's.
public struct OtherPeriod: Sendable, Hashable {
  /// What the time is.
  public enum Sense: String, Sendable, CaseIterable {
    case condition
    case right
    case penalty
    case prohibition
    case benefit
    case validity
    /// What the words do not tell.
    case other
  }
  /// The identifier of the provision.
  public let provision: String
  /// What the time is.
  public let sense: Sense
  /// The time.
  public let time: Duty.Time
  /// The sentence.
  public let text: String
  /// The line of the source.
  public let line: Int
  /// UTF-8 offsets of the measure in the edition's text.
  package let range: Range<Int>
}
