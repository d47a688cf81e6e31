internal import RegulationModel

/// A time that a text tells and that is no duty's.
public struct OtherPeriod: Sendable {
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
  /// What the time is.
  public let sense: Sense
  /// The time.
  public let time: Duty.Time
  /// UTF-8 offsets of the measure in the edition's text.
  package let range: Range<Int>
  /// The edition's text.
  let source: DutyText
  /// The row of the provision.
  let row: Int
  /// UTF-8 offsets of the sentence.
  let sentence: Range<Int>

  /// The identifier of the provision.
  public var provision: String { source.provision(row).id }
  /// The sentence.
  public var text: String { source.string(sentence) }
  /// The line of the source.
  public var line: Int { source.line(row) }
}
