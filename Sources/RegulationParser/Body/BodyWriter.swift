internal import ChineseText
internal import RegulationModel

/// Puts classified passages into the tree: what is a 款, an item, the end of a list.
///
/// The reader of documents and the reader of canonical text share it, so that what one writes the
/// other reads back. The rules (language of the drafting norms):
/// - A lead-in with its items is one 款; the next unnumbered paragraph is the next 款,
/// - unless the list goes on behind it with its next number: then it belongs to the last item,
/// - or the last item leaves its sentence unfinished: then it closes the lead-in's sentence.
struct BodyWriter {
  var builder: EditionBuilder
  private let text: PassageText
  /// The lists that are open in the current 款.
  private(set) var lists = ListLevels()
  /// Unnumbered paragraphs behind the last item, each with its lines.
  private var pending: [[Passage]] = []
  private var place = Place.betweenArticles

  /// Where the next line falls.
  private enum Place {
    /// No 款 is open, and none is due.
    case betweenArticles
    /// An article has opened: its first 款 is due.
    case beforeParagraph
    /// A 款 is open.
    case inParagraph
  }

  /// Whether the label of a unit 一、 has been written and nothing behind it.
  private var isUnitWithoutWords = false
  private var lastItemEndsSentence = true
  private var articleLine = 1
  private var widestDivision: ProvisionKind?

  init(builder: EditionBuilder, text: PassageText) {
    self.builder = builder
    self.text = text
  }

  /// Whether an item of the style is open in the current 款, and its last number.
  func lastNumber(of style: LabelStyle) -> Int? {
    lists.lastNumber(of: style)
  }

  /// Whether unnumbered paragraphs stand behind the last item.
  var hasPending: Bool { !pending.isEmpty }

  /// Opens a division or an annex; its heading is the text of `heading`, which may be `passage`.
  mutating func division(
    _ kind: ProvisionKind, _ number: ProvisionNumber?, _ passage: Passage, heading: Passage?
  ) {
    finishParagraph()
    if kind != .annex { widestDivision = min(widestDivision ?? kind, kind) }
    let text = text
    let isLabelled = passage.label != nil
    builder.division(kind, number, line: passage.line, isLabelled: isLabelled)
    if isLabelled { builder.divisionLabel { text.appendLabel(passage, to: &$0) } }
    if let heading {
      builder.divisionHeading({ text.append(heading, to: &$0) }, isLabelled: isLabelled)
    }
    place = .betweenArticles
  }

  /// Opens 附则 without a number: a division of the widest kind that the text has so far.
  mutating func supplementaryDivision(_ passage: Passage) {
    division(widestDivision ?? .chapter, nil, passage, heading: passage)
  }

  /// Opens an article; `caption` is a range of the source, `passage` begins behind it. A bare
  /// caption is put in brackets.
  mutating func article(
    _ number: ProvisionNumber, _ passage: Passage, caption: Range<Int>?, isBare: Bool = false
  ) {
    finishParagraph()
    isUnitWithoutWords = false
    let text = text
    builder.article(number, line: passage.line) { text.appendLabel(passage, to: &$0) }
    if let caption {
      builder.caption {
        if isBare { $0.append(contentsOf: "【".utf8) }
        Respacing.append(caption, of: text.bytes.span, to: &$0, joiningFrom: $0.count)
        if isBare { $0.append(contentsOf: "】".utf8) }
      }
    }
    place = .beforeParagraph
    articleLine = passage.line
    if !text.isBare(passage) { paragraph(passage) }
  }

  /// Opens a unit 一、 on the level of the article: words that end no clause are its heading.
  ///
  /// They are a paragraph where they end a clause; of several lines, the first.
  mutating func unit(_ number: ProvisionNumber, _ passage: Passage, isParagraph: Bool) {
    if isParagraph, !text.isBare(passage) {
      return article(number, passage, caption: nil)
    }
    finishParagraph()
    let text = text
    builder.article(number, line: passage.line) { text.appendLabel(passage, to: &$0) }
    place = .beforeParagraph
    articleLine = passage.line
    isUnitWithoutWords = text.isBare(passage)
    if !isUnitWithoutWords { unitHeading(passage) }
  }

  private mutating func unitHeading(_ passage: Passage) {
    let text = text
    builder.unitHeading { text.append(passage, to: &$0) }
    isUnitWithoutWords = false
  }

  /// An unnumbered paragraph.
  mutating func plain(_ passage: Passage) {
    if lists.isEmpty { paragraph(passage) } else { pending.append([passage]) }
  }

  /// A line that goes on in the open paragraph: a row of a table, a line of an enumeration without
  /// numbers. The two are parted by U+2028.
  mutating func continueParagraph(_ passage: Passage) {
    if pending.isEmpty {
      let text = text
      builder.continueParagraph { text.appendLine(passage, to: &$0) }
    } else {
      pending[pending.count - 1].append(passage)
    }
  }

  /// Whether an unnumbered paragraph is open, in which no list has begun.
  var isInPlainParagraph: Bool { place == .inParagraph && (lists.isEmpty || hasPending) }

  /// Whether an item was the last that was written.
  var isBehindItem: Bool { !lists.isEmpty && pending.isEmpty }

  /// The open list that stands outermost, and its last number.
  var outermostList: (style: LabelStyle, last: Int)? { lists.levels.first }

  /// A labelled item. The caller has decided that it is one.
  ///
  /// Whether the outermost list goes on further below with its next number matters only where
  /// unnumbered lines stand between.
  mutating func item(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, outerResumes: Bool
  ) {
    if let depth = lists.depth(of: style) {
      if pending.isEmpty {
        return write(style, number, passage, at: depth)
      }
      if number == lists.last(at: depth) + 1 {
        settlePendingInItem()
        return write(style, number, passage, at: depth)
      }
      settlePending(beforeList: true)
    } else if !pending.isEmpty {
      if outerResumes { settlePendingInItem() } else { settlePending(beforeList: true) }
    }
    write(style, number, passage, at: lists.count)
  }

  mutating func crossheading(_ passage: Passage) {
    finishParagraph()
    let text = text
    builder.crossheading(line: passage.line) { text.append(from: passage.start, passage, to: &$0) }
    place = .betweenArticles
  }

  mutating func closing(_ passage: Passage) {
    finishParagraph()
    let text = text
    builder.closing { text.append(from: passage.start, passage, to: &$0) }
    place = .betweenArticles
  }

  /// Ends the current 款 and its lists.
  mutating func finishParagraph() {
    settlePending(beforeList: false)
    if place == .beforeParagraph { emptyParagraph(line: articleLine) }
    lists.closeAll()
  }

  // MARK: - Writing

  private mutating func paragraph(_ passage: Passage) {
    if isUnitWithoutWords, place == .beforeParagraph, !passage.endsClause {
      return unitHeading(passage)
    }
    isUnitWithoutWords = false
    let text = text
    builder.paragraph(line: passage.line) { text.append(passage, to: &$0) }
    place = .inParagraph
  }

  private mutating func emptyParagraph(line: Int) {
    builder.emptyParagraph(line: line)
    place = .inParagraph
  }

  private mutating func write(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, at depth: Int
  ) {
    if place != .inParagraph { emptyParagraph(line: passage.line) }
    isUnitWithoutWords = false
    let text = text
    builder.item(
      number, depth: depth, line: passage.line,
      label: { text.appendLabel(passage, to: &$0) }, text: { text.append(passage, to: &$0) })
    lists.put(style, number, at: depth)
    lastItemEndsSentence = BodyWriter.endsSentence(passage, text)
  }

  private mutating func settlePendingInItem() {
    settleInItem(pending)
    pending = []
  }

  private mutating func settleInItem(_ paragraphs: some Sequence<[Passage]>) {
    let text = text
    for lines in paragraphs {
      guard let first = lines.first else { continue }
      builder.paragraph(line: first.line, in: .item) { text.append(first, to: &$0) }
      for line in lines.dropFirst() {
        builder.continueParagraph { text.appendLine(line, to: &$0) }
      }
    }
  }

  /// What goes on with a quotation that an item opens is part of the item.
  private mutating func settleQuoted() {
    let quoted = pending.prefix { $0.first?.mark.isQuoted ?? false }
    guard !quoted.isEmpty else { return }
    settleInItem(quoted)
    pending.removeFirst(quoted.count)
    lastItemEndsSentence = true
  }

  /// The paragraphs behind a list are 款 of their own, but for the first where it completes the
  /// lead-in's sentence, or is the table that the items lead to.
  private mutating func settlePending(beforeList: Bool) {
    settleQuoted()
    guard let first = pending.first else { return }
    let rest = pending
    pending = []
    // What leads to the next list is a 款 of its own.
    let leads = beforeList && rest.count == 1
    let isTable = first.first.map { TableLine.opensTable($0, text) } ?? false
    let isClosing = !leads && (!lastItemEndsSentence || isTable)
    if isClosing { closingWords(first) }
    lists.closeAll()
    for lines in isClosing ? rest.dropFirst() : rest[...] {
      guard let head = lines.first else { continue }
      paragraph(head)
      for line in lines.dropFirst() { continueParagraph(line) }
    }
  }

  private mutating func closingWords(_ lines: [Passage]) {
    let text = text
    builder.closingWords { target in
      for (position, line) in lines.enumerated() {
        if position == 0 {
          text.append(line, to: &target)
        } else {
          target.append(contentsOf: CanonicalLine.lineSeparator)
          text.appendLine(line, to: &target)
        }
      }
    }
  }

  /// Whether a passage ends with 。！ or ？, also inside closing brackets.
  private static func endsSentence(_ passage: Passage, _ text: PassageText) -> Bool {
    let range = passage.textStart..<max(passage.textStart, passage.end)
    return switch TextEnd.mark(of: range, in: text.bytes.span) {
    case Glyph.fullStop, 0xFF01, 0xFF1F, 0x2E, 0x21, 0x3F: true
    default: false
    }
  }
}
