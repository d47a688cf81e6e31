internal import ChineseText

/// Lines of an item in a container that are no text of it: the link to the page it was taken from,
/// keys with values, the time of the last update.
enum ItemLines {
  private static let linkWords = WordSet(
    spaced: """
      查看原文 原文链接 阅读原文 原文 原文地址 查看全文 阅读全文 全文链接 链接 网址 来源链接 点击查看 点击阅读 详情 查看详情 来源 新闻链接 文章链接 视频链接 观看视频 \
      查看 更多 PDF PDF链接 PDF下载 查看來源 原文連結 閱讀原文
      """)

  /// Whether a passage is nothing but a link to another page: 查看原文, an address.
  static func isLink(_ passage: Passage) -> Bool {
    guard passage.claim.level == nil, !passage.hasSentence, passage.text.count <= 400 else {
      return false
    }
    let start = passage.text.place(of: Glyphs("http"))
    guard start != nil || !passage.claim.links.isEmpty else { return false }
    let words = passage.text[..<(start ?? passage.text.count)].filter {
      $0.isIdeograph || $0.isLatinWord
    }
    return words.isEmpty || linkWords.holds(Array(words))
  }

  /// The address that a passage leads to: its link, or the address that it prints.
  static func address(_ passage: Passage) -> String? {
    passage.claim.links.first ?? printedAddress(passage.text)
  }

  /// The first address that a text prints; `nil` where it prints none.
  static func printedAddress(_ text: Glyphs) -> String? {
    guard let start = text.place(of: Glyphs("http")) else { return nil }
    let end = text[start...].firstIndex { !isPartOfAddress($0) } ?? text.count
    return end - start > 10 ? text[start..<end].string : nil
  }

  private static func isPartOfAddress(_ glyph: UInt32) -> Bool {
    glyph > 0x20 && glyph < 0x7F && ![0x28, 0x29, 0x3C, 0x3E, 0x22, 0x5B, 0x5D].contains(glyph)
  }

  private static let keys = WordSet(
    spaced: """
      来源 作者 发布时间 发布日期 日期 时间 更新时间 更新时间戳 抓取时间 采集时间 爬取时间 数据源 数据来源 聚合页 说明 新闻条数 条数 版面 版次 栏目 匹配行业 匹配关键词 \
      关键词 标签 链接 网址 原文链接 文章链接 PDF链接 视频链接 字数 编辑 责任编辑 责编 记者 频道 分类 摘要 筛选条件 使用的筛选词 地址 生成时间 统计时间 总数 共计 來源 \
      發佈時間 發布時間 責任編輯 更新時間 url source date author time tags
      """)

  /// Longest value of a key, in characters.
  private static let longestValue = 60

  /// Whether a passage is keys with values and nothing else: `版面：06版 | 匹配行业：美妆`.
  static func isData(_ passage: Passage) -> Bool {
    guard passage.claim.level == nil, !passage.text.contains(Glyph.fullStop) else { return false }
    let bare = passage.text.drop { Glyph.isOpening($0) }
    let parts = bare.split { $0 == 0x7C || $0 == 0xFF5C }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        guard let colon = part.prefix(12).firstIndex(where: { $0 == Glyph.colon || $0 == 0x3A })
        else { return false }
        let key = part[..<colon].filter { !Glyph.isBlank($0) }
        let isShort =
          part.count - key.count <= longestValue || part.contains { $0 == 0x2F || $0 == 0x22 }
        return keys.holds(key) && isShort
      }
  }
}
