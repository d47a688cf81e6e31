internal import ChineseText
internal import RegulationModel

/// Paragraphs that their numbers count, as Taiwan prints the 項 of an article: 1 and 2, alone on lines of
/// their own or before the words. The place of a paragraph says the same: the numbers are set apart.
enum CountedParagraphs {
  /// A number before words, or alone above them.
  private struct Count {
    let passage: Int
    let number: Int
    /// UTF-8 offset of the first glyph behind it; the end of the passage where it stands alone.
    let textStart: Int
  }

  /// The document without such numbers.
  static func opened(_ outline: DocumentOutline) -> DocumentOutline {
    guard setsLabelsApart(outline) else { return outline }
    let found = counts(outline)
    guard !found.isEmpty else { return outline }
    let bytes = outline.text.bytes
    var byPassage: [Int: Count] = [:]
    for count in found { byPassage[count.passage] = count }
    var passages: [Passage] = []
    var marks = outline.marks
    for (index, passage) in outline.passages.enumerated() {
      guard let count = byPassage[index] else {
        passages.append(passage)
        continue
      }
      let number = Respacing.text(passage.start..<count.textStart, of: bytes.span)
      marks.append(
        MarkApart(
          line: passage.line, offset: passage.start, text: number, countsParagraph: true))
      if count.textStart < passage.end {
        passages.append(passage.opened(at: count.textStart))
      }
    }
    return DocumentOutline(outline, passages: passages, apart: outline.apart, marks: marks)
  }

  /// Whether the labels of some of the first articles stand alone on their lines.
  private static func setsLabelsApart(_ outline: DocumentOutline) -> Bool {
    var seen = 0
    for passage in outline.passages {
      guard case .article = passage.label?.label, passage.label?.isSpaced == true else { continue }
      if passage.textStart >= passage.end { return true }
      seen += 1
      if seen == sample { return false }
    }
    return false
  }

  /// So many articles tell how labels are set.
  private static let sample = 3

  /// The numbers of the articles whose paragraphs are all counted, from 1 and in order.
  private static func counts(_ outline: DocumentOutline) -> [Count] {
    let bytes = outline.text.bytes.span
    let passages = outline.passages
    var found: [Count] = []
    var article: [Count] = []
    // Only below the bare label of an article, with 1, a run begins.
    var isOpen = false
    func close() {
      if article.count >= 2 { found += article }
      article = []
    }
    for (index, passage) in passages.enumerated() {
      switch passage.label?.label {
      case .article:
        close()
        isOpen = passage.textStart >= passage.end && passage.label?.isSpaced == true
        continue
      case .division, .annex:
        close()
        isOpen = false
        continue
      case .item: continue
      case nil: break
      }
      guard isOpen else { continue }
      if let count = count(at: index, outline, bytes), count.number == article.count + 1 {
        article.append(count)
      } else if article.last.map({ passages[$0.passage].end == $0.textStart }) != true
        || article.last?.passage != index - 1
      {
        // A paragraph without a number: below a number alone it is the one that is counted.
        isOpen = false
        article = []
      }
    }
    close()
    return found
  }

  private static func count(
    at index: Int, _ outline: DocumentOutline, _ bytes: Span<UInt8>
  ) -> Count? {
    let passage = outline.passages[index]
    guard passage.start < passage.end, passage.first == passage.last, !passage.mark.isRow else {
      return nil
    }
    var cursor = GlyphCursor(passage.start..<passage.end)
    guard Glyph.isDigit(cursor.peek(bytes)), let number = ChineseNumeral.read(&cursor, bytes),
      (1..<100).contains(number)
    else { return nil }
    if cursor.isAtEnd {
      return isWords(index + 1, outline)
        ? Count(passage: index, number: number, textStart: passage.end) : nil
    }
    guard cursor.skipBlanks(bytes), !measures(cursor.peek(bytes)) else { return nil }
    return Count(passage: index, number: number, textStart: cursor.offset)
  }

  /// Whether words without a label stand on a line.
  private static func isWords(_ index: Int, _ outline: DocumentOutline) -> Bool {
    guard index < outline.passages.count, outline.passages[index].label == nil else { return false }
    let first = glyph(at: outline.passages[index].start, in: outline.text.bytes.span).value
    return !Glyph.isDigit(first)
  }

  /// Whether a glyph behind a number makes a measure or a day of it: 1 年以上, 3 個月, 5 %.
  private static func measures(_ glyph: UInt32) -> Bool {
    switch Unicode.Scalar(glyph) {
    case "年", "月", "日", "个", "個", "天", "周", "週", "小", "时", "時", "分", "元", "次", "条", "條", "项", "項",
      "款",
      "人", "名", "倍", "米", "公", "万", "萬", "至", "以", "、", "．", ".", "%", "％", "-", "—":
      return true
    default: return Glyph.isDigit(glyph)
    }
  }
}
