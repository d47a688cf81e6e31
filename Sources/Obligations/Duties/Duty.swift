internal import RegulationModel

/// What an edition lays on somebody, with the words it was read from.
///
/// It keeps where its words stand and makes strings of them when they are asked for.
public struct Duty: Sendable {
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

  /// Whether it is to be done, left, or allowed.
  public let modality: Modality
  /// How time bears on it.
  public let kind: Kind
  /// How long; `nil` where no time is told.
  public let time: Time?
  /// From when; `nil` where the text does not tell.
  public internal(set) var start: Start?
  /// More time that may be given: 可以延长十日.
  public internal(set) var extended: Time?
  /// UTF-8 offsets of the time's words, or of the modal word, in the edition's text.
  package let range: Range<Int>
  /// The edition's text.
  let source: DutyText
  /// The row of the provision.
  let row: Int
  /// Where the words for the rest stand.
  let words: DutyRanges
}

/// Where the words of a duty stand, as UTF-8 offsets in the edition's text.
struct DutyRanges: Sendable {
  let sentence: Range<Int>
  let action: Range<Int>
  var bearer: (range: Range<Int>, basis: Duty.Bearer.Basis)?
  var recipient: Range<Int>?
  var condition: Range<Int>?
  var leadIn: Range<Int>?
  /// Whether the time holds for the items behind.
  var holdsForItems = false
}

extension Duty {
  private var place: Provision { source.provision(row) }

  /// The identifier of the provision.
  public var provision: String { place.id }
  /// The provision as it is cited: 第三十七条第一款.
  public var citation: String { place.address.citation }
  /// The same in short: 37.1.
  public var short: String { place.address.shortForm }
  /// `nil` where the text does not tell for certain.
  public var bearer: Bearer? {
    words.bearer.map { Bearer(text: source.string($0.range), basis: $0.basis) }
  }
  /// What is to be done.
  public var action: String { source.string(words.action) }
  /// To whom; `nil` where it is not told in so many words.
  public var recipient: String? { words.recipient.map(source.string) }
  /// In which case; `nil` for all.
  public var condition: String? { words.condition.map(source.string) }
  /// The sentence.
  public var text: String { source.string(words.sentence) }
  /// The line of the source.
  public var line: Int { source.line(row) }
  /// The lead-in of the list that the provision is an item of; `nil` outside lists.
  public var leadIn: String? { words.leadIn.map(source.string) }
  /// The identifiers of the items that the time holds for.
  public var items: [String] { words.holdsForItems ? place.children.map(\.id) : [] }
}
