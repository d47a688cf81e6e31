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
  /// Parts: who did what.
  private(set) var parts: [Part] = []
  /// The act by which something was changed.
  private(set) var act: String?
  /// The number of that act, or of the order.
  private(set) var number: String?

  /// Who did what.
  struct Part {
    var organ: String?
    var number: String?
    var actions: [LifecycleEvent.Action] = []
    /// 批准的: what was done to the act that stands behind.
    var isPast = false
    /// Whether it happened on the day of the segment.
    var isDated = true
  }

  init(
    date: CalendarDate, lead: Lead, text: String, scope: String?, isJoined: Bool,
    words: CaptionWords, of caption: [UInt8], organBefore: String?
  ) {
    self.date = date
    self.lead = lead
    self.text = text
    self.scope = scope
    self.isJoined = isJoined
    read(words, caption, organBefore)
  }

  /// Whether nothing was done yet by the words: what was done stands behind the next date.
  var isOpen: Bool { mainActions.isEmpty }
  /// What was done that day, in order.
  var mainActions: [LifecycleEvent.Action] {
    parts.filter { !$0.isPast && $0.isDated }.flatMap(\.actions)
  }
  /// Whether of its act only the approval is told: 批准的《…》.
  var tellsApprovalOnly: Bool {
    let past = parts.filter(\.isPast).flatMap(\.actions)
    return past == [.approval] && parts.allSatisfy { $0.isPast || $0.organ == nil }
  }
  /// Who made the act, by its title: 国务院 of 国务院关于修改部分行政法规的决定.
  var actAuthor: String? {
    guard let act, let start = ByteSearch.first(Array("关于".utf8), in: Array(act.utf8)) else {
      return nil
    }
    return CaptionOrgan.name(Array(act.utf8.prefix(start)))
  }
  /// Whether it names a session and nothing that it did.
  var namesSession: Bool { act == nil && (parts.last?.organ?.hasSuffix("会议") ?? false) }
  /// Whether it ends with 批准的, so that the act stands behind the next date.
  var endsPast: Bool { act == nil && (parts.last?.isPast ?? false) }

  private mutating func read(
    _ words: CaptionWords, _ caption: [UInt8], _ organBefore: String?
  ) {
    var part = Part(organ: organBefore)
    var isNewClause = false
    func close(_ part: inout Part, into parts: inout [Part]) {
      if part.organ != nil || part.number != nil || !part.actions.isEmpty { parts.append(part) }
      part = Part()
    }
    for piece in words.pieces {
      switch piece {
      case .name(let range):
        let organ = CaptionOrgan(caption[range])
        if !part.actions.isEmpty { close(&part, into: &parts) }
        if isNewClause, !parts.isEmpty || CaptionSegment.isPlan(caption[range]) {
          part.isDated = false
        }
        part.organ = organ.name ?? part.organ
        part.number = organ.number ?? part.number
      case .verb(let actions, let isPast):
        if isPast != part.isPast, !part.actions.isEmpty { close(&part, into: &parts) }
        part.actions += actions
        part.isPast = isPast
        if isPast { close(&part, into: &parts) }
      case .title(let range):
        if !part.actions.isEmpty || part.organ != nil { close(&part, into: &parts) }
        act = act ?? String(decoding: caption[range], as: UTF8.self)
      case .number(let range): number = number ?? String(decoding: caption[range], as: UTF8.self)
      case .force(let start, let deed):
        close(&part, into: &parts)
        let done = parts.filter { $0.isDated && !$0.isPast }.flatMap(\.actions)
        if start == .onPublication, done.contains(where: deed) {
          parts.append(Part(actions: [.entryIntoForce]))
        }
      case .sameDay: isNewClause = false
      case .mark:
        close(&part, into: &parts)
        isNewClause = true
        continue
      }
    }
    close(&part, into: &parts)
    number = number ?? parts.compactMap(\.number).first
  }

  /// 现予: what follows is yet to happen.
  private static func isPlan(_ words: ArraySlice<UInt8>) -> Bool { plans.holds(Array(words)) }
  private static let plans: WordSet = ["现予", "予以", "现予以", "现", "现将其", "现将", "应予"]
}
