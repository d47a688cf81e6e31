internal import ChineseText
internal import Documents
internal import RegulationModel

/// A document as passages: lines joined to paragraphs, and the label of each read.
struct DocumentOutline {
  let text: PassageText
  let layout: PageLayout
  let reflow: Reflow
  let passages: [Passage]
  /// Lines that are no running text, by their indexes, and why.
  let asides: [(line: Int, aside: Evidence.Aside)]

  /// Headings are not longer than this, in glyphs behind the label.
  static let longestHeading = 45

  init(_ document: SourceDocument) {
    if document.evidence.isEmpty {
      self.init(document.text)
    } else {
      self.init(blocksOf: document)
    }
  }

  /// Takes the blocks of a container, each of which is a paragraph.
  private init(blocksOf document: SourceDocument) {
    let source = document.text
    let bytes = source.bytes.span
    layout = .unwrapped
    text = PassageText(source: source, furniture: [])
    var reflow = Reflow()
    var passages: [Passage] = []
    var asides: [(line: Int, aside: Evidence.Aside)] = []
    passages.reserveCapacity(source.lines.count)
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      let evidence = document.evidence[index]
      if let aside = evidence.aside {
        asides.append((index, aside))
        continue
      }
      let paragraph = SourceParagraph(first: index, last: index)
      reflow.add(paragraph)
      var passage = DocumentOutline.passage(paragraph, source, bytes)
      passage.mark = PassageMark(evidence)
      if let label = passage.label, evidence.labelLength > 0,
        label.end >= line.start + evidence.labelLength
      {
        passage.label = label.counted
      }
      passages.append(passage)
    }
    self.reflow = reflow
    self.passages = passages
    self.asides = asides
  }

  private init(_ source: SourceText) {
    let (layout, measures) = PageLayout.measure(source)
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
      passages.append(DocumentOutline.passage(paragraph, source, bytes))
    }
    self.passages = passages
    asides = []
  }

  /// Whether a passage with a division's label is its heading: short, and no sentence.
  func isHeading(_ passage: Passage) -> Bool {
    guard case .division = passage.label?.label else { return false }
    if passage.mark.heading > 0 || passage.mark.hasCountedLabel { return true }
    guard !passage.endsClause else { return false }
    if CitationWords.follow(passage, in: text) { return false }
    // A label with a blank behind it may lead a heading of several clauses.
    let limit = DocumentOutline.longestHeading * (passage.label?.isSpaced == true ? 3 : 1)
    return text.length(passage, upTo: limit + 1) <= limit
  }

  /// Whether a passage without a label may be the heading of the label above it: short, and no
  /// sentence.
  func isLooseHeading(_ passage: Passage) -> Bool {
    let limit = DocumentOutline.longestHeading
    return passage.label == nil && !passage.endsClause
      && text.length(passage, upTo: limit + 1) <= limit
  }

  private static func passage(
    _ paragraph: SourceParagraph, _ source: SourceText, _ bytes: Span<UInt8>
  ) -> Passage {
    let line = source.lines[paragraph.first]
    let last = source.lines[paragraph.last]
    let label = LabelScanner.match(line.content, in: bytes)
    var start = line.start
    if let label {
      var cursor = GlyphCursor(label.end..<line.end)
      cursor.skipBlanks(bytes)
      start = cursor.offset
    }
    return Passage(
      first: paragraph.first, last: paragraph.last, start: line.start, label: label,
      textStart: start, end: last.end, endsClause: PageLayout.endsClause(last, in: bytes))
  }
}

/// Words by which a label at the start of a line shows itself to be part of a sentence.
enum CitationWords {
  /// Whether the text right behind a label goes on as a citation does: `第三条规定的`, `第三章的`.
  static func follow(_ passage: Passage, in text: PassageText) -> Bool {
    passage.label?.isSpaced != true && citation(goesOnWith: text.firstGlyph(passage))
  }

  /// Whether a glyph right behind a label shows that the label is cited.
  static func citation(goesOnWith following: UInt32) -> Bool {
    switch following {
    case 0x89C4, 0x6240, 0x7684, Glyph.ordinal, Glyph.enumerationComma, Glyph.comma, 0x2C,
      Glyph.to, 0x548C, 0x6216, 0x53CA, 0x4E2D, 0x6B3E, Glyph.item, Glyph.fullStop, Glyph.semicolon,
      Glyph.colon, Glyph.titleClose, 0x4E4B, 0x201D, Glyph.rightParenthesis:
      // 规 所 的 第 、 ， , 至 和 或 及 中 款 项 。 ； ： 》 之 ” ）
      true
    default: false
    }
  }

  /// Whether the glyph behind `第三条` makes a counted thing of it: 路 道 线 河 …
  static func isCounted(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x8DEF, 0x9053, 0x7EBF, 0x6CB3, 0x8857, 0x5DF7, 0x9C7C, 0x8239, 0x9F99, 0x817F, 0x6218,
      0x751F, 0x901A, 0x9AD8, 0x5730, 0x63AA, 0x7ECF, 0x6D88, 0x65B0:
      // 路 道 线 河 街 巷 鱼 船 龙 腿 战 生 通 高 地 措 经 消 新
      true
    default: false
    }
  }
}
