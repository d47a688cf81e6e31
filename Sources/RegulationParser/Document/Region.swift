internal import ChineseText
internal import RegulationModel

/// Which passages of a document are the regulation, and what those before its first unit and
/// behind its last one are.
struct Region {
  /// What each passage before the first unit is, by index, from the order or the title on.
  private(set) var front: [(passage: Int, role: FrontRole)] = []
  /// Whether nothing but its place speaks for the title.
  private(set) var titleIsWeak = false
  /// What the order in front tells, where there is one.
  var orderEvents: [LifecycleEvent] = []
  /// The passages of the body: headings, articles and what is in them.
  private(set) var body: Range<Int> = 0..<0
  /// The passages of the closing (落款).
  private(set) var closing: [Int] = []
  /// The passages of the annexes.
  private(set) var annexes: Range<Int> = 0..<0
  /// Passages of the annexes that are the heading of one without a label.
  private(set) var annexHeadings = Set<Int>()
  /// Passages behind the last article that are set apart, and why.
  private(set) var apart: [(passage: Int, reason: DroppedText.Reason)] = []

  /// Index of the first passage that belongs to the regulation.
  var start: Int {
    let isOwn: (FrontRole) -> Bool = { $0 != .order && $0 != .metadata && $0 != .contents }
    return front.first { isOwn($0.role) }?.passage ?? front.first?.passage ?? body.lowerBound
  }
  /// Index of the first passage that has a part in the front: that of an order, if there is one.
  var frontStart: Int { front.first?.passage ?? body.lowerBound }
  /// Index behind the last one.
  var end: Int { max(annexes.upperBound, closing.last.map { $0 + 1 } ?? 0, body.upperBound) }

  /// Finds the regulation around a chain of articles that is not empty. May shorten the chain.
  init(_ outline: DocumentOutline, _ chain: inout ArticleChain) {
    let bodyStart = BodyStart.find(outline, chain)
    let bodyEnd = BodyEnd.find(outline, &chain)
    body = bodyStart..<bodyEnd
    let tail = TailFinder(outline, behind: bodyEnd, body: body)
    closing = tail.closing
    annexes = tail.annexes
    annexHeadings = tail.annexHeadings
    apart = tail.apart
    var finder = FrontFinder(outline)
    let found = finder.find(before: bodyStart)
    front = found.entries
    titleIsWeak = found.titleIsWeak
    orderEvents = found.orderEvents
  }
}
