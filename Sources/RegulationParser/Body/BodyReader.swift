internal import ChineseText
internal import Findings
internal import RegulationModel

/// Reads the passages of a region into an edition.
struct BodyReader {
  private let outline: DocumentOutline
  private let text: PassageText
  private let region: Region
  private let inline: InlineItems
  private let heads: [Int]
  private var headPosition = 0
  private let captionsInBrackets: Bool
  private let bareCaptions: BareCaptions
  private var hasToldBareCaptions = false
  private var writer: BodyWriter
  private var numbering = NumberingCheck()
  private var findings: [Finding] = []
  private var events: [LifecycleEvent] = []
  private var labelMarks: [MarkApart]
  private var lines = ParagraphLines()
  /// Among units, the last number of each style of list, wherever it stood.
  private var lastNumbers: [LabelStyle: Int] = [:]
  private var leadEndsInColon = false
  /// In annexes 一、 opens a list also without words that lead to it.
  private var isInAnnex = false

  init(_ outline: DocumentOutline, _ chain: ArticleChain, _ region: Region) {
    self.outline = outline
    self.region = region
    let notes = NoteReferences(outline, region)
    text = notes.text
    inline = InlineItems(notes.text)
    labelMarks = outline.marks + notes.marks
    heads = chain.heads
    captionsInBrackets = CaptionHabit.usesRoundBrackets(outline, chain)
    bareCaptions = BareCaptions(outline, chain, region)
    writer = BodyWriter(
      builder: EditionBuilder(capacity: text.source.bytes.count), text: notes.text)
  }

  mutating func read() -> Edition {
    let front = FrontWriter(outline, region, text).write(to: &writer)
    events = front.events
    findings += front.findings
    let source = text.source.bytes
    let bytes = source.span
    var index = region.body.lowerBound
    while index < region.body.upperBound { index = readPassage(index, bytes) }
    for index in region.closing { writer.closing(outline.passages[index].asText) }
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
  private func isNextHead(_ index: Int) -> Bool {
    headPosition < heads.count && heads[headPosition] == index
  }

  private mutating func readUnlabelled(
    _ passage: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    if let label = passage.weakLabel(in: bytes), case .item(let style, let number) = label.label,
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

  /// Whether a line that only its place and its words show is the heading of what stands below it.
  private mutating func isLooseHeading(_ index: Int) -> Bool {
    let next = index + 1
    guard next < region.body.upperBound, !outline.hasUnits,
      isNextHead(next) || outline.isHeading(outline.passages[next])
    else { return false }
    let passage = outline.passages[index]
    if LooseHeadings.isPart(passage, outline) { return true }
    guard writer.builder.hasUnits, LooseHeadings.isBetween(index, outline) else { return false }
    findings.append(ParserFindings.lineAboveArticle(line: passage.line))
    return true
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
  private func label(at index: Int, _ bytes: Span<UInt8>) -> LabelMatch? {
    guard index < region.end, index < outline.passages.count else { return nil }
    let passage = outline.passages[index]
    return passage.label ?? passage.weakLabel(in: bytes)
  }

  /// Reads a paragraph without a label of its own: a 款, a line of one, or a 款 with its 项.
  private mutating func readText(_ passage: Passage, _ index: Int, _ bytes: Span<UInt8>) {
    if inline.mayHold(passage, bytes),
      let (lead, items) = inline.pieces(of: passage, before: label(at: index + 1, bytes), bytes)
    {
      if lead.start < lead.end { writePlain(lead) }
      return readInlineItems(items, line: passage.line, bytes)
    }
    writePlain(passage)
  }

  private mutating func writePlain(_ passage: Passage) {
    guard writer.builder.hasUnits else {
      // Above the first unit, as the canonical text has it.
      let text = text
      return writer.builder.preamble { text.append(passage, to: &$0) }
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

  private mutating func readInlineItems(
    _ items: [Passage], line: Int, _ bytes: Span<UInt8>, depth: Int = 0
  ) {
    if depth == 0 { findings.append(ParserFindings.itemsInline(line: line)) }
    for item in items {
      guard case .item(let style, let number) = item.label?.label else { continue }
      if depth < 3, let (lead, inner) = inline.pieces(of: item, before: nil, bytes) {
        writer.item(style, number, lead, outerResumes: false)
        readInlineItems(inner, line: line, bytes, depth: depth + 1)
      } else {
        writer.item(style, number, item, outerResumes: false)
      }
    }
    lines.close()
  }

  private mutating func readArticle(
    _ number: ProvisionNumber, _ head: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    var passage = head
    let mark = LabelMark.text(of: passage, in: bytes)
    if !mark.isEmpty {
      labelMarks.append(
        MarkApart(line: passage.line, offset: passage.label?.end ?? passage.start, text: mark))
    }
    if passage.isCutOut {
      let label = number.label(.article)
      findings.append(ParserFindings.articleSplit(line: passage.line, label: label))
    }
    headPosition += 1
    numbering.article(number, line: passage.line)
    if outline.hasUnits, !passage.endsClause {
      writer.unit(number, passage, isParagraph: false)
      return lines.close()
    }
    if let caption = bareCaptions.caption(at: index) {
      return writeBareCaption(caption, number, passage)
    }
    let caption = readCaption(&passage, bytes)
    guard !text.isBare(passage), inline.mayHold(passage, bytes),
      let (lead, items) = inline.pieces(of: passage, before: label(at: index + 1, bytes), bytes)
    else {
      writer.article(number, passage, caption: caption)
      return text.isBare(passage) ? lines.close() : lines.open(passage, text)
    }
    writer.article(number, lead, caption: caption)
    readInlineItems(items, line: passage.line, bytes)
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
  private func readCaption(_ passage: inout Passage, _ bytes: Span<UInt8>) -> Range<Int>? {
    let end = text.firstLineEnd(passage)
    let range = passage.textStart..<max(passage.textStart, end)
    guard !outline.hasUnits,
      let caption = CanonicalLine.caption(range, in: bytes, anyBracket: captionsInBrackets)
    else { return nil }
    var cursor = GlyphCursor(caption.upperBound..<end)
    cursor.skipBlanks(bytes)
    passage.textStart = cursor.offset
    return caption
  }

  private mutating func readDivision(
    _ kind: ProvisionKind, _ number: ProvisionNumber, _ index: Int, _ bytes: Span<UInt8>
  ) -> Int {
    let passage = outline.passages[index]
    lines.close()
    let mark = LabelMark.text(of: passage, in: bytes)
    if !mark.isEmpty {
      labelMarks.append(
        MarkApart(line: passage.line, offset: passage.label?.end ?? passage.start, text: mark))
    }
    numbering.division(kind, number, line: passage.line)
    var next = index + 1
    var heading: Passage? = text.isBare(passage) ? nil : passage
    if heading == nil, next < region.body.upperBound,
      outline.isLooseHeading(outline.passages[next])
    {
      // The heading stands on the next line.
      heading = outline.passages[next]
      next += 1
    }
    if let words = heading, isLineBelowHeading(next) {
      if let whole = HeadingLines.joined(words, outline.passages[next], text) {
        heading = whole
        next += 1
      } else {
        findings.append(ParserFindings.lineBelowHeading(line: outline.passages[next].line))
      }
    }
    writer.division(kind, number, passage, heading: heading)
    return next
  }

  /// Whether a short line that is no sentence stands between the heading of a division and its
  /// first unit.
  private func isLineBelowHeading(_ index: Int) -> Bool {
    guard index + 1 < region.body.upperBound, outline.isLooseHeading(outline.passages[index]),
      outline.passages[index].mark.heading == 0
    else { return false }
    return isNextHead(index + 1) || outline.isHeading(outline.passages[index + 1])
  }

  private mutating func readItem(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    if isCrossheading(index) {
      lines.close()
      return writer.crossheading(passage)
    }
    let (style, number) = ItemJudge.read(style, number, writer)
    if countsThrough(style, number, passage) {
      return writeItem(style, number, passage, index, bytes)
    }
    switch ItemJudge.judge(
      passage, style, number, writer, followsColon: leadEndsInColon || isInAnnex, text: text)
    {
    case .item: writeItem(style, number, passage, index, bytes)
    case .doubtful(let finding):
      findings.append(finding)
      writeItem(style, number, passage, index, bytes)
    case .text(let finding):
      if let finding { findings.append(finding) }
      readText(passage.asText, index, bytes)
    }
  }

  /// Whether the number goes on from a list of an earlier unit: opinions count （一）（二） through all
  /// of their units 一、二、.
  private func countsThrough(_ style: LabelStyle, _ number: Int, _ passage: Passage) -> Bool {
    outline.hasUnits && writer.outermostList == nil && number > 1
      && lastNumbers[style] == number - 1 && !ItemJudge.isCited(passage, text)
  }

  private mutating func writeItem(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    lines.close()
    if outline.hasUnits { lastNumbers[style] = number }
    let pieces =
      inline.mayHold(passage, bytes) ? inline.pieces(of: passage, before: nil, bytes) : nil
    let resumes = writer.hasPending && resumesOuterList(behind: index)
    writer.item(style, number, pieces?.lead ?? passage, outerResumes: resumes)
    if let pieces { readInlineItems(pieces.items, line: passage.line, bytes) }
  }

  /// Whether the outermost list goes on with its next number before another article or division.
  private func resumesOuterList(behind index: Int) -> Bool {
    guard let outer = writer.outermostList else { return false }
    let end = min(region.end, index + 1 + ListResumption.farthest)
    return ListResumption.happens(outer, in: (index + 1)..<max(index + 1, end)) { next in
      let passage = outline.passages[next]
      switch passage.label?.label {
      case .item: return ItemJudge.isCited(passage, text) ? nil : passage.label
      case .article: return heads[headPosition...].first == next ? passage.label : nil
      case .division: return outline.isHeading(passage) ? passage.label : nil
      case .annex, nil: return passage.label
      }
    }
  }

  /// A heading such as 一、… that an article or a division follows.
  private func isCrossheading(_ index: Int) -> Bool {
    let passage = outline.passages[index]
    guard !leadEndsInColon || passage.mark.heading > 0,
      passage.mark.heading > 0 || outline.isCrossheading(passage)
    else { return false }
    let next = index + 1
    return next < region.body.upperBound
      && (isNextHead(next) || outline.isHeading(outline.passages[next]))
  }

  private static func endsInColon(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    let last = glyph(endingAt: passage.end, notBefore: 0, in: bytes)
    return last?.value == Glyph.colon || last?.value == 0x3A
  }

  // MARK: - Annexes

  private mutating func readAnnexes(_ bytes: Span<UInt8>) {
    var articles = NumberingCheck()
    isInAnnex = true
    var index = region.annexes.lowerBound
    while index < region.annexes.upperBound {
      let passage = outline.passages[index]
      defer { leadEndsInColon = BodyReader.endsInColon(passage, bytes) }
      switch passage.label?.label {
      case .annex(let number):
        articles = NumberingCheck()
        index = readAnnexLabel(number, index)
        continue
      case .division(let kind, let number) where outline.isHeading(passage):
        writer.division(kind, number, passage, heading: text.isBare(passage) ? nil : passage)
      case .article(let number)
      where passage.label?.isSpaced == true && articles.isNext(number):
        articles.article(number, line: passage.line)
        writer.article(number, passage, caption: nil)
      case .item(let style, let number):
        readItem(style, number, passage, index, bytes)
      case nil where region.annexHeadings.contains(index):
        articles = NumberingCheck()
        writer.division(.annex, nil, passage, heading: passage)
      default:
        writer.plain(passage.asText)
      }
      index += 1
    }
  }

  /// Whether the words of a line leave an annex's label as it is when they stand behind it: not
  /// those of `附件 ↵ 43`, nor those of `附 ↵ 则`.
  private func mayHead(_ label: Passage, _ heading: Passage) -> Bool {
    var line: [UInt8] = []
    text.appendLabel(label, to: &line)
    let end = line.count
    line += CanonicalLine.space
    text.append(heading.asText, to: &line)
    return LabelScanner.match(0..<line.count, in: line.span)?.end == end
  }

  /// Opens an annex, whose heading may stand on the next line, and returns the index of the next.
  private mutating func readAnnexLabel(_ number: Int?, _ index: Int) -> Int {
    let passage = outline.passages[index]
    var heading: Passage? = text.isBare(passage) ? nil : passage
    var next = index + 1
    if heading == nil, next < region.annexes.upperBound,
      outline.isLooseHeading(outline.passages[next]), mayHead(passage, outline.passages[next])
    {
      heading = outline.passages[next]
      next += 1
    }
    writer.division(.annex, number.map { ProvisionNumber($0) }, passage, heading: heading)
    return next
  }
}
