internal import ChineseText

/// Who did what.
struct CaptionDeed {
  var organ: String?
  var number: String?
  var actions: [LifecycleEvent.Action] = []
  /// 批准的: what was done to the act that stands behind.
  var isPast = false
  /// Whether it happened on the day before which it stands.
  var isDated = true

  /// Whether it tells nothing.
  var isEmpty: Bool { organ == nil && number == nil && actions.isEmpty }
}

/// The words behind a date as deeds, in order, and the act by which they were done.
struct CaptionDeeds {
  private(set) var deeds: [CaptionDeed] = []
  /// The act by which something was changed.
  private(set) var act: String?
  /// The number of that act.
  private(set) var number: String?
  /// What was done that day, in order.
  private(set) var mainActions: [LifecycleEvent.Action] = []
  /// Whether the words tell of another act alone.
  private(set) var isOfOther = false
  private var open: CaptionDeed
  private var isNewClause = false

  /// Reads the pieces of a caption's words; who is named in front of the date acted where they name nobody, and
  /// the number there is theirs where they have none.
  init(_ words: CaptionWords, of caption: [UInt8], front: CaptionOrgan?) {
    open = CaptionDeed(organ: front?.name, number: front?.number)
    for piece in words.pieces { take(piece, caption, words.blanks) }
    close()
  }

  private mutating func take(
    _ piece: CaptionWords.Piece, _ caption: [UInt8], _ blanks: CaptionBlanks
  ) {
    switch piece {
    case .name(let range):
      let plan = CaptionDeeds.plans.length(
        at: range.lowerBound, before: range.upperBound, in: caption.span)
      take(CaptionOrgan(range, of: caption, blanks), isPlan: plan == range.count)
    case .verb(let action, let isPast):
      if isPast != open.isPast, !open.actions.isEmpty { close() }
      open.actions.append(action)
      open.isPast = isPast
      if isPast { close() }
    case .title(let range):
      if !open.actions.isEmpty || open.organ != nil { close() }
      act = act ?? String(decoding: caption[range], as: UTF8.self)
    case .number(let range): number = number ?? String(decoding: caption[range], as: UTF8.self)
    case .force(let start, let ofAdoption):
      close()
      let isOfDay = mainActions.contains {
        ofAdoption ? $0 == .adoption || $0 == .approval : $0.publishes
      }
      if start == .onPublication, isOfDay { add(CaptionDeed(actions: [.entryIntoForce])) }
    case .otherRepealed:
      // 1990年6月1日国务院发布的《甲条例》同时废止 tells nothing of the act itself.
      deeds.removeAll { $0.isPast }
      open = CaptionDeed()
      isOfOther = deeds.isEmpty
      isNewClause = true
    case .sameDay: isNewClause = false
    case .mark:
      // A number in front alone belongs to what follows: 甲发〔2019〕62号，2019年6月1日，甲部发布.
      if !deeds.isEmpty || open.organ != nil || !open.actions.isEmpty { close() }
      isNewClause = true
    }
  }

  /// Takes words before a verb. In a further clause without a date of its own nothing is known of the day.
  private mutating func take(_ organ: CaptionOrgan, isPlan: Bool) {
    if !open.actions.isEmpty { close() }
    if isNewClause, !deeds.isEmpty || isPlan { open.isDated = false }
    open.organ = organ.name ?? open.organ
    open.number = organ.number ?? open.number
  }

  private mutating func close() {
    guard !open.isEmpty else {
      open.isPast = false
      open.isDated = true
      return
    }
    add(open)
    open = CaptionDeed()
  }

  private mutating func add(_ deed: CaptionDeed) {
    deeds.append(deed)
    if !deed.isPast, deed.isDated { mainActions += deed.actions }
  }

  /// 现予: what follows is yet to happen.
  private static let plans: WordSet = ["现予", "予以", "现予以", "现", "现将其", "现将", "应予"]
}
