internal import ChineseText
internal import RegulationModel

/// Sets passages apart that stand between the words of the regulation and are none of them:
/// commentary, the same text in another language, an editor's notes.
struct SideText {
  private let outline: DocumentOutline
  private var reasons: [Int: DroppedText.Reason] = [:]
  /// Where the words of passages end that have an editor's note behind them, by index.
  private var ends: [Int: Int] = [:]

  /// The document without such passages.
  static func separated(_ document: DocumentOutline) -> DocumentOutline {
    let outline = ListedArticles.opened(document)
    var side = SideText(outline)
    side.look()
    guard !side.reasons.isEmpty || !side.ends.isEmpty else { return outline }
    let bytes = outline.text.source.bytes
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
    let source = outline.text.source.bytes
    let bytes = source.span
    let passages = outline.passages
    var foreign: [Int] = []
    var isCommented = false
    var articles: Range<Int>?
    for index in passages.indices {
      let (start, end) = (passages[index].start, passages[index].end)
      guard start < end,
        isCommented || passages[index].mark.isRow || mayBeApart(bytes[start], bytes[end - 1])
          || mayBeButtons(passages[index], bytes)
      else { continue }
      let passage = passages[index]
      if isCommented {
        guard isUnit(passage) else {
          reasons[index] = .commentary
          continue
        }
        isCommented = false
      }
      if mayEndBracket(bytes[passage.end - 1]), passage.first == passage.last,
        let end = EditorNotes.noteStart(in: passage, bytes)
      {
        ends[index] = end
      }
      if passage.end - passage.start <= Excerpt.longestMark, Excerpt.isMark(passage, outline) {
        reasons[index] = .omission
        continue
      }
      if isHeadOfArticles(index) {
        reasons[index] = .metadata
        continue
      }
      if isMarkOfAmendment(index) {
        reasons[index] = .note
        continue
      }
      if mayBeButtons(passage, bytes), NavigationWords.areButtons(outline.text.whole(passage)) {
        let stretch = articles ?? stretchOfArticles()
        articles = stretch
        if stretch.contains(index) { reasons[index] = .navigation }
        continue
      }
      switch bytes[passage.start] {
      case 0x41...0x5A, 0x61...0x7A, 0x28, 0x22, 0x30...0x39, 0xE2:
        if Translation.isForeign(passage, outline) { foreign.append(index) }
        if isNote(passage) { reasons[index] = .note }
        if EditorNotes.isFootnoteBelow(index, outline) { takeFootnote(index) }
      case 0x5B, 0xE3, 0xEF:
        guard !passage.mark.hasCountedLabel else { continue }
        if Commentary.begins(passage, outline) {
          reasons[index] = .commentary
          isCommented = true
        } else if EditorNotes.isFootnoteBelow(index, outline) {
          takeFootnote(index)
        } else if isNote(passage) {
          reasons[index] = .note
        }
      default: break
      }
    }
    if Translation.isParallel(foreign, outline) {
      for index in foreign { reasons[index] = .translation }
    }
    for index in RepeatedLines.find(outline) where reasons[index] == nil {
      reasons[index] = .pageHead
    }
  }

  /// Whether a line behind a sentence says in round brackets who amended it: （2022年5月6日修正）. Below a
  /// title the same words are the 题注.
  private func isMarkOfAmendment(_ index: Int) -> Bool {
    let passage = outline.passages[index]
    guard index > 0, outline.passages[index - 1].endsClause, passage.end - passage.start <= 300,
      passage.label == nil, isBracket(passage)
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
    return cells.count >= 2 && cells.allSatisfy { columns.contains(Array($0)) }
  }

  /// Whether the first and the last byte of a passage let it be anything else than words of the
  /// regulation: nearly all begin with an ideograph and end with a mark of a clause.
  private func mayBeApart(_ first: UInt8, _ last: UInt8) -> Bool {
    first &- 0xE4 >= 6 || mayEndBracket(last)
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

  private let columns = Set(
    ["条", "条号", "条款", "条目", "条文", "条文内容", "内容", "正文", "序号", "编号", "规定", "具体内容"].map {
      Array($0.utf8)
    })

  private func isNote(_ passage: Passage) -> Bool {
    passage.end - passage.start <= 1_500 && isBracket(passage)
      && EditorNotes.areNote(outline.text.whole(passage))
  }

  private func isBracket(_ passage: Passage) -> Bool {
    switch glyph(at: passage.start, in: outline.text.source.bytes.span).value {
    case Glyph.leftLenticular, Glyph.leftParenthesis, 0x28, 0x3014, 0xFF3B, 0x5B: true
    default: false
    }
  }
}

/// Lines of another language beside the Chinese ones.
enum Translation {
  /// Whether a passage is written in Latin letters: words of them, and hardly an ideograph.
  static func isForeign(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.source.bytes.span
    var letters = 0
    var others = 0
    for offset in passage.start..<passage.end {
      let byte = bytes[offset] | 0x20
      if (0x61...0x7A).contains(byte) {
        letters += 1
      } else if bytes[offset] >= 0xE3 {
        others += 1
        if others > 30, letters < others { return false }
      }
    }
    return letters >= 4 && letters > others * 10
  }

  /// Whether foreign lines accompany the Chinese ones: at least four, and nearly one for each.
  static func isParallel(_ foreign: [Int], _ outline: DocumentOutline) -> Bool {
    guard foreign.count >= 4, let first = foreign.first, let last = foreign.last else {
      return false
    }
    return foreign.count * 5 >= (last - first + 1) * 2
      && foreign.count * 4 >= outline.passages.count
  }
}

/// Explanations below an article.
enum Commentary {
  /// Whether a passage opens an explanation, which goes on to the next article: 【释义】.
  static func begins(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.source.bytes.span
    var cursor = GlyphCursor(passage.start..<min(passage.end, passage.start + 60))
    switch cursor.take(bytes) {
    case Glyph.leftLenticular, 0x3014, 0xFF3B, 0x5B: break
    default: return false
    }
    let start = cursor.offset
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.take(bytes) {
      case Glyph.rightLenticular, 0x3015, 0xFF3D, 0x5D:
        return words.holds(Respacing.text(start..<offset, of: bytes))
      default: break
      }
    }
    return false
  }

  private static let words: WordSet = [
    "释义", "解读", "条文释义", "条文解读", "条文主旨", "理解与适用", "立法理由", "立法背景", "案例", "典型案例", "要点",
    "要点提示", "评注", "注释", "点评", "相关规定", "相关法条", "关联法规", "适用提示", "解析", "条文解析", "本条主旨",
    "条文说明", "立法说明", "实务指引", "案例链接", "重点解读", "条文要义", "说明", "参考案例", "参见",
  ]
}
