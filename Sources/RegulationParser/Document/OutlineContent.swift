internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel

/// What an outline of a document holds.
struct OutlineContent: Sendable {
  var text: PassageText
  var layout: PageLayout
  var reflow: Reflow
  var passages: [Passage]
  /// Lines that are no running text, by their indexes, and why.
  var asides: [(line: Int, aside: Evidence.Aside)] = []
  /// Indexes of the lines that are this document: all, or those of a part of it.
  var lines: Range<Int>
  /// Whether its articles are units 一、二、.
  var hasUnits = false
  /// Whether it is an act that amends another.
  var isAmending = false
  /// Whether a container tells its paragraphs apart.
  let hasBlocks: Bool
  /// What the file says of the document.
  var fields: [DocumentField]
  /// What had to be chosen while the file was read.
  var findings: [Finding]
  /// Passages that are no words of the regulation though they stand among them, and why.
  var apart: [(passage: Passage, reason: DroppedText.Reason)] = []
  /// Stretches of lines that are set apart.
  var marks: [MarkApart] = []

  init(_ document: SourceDocument) {
    fields = document.fields
    findings = document.findings
    hasBlocks = !document.evidence.isEmpty
    guard document.evidence.isEmpty else {
      // Each block of a container is a paragraph, or a line of one.
      let blocks = DocumentBlocks(document)
      layout = .unwrapped
      reflow = blocks.reflow
      passages = blocks.passages
      asides = blocks.asides
      text = PassageText(source: document.text, furniture: blocks.asides.map(\.line))
      lines = document.text.lines.indices
      return
    }
    let (source, layout, measures) = OutlineContent.measured(
      document.text, fullColumns: document.fullColumns)
    let bytes = source.bytes.span
    var openings = LineOpenings()
    let reflow = ParagraphFlow.paragraphs(
      of: source, layout: layout, measures: measures, genre: .regulation
    ) { index in
      openings.opening(source.lines[index], in: source.bytes.span)
    }
    passages = []
    passages.reserveCapacity(reflow.paragraphs.count)
    for paragraph in reflow.paragraphs {
      passages.append(Passage(paragraph, of: source, bytes))
    }
    text = PassageText(source: source, furniture: reflow.pageNumbers + reflow.pageHeads)
    lines = source.lines.indices
    self.layout = layout
    self.reflow = reflow
  }

  /// A text with the words of labels behind them, and how its lines were set.
  private static func measured(
    _ file: SourceText, fullColumns: Int?
  ) -> (source: SourceText, layout: PageLayout, measures: [LineMeasure]) {
    let source = GapColumns.joined(file) ?? file
    let (layout, measures) = PageLayout.measure(source)
    if !layout.isWrapped, let full = fullColumns ?? WidestLine.fullColumns(of: source) {
      let (layout, measures) = PageLayout.measure(source, assuming: full)
      return (source, layout, measures)
    }
    return (source, layout, measures)
  }
}
