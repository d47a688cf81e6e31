internal import ChineseText

/// Furniture of web pages: what menus, publication data and footers say.
enum NavigationWords {
  /// Whether a line is furniture: it holds a typical word or a typical mark.
  static func match(_ line: [UInt8]) -> Bool {
    line.count <= 600 && (buttons.holds(line) || words.isIn(line))
  }

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
