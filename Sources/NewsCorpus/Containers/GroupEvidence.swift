internal import ChineseText

/// What shows that the headings below a heading begin items of their own, and are no headings of
/// sections of one item.
struct GroupEvidence: OptionSet, Sendable {
  let rawValue: Int

  /// No sentence stands between the heading and the first one below it.
  static let noLead = GroupEvidence(rawValue: 1 << 0)
  /// Sentences stand there: the lead of a report.
  static let lead = GroupEvidence(rawValue: 1 << 1)
  /// The heading names a collection: 《新闻联播》 (20240221), 国内要闻.
  static let collection = GroupEvidence(rawValue: 1 << 2)
  /// The headings below say what happened, or are as long as headlines.
  static let headlines = GroupEvidence(rawValue: 1 << 3)
  /// The texts below them open as reports do.
  static let reports = GroupEvidence(rawValue: 1 << 4)
  /// The texts below them have links or lines of data of their own.
  static let records = GroupEvidence(rawValue: 1 << 5)
  /// A heading below holds items itself.
  static let groups = GroupEvidence(rawValue: 1 << 6)
  /// The headings below are numbered 一、 or （一）.
  static let numbered = GroupEvidence(rawValue: 1 << 7)
  /// The headings below are short.
  static let short = GroupEvidence(rawValue: 1 << 8)
  /// The file says author, source or address of one text.
  static let oneText = GroupEvidence(rawValue: 1 << 9)
  /// The whole document has no heading but those below.
  static let nameless = GroupEvidence(rawValue: 1 << 10)

  private static let weights: [(GroupEvidence, Int)] = [
    (.noLead, 1), (.lead, -3), (.collection, 3), (.headlines, 2), (.reports, 3), (.records, 3),
    (.groups, 3), (.numbered, -5), (.short, -2), (.oneText, -2), (.nameless, 2),
  ]

  /// Whether the headings below begin items.
  var suffices: Bool {
    GroupEvidence.weights.reduce(0) { contains($1.0) ? $0 + $1.1 : $0 } >= 4
  }
}

extension GroupEvidence {
  /// Average letters from which on headings are as long as headlines, and up to which they are short.
  private static let (longLetters, fewLetters): (Int, Int) = (11, 8)

  /// Gathers what a heading, its text and the headings below show.
  ///
  /// - Parameters:
  ///   - index: the node.
  ///   - title: the words of its heading; empty where it has none.
  ///   - isOneText: whether the file says author, source or address of one text.
  ///   - tree: the headings.
  init(_ index: Int, title: Glyphs, isOneText: Bool, in tree: HeadingTree) {
    self = []
    let node = tree.nodes[index]
    let below = node.children.map { tree.nodes[$0] }
    guard !below.isEmpty else { return }
    let hasLead = node.text.contains { $0.role == .text && !$0.claim.isEntry && $0.hasSentence }
    insert(hasLead ? .lead : .noLead)
    if title.isEmpty, !hasLead { insert(.nameless) }
    if CollectionName.isOne(title) { insert(.collection) }
    if isOneText { insert(.oneText) }
    add(below)
    let isGroup = node.children.contains { child in
      let heading = tree.nodes[child].heading.flatMap(\.text)
      return GroupEvidence(child, title: heading, isOneText: false, in: tree).suffices
    }
    if isGroup { insert(.groups) }
  }

  private mutating func add(_ below: [HeadingTree.Node]) {
    func most(_ holds: (HeadingTree.Node) -> Bool) -> Bool {
      below.count(where: holds) * 2 >= below.count
    }
    let headings = below.map { $0.heading.flatMap(\.text) }
    let letters = headings.reduce(0) { $0 + $1.letters.count }
    if letters <= GroupEvidence.fewLetters * headings.count { insert(.short) }
    let saysNews = headings.count { HeadingWords.reportVerbs.isPart(of: $0) } * 2 >= headings.count
    if saysNews || letters >= GroupEvidence.longLetters * headings.count { insert(.headlines) }
    let isNumbered = most {
      SectionNumber($0.heading.flatMap(\.text)).map { $0.level <= 2 } ?? false
    }
    if isNumbered { insert(.numbered) }
    if most({ $0.text.contains { $0.role == .metadata || ItemLines.isLink($0) } }) {
      insert(.records)
    }
    let opensAsReport: (HeadingTree.Node) -> Bool = { node in
      guard let first = node.text.first(where: { $0.role == .text && $0.hasSentence }) else {
        return false
      }
      return Dateline(first.text) != nil || StartEvidence.isDated(first.text)
    }
    if most(opensAsReport) { insert(.reports) }
  }
}
