/// The rows of an edition while they are made, and the provisions that are still open.
struct ProvisionTable {
  private(set) var rows: [ProvisionRow] = []
  private var open: [OpenProvision] = []
  private var articleNumbers = NumberRegister()
  /// Row of the annex whose articles are counted; 0 for those of the body.
  private var articlesStart = 0
  private var topNumbers = NumberRegister()
  private var counts: NumberRegister.Counts = [:]
  private var topUnnumbered = UnnumberedCounts()
  private var topParagraphs = 0

  private struct OpenProvision {
    let kind: ProvisionKind
    let index: Int
    var listDepth: Int
    var paragraphs = 0
    var numbers = NumberRegister()
    var unnumbered = UnnumberedCounts()
  }

  /// How deep a provision stands in lists: 0 for a 项, 1 for a 目 …
  enum Depth {
    /// Outside of lists.
    static let none = -1
    /// Of a further paragraph of a 项, which holds nothing.
    static let innermost = Int.max
  }

  init(capacity: Int) {
    rows.reserveCapacity(capacity)
  }

  var isEmpty: Bool { rows.isEmpty }
  var hasArticles: Bool { rows.contains { $0.kind == .article } }

  // MARK: - Opening

  /// Opens a provision inside the innermost one that is open.
  mutating func push(
    _ kind: ProvisionKind, _ number: ProvisionNumber?, line: Int, depth: Int = Depth.none
  ) {
    var row = ProvisionRow(
      kind: kind, number: number, parent: parent, end: 0,
      line: Int32(truncatingIfNeeded: line))
    if let number, kind != .paragraph { row.occurrence = register(number, kind) }
    if number == nil { row.position = countUnnumbered(kind) }
    rows.append(row)
    open.append(OpenProvision(kind: kind, index: rows.count - 1, listDepth: depth))
  }

  /// Opens an annex, in which articles are numbered anew.
  mutating func pushAnnex(_ number: ProvisionNumber?, line: Int) {
    closeAll()
    articleNumbers = NumberRegister()
    articlesStart = rows.count
    push(.annex, number, line: line)
  }

  /// Opens a 款, counted in what it is part of; a 项's own text is its first paragraph.
  mutating func pushParagraph(inItem: Bool, line: Int) {
    var number = 1
    if open.isEmpty {
      topParagraphs += 1
      number = topParagraphs
    } else {
      open[open.count - 1].paragraphs += 1
      number = open[open.count - 1].paragraphs + (inItem ? 1 : 0)
    }
    push(
      .paragraph, ProvisionNumber(number), line: line,
      depth: inItem ? Depth.innermost : Depth.none)
  }

  /// The text of the newest provision; `nil` when there is none.
  var lastText: TextRange? { rows.last?.text }

  /// Gives the newest provision a part of its text.
  mutating func set(_ part: WritableKeyPath<ProvisionRow, TextRange>, _ range: TextRange) {
    rows[rows.count - 1][keyPath: part] = range
  }

  /// Gives the innermost open 款 its closing words.
  mutating func setClosing(_ range: TextRange) {
    guard let paragraph = open.last else { return }
    precondition(paragraph.kind == .paragraph, "only a 款 has closing words")
    rows[paragraph.index].closing = range
  }

  // MARK: - Closing

  /// Closes all divisions that are not wider than a kind.
  mutating func closeDivisions(downTo kind: ProvisionKind) {
    while let last = innermostKind, !(last.isDivision && last < kind), last != .annex { close() }
  }

  /// Closes the open article and what is in it.
  mutating func closeArticle() {
    while let last = innermostKind, !last.isDivision, last != .annex { close() }
  }

  /// Closes the open 款 of an article, division or annex.
  mutating func closeParagraph() {
    while let last = innermostKind, last > .article, last != .annex { close() }
  }

  /// Closes the lists that are at least as deep as a depth.
  mutating func closeLists(downTo depth: Int) {
    while !open.isEmpty, open[open.count - 1].listDepth >= depth { close() }
  }

  mutating func closeAll() {
    while !open.isEmpty { close() }
  }

  /// Ends the table. 附件 beside 附件1 counts on from it.
  mutating func finish() {
    closeAll()
    let numbers = rows.lazy.filter { $0.kind == .annex }.compactMap { $0.number?.value }
    guard let largest = numbers.max() else { return }
    for index in rows.indices where rows[index].kind == .annex && rows[index].number == nil {
      rows[index].position += UInt32(clamping: largest)
    }
  }

  /// Closes the innermost provision.
  mutating func close() {
    guard let last = open.popLast() else { return }
    rows[last.index].end = Int32(rows.count)
  }

  // The open provisions hold what they count: a copy of one costs more than the look at it.

  private var innermostKind: ProvisionKind? { open.isEmpty ? nil : open[open.count - 1].kind }

  private var parent: Int32 { open.isEmpty ? -1 : Int32(open[open.count - 1].index) }

  /// Whether the innermost provision can hold a list of a depth.
  func canHoldList(atDepth depth: Int) -> Bool {
    guard let last = open.last else { return false }
    return last.listDepth == depth - 1 && last.kind >= .paragraph && last.kind < .annex
  }

  /// The position of a new row without a number among its like in its context.
  private mutating func countUnnumbered(_ kind: ProvisionKind) -> UInt32 {
    if open.isEmpty { return topUnnumbered.add(kind) }
    return open[open.count - 1].unnumbered.add(kind)
  }

  /// How often the number has now stood in its context: articles count through the text.
  private mutating func register(_ number: ProvisionNumber, _ kind: ProvisionKind) -> UInt32 {
    if kind == .article {
      if articleNumbers.rises(to: number, kind) { return 1 }
      let earlier = rows[articlesStart...].lazy.filter { $0.kind == .article }
      let key = NumberRegister.Key(context: Int32(articlesStart), kind: kind, number: number)
      return articleNumbers.add(key, after: earlier, to: &counts)
    }
    let parent = parent
    let key = NumberRegister.Key(context: parent, kind: kind, number: number)
    guard parent >= 0 else {
      if topNumbers.rises(to: number, kind) { return 1 }
      let earlier = rows.lazy.filter { $0.parent < 0 && $0.kind != .article }
      return topNumbers.add(key, after: earlier, to: &counts)
    }
    if open[open.count - 1].numbers.rises(to: number, kind) { return 1 }
    let earlier = rows[Int(parent)...].lazy.filter {
      $0.parent == parent && $0.kind != .article
    }
    return open[open.count - 1].numbers.add(key, after: earlier, to: &counts)
  }
}

/// Counts what has no number in one context; divisions of all levels are alike.
private struct UnnumberedCounts {
  private var divisions: UInt32 = 0
  private var headings: UInt32 = 0
  private var annexes: UInt32 = 0

  /// Adds one and returns its position among its like, from 1.
  mutating func add(_ kind: ProvisionKind) -> UInt32 {
    switch kind {
    case .crossheading:
      headings += 1
      return headings
    case .annex:
      annexes += 1
      return annexes
    default:
      divisions += 1
      return divisions
    }
  }
}
