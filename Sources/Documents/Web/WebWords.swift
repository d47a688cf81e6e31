internal import ChineseText

/// The words that web sites put around documents.
enum WebWords {
  /// Whether a text holds nothing but the words of buttons and what parts them. Sizes of letters
  /// alone (`大 中 小`) are buttons, a single `中` is none.
  static func areButtons(_ text: String) -> Bool {
    let words = text.unicodeScalars.split { isSeparator($0) }.map { String($0) }
    guard !words.isEmpty, words.count <= 40 else { return false }
    let areSizes = words.contains("大") && words.contains("小")
    return words.allSatisfy { buttons.contains($0) || sizes.contains($0) }
      && (areSizes || words.contains(where: buttons.contains))
  }

  /// Whether a text is the path to the page: `首页 > 法规`.
  static func isPath(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.count <= 120 else { return false }
    let start = String(String.UnicodeScalarView(scalars.prefix(8)))
    let isNamed = paths.contains(where: start.hasPrefix)
    let hasArrow = scalars.contains { ">»›→＞".unicodeScalars.contains($0) }
    return isNamed && (hasArrow || text.contains("位置：") || text.contains("位置:"))
  }

  /// Whether a text begins with what sites say of themselves or of the page.
  static func beginsSiteWords(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 400 else { return false }
    let start = text.drop { " 　[【（(".contains($0) }
    return prefixes.contains(where: start.hasPrefix) || text.contains("ICP备")
      || text.contains("公网安备")
      || areButtons(text) || isSeparated(text)
  }

  /// Whether a text is a row of short words of which one is a button.
  static func isSeparated(_ text: String) -> Bool {
    let words = text.unicodeScalars.split { isSeparator($0) }
    return words.count > 1 && words.count <= 40 && words.allSatisfy { $0.count <= 8 }
      && words.contains { buttons.contains(String($0)) }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    Glyph.isBlank(scalar.value) || "|｜·/[]【】［］<>＜＞：:()（）—-".unicodeScalars.contains(scalar)
  }

  private static let sizes: Set<String> = ["大", "中", "小", "特大", "默认"]

  private static let buttons: Set<String> = [
    "关于我们", "关闭", "关闭窗口", "关闭本页", "关闭页面", "分享", "分享到", "加入收藏", "字体", "字号", "微信", "微博",
    "我要打印", "我要收藏", "我要纠错", "打印", "打印本页", "打印页面", "打印文章", "收藏", "放大", "复制链接", "返回", "返回列表", "返回顶部",
    "缩小", "网站地图", "联系我们", "设为首页", "首页", "朗读", "朗读本页", "QQ空间", "TOP", "纠错", "上一页",
    "下一页",
  ]

  private static let paths = [
    "首页", "您的位置", "您现在的位置", "您当前的位置", "当前位置", "所在位置", "你的位置", "网站首页", "主页",
  ]

  private static let prefixes = [
    "Copyright", "copyright", "©", "上一篇", "下一篇", "主办单位：", "主办：", "免责声明", "凡本网", "分享到", "友情链接",
    "声明：本", "字号：",
    "字体：", "扫一扫", "扫描二维码", "承办单位：", "打印本", "技术支持：", "推荐阅读", "本文链接", "本站所", "本网站所", "本网所", "浏览次数",
    "浏览量", "点击数", "点击次数", "版权所有", "特别声明：", "相关文章", "相关新闻", "相关链接", "相关阅读", "相关推荐", "编辑：", "网站标识码",
    "网站声明",
    "联系我们", "责任编辑", "责编：", "访问量", "阅读次数", "阅读量", "关注我们", "网络编辑：", "审核：",
  ]
}
