/// What an edition lays on somebody, with the words it was read from.
public struct Duty: Sendable, Hashable {
  /// Whether it is to be done, left, or allowed.
  public enum Modality: String, Sendable, CaseIterable {
    case must
    case mustNot = "must-not"
    case may
  }

  /// How time bears on it.
  public enum Kind: String, Sendable, CaseIterable {
    /// Within a time, or up to a day.
    case deadline
    /// For so long.
    case duration
    /// Before an event, by so long where a time is told.
    case before
    /// Once an event has happened.
    case after
    /// Again and again.
    case recurring
    /// 及时, 立即.
    case atOnce = "at-once"
    /// Within a term of office, or its length.
    case term
    /// From when on the act is in force.
    case commencement
    /// No time is told.
    case none
  }

  /// Who is to act.
  public struct Bearer: Sendable, Hashable {
    /// Where the words were found.
    public enum Basis: String, Sendable {
      case sentence
      case leadIn = "lead-in"
      case previous
      case object
    }
    /// The words.
    public let text: String
    /// Where they were found.
    public let basis: Basis
  }

  /// How long.
  public struct Time: Sendable, Hashable {
    /// Which days count.
    public enum Days: String, Sendable {
      case calendar
      case working
    }
    /// The words.
    public let text: String
    /// The duration of ISO 8601, or the shorter one of two; `nil` where the words give none.
    public let iso: String?
    /// The longer one of two.
    public let isoMax: String?
    /// Which days count; `nil` where no days are counted.
    public let days: Days?
  }

  /// From when.
  public struct Start: Sendable, Hashable {
    /// The words: 自收到之日起.
    public let text: String
    /// The day, where the words or the 题注 tell it.
    public let date: String?
  }

  /// The identifier of the provision.
  public let provision: String
  /// The provision as it is cited: 第三十七条第一款.
  public let citation: String
  /// The same in short: 37.1.
  public let short: String
  /// Whether it is to be done, left, or allowed.
  public let modality: Modality
  /// How time bears on it.
  public let kind: Kind
  /// `nil` where the text does not tell for certain.
  public let bearer: Bearer?
  /// What is to be done.
  public let action: String
  /// To whom; `nil` where it is not told in so many words.
  public let recipient: String?
  /// How long; `nil` where no time is told.
  public let time: Time?
  /// From when; `nil` where the text does not tell.
  public let start: Start?
  /// In which case; `nil` for all.
  public let condition: String?
  /// More time that may be given: 可以延长十日.
  public let extended: Time?
  /// The sentence.
  public let text: String
  /// The line of the source.
  public let line: Int
  /// The lead-in of the list that the provision is an item of; `nil` outside lists.
  public let leadIn: String?
  /// The identifiers of the items that the time holds for.
  public let items: [String]
  /// UTF-8 offsets of the time's words, or of the modal word, in the edition's text.
  package let range: Range<Int>
}

extension Duty {
  /// The same with more time that may be given.
  func extended(by time: Time) -> Duty {
    Duty(
      provision: provision, citation: citation, short: short, modality: modality, kind: kind,
      bearer: bearer, action: action,
      recipient: recipient, time: self.time, start: start, condition: condition, extended: time,
      text: text, line: line, leadIn: leadIn, items: items, range: range)
  }
}
