internal import ChineseText

/// The title of two texts side by side, or the head of their table: such a document has articles, and
/// is the text of neither.
enum ComparisonHeading {
  /// Headings stand among the first passages.
  private static let farthest = 60
  /// Heads of columns are short, in UTF-8.
  private static let longestHead = 300

  /// Index of the passage that says so.
  ///
  /// - Parameters:
  ///   - outline: a document.
  ///   - range: the passages in front of its first article.
  /// - Returns: `nil` for any other document.
  static func index(in outline: DocumentOutline, _ range: Range<Int>) -> Int? {
    range.prefix(farthest).first { index in
      let passage = outline.passages[index]
      guard !passage.endsClause, passage.end - passage.start <= TitleWords.longest else {
        return false
      }
      return isTitle(passage, outline) || isHead(passage, outline)
    }
  }

  private static func isTitle(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.bytes.span
    switch Unicode.Scalar(glyph(endingAt: passage.end, notBefore: 0, in: bytes)?.value ?? 0) {
    case "照", "表": return TitleWords.areComparison(outline.text.whole(passage))
    default: return false
    }
  }

  /// Whether the columns of a row are an old and a new text: 修订前 | 修订后 | 说明.
  private static func isHead(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    guard passage.end - passage.start <= longestHead else { return false }
    let bytes = outline.text.bytes.span
    guard ByteSearch.first(0x09, in: passage.start..<passage.end, of: bytes) != nil else {
      return false
    }
    // A column's head stands at the start of a cell.
    var hasOld = false
    var hasNew = false
    var cursor = GlyphCursor(passage.start..<passage.end)
    while !cursor.isAtEnd {
      cursor.skipBlanks(bytes)
      hasOld = hasOld || cursor.take(old, bytes)
      hasNew = hasNew || cursor.take(new, bytes)
      while !cursor.isAtEnd, cursor.take(bytes) != 0x09 {}
    }
    return hasOld && hasNew
  }

  private static let old: WordSet = [
    "修订前", "修改前", "修正前", "原条文", "旧条文", "现行条文", "现行规定", "原条款", "原文", "原规定",
  ]
  private static let new: WordSet = [
    "修订后", "修改后", "修正后", "新条文", "拟修改", "修订条文", "修改条文", "现条文", "新条款", "修订稿", "修订草案",
    "修改稿", "征求意见稿", "新规定",
  ]
}
