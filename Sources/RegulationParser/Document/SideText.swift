internal import ChineseText
internal import RegulationModel

/// Sets passages apart that stand between the words of the regulation and are none of them:
/// commentary, the same text in another language, an editor's notes.
struct SideText {
  private let outline: DocumentOutline
  private var reasons: [Int: DroppedText.Reason] = [:]
  /// Where the words of passages end that have an editor's note behind them, by index.
  private var ends: [Int: Int] = [:]
  /// Passages in another language, by index.
  private var foreign: [Int] = []
  /// From the first article to the last, once that was asked for.
  private var articles: Range<Int>?

  /// The document without such passages.
  static func separated(_ document: DocumentOutline) -> DocumentOutline {
    let listed = CountedParagraphs.opened(ListedArticles.opened(document))
    let outline = TitleCells.opened(NumberedTitles.opened(listed))
    var side = SideText(outline)
    side.look()
    guard !side.reasons.isEmpty || !side.ends.isEmpty else { return outline }
    let bytes = outline.text.bytes
    var kept: [Passage] = []
    var apart = outline.apart
    var marks = outline.marks
    for (index, passage) in outline.passages.enumerated() {
      if let reason = side.reasons[index] {
        apart.append((passage, reason))
      } else if let end = side.ends[index] {
        kept.append(passage.shortened(to: end, in: bytes.span))
        let text = Respacing.text(end..<passage.end, of: bytes.span)
        marks.append(
          MarkApart(line: passage.line, offset: end, text: text, reason: .note))
      } else {
        kept.append(passage)
      }
    }
    return DocumentOutline(outline, passages: kept, apart: apart, marks: marks)
  }

  private init(_ outline: DocumentOutline) { self.outline = outline }

  private mutating func look() {
    let source = outline.text.bytes
    let bytes = source.span
    let passages = outline.passages
    var isCommented = false
    let explainsPlainly = Commentary.isPlainHabit(outline)
    for index in passages.indices {
      let (start, end) = (passages[index].start, passages[index].end)
      guard start < end else { continue }
      let isPlain = isPlainUnit(passages[index], bytes) && !isCommented
      guard !isPlain || mayEndBracket(bytes[end - 1]) else { continue }
      guard
        isCommented || explainsPlainly || passages[index].mark.isRow
          || mayEndBracket(bytes[end - 1])
          || mayBeginApart(passages[index], bytes) || mayBeButtons(passages[index], bytes)
          || Remarks.mayBegin(passages[index], bytes)
      else { continue }
      if isCommented, !isUnit(passages[index]) {
        reasons[index] = .commentary
        continue
      }
      takeNote(endOf: index, bytes)
      isCommented = explainsPlainly && Commentary.beginsPlainly(passages[index], bytes)
      if isCommented {
        reasons[index] = .commentary
      } else {
        isCommented = judge(index, bytes)
      }
    }
    takeWholeDocument()
  }

  /// Judges a passage that may stand apart, and tells whether it opens an explanation.
  private mutating func judge(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    if let reason = reasonByForm(index, bytes) {
      reasons[index] = reason
    } else if areButtons(outline.passages[index], bytes) {
      if isWithinArticles(index) { reasons[index] = .navigation }
    } else if Remarks.begins(outline.passages[index], bytes) {
      if isWithinArticles(index) { takeRemark(index) }
    } else {
      return judgeByStart(index, bytes)
    }
    return false
  }

  /// Takes what only all passages together tell: the lines of another language, and running heads.
  private mutating func takeWholeDocument() {
    if Translation.isParallel(foreign, outline) {
      for index in foreign { reasons[index] = .translation }
    }
    for index in RepeatedLines.find(outline) where reasons[index] == nil {
      reasons[index] = .pageHead
    }
  }

  /// Whether a passage begins with a label of ideographs and is no row, as nearly all are: then its end
  /// alone may be a note.
  @inline(__always)
  private func isPlainUnit(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    passage.label != nil && bytes[passage.start] &- 0xE4 < 6 && !passage.mark.isRow
  }

  /// Sets an editor's note apart that ends a passage.
  private mutating func takeNote(endOf index: Int, _ bytes: Span<UInt8>) {
    let passage = outline.passages[index]
    guard mayEndBracket(bytes[passage.end - 1]), passage.first == passage.last,
      let end = EditorNotes.noteStart(in: passage, bytes)
    else { return }
    ends[index] = end
  }

  /// What a whole passage is by its form; `nil` for anything else.
  private func reasonByForm(_ index: Int, _ bytes: Span<UInt8>) -> DroppedText.Reason? {
    if Excerpt.isMark(outline.passages[index], outline) { return .omission }
    if isHeadOfArticles(index) { return .metadata }
    return isMarkOfAmendment(index, bytes) ? .note : nil
  }

  private mutating func takeRemark(_ index: Int) {
    for line in index..<Remarks.end(of: index, outline) { reasons[line] = .note }
  }

  private func areButtons(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    mayBeButtons(passage, bytes) && NavigationWords.areButtons(outline.text.whole(passage))
  }

  private mutating func isWithinArticles(_ index: Int) -> Bool {
    let stretch = articles ?? stretchOfArticles()
    articles = stretch
    return stretch.contains(index)
  }

  /// Judges a passage by its first glyph, and tells whether it opens an explanation.
  private mutating func judgeByStart(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    let passage = outline.passages[index]
    switch bytes[passage.start] {
    case 0x41...0x5A, 0x61...0x7A, 0x28, 0x22, 0x30...0x39, 0xE2:
      if Translation.isForeign(passage, outline) { foreign.append(index) }
      if isNote(passage, bytes) { reasons[index] = .note }
      if EditorNotes.isFootnoteBelow(index, outline) { takeFootnote(index) }
    case 0x5B, 0xE3, 0xEF:
      guard !passage.mark.hasCountedLabel else { return false }
      if Commentary.begins(passage, outline) {
        reasons[index] = .commentary
        return true
      }
      if EditorNotes.isFootnoteBelow(index, outline) {
        takeFootnote(index)
      } else if isNote(passage, bytes) {
        reasons[index] = .note
      }
    default: break
    }
    return false
  }

  /// Whether a line behind a sentence says in round brackets who amended it: （2022年5月6日修正）. Below a
  /// title the same words are the 题注.
  private func isMarkOfAmendment(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    let passage = outline.passages[index]
    guard index > 0, outline.passages[index - 1].endsClause, passage.end - passage.start <= 300,
      passage.label == nil, isBracket(passage, bytes)
    else { return false }
    return EditorNotes.areAmendmentMark(outline.text.whole(passage))
      && outline.passages[..<index].contains {
        if case .article = $0.label?.label { true } else { false }
      }
  }

  /// Sets a footnote apart, and the line above the first of several.
  private mutating func takeFootnote(_ index: Int) {
    reasons[index] = .note
    if index > 0, reasons[index - 1] == nil, TailWords.headsNotes(index - 1, outline) {
      reasons[index - 1] = .note
    }
  }

  /// Whether a row names the columns of a table of articles: 条号 | 内容.
  private func isHeadOfArticles(_ index: Int) -> Bool {
    let passage = outline.passages[index]
    guard passage.mark.isRow, passage.label == nil, index + 1 < outline.passages.count,
      outline.passages[index + 1].mark.isRow,
      case .article = outline.passages[index + 1].label?.label
    else { return false }
    let cells = outline.text.whole(passage).split(separator: 0x09)
    return cells.count >= 2 && cells.allSatisfy { SideText.columns.holds(Array($0)) }
  }

  /// Whether the first glyph of a passage lets it be anything else than words of the regulation:
  /// nearly all begin with an ideograph, or with the label of an item in brackets.
  private func mayBeginApart(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    let first = bytes[passage.start]
    if first &- 0xE4 < 6 { return false }
    guard first == 0xEF, case .item(.bracketed, _) = passage.label?.label else { return true }
    return false
  }

  /// Whether a passage is short and neither a unit nor a sentence, as rows of buttons are.
  @inline(__always)
  private func mayBeButtons(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    !passage.endsClause && passage.label == nil && passage.end - passage.start <= 150
      && passage.mark.heading == 0 && !passage.mark.isRow
      && NavigationWords.beginsButtons(passage.start..<passage.end, bytes)
  }

  /// The passages from the first article to the last: what stands outside of them is told apart where
  /// the ends of the regulation are found.
  private func stretchOfArticles() -> Range<Int> {
    func isArticle(_ passage: Passage) -> Bool {
      if case .article = passage.label?.label { passage.label?.isSpaced == true } else { false }
    }
    guard let first = outline.passages.firstIndex(where: isArticle),
      let last = outline.passages.lastIndex(where: isArticle)
    else { return 0..<0 }
    return first..<last
  }

  /// The last byte of ] 】 〕 ］ ) or ）.
  private func mayEndBracket(_ byte: UInt8) -> Bool {
    byte == 0x5D || byte == 0x91 || byte == 0x95 || byte == 0xBD || byte == 0x29 || byte == 0x89
  }

  private func isUnit(_ passage: Passage) -> Bool {
    switch passage.label?.label {
    case .article, .annex: true
    case .division: outline.isHeading(passage)
    case .item, nil: passage.mark.heading > 0
    }
  }

  private static let columns: WordSet = [
    "条", "条号", "条款", "条目", "条文", "条文内容", "内容", "正文", "序号", "编号", "规定", "具体内容",
  ]

  private func isNote(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard passage.end - passage.start <= 1_500, isBracket(passage, bytes) else { return false }
    // Round brackets that a line opens with may be a label's.
    let opening = glyph(at: passage.start, in: bytes).value
    let isRound = opening == Glyph.leftParenthesis || opening == 0x28
    return (!isRound || mayEndBracket(bytes[passage.end - 1]))
      && EditorNotes.areNote(outline.text.whole(passage))
  }

  private func isBracket(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    switch glyph(at: passage.start, in: bytes).value {
    case Glyph.leftLenticular, Glyph.leftParenthesis, 0x28, 0x3014, 0xFF3B, 0x5B: true
    default: false
    }
  }
}
