internal import ChineseText

/// One date of a caption with the words around it: what leads to it, who acted, what was done.
struct CaptionSegment {
  /// The words that lead to a date.
  struct Lead: OptionSet {
    let rawValue: Int
    /// 根据: an act follows by which something was changed.
    static let basis = Lead(rawValue: 1)
    /// 经, 并经: somebody else acted too.
    static let through = Lead(rawValue: 2)
    /// 自: something is in force from the day on.
    static let from = Lead(rawValue: 4)
    /// 于: who acted may stand before.
    static let at = Lead(rawValue: 8)
    /// 并: what stands before goes on.
    static let also = Lead(rawValue: 16)
  }

  let date: CalendarDate
  let lead: Lead
  /// The event as printed.
  let text: String
  /// The provisions that alone come into force.
  let scope: String?
  /// Whether 、 or 和 joins the next date to this one.
  let isJoined: Bool
  /// Who did what, in order.
  let deeds: [CaptionDeed]
  /// The act by which something was changed.
  let act: String?
  /// The number of that act, or of the order.
  let number: String?

  init(
    date: CalendarDate, lead: Lead, text: String, scope: String?, isJoined: Bool,
    deeds: CaptionDeeds
  ) {
    self.date = date
    self.lead = lead
    self.text = text
    self.scope = scope
    self.isJoined = isJoined
    self.deeds = deeds.deeds
    act = deeds.act
    number = deeds.number ?? deeds.deeds.first { $0.number != nil }?.number
    mainActions = deeds.mainActions
    isOfOther = deeds.isOfOther
  }

  /// Whether it tells of another act alone.
  let isOfOther: Bool
  /// Whether nothing was done yet by the words: what was done stands behind the next date.
  var isOpen: Bool { mainActions.isEmpty }
  /// What was done that day, in order.
  let mainActions: [LifecycleEvent.Action]
  /// Whether of its act only the approval is told: 批准的《…》.
  var tellsApprovalOnly: Bool {
    let past = deeds.filter(\.isPast).flatMap(\.actions)
    return past == [.approval] && deeds.allSatisfy { $0.isPast || $0.organ == nil }
  }
  /// Who made the act, by its title: 国务院 of 国务院关于修改部分行政法规的决定.
  var actAuthor: String? {
    guard let act else { return nil }
    let bytes = Array(act.utf8)
    let start = CaptionSegment.about.first(in: bytes.indices, of: bytes.span)
    return start.flatMap { CaptionOrgan.name(0..<$0, of: bytes) }
  }
  private static let about: Word = "关于"
  /// Whether it names a session and nothing that it did.
  var namesSession: Bool { act == nil && (deeds.last?.organ?.hasSuffix("会议") ?? false) }
  /// Whether it ends with 批准的, so that the act stands behind the next date.
  var endsPast: Bool { act == nil && (deeds.last?.isPast ?? false) }
}
