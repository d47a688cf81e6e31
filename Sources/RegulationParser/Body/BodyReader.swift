internal import ChineseText
internal import Findings
internal import RegulationModel

/// Reads the passages of a region into an edition.
struct BodyReader {
  private let outline: DocumentOutline
  private let text: PassageText
  private let region: Region
  private let heads: [Int]
  private let headNumbers: [ProvisionNumber]
  private var headPosition = 0
  private let captionsInBrackets: Bool
  private var writer: BodyWriter
  private var numbering = NumberingCheck()
  private var findings: [Finding] = []
  private var events: [LifecycleEvent] = []
  private var leadEndsInColon = false
  /// In annexes 一、 opens a list also without words that lead to it.
  private var isInAnnex = false

  init(_ outline: DocumentOutline, _ chain: ArticleChain, _ region: Region) {
    self.outline = outline
    self.region = region
    text = outline.text
    heads = chain.heads
    headNumbers = chain.numbers
    captionsInBrackets = CaptionHabit.usesRoundBrackets(outline, chain)
    writer = BodyWriter(
      builder: EditionBuilder(capacity: text.source.bytes.count), text: outline.text)
  }

  mutating func read() -> Edition {
    readFront()
    var index = region.body.lowerBound
    while index < region.body.upperBound { index = readPassage(index) }
    for index in region.closing { writer.closing(outline.passages[index].asText) }
    readAnnexes()
    writer.finishParagraph()
    let rest = Remainder(outline, region)
    findings += rest.findings + layoutFindings() + numbering.findings
    findings += ContentsCheck.findings(outline, region)
    findings.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
    let first = outline.passages[region.start].line
    let last = outline.passages[max(region.start, region.end - 1)].last + 1
    return writer.builder.finish(
      events: events, sourceLines: first...last, findings: findings, dropped: rest.dropped)
  }

  // MARK: - Front

  private mutating func readFront() {
    let text = text
    let passages = outline.passages
    let titles = region.front.filter { $0.role == .title }.map { passages[$0.passage] }
    if titles.isEmpty {
      writer.builder.title(nil)
      findings.append(ParserFindings.titleMissing())
    } else {
      writer.builder.title { target in
        for passage in titles { text.append(passage.asText, to: &target) }
      }
    }
    let note = region.front.filter { $0.role == .note }.flatMap { text.whole(passages[$0.passage]) }
    if !note.isEmpty {
      let read = NoteGrammar.read(note)
      events = read.events
      writer.builder.note { $0.append(contentsOf: read.note) }
    }
    for entry in region.front where entry.role == .preamble {
      let passage = passages[entry.passage].asText
      writer.builder.preamble { text.append(passage, to: &$0) }
    }
  }

  // MARK: - Body

  /// Reads the passage at an index and returns the index of the next.
  private mutating func readPassage(_ index: Int) -> Int {
    let passage = outline.passages[index]
    defer { leadEndsInColon = endsInColon(outline.passages[index]) }
    guard let label = passage.label?.label else {
      readUnlabelled(passage)
      return index + 1
    }
    switch label {
    case .article(let number) where isNextHead(index):
      readArticle(number, passage)
    case .division(let kind, let number) where outline.isHeading(passage):
      return readDivision(kind, number, index)
    case .item(let style, let number):
      readItem(style, number, index)
    case .article(let number) where passage.label?.isSpaced == true:
      let label = number.label(.article)
      findings.append(ParserFindings.articleOutOfOrder(line: passage.line, label: label))
      writer.plain(passage.asText)
    default:
      writer.plain(passage.asText)
    }
    return index + 1
  }

  /// Whether a passage is the next article of the chain.
  private func isNextHead(_ index: Int) -> Bool {
    headPosition < heads.count && heads[headPosition] == index
  }

  private mutating func readUnlabelled(_ passage: Passage) {
    if CanonicalLine.isSupplementary(
      passage.textStart..<passage.end, in: text.source.bytes.span)
    {
      writer.supplementaryDivision(passage)
    } else {
      writer.plain(passage)
    }
  }

  private mutating func readArticle(_ number: ProvisionNumber, _ passage: Passage) {
    var passage = passage
    let caption = CanonicalLine.caption(
      passage.textStart..<max(passage.textStart, text.firstLineEnd(passage)),
      in: text.source.bytes.span,
      anyBracket: captionsInBrackets)
    if let caption {
      var cursor = GlyphCursor(caption.upperBound..<text.firstLineEnd(passage))
      cursor.skipBlanks(text.source.bytes.span)
      passage.textStart = cursor.offset
    }
    headPosition += 1
    let next = headPosition < headNumbers.count ? headNumbers[headPosition] : nil
    let pieces = GluedArticles.pieces(of: passage, numbered: number, before: next, text)
    numbering.article(number, line: passage.line)
    writer.article(number, pieces.first ?? passage, caption: caption)
    for piece in pieces.dropFirst() {
      guard case .article(let number) = piece.label?.label else { continue }
      numbering.article(number, line: piece.line)
      findings.append(ParserFindings.articleSplit(line: piece.line, label: number.label(.article)))
      writer.article(number, piece, caption: nil)
    }
  }

  private mutating func readDivision(
    _ kind: ProvisionKind, _ number: ProvisionNumber, _ index: Int
  ) -> Int {
    let passage = outline.passages[index]
    numbering.division(kind, number, line: passage.line)
    guard text.isBare(passage) else {
      writer.division(kind, number, passage, heading: passage)
      return index + 1
    }
    // The heading may stand on the next line.
    let next = index + 1
    if next < region.body.upperBound, outline.isLooseHeading(outline.passages[next]) {
      writer.division(kind, number, passage, heading: outline.passages[next])
      return next + 1
    }
    writer.division(kind, number, passage, heading: nil)
    return next
  }

  private mutating func readItem(_ style: LabelStyle, _ number: Int, _ index: Int) {
    let passage = outline.passages[index]
    if isCrossheading(index) { return writer.crossheading(passage) }
    switch ItemJudge.judge(
      passage, style, number, writer, followsColon: leadEndsInColon || isInAnnex, text: text)
    {
    case .item: writer.item(style, number, passage)
    case .doubtful(let finding):
      findings.append(finding)
      writer.item(style, number, passage)
    case .text(let finding):
      if let finding { findings.append(finding) }
      writer.plain(passage.asText)
    }
  }

  /// A heading such as 一、… that an article or a division follows.
  private func isCrossheading(_ index: Int) -> Bool {
    let passage = outline.passages[index]
    guard !leadEndsInColon, Region.isCrossheading(passage, outline) else { return false }
    let next = index + 1
    return next < region.body.upperBound
      && (isNextHead(next) || outline.isHeading(outline.passages[next]))
  }

  private func endsInColon(_ passage: Passage) -> Bool {
    let last = glyph(endingAt: passage.end, notBefore: 0, in: text.source.bytes.span)
    return last?.value == Glyph.colon || last?.value == 0x3A
  }

  // MARK: - Annexes

  private mutating func readAnnexes() {
    var articles = NumberingCheck()
    isInAnnex = true
    var index = region.annexes.lowerBound
    while index < region.annexes.upperBound {
      let passage = outline.passages[index]
      defer { leadEndsInColon = endsInColon(passage) }
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
        readItem(style, number, index)
      default:
        writer.plain(passage.asText)
      }
      index += 1
    }
  }

  /// Opens an annex, whose heading may stand on the next line, and returns the index of the next.
  private mutating func readAnnexLabel(_ number: Int?, _ index: Int) -> Int {
    let passage = outline.passages[index]
    var heading: Passage? = text.isBare(passage) ? nil : passage
    var next = index + 1
    if heading == nil, next < region.annexes.upperBound,
      outline.isLooseHeading(outline.passages[next])
    {
      heading = outline.passages[next]
      next += 1
    }
    writer.division(.annex, number.map { ProvisionNumber($0) }, passage, heading: heading)
    return next
  }

  // MARK: - Findings

  private func layoutFindings() -> [Finding] {
    guard region.start < region.end else { return [] }
    let first = outline.passages[region.start].line
    let last = outline.passages[region.end - 1].last + 1
    var findings = text.source.wasNormalized ? [ParserFindings.charactersComposed()] : []
    for choice in outline.reflow.choices where (first...last).contains(choice.line) {
      findings.append(
        choice.reason == .convention
          ? ParserFindings.boundaryChosen(line: choice.line, parts: choice.parts)
          : ParserFindings.boundaryParallel(line: choice.line, parts: choice.parts))
    }
    return findings
  }
}
