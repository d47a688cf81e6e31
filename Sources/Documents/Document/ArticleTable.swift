internal import ChineseText

/// Tells the rows of a table that sets articles: their labels fill one column, and the paragraphs of each
/// another one. Other rows are one line each; of these, every paragraph stands for itself.
struct ArticleTable {
  /// Where the paragraphs of an article stand.
  struct Text: Equatable {
    /// The cell, by its index in the row.
    let cell: Int
    /// Whether the label stands in the same row, and its first paragraph behind it.
    let isLabelled: Bool
  }

  /// The cell of the last label; `nil` behind another row.
  private var label: Int?

  /// Looks at the next row.
  ///
  /// - Parameter cells: the paragraphs of each cell that show and are not blank.
  /// - Returns: `nil` for a row that is one line.
  mutating func text(of cells: [[[UInt8]]]) -> Text? {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    if filled.count == 2, let first = filled.first, cells[first].count == 1,
      ArticleTable.isLabel(cells[first][0])
    {
      label = first
      return Text(cell: filled[1], isLabelled: true)
    }
    if let label, filled.count == 1, filled[0] > label {
      return Text(cell: filled[0], isLabelled: false)
    }
    label = nil
    return nil
  }

  /// Whether a row, given by the paragraphs of each cell that show and are not blank, is a part of a page
  /// that a table lays out: one cell holds several articles, and beside it stand no sentences, only a menu
  /// or the name of what it is.
  static func isPage(_ cells: [[[UInt8]]]) -> Bool {
    let pages = cells.indices.filter { index in
      cells[index].count { BlockText.beginsArticle($0) } > 1
    }
    guard pages.count == 1 else { return false }
    return cells.indices.allSatisfy { index in
      index == pages[0] || !cells[index].contains { endsSentence($0) }
    }
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    let end = BlockText.trimmed(text.indices, of: text).upperBound
    guard let last = glyph(endingAt: end, notBefore: 0, in: text.span) else { return false }
    return Glyph.endsClause(last.value)
  }

  /// Whether a text is nothing but the label of an article, with a mark behind it or none.
  ///
  ///     label = "第" number ("条" | "條") ["之" number] ["：" | ":" | "、"]
  private static func isLabel(_ text: [UInt8]) -> Bool {
    let bytes = text.span
    var cursor = GlyphCursor(text.indices)
    cursor.skipBlanks(bytes)
    guard cursor.take(Glyph.ordinal, bytes) else { return false }
    cursor.skipBlanks(bytes)
    guard ChineseNumeral.read(&cursor, bytes) != nil else { return false }
    cursor.skipBlanks(bytes)
    guard cursor.take(Glyph.article, bytes) || cursor.take(Glyph.articleTraditional, bytes) else {
      return false
    }
    if cursor.take(Glyph.branch, bytes), ChineseNumeral.read(&cursor, bytes) == nil { return false }
    _ =
      cursor.take(Glyph.colon, bytes) || cursor.take(0x3A, bytes)
      || cursor.take(Glyph.enumerationComma, bytes)
    cursor.skipBlanks(bytes)
    return cursor.isAtEnd
  }
}
