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
      return TitleWords.areComparison(outline.text.whole(passage)) || isHead(passage, outline)
    }
  }

  /// Whether the columns of a row are an old and a new text: 修订前 | 修订后 | 说明.
  private static func isHead(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    guard passage.end - passage.start <= longestHead else { return false }
    let source = outline.text.source.bytes
    let cells = source[passage.start..<passage.end].split(separator: 0x09).map { cell in
      cell.filter { $0 != 0x20 }
    }
    guard cells.count >= 2 else { return false }
    return cells.contains { cell in old.contains { cell.starts(with: $0) } }
      && cells.contains { cell in new.contains { cell.starts(with: $0) } }
  }

  private static func words(_ list: [String]) -> [[UInt8]] { list.map { Array($0.utf8) } }

  private static let old = words([
    "修订前", "修改前", "修正前", "原条文", "旧条文", "现行条文", "现行规定", "原条款", "原文", "原规定",
  ])
  private static let new = words([
    "修订后", "修改后", "修正后", "新条文", "拟修改", "修订条文", "修改条文", "现条文", "新条款", "修订稿", "修订草案",
    "修改稿", "征求意见稿", "新规定",
  ])
}
