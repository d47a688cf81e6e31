internal import ChineseText
internal import Findings
internal import RegulationModel

/// Reads the passages of a region into an edition.
struct BodyReader {
  let outline: DocumentOutline
  let text: PassageText
  let region: Region
  let inline: InlineItems
  let heads: [Int]
  var headPosition = 0
  private let captionsInBrackets: Bool
  private let bareCaptions: BareCaptions
  private let looseCaptions: LooseCaptions
  private var hasToldBareCaptions = false
  private var hasToldLooseCaptions = false
  var writer: BodyWriter
  var numbering = NumberingCheck()
  var findings: [Finding] = []
  private var events: [LifecycleEvent] = []
  private var labelMarks: [MarkApart]
  var lines = ParagraphLines()
  /// Among units, the last number of each style of list, wherever it stood.
  var lastNumbers: [LabelStyle: Int] = [:]
  var leadEndsInColon = false
  /// In annexes 一、 opens a list also without words that lead to it.
  var isInAnnex = false

  init(_ outline: DocumentOutline, _ chain: ArticleChain, _ region: Region) {
    self.outline = outline
    self.region = region
    let notes = NoteReferences(outline, region)
    text = outline.isAmending ? notes.text.keepingQuotedLabels : notes.text
    inline = InlineItems(notes.text)
    labelMarks = outline.marks + notes.marks
    heads = chain.heads
    captionsInBrackets = CaptionHabit.usesRoundBrackets(outline, chain)
    bareCaptions = BareCaptions(outline, chain, region)
    looseCaptions = LooseCaptions(outline, chain, region)
    writer = BodyWriter(
      builder: EditionBuilder(capacity: text.bytes.count), text: text)
  }

  mutating func read() -> Edition {
    let front = FrontWriter(outline, region, text).write(to: &writer)
    events = front.events
    findings += front.findings
    let source = text.bytes
    let bytes = source.span
    var index = region.body.lowerBound
    while index < region.body.upperBound { index = readPassage(index, bytes) }
    for index in region.closing { writer.closing(outline.passages[index].asText) }
    if let first = heads.first, NumberedAct.holds(outline.passages[first], outline) {
      findings.append(ParserFindings.unitsNumbered(line: outline.passages[first].line))
    }
    if events.isEmpty, outline.hasUnits {
      let lines = region.closing.map { text.whole(outline.passages[$0]) }
      events = ClosingEvent.event(lines).map { [$0] } ?? []
    }
    readAnnexes(bytes)
    writer.finishParagraph()
    let rest = Remainder(outline, region, labelMarks)
    findings += rest.findings + ReadingFindings.ofLayout(outline, region) + numbering.findings
    findings += ContentsCheck.findings(outline, region)
    findings += ReadingFindings.ofPassagesApart(outline, region) + outline.findings
    findings.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
    let first = outline.passages[region.start].line
    let last = outline.passages[max(region.start, region.end - 1)].last + 1
    return writer.builder.finish(
      events: events, sourceLines: first...last, findings: findings, dropped: rest.dropped)
  }

  // MARK: - Body

  /// Reads the passage at an index and returns the index of the next.
  private mutating func readPassage(_ index: Int, _ bytes: Span<UInt8>) -> Int {
    let passage = outline.passages[index]
    defer { leadEndsInColon = BodyReader.endsInColon(passage, bytes) }
    guard let label = passage.label?.label else {
      readUnlabelled(passage, index, bytes)
      return index + 1
    }
    switch label {
    case .article(let number) where isNextHead(index):
      readArticle(number, passage, index, bytes)
    case .division(let kind, let number) where outline.isHeading(passage):
      return readDivision(kind, number, index, bytes)
    case .item(let style, let number):
      readItem(style, number, passage, index, bytes)
    case .article(let number) where passage.label?.isSpaced == true:
      let label = number.label(.article)
      findings.append(ParserFindings.articleOutOfOrder(line: passage.line, label: label))
      readText(passage.asText, index, bytes)
    default:
      readText(passage.asText, index, bytes)
    }
    return index + 1
  }

  /// Whether a passage is the next article of the chain.
  func isNextHead(_ index: Int) -> Bool {
    headPosition < heads.count && heads[headPosition] == index
  }

  private mutating func readUnlabelled(
    _ passage: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    if passage.mark.isQuoted {
      readText(passage, index, bytes)
    } else if let label = passage.weakLabel(in: bytes),
      case .item(let style, let number) = label.label,
      goesOn(style, number, index, bytes)
    {
      readItem(style, number, passage.labelled(label, in: bytes), index, bytes)
    } else if CanonicalLine.isSupplementary(passage.textStart..<passage.end, in: bytes) {
      writer.supplementaryDivision(passage)
      lines.close()
    } else if passage.mark.heading > 0, !passage.endsClause {
      writer.crossheading(passage)
      lines.close()
    } else if isLooseHeading(index) {
      writer.crossheading(passage)
      lines.close()
    } else {
      readText(passage, index, bytes)
    }
  }

  /// Whether a label that may be a number with a fraction counts on: 2. behind 1., or 1. behind a
  /// colon with 2. below it.
  private func goesOn(
    _ style: LabelStyle, _ number: Int, _ index: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    if let last = writer.lastNumber(of: style) {
      // 2.5吨 above 2. is a weight.
      return number == last + 1 && label(at: index + 1, bytes)?.label != .item(style, number)
    }
    guard number == 1, leadEndsInColon, let next = label(at: index + 1, bytes) else { return false }
    return next.label == .item(style, 2)
  }

  /// The label of the passage at an index, weak ones included; `nil` outside of the body.
  func label(at index: Int, _ bytes: Span<UInt8>) -> LabelMatch? {
    guard index < region.end, index < outline.passages.count else { return nil }
    let passage = outline.passages[index]
    return passage.label ?? passage.weakLabel(in: bytes)
  }

  /// Reads a paragraph without a label of its own: a 款, a line of one, or a 款 with its 项.
  mutating func readText(_ passage: Passage, _ index: Int, _ bytes: Span<UInt8>) {
    if mayHoldItems(passage, bytes),
      let (lead, items) = inline.pieces(of: passage, before: label(at: index + 1, bytes), bytes)
    {
      if lead.start < lead.end { writePlain(lead) }
      return readInlineItems(items, line: passage.line, bytes)
    }
    writePlain(passage)
  }

  mutating func writePlain(_ passage: Passage) {
    guard writer.builder.hasUnits else {
      // Above the first unit, as the canonical text has it.
      let text = text
      return writer.builder.preamble(line: passage.line) { text.append(passage, to: &$0) }
    }
    if passage.mark.isQuoted {
      writer.plain(passage)
      return lines.close()
    }
    guard writer.isInPlainParagraph, lines.takes(passage, text) else {
      if writer.isBehindItem, TableLine.isRow(passage, text) {
        findings.append(ParserFindings.tableKept(line: passage.line))
      }
      if writer.isInPlainParagraph, lines.breaksOff, !outline.hasBlocks {
        findings.append(ParserFindings.paragraphUnended(line: passage.line))
      }
      writer.plain(passage)
      return lines.open(passage, text)
    }
    if lines.add(passage, text) { findings.append(ParserFindings.tableKept(line: passage.line)) }
    writer.continueParagraph(passage)
  }

  private mutating func readArticle(
    _ number: ProvisionNumber, _ head: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    var passage = head
    setMarkApart(behindLabelOf: passage, bytes)
    if passage.isCutOut {
      let label = number.label(.article)
      findings.append(ParserFindings.articleSplit(line: passage.line, label: label))
    }
    headPosition += 1
    if passage.label?.end != passage.start { numbering.article(number, line: passage.line) }
    if outline.hasUnits, !passage.endsClause, !isQuoting(passage) {
      writer.unit(number, passage, isParagraph: false)
      return lines.close()
    }
    if let caption = bareCaptions.caption(at: index) {
      return writeBareCaption(caption, number, passage)
    }
    let caption = readCaption(&passage, index, bytes)
    guard !text.isBare(passage), mayHoldItems(passage, bytes),
      let (lead, items) = inline.pieces(of: passage, before: label(at: index + 1, bytes), bytes)
    else {
      writer.article(number, passage, caption: caption)
      return text.isBare(passage) ? lines.close() : lines.open(passage, text)
    }
    writer.article(number, lead, caption: caption)
    readInlineItems(items, line: passage.line, bytes)
  }

  /// Whether several 项 may stand in a passage. What an amending act quotes is text of another act.
  private func mayHoldItems(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    inline.mayHold(passage, bytes) && !isQuoting(passage)
  }

  /// Whether a passage of an amending act is a quotation or holds one.
  func isQuoting(_ passage: Passage) -> Bool {
    outline.isAmending
      && (passage.mark.isQuoted
        || ByteSearch.first(BodyReader.quotation, in: text.whole(passage)) != nil)
  }

  private static let quotation = Array("“".utf8)

  /// Sets a mark apart that stands between a label and the text: 第一条：….
  mutating func setMarkApart(behindLabelOf passage: Passage, _ bytes: Span<UInt8>) {
    guard let mark = LabelMark.range(of: passage, in: bytes) else { return }
    let text = Respacing.text(mark, of: bytes)
    labelMarks.append(MarkApart(line: passage.line, offset: mark.lowerBound, text: text))
  }

  /// Opens an article whose caption has no brackets in the document; canonical text puts it in 【】.
  private mutating func writeBareCaption(
    _ caption: Range<Int>, _ number: ProvisionNumber, _ passage: Passage
  ) {
    if !hasToldBareCaptions {
      findings.append(ParserFindings.captionsBracketed(line: passage.line))
      hasToldBareCaptions = true
    }
    var label = passage
    label.textStart = passage.end
    writer.article(number, label, caption: caption, isBare: true)
    lines.close()
  }

  /// The caption behind an article's label, which the passage is then left without.
  private mutating func readCaption(
    _ passage: inout Passage, _ index: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    // No ideograph opens a bracket.
    guard passage.textStart < passage.end, bytes[passage.textStart] &- 0xE4 >= 6 else { return nil }
    let end = text.firstLineEnd(passage)
    let range = passage.textStart..<max(passage.textStart, end)
    guard !outline.hasUnits, let caption = caption(at: index, range, bytes) else { return nil }
    var cursor = GlyphCursor(caption.upperBound..<end)
    cursor.skipBlanks(bytes)
    passage.textStart = cursor.offset
    return caption
  }

  private mutating func caption(
    at index: Int, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    if let caption = CanonicalLine.caption(range, in: bytes, anyBracket: captionsInBrackets) {
      return caption
    }
    guard !captionsInBrackets, let caption = looseCaptions.caption(at: index, range, bytes) else {
      return nil
    }
    if !hasToldLooseCaptions {
      findings.append(ParserFindings.captionsTaken(line: outline.passages[index].line))
      hasToldLooseCaptions = true
    }
    return caption
  }

  static func endsInColon(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    let end = passage.end
    guard end >= 3 else { return false }
    // ： is EF BC 9A.
    return bytes[end - 1] == 0x3A
      || bytes[end - 1] == 0x9A && bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF
  }
}
