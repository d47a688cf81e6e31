internal import ChineseText

/// Who published and wrote an item, from its container, its dateline and the lines about it.
struct About: Sendable {
  let source: String?
  let author: String?
  let byline: String?
  let url: String?
  let column: String?
  let keywords: [String]

  /// Gathers what is said: a field of the container counts before a line, and a line about the item
  /// before the dateline's agency only where the dateline names none.
  init(
    _ draft: ItemDraft, _ parts: HeadingParts, _ dateline: Dateline?, _ lines: [MetadataLine],
    _ texts: [Glyphs]
  ) {
    let fields = draft.about
    source =
      fields.source ?? dateline?.agency ?? lines.lazy.compactMap(\.source).first
      ?? fields.groupPaper
    author = fields.author ?? lines.lazy.compactMap(\.author).first
    byline =
      parts.byline ?? dateline?.byline ?? lines.lazy.compactMap(\.author).first
      ?? Credit.byline(endOf: texts) ?? fields.author
    url = fields.url ?? lines.lazy.compactMap(\.url).first
    column =
      Column.of(parts.headline) ?? lines.lazy.compactMap(\.column).first ?? fields.column
    keywords = fields.keywords + lines.flatMap(\.keywords)
  }
}

/// The column that a headline names: 【履职故事】…, …（人民论坛）.
enum Column {
  /// Longest name of a column, in characters.
  private static let longest = 14

  /// The name in the brackets at an end of a headline; `nil` where there is none.
  static func of(_ headline: String?) -> String? {
    let words = Glyphs(headline ?? "")
    if words.first == Glyph.leftLenticular,
      let close = words.prefix(longest + 10).firstIndex(of: Glyph.rightLenticular), close > 1,
      close + 1 < words.count
    {
      return words[1..<close].string
    }
    guard let last = words.last, last == Glyph.rightParenthesis || last == 0x29,
      let open = words.lastIndex(where: { $0 == Glyph.leftParenthesis || $0 == 0x28 }), open > 3
    else { return nil }
    let inner = Array(words[(open + 1)..<(words.count - 1)])
    guard (2...longest).contains(inner.count), PrintedDay.first(in: inner, inner.indices) == nil,
      inner.contains(where: \.isIdeograph), Number(at: 0, in: inner) == nil,
      !notColumns.holds(inner)
    else { return nil }
    return inner.string
  }

  /// What stands in brackets behind a headline and names no column.
  private static let notColumns = WordSet(
    spaced: "组图 图 多图 视频 上 中 下 全文 摘要 附图 完 续 试行 修订 草案 修正 征求意见稿 送审稿 暂行 图文 高清组图 附全文 附名单 名单 节选")
}

/// Whether a text opens with another time than the day of the report.
enum StoryTime {
  private static let nowWords = WordSet(spaced: "今天 今日 如今 今年 周年 年前 半个世纪 当年")
  /// Characters of the beginning that are looked at.
  private static let length = 160

  /// Whether a year is printed in the first words and the words around it lead to the present.
  static func isPast(_ texts: [Glyphs]) -> Bool {
    let start = texts.first?.prefix(length) ?? []
    let words = Array(start)
    guard let day = PrintedDay.all(in: words, words.indices).first(where: { $0.year != nil }) else {
      return false
    }
    return nowWords.first(in: words, day.range.upperBound..<words.count) != nil
  }
}
