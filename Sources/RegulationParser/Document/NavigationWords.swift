internal import ChineseText

/// Furniture of web pages: what menus, publication data and footers say.
enum NavigationWords {
  /// Whether a line is furniture: it holds a typical word or a typical mark.
  static func match(_ line: [UInt8]) -> Bool {
    line.count <= 600 && (buttons.holds(line) || words.isIn(line) || areButtons(line))
  }

  /// Whether a line is furniture wherever it stands: several buttons in a row, of which one is none
  /// that a text would speak of, or 分享到 with what is shared to.
  static func areButtons(_ line: [UInt8]) -> Bool {
    guard line.count <= 120 else { return false }
    if sharing.begins(line) { return true }
    var cursor = GlyphCursor(0..<line.count)
    var count = 0
    while !cursor.isAtEnd {
      if isSeparator(cursor.peek(line.span)) {
        cursor.take(line.span)
        continue
      }
      guard cursor.take(buttons, line.span) else { return false }
      count += 1
    }
    return count >= 2 && pageButtons.isIn(line)
  }

  /// Whether text begins as a row of buttons does.
  static func beginsButtons(_ text: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(text)
    if isSeparator(cursor.peek(bytes)) { cursor.take(bytes) }
    return cursor.take(buttons, bytes) || cursor.take(sharing, bytes)
  }

  /// | ｜ · / [ ] 【 】
  private static func isSeparator(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x7C, 0xFF5C, 0xB7, 0x2F, 0x5B, 0x5D, Glyph.leftLenticular, Glyph.rightLenticular: true
    default: false
    }
  }

  private static let sharing: WordSet = ["分享到：", "分享到:", "分享至：", "分享至:"]
  private static let pageButtons: WordSet = ["打印", "关闭", "首页", "收藏", "返回", "上一页", "下一页", "字号"]

  /// Words that stand alone on buttons and in menus.
  private static let buttons: WordSet = [
    "首页", "打印", "关闭", "收藏", "分享", "返回", "返回首页", "返回列表", "上一页", "下一页", "大中小", "[大][中][小]",
    "【大中小】", "打印本页", "[打印]", "[关闭]", "登录", "注册", "搜索", "下载", "全文下载", "网站首页", "字号", "更多", "更多>>",
  ]

  private static let words: WordSet = [
    "发布时间", "发布日期", "浏览次数", "阅读次数", "点击数", "字号：", "字体：", "来源：", "信息来源",
    "责任编辑", "上一篇", "下一篇", "相关链接", "网站地图", "关于我们", "联系我们", "隐私声明", "版权所有",
    "ICP备", "公安备案", "打印本页", "关闭窗口", "返回顶部", "分享到", "无障碍", "当前位置", "首页>", "首页|",
    "登录|", "|注册", "高级检索", "热门搜索", "【打印】", "【关闭】", "下载文字版", "扫一扫", "您是第", "访问者",
    "主办单位", "网站标识码", "客户端下载", "我的收藏", "邮编：", "字号:", "来源:",
  ]
}
