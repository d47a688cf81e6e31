internal import ChineseText

/// 下转第六版 and 上接第一版: a newspaper's marks where a text goes on at another page.
///
///     jump = ["（" | "("] ("下转" | "上接" | "紧接" | "转") … "版" ["）" | ")"]
struct PageJump: Sendable, Hashable {
  /// Whether the text comes from another page, and does not go to one.
  let isContinuation: Bool
  /// Where the mark stands, its brackets included.
  let range: Range<Int>

  /// Characters between 转 and 版: 第六, 第A06, 03.
  private static let longest = 8

  /// The first mark in a text.
  static func first(in text: Glyphs) -> PageJump? {
    for index in text.indices where text[index] == 0x8F6C || text[index] == 0x63A5 {  // 转 接
      if let jump = PageJump(around: index, in: text) { return jump }
    }
    return nil
  }

  private init?(around index: Int, in text: Glyphs) {
    var start = index
    guard index > 0,
      text[index - 1] == 0x4E0A || text[index - 1] == 0x4E0B
        || text[index - 1] == 0x7D27  // 上 下 紧
    else { return nil }
    start = index - 1
    var end = index + 1
    while end < text.count, text[end] != 0x7248, end - index <= PageJump.longest { end += 1 }  // 版
    guard end < text.count, text[end] == 0x7248, PageJump.isPage(text[(index + 1)..<end]) else {
      return nil
    }
    end += 1
    // （下转第六版③） and （上接第一版要闻） stay one mark with their brackets.
    let isOpen = start > 0 && [Glyph.leftParenthesis, 0x28, 0x3010].contains(text[start - 1])
    if isOpen {
      var close = end
      while close < text.count, close - end < 8, !Glyph.isClosing(text[close]) { close += 1 }
      guard close < text.count, Glyph.isClosing(text[close]) else { return nil }
      start -= 1
      end = close + 1
    }
    isContinuation = text[index] == 0x63A5
    range = start..<end
  }

  /// 第六, 第03, A06, 一.
  private static func isPage(_ words: ArraySlice<UInt32>) -> Bool {
    !words.isEmpty
      && words.allSatisfy { glyph in
        glyph == Glyph.ordinal || glyph.isLatinWord || Glyph.isDigit(glyph)
          || "一二三四五六七八九十头".unicodeScalars.contains { $0.value == glyph }
      }
  }
}
