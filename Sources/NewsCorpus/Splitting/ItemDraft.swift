/// An item in the making: its heading lines and its text, as the file has them.
struct ItemDraft: Sendable {
  /// The lines of the heading, bylines and lines about the item among them.
  var heading: [Passage] = []
  /// The paragraphs and section headings.
  private(set) var body: [Block] = []
  /// Lines about the item that stand elsewhere on the page.
  var metadata: [Passage] = []
  /// What the container of the file says about it.
  var about = ItemFields()
  /// Whether the container claims its heading, so that the lines of a heading are no guess.
  var isClaimed = false
  /// Whether it is a note of the editors.
  var isNote = false
  /// The stretches of lines that it was read from, ascending; more than one after a page jump.
  private(set) var pieces: [ClosedRange<Int>] = []

  /// A paragraph or a section heading.
  struct Block: Sendable {
    let passage: Passage
    let isHeading: Bool
  }

  /// The last paragraph.
  var lastText: Passage? { body.last { !$0.isHeading }?.passage }
  /// The section headings.
  var sections: [Passage] { body.filter(\.isHeading).map(\.passage) }
  /// Whether there are paragraphs.
  var hasText: Bool { body.contains { !$0.isHeading } }

  /// Blank lines before each block, counted.
  private var gaps: [Int: Int] = [:]
  /// Characters of the section headings.
  private(set) var sectionLengths: Set<Int> = []

  /// Adds a paragraph or a section heading.
  mutating func add(_ passage: Passage, isHeading: Bool) {
    cover(passage.lines)
    if !body.isEmpty { gaps[passage.gap, default: 0] += 1 }
    if isHeading { sectionLengths.insert(passage.text.count) }
    body.append(Block(passage: passage, isHeading: isHeading))
  }

  /// Takes the paragraphs that a rule names out of the text, and gives them.
  mutating func removeText(where isNone: (Passage) -> Bool) -> [Passage] {
    let removed = body.filter { !$0.isHeading && isNone($0.passage) }.map(\.passage)
    if !removed.isEmpty { body.removeAll { !$0.isHeading && isNone($0.passage) } }
    return removed
  }

  /// Blank lines that stand between two paragraphs most of the time.
  var usualGap: Int {
    gaps.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 1
  }

  /// Takes note that a passage is of the item.
  mutating func cover(_ lines: ClosedRange<Int>) {
    if let last = pieces.last, lines.lowerBound >= last.lowerBound, !isReopened {
      pieces[pieces.count - 1] = last.lowerBound...max(last.upperBound, lines.upperBound)
    } else {
      pieces.append(lines)
      isReopened = false
    }
  }

  /// Whether the next lines begin a new stretch: the item goes on from another page.
  var isReopened = false
}
