internal import ChineseText

/// Tells lines that belong to a page and not to a text: menus, links, footers, who published it.
///
/// Only whole lines are judged, by the words that such lines are made of; a line with the end of a
/// sentence in it is text, except for the notices of copyright at the foot.
enum PageFurniture {
  /// Why a line is no text; `nil` for one that may be.
  static func reason(_ line: Glyphs) -> DroppedLines.Reason? {
    guard line.count <= 300, !line.isEmpty else { return nil }
    let words = line.filter { !Glyph.isBlank($0) }
    if isRule(words) { return .navigation }
    if isPageJump(words) { return .pageJump }
    if words.count <= 3, words.allSatisfy({ $0 &- 0x30 < 10 }) { return .pageNumber }
    if isContentsEntry(words) { return .contents }
    if isColumnName(words) { return .column }
    if footerWords.isPart(of: words) { return .navigation }
    guard !words.contains(Glyph.fullStop) else { return nil }
    if isMenu(line, words) || isPageName(words) { return .navigation }
    return isMetadata(words) || isDayFirst(line) ? .metadata : nil
  }

  /// ————, ****, ■■■: a line that parts texts. …… is text.
  static func isRule(_ words: Glyphs) -> Bool {
    words.count >= 3 && words.first != 0x2026
      && !words.contains { $0.isIdeograph || $0.isLatinWord || Glyph.isDigit($0) }
  }

  /// Lines that hold nothing else.
  private static let menuWords = WordSet(
    spaced: """
      文章导航 版面导航 标题导航 评分 目录 目次 导读 本期导读 今日导读 要目 本期要目 导航 首页 返回 返回目录 返回首页 返回顶部 回到顶部 返回列表 返回上一页 上一篇 下一篇 上一版 \
      下一版 上一页 下一页 上一条 下一条 打印 打印本页 打印本文 打印此页 关闭 关闭窗口 关闭本页 关闭此页 收藏 收藏本页 分享 分享到 分享到： \
      分享: 点赞 评论 我要评论 发表评论 网友评论 相关阅读 相关链接 相关新闻 相关文章 相关稿件 推荐阅读 热门文章 热点新闻 延伸阅读 猜你喜欢 最新文章 相关报道 品牌栏目 往期推荐 往期回顾 精彩推荐 热点推荐 今日推荐 编辑推荐 数字报 数字报纸 放大 \
      缩小 默认 字号 大中小 【大中小】 [大中小] 字体：大中小 字号：大中小 字体:大中小 字号:大中小 【字体：大中小】 【打印】【关闭】 \
      【打印本页】【关闭窗口】 登录 注册 搜索 更多 更多>> 更多+ 查看更多 展开全文 阅读全文 无障碍浏览 手机版 电脑版 微信 微博 客户端 English 简体 \
      繁体 简体|繁体 朗读 听新闻 播报 语音播报 朗读本页 字號 字號： 字號: 評論 收藏 列印 關閉 返回頂部 轉發 分享到： 我要纠错 查看原文 阅读原文 原文链接       END 点个在看 点个在看你最好看 点赞在看 分享收藏点赞在看 喜欢此内容的人还喜欢 undefined null 扫码阅读 长按识别二维码 点击阅读全文
      """)

  /// Words that lines of menus begin with.
  private static let menuLeads = WordSet(
    spaced: """
      上一篇： 上一篇: 下一篇： 下一篇: 上一条： 上一条: 下一条： 下一条: 当前位置 您的位置 您当前的位置 您现在的位置 你现在的位置 当前所在位置 \
      点击上方蓝字 点击蓝字 关注我们 点击上方 长按 戳“阅读原文” 点击“阅读原文” 点击文末 在小说阅读器 本文由 以上内容由 扫一扫 扫码 识别二维码 扫描二维码 长按二维码 更多精彩资讯 分享到： 分享到: 网站地图 设为首页 加入收藏 友情链接 技术支持： 技术支持: 主办单位： 主办单位: 承办单位： 承办单位:
      """)

  /// Words of the foot of a page.
  private static let footerWords = WordSet(
    spaced: "ICP备 公网安备 版权所有 AllRightsReserved allrightsreserved Copyright COPYRIGHT ©")

  private static func isMenu(_ line: Glyphs, _ words: Glyphs) -> Bool {
    if menuWords.holds(words) || menuLeads.length(at: 0, in: words) != nil { return true }
    let bars = words.count { $0 == 0x7C || $0 == 0xFF5C }
    if bars >= 2 || isLink(words) || isPublisher(words) { return true }
    if isTrail(words) { return true }
    // 浙江日报 数字报纸
    return words.count <= 24
      && menuWords.length(endingAt: words.count, in: words).map { $0 >= 3 }
        ?? false
      && line.count > words.count
  }

  private static let trailWords = WordSet(spaced: "首页 正文 位置 新闻 中心 栏目 频道 要闻 动态")

  /// 首页 > 新闻 > 要闻
  private static func isTrail(_ words: Glyphs) -> Bool {
    let arrows = words.count { [0x3E, 0xFF1E, 0x203A, 0xBB].contains($0) }
    guard arrows >= 1, words.count <= 60, !words.contains(Glyph.titleOpen), !words.contains(0x3C)
    else { return false }
    return arrows >= 2 || trailWords.isPart(of: words)
  }

  /// Whether a line holds nothing but the words of a menu.
  static func isMenuWord(_ line: Glyphs) -> Bool {
    menuWords.holds(line.filter { !Glyph.isBlank($0) })
  }

  /// Words before lists of other pages; the lines below them are links.
  private static let linkLeads = WordSet(
    spaced:
      "相关阅读 相关链接 相关新闻 相关文章 相关稿件 推荐阅读 热门文章 热点新闻 延伸阅读 猜你喜欢 最新文章 相关报道 品牌栏目 往期推荐 往期回顾 精彩推荐 热点推荐 今日推荐 编辑推荐"
  )

  /// Whether a line is followed by links to other pages: 相关新闻
  static func leadsToLinks(_ words: Glyphs) -> Bool {
    linkLeads.holds(words.filter { $0.isIdeograph })
  }

  private static let summaryLeads = WordSet(spaced: "摘要 内容摘要 核心提示 内容提要 提要 编者按 导语 核心阅读")

  /// Whether a line is followed by a summary of the text: 【摘要】.
  static func leadsToSummary(_ words: Glyphs) -> Bool {
    words.first == Glyph.leftLenticular && summaryLeads.holds(words.filter { $0.isIdeograph })
  }

  private static let legalLeads = WordSet(
    spaced: "声明 免责声明 版权声明 特别声明 版权和免责申明 版权与免责声明 免责申明 郑重声明 聲明 免責聲明 版權聲明")
  private static let ownWords = WordSet(spaced: "本站 本网 本报 本公众号 本平台 凡注有 凡本网 本網 本社")
  private static let legalWords = WordSet(
    spaced: "转载 版权 侵权 稿件 注明来源 免责 授权 轉載 版權 侵權 注明文章")

  /// Whether a line is followed by what a site says of its rights: 声明, 版权声明.
  static func leadsToLegal(_ words: Glyphs) -> Bool {
    legalLeads.holds(words.filter { $0.isIdeograph })
  }

  /// Whether a line tells what a site says of its rights, whole sentences among it: 本站…转载….
  static func isLegal(_ words: Glyphs) -> Bool {
    ownWords.isPart(of: words) && legalWords.isPart(of: words)
  }

  /// Whether a line is the name of a page of a paper: 第01版：头版.
  static func isPageNameLine(_ line: Glyphs) -> Bool {
    isPageName(line.filter { !Glyph.isBlank($0) })
  }

  /// Whether a line is followed by a list of what the file holds: 目录, 导读.
  static func leadsToContents(_ words: Glyphs) -> Bool {
    contentsLeads.holds(words.filter { !Glyph.isBlank($0) })
  }

  private static let contentsLeads = WordSet(spaced: "目录 目次 导读 本期导读 今日导读 要目 本期要目")

  private static let columnWords = WordSet(
    spaced: "要闻 头条 新闻 综合新闻 时政要闻 时事要闻 本地要闻 国内要闻 今日要闻 工作动态 图片新闻 版面 头版 时政 简讯")

  /// 【重要讲话】, 要闻: a heading of several items.
  private static func isColumnName(_ words: Glyphs) -> Bool {
    if columnWords.holds(words) { return true }
    guard words.count <= 10, words.first == Glyph.leftLenticular,
      words.last == Glyph.rightLenticular
    else { return false }
    return words.dropFirst().dropLast().allSatisfy(\.isIdeograph)
  }

  /// · 某地召开会议 2023-01-20: a link with its day.
  private static func isLink(_ words: Glyphs) -> Bool {
    guard let first = words.first, [0xB7, 0x2022, 0x25AA, 0x25CF, 0x25A0, 0x2D].contains(first),
      let day = PrintedDay.all(in: words, words.indices).last
    else { return false }
    return day.date != nil && words.count - day.range.upperBound <= 1
  }

  /// 某某市人民政府主办 某某局承办
  private static func isPublisher(_ words: Glyphs) -> Bool {
    guard words.count <= 60, let last = publishers.length(endingAt: words.count, in: words),
      let first = publishers.first(in: words, 4..<max(4, words.count - last))
    else { return false }
    return first.upperBound < words.count - last
  }

  private static let publishers = WordSet(spaced: "主办 承办 协办 维护 技术支持 版权 制作维护")

  /// 00006版:要闻, A01 要闻, 第六版.
  private static func isPageName(_ words: Glyphs) -> Bool {
    guard words.count <= 16 else { return false }
    var index = words.first == Glyph.ordinal ? 1 : 0
    if let first = words.first, (first | 0x20) &- 0x61 < 26 { index = 1 }
    guard let number = Number(at: index, in: words, digits: 6), number.end < words.count,
      words[number.end] == 0x7248  // 版
    else { return false }
    let rest = words[(number.end + 1)...]
    return rest.isEmpty || rest.first == 0x3A || rest.first == Glyph.colon
      || (rest.count <= 6 && rest.allSatisfy(\.isIdeograph))
  }

  /// Words that lines about an item begin with.
  private static let metadataLeads = WordSet(
    spaced: """
      發佈時間 發布時間 來源： 來源: 責任編輯 [責任編輯 （責任編輯 (責任編輯 原標題 編輯： 編輯: 更新時間 [责任编辑 [编辑 【责任编辑 【责编 [责编 (更新时间 （更新时间       供稿| 供稿丨 供稿｜ 编辑| 编辑丨 编辑｜ 审核| 审核丨 审核｜ 责编| 责编丨 责编｜ 来源| 来源丨 来源｜ 监制| 监制丨 监制｜ 文字| 文字丨 文字｜ 校对| 校对丨 图文| 图文丨 监制： 监制: 值班编辑 \
      信息索引号 索引号 文件名称： 文件名称: 成文日期 公开方式 公开形式 主题分类 发文机关 发文字号 来源： 来源: 信息来源： 信息来源: 文章来源： 文章来源: 稿件来源： 稿件来源: 稿源： 稿源: 发布时间 发布日期 发表时间 发稿时间 更新时间 \
      责任编辑 责编： 责编: （责编 (责编 （责任编辑 (责任编辑 编辑： 编辑: 【编辑 作者： 作者: 浏览次数 浏览量 \
      阅读次数 阅读量 点击数 点击次数 访问次数 字数： 字数: 供稿： 供稿: 审核： 审核: 校对： 校对: 摄影： 摄影: 关键词 索引号 发布机构 \
      原标题： 原标题: （原标题 (原标题
      """)

  private static let metadataWords = WordSet(
    spaced: "来源 作者 编辑 发布 发表 浏览 点击 阅读 星期 字号 字体 版 日报 晚报 时报 晨报 來源 編輯 發佈 收藏 转自 enpproperty")

  private static func isMetadata(_ words: Glyphs) -> Bool {
    // - 发布时间：…, • 索引号：…
    let bare = Array(words.drop { [0x2D, 0x2022, 0xB7, 0x25CF, 0x25A0].contains($0) })
    if metadataLeads.length(at: 0, in: bare) != nil { return true }
    // 原创 某某发布 2024年08月19日 18:30
    if words.starts(with: Glyphs("原创")), hasClock(words), words.count <= 60 { return true }
    if words.place(of: Glyphs("enpproperty")) != nil { return true }
    guard words.count <= 120, !words.contains(Glyph.comma), words.first != Glyph.leftParenthesis,
      let day = PrintedDay.all(in: words, words.indices).first(where: { $0.date != nil })
    else { return false }
    // 2025-02-25 10:30 某某网: beside the date there must be something that headings do not have.
    let isShort = words.count <= 40 && day.range.lowerBound == 0 && hasClock(words)
    return isShort || (metadataWords.isPart(of: words) && words.count > day.range.count + 2)
  }

  /// 05.08.2017 03:44: nothing but a day and a time.
  private static func isDayFirst(_ line: Glyphs) -> Bool {
    let words = line.split(whereSeparator: Glyph.isBlank).map(Array.init)
    guard let first = words.first, words.count <= 2, line.count <= 30 else { return false }
    let isPlain = words.joined().allSatisfy {
      Glyph.isDigit($0) || [0x2E, 0x2F, 0x2D, 0x3A].contains($0)
    }
    return isPlain && StatedDay(at: 0, in: first) != nil
  }

  /// 10:30 or 10：30.
  private static func hasClock(_ words: Glyphs) -> Bool {
    words.indices.dropFirst().dropLast().contains { index in
      (words[index] == 0x3A || words[index] == Glyph.colon) && Glyph.isDigit(words[index - 1])
        && Glyph.isDigit(words[index + 1])
    }
  }

  /// 某某会议召开……12: a headline with the page where it stands.
  private static func isContentsEntry(_ words: Glyphs) -> Bool {
    guard let last = words.last, Glyph.isDigit(last), words.count <= 80 else { return false }
    var end = words.count
    while end > 0, Glyph.isDigit(words[end - 1]) { end -= 1 }
    let leaders = words[..<end].reversed().prefix { [0x2E, 0x2026, 0xB7, 0xFF0E].contains($0) }
    return leaders.count >= 3 || (leaders.count >= 2 && leaders.allSatisfy { $0 == 0x2026 })
  }

  private static func isPageJump(_ words: Glyphs) -> Bool {
    guard let jump = PageJump.first(in: words) else { return false }
    return jump.range == words.indices
  }
}
