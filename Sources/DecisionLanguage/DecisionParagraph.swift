internal import ChineseText
internal import RegulationModel

/// A paragraph of a decision as glyphs, without the blanks of its layout.
///
/// One U+3000 stands behind a label that a blank followed (`第三条　…`), so that quoted articles keep
/// their shape.
struct DecisionParagraph {
  let glyphs: [UInt32]
  /// 1-based line where it begins.
  let line: Int
  /// The label that it begins with, outside of quotation marks.
  let label: Label?
  /// How many glyphs the label takes, the blank behind it included.
  let labelLength: Int

  /// Its words as a string, from a glyph on.
  func text(from start: Int = 0) -> String { String(glyphs: glyphs[min(start, glyphs.count)...]) }
}

/// The paragraphs of a document, wrapped lines joined.
struct DecisionParagraphs {
  private(set) var paragraphs: [DecisionParagraph] = []
  /// Page numbers and running heads, as they stand.
  private(set) var dropped: [String] = []

  init(_ source: SourceText) {
    let (layout, measures) = PageLayout.measure(source)
    let bytes = source.bytes.span
    let flow = ParagraphFlow.paragraphs(of: source, layout: layout, measures: measures) { index in
      let line = source.lines[index].content
      let start = DecisionParagraphs.behindQuote(line, source.bytes.span)
      let match = LabelScanner.match(start..<line.upperBound, in: source.bytes.span)
      return match == nil ? .none : .unit
    }
    let furniture = Set(flow.pageNumbers + flow.pageHeads)
    dropped = furniture.sorted().map { source.string(source.lines[$0].content) }
    for paragraph in flow.paragraphs {
      paragraphs.append(
        DecisionParagraphs.read(paragraph, source, bytes, skipping: furniture))
    }
  }

  private static func read(
    _ paragraph: SourceParagraph, _ source: SourceText, _ bytes: Span<UInt8>,
    skipping furniture: Set<Int>
  ) -> DecisionParagraph {
    var text: [UInt8] = []
    let first = source.lines[paragraph.first].content
    let match = LabelScanner.match(first, in: bytes)
    var labelLength = 0
    if let match {
      append(match, from: first.lowerBound, before: first.upperBound, bytes, to: &text)
      labelLength = text.glyphs.count
    }
    append(skippingBlanks(match?.end ?? first.lowerBound, first, bytes), bytes, to: &text)
    if paragraph.last > paragraph.first {
      for index in (paragraph.first + 1)...paragraph.last where !furniture.contains(index) {
        append(source.lines[index].content, bytes, to: &text)
      }
    }
    return DecisionParagraph(
      glyphs: text.glyphs, line: paragraph.first + 1, label: match?.label, labelLength: labelLength)
  }

  /// Appends words without layout blanks; behind a quotation mark, a label keeps its own.
  private static func append(
    _ range: Range<Int>, _ bytes: Span<UInt8>, to text: inout [UInt8]
  ) {
    var start = range.lowerBound
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      guard DecisionGlyph.opensQuote(cursor.take(bytes)) else { continue }
      var behind = cursor
      behind.skipBlanks(bytes)
      guard let match = LabelScanner.match(behind.offset..<range.upperBound, in: bytes),
        match.isSpaced
      else { continue }
      Respacing.append(start..<cursor.offset, of: bytes, to: &text, joiningFrom: 0)
      append(match, from: behind.offset, before: range.upperBound, bytes, to: &text)
      start = skippingBlanks(match.end, range, bytes).lowerBound
      cursor.offset = start
    }
    Respacing.append(start..<range.upperBound, of: bytes, to: &text, joiningFrom: 0)
  }

  /// Appends a label, and one U+3000 if a blank and words follow it.
  private static func append(
    _ match: LabelMatch, from start: Int, before end: Int, _ bytes: Span<UInt8>,
    to text: inout [UInt8]
  ) {
    Respacing.append(start..<match.end, of: bytes, to: &text, joiningFrom: text.count)
    if match.isSpaced, keepsBlank(match.label), match.end < end {
      text.append(contentsOf: CanonicalLine.space)
    }
  }

  /// Whether a label of a quoted provision is parted from its text: an item's is not.
  private static func keepsBlank(_ label: Label) -> Bool {
    if case .item = label { return false }
    return true
  }

  private static func skippingBlanks(
    _ start: Int, _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int> {
    var cursor = GlyphCursor(start..<line.upperBound)
    cursor.skipBlanks(bytes)
    return cursor.offset..<line.upperBound
  }

  /// Offset behind the quotation mark that a line begins with, if it does.
  private static func behindQuote(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var cursor = GlyphCursor(line)
    guard DecisionGlyph.opensQuote(cursor.take(bytes)) else { return line.lowerBound }
    cursor.skipBlanks(bytes)
    return cursor.offset
  }
}
