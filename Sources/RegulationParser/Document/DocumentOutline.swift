internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel

/// A document as passages: lines joined to paragraphs, and the label of each read.
///
/// All that look at a document have one at hand, so a copy is one reference.
struct DocumentOutline: Sendable {
  private let parts: Parts

  var text: PassageText { parts.content.text }
  var layout: PageLayout { parts.content.layout }
  var reflow: Reflow { parts.content.reflow }
  var passages: [Passage] { parts.content.passages }
  /// Lines that are no running text, by their indexes, and why.
  var asides: [(line: Int, aside: Evidence.Aside)] { parts.content.asides }
  /// Indexes of the lines that are this document: all, or those of a part of it.
  var lines: Range<Int> { parts.content.lines }
  /// Whether its articles are units 一、二、.
  var hasUnits: Bool { parts.content.hasUnits }
  /// Whether it is an act that amends another, whose quoted passages are marked.
  var isAmending: Bool { parts.content.isAmending }
  /// Whether a container tells its paragraphs apart.
  var hasBlocks: Bool { parts.content.hasBlocks }
  /// What the file says of the document.
  var fields: [DocumentField] { parts.content.fields }
  /// What had to be chosen while the file was read.
  var findings: [Finding] { parts.content.findings }
  /// Passages that are no words of the regulation though they stand among them, and why.
  var apart: [(passage: Passage, reason: DroppedText.Reason)] { parts.content.apart }
  /// Stretches of lines that are set apart.
  var marks: [MarkApart] { parts.content.marks }

  /// What never changes once a document is divided.
  private final class Parts: Sendable {
    let content: OutlineContent

    init(_ content: OutlineContent) { self.content = content }
  }

  init(_ document: SourceDocument) { self.init(OutlineContent(document)) }

  private init(_ content: OutlineContent) { parts = Parts(content) }

  /// The same document with other passages.
  init(_ outline: DocumentOutline, passages: [Passage], hasUnits: Bool = false) {
    self.init(outline, passages: passages, lines: outline.lines, hasUnits: hasUnits)
  }

  private init(
    _ outline: DocumentOutline, passages: [Passage], lines: Range<Int>, hasUnits: Bool
  ) {
    var content = outline.parts.content
    content.findings.removeAll { $0.line.map { !lines.contains($0 - 1) } ?? false }
    content.marks.removeAll { !lines.contains($0.line - 1) }
    content.apart.removeAll { !lines.contains($0.passage.first) }
    content.passages = passages
    content.lines = lines
    content.hasUnits = hasUnits
    self.init(content)
  }

  /// Some passages with the lines around them, as a document of its own.
  func part(_ range: Range<Int>) -> DocumentOutline {
    if range == passages.indices { return self }
    if range.isEmpty {
      return DocumentOutline(self, passages: [], lines: 0..<0, hasUnits: hasUnits)
    }
    let first = range.lowerBound == 0 ? lines.lowerBound : passages[range.lowerBound].first
    let end =
      range.upperBound < passages.count ? passages[range.upperBound].first : lines.upperBound
    return DocumentOutline(
      self, passages: Array(passages[range]), lines: first..<max(first, end), hasUnits: hasUnits)
  }

  /// The same document as an act that amends another.
  init(_ outline: DocumentOutline, passages: [Passage], isAmending: Bool) {
    var content = outline.parts.content
    content.passages = passages
    content.isAmending = isAmending
    self.init(content)
  }

  /// The same document as an act of its own words.
  var asOrdinary: DocumentOutline {
    DocumentOutline(self, passages: passages, isAmending: false)
  }

  /// The same document with some of its passages set apart.
  init(
    _ outline: DocumentOutline, passages: [Passage],
    apart: [(passage: Passage, reason: DroppedText.Reason)], marks: [MarkApart]
  ) {
    var content = outline.parts.content
    content.passages = passages
    content.hasUnits = false
    content.apart = apart
    content.marks = marks
    self.init(content)
  }

  /// Index behind the head of the last article of another text that stands above a passage; `nil`
  /// where none does within a distance, in passages.
  func articlesEnd(above limit: Int, atMost distance: Int) -> Int? {
    let last = (max(0, limit - distance)..<limit).last { index in
      guard case .article = passages[index].label?.label else { return false }
      return passages[index].endsClause && passages[index].label?.isSpaced == true
    }
    return last.map { $0 + 1 }
  }

  /// Whether a passage with a division's label is its heading: short, and no sentence.
  func isHeading(_ passage: Passage) -> Bool {
    guard case .division = passage.label?.label else { return false }
    if passage.mark.heading > 0 || passage.mark.hasCountedLabel { return true }
    guard !passage.endsClause else { return false }
    if LabelNeighbour(of: passage, in: text) == .citation { return false }
    // A label with a blank behind it may lead a heading of several clauses.
    let limit = Passage.longestHeading * (passage.label?.isSpaced == true ? 3 : 1)
    return text.length(passage, upTo: limit + 1) <= limit
  }

  /// Whether a passage without a label may be the heading of the label above it: short, and no
  /// sentence.
  func isLooseHeading(_ passage: Passage) -> Bool {
    let limit = Passage.longestHeading
    return passage.label == nil && !passage.endsClause
      && text.length(passage, upTo: limit + 1) <= limit
  }

  /// Whether a passage is a heading such as 一、土地使用权出让合同纠纷, which is no unit.
  func isCrossheading(_ passage: Passage) -> Bool {
    guard case .item(.enumerated, _) = passage.label?.label, !passage.endsClause else {
      return false
    }
    let limit = Passage.longestHeading
    return text.length(passage, upTo: limit + 1) <= limit
  }
}
