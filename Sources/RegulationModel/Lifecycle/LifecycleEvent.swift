/// Something that happened to a regulation on a day: approved, published, revised, in force.
///
/// These are different dates; one that the text does not give is absent, never guessed.
public struct LifecycleEvent: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// Who acted, as printed; `nil` when the text names nobody (`2007年4月1日施行`).
  public let actor: String?
  /// What was done; `nil` when the text ends without a verb that the norms know.
  public let action: Action?
  /// The event as printed, without blanks.
  public let text: String
  /// The act by which it was done: the decision that amends; `nil` where none is named.
  public let act: String?
  /// The number of the order or announcement, as printed: `第37号`, `国发〔1990〕12号`; `nil` where the text
  /// gives none.
  public let number: String?
  /// The provisions that alone it is about, as printed: 第二条第二项 of 第二条第二项自2024年1月1日起施行; `nil`
  /// for the whole act.
  public let scope: String?

  /// What can be done to a regulation.
  public enum Action: String, Sendable, CaseIterable {
    /// Approved after deliberation.
    case deliberatedApproval = "审议批准"
    /// Approved.
    case approval = "批准"
    /// Adopted.
    case adoption = "通过"
    /// Issued.
    case issue = "发布"
    /// Promulgated.
    case promulgation = "公布"
    /// Printed and distributed.
    case distribution = "印发"
    /// Revised as a whole.
    case revision = "修订"
    /// Amended by a decision.
    case amendment = "修正"
    /// Changed.
    case change = "修改"
    /// Into force.
    case entryIntoForce = "施行"
    /// Repealed.
    case repeal = "废止"
  }

  /// Makes an event.
  public init(
    date: CalendarDate, actor: String?, action: Action?, text: String, act: String? = nil,
    number: String? = nil, scope: String? = nil
  ) {
    self.date = date
    self.actor = actor
    self.action = action
    self.text = text
    self.act = act
    self.number = number
    self.scope = scope
  }
}

extension LifecycleEvent.Action {
  /// Whether it makes a text known: 发布, 公布, 印发.
  package var publishes: Bool { self == .issue || self == .promulgation || self == .distribution }
  /// Whether it changes a text: 修订, 修正, 修改.
  package var amends: Bool { self == .revision || self == .amendment || self == .change }
}
