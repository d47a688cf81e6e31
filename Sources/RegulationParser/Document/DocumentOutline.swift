internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel

/// A document as passages: lines joined to paragraphs, and the label of each read.
struct DocumentOutline {
  let text: PassageText
  let layout: PageLayout
  let reflow: Reflow
  let passages: [Passage]
  /// Lines that are no running text, by their indexes, and why.
  let asides: [(line: Int, aside: Evidence.Aside)]
  /// Indexes of the lines that are this document: all, or those of a part of it.
  let lines: Range<Int>
  /// Whether its articles are units 一、二、.
  let hasUnits: Bool
  /// Whether a container tells its paragraphs apart.
  let hasBlocks: Bool
  /// What the file says of the document.
  private(set) var fields: [DocumentField] = []
  /// What had to be chosen while the file was read.
  private(set) var findings: [Finding] = []

  /// Passages that are no words of the regulation though they stand among them, and why.
  private(set) var apart: [(passage: Passage, reason: DroppedText.Reason)] = []

  /// Stretches of lines that are set apart.
  private(set) var marks: [MarkApart] = []

  init(_ document: SourceDocument) {
    if document.evidence.isEmpty {
      self.init(document.text)
    } else {
      self.init(blocksOf: document)
    }
    fields = document.fields
    findings = document.findings
  }

  /// Takes the blocks of a container, each of which is a paragraph, or a line of one.
  private init(blocksOf document: SourceDocument) {
    let blocks = DocumentBlocks(document)
    layout = .unwrapped
    reflow = blocks.reflow
    passages = blocks.passages
    asides = blocks.asides
    text = PassageText(source: document.text, furniture: blocks.asides.map(\.line))
    lines = document.text.lines.indices
    hasUnits = false
    hasBlocks = true
  }

  /// The same document with other passages.
  init(_ outline: DocumentOutline, passages: [Passage], hasUnits: Bool = false) {
    self.init(outline, passages: passages, lines: outline.lines, hasUnits: hasUnits)
  }

  private init(
    _ outline: DocumentOutline, passages: [Passage], lines: Range<Int>, hasUnits: Bool
  ) {
    text = outline.text
    layout = outline.layout
    reflow = outline.reflow
    asides = outline.asides
    hasBlocks = outline.hasBlocks
    fields = outline.fields
    findings = outline.findings.filter { $0.line.map { lines.contains($0 - 1) } ?? true }
    marks = outline.marks.filter { lines.contains($0.line - 1) }
    apart = outline.apart.filter { lines.contains($0.passage.first) }
    self.passages = passages
    self.lines = lines
    self.hasUnits = hasUnits
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

  /// The same document with some of its passages set apart.
  init(
    _ outline: DocumentOutline, passages: [Passage],
    apart: [(passage: Passage, reason: DroppedText.Reason)], marks: [MarkApart]
  ) {
    self.init(outline, passages: passages)
    self.apart = apart
    self.marks = marks
  }

  private init(_ file: SourceText) {
    let (source, layout, measures) = DocumentOutline.measured(file)
    self.layout = layout
    let bytes = source.bytes.span
    var openings = LineOpenings()
    reflow = ParagraphFlow.paragraphs(
      of: source, layout: layout, measures: measures, genre: .regulation
    ) { index in
      openings.opening(source.lines[index], in: source.bytes.span)
    }
    text = PassageText(source: source, furniture: reflow.pageNumbers + reflow.pageHeads)
    var passages: [Passage] = []
    passages.reserveCapacity(reflow.paragraphs.count)
    for paragraph in reflow.paragraphs {
      passages.append(Passage(paragraph, of: source, bytes))
    }
    self.passages = passages
    asides = []
    lines = source.lines.indices
    hasUnits = false
    hasBlocks = false
  }

  /// A text with the words of labels behind them, and how its lines were set.
  private static func measured(
    _ file: SourceText
  ) -> (source: SourceText, layout: PageLayout, measures: [LineMeasure]) {
    let source = GapColumns.joined(file) ?? file
    let (layout, measures) = PageLayout.measure(source)
    if !layout.isWrapped, let full = WidestLine.fullColumns(of: source) {
      let (layout, measures) = PageLayout.measure(source, assuming: full)
      return (source, layout, measures)
    }
    return (source, layout, measures)
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
