internal import ChineseText
internal import RegulationModel

/// What a line about an item says: 来源：某某日报　2024-02-08　作者：张三.
///
///     line = {key ":" value | day | word}
struct MetadataLine: Sendable {
  /// The first day that it prints in full.
  private(set) var day: PrintedDay?
  /// The words of that day.
  private(set) var printedDay: String?
  /// The paper or site.
  private(set) var source: String?
  /// Who wrote it.
  private(set) var author: String?
  /// The column or page that it stood in.
  private(set) var column: String?
  /// Words to find it by.
  private(set) var keywords: [String] = []
  /// Its address.
  private(set) var url: String?

  private static let sourceKeys = WordSet(
    spaced: "来源 信息来源 文章来源 稿件来源 新闻来源 稿源 来源网站 发布机构 发布单位 发文机关 來源 新聞來源 消息來源 source Source")
  private static let authorKeys = WordSet(
    spaced: "作者 记者 撰稿 供稿 通讯员 文字 撰文 記者 通訊員 作者姓名 author Author")
  private static let columnKeys = WordSet(spaced: "栏目 版面 频道 所属栏目 欄目")
  private static let keywordKeys = WordSet(spaced: "关键词 关键字 标签 匹配关键词 關鍵詞")
  private static let urlKeys = WordSet(spaced: "网址 链接 原文链接 文章链接 url URL 网页地址")
  private static let otherKeys = WordSet(
    spaced: """
      发布时间 发布日期 发表时间 发稿时间 更新时间 日期 时间 成文日期 责任编辑 责编 编辑 审核 校对 摄影 浏览次数 浏览量 阅读次数 阅读量 点击数 点击次数 访问次数 \
      字数 字号 字体 打印 分享 转自 转载 索引号 信息索引号 文号 公开方式 文件名称 發佈時間 發布時間 責任編輯 編輯 字號 更新時間 匹配行业 摘要 抓取时间 点击 人气 评论
      """)

  private static let sourceEnds = WordSet(
    spaced: """
      日报 晚报 晨报 时报 早报 商报 周报 青年报 法治报 报 网 社 电视台 广播电台 客户端 发布 融媒体中心 门户网站 周刊 杂志 日報 晚報 時報 網 報 人民网 新华网 央视网
      """)

  /// Reads a line.
  init(_ passage: Passage) {
    let text = passage.spaced.isEmpty ? passage.text : passage.spaced
    day = PrintedDay.all(in: text, text.indices).first { $0.date != nil }
    printedDay = day.map { text[$0.range].string }
    if day == nil, let stated = text.indices.lazy.compactMap({ StatedDay(at: $0, in: text) }).first
    {
      day = PrintedDay(
        year: stated.date.year, month: stated.date.month, day: stated.date.day, range: stated.range)
      printedDay = text[stated.range].string
    }
    let keys = MetadataLine.keys(of: text)
    for (index, key) in keys.enumerated() {
      let end = index + 1 < keys.count ? keys[index + 1].lowerBound : text.count
      read(Array(text[key]), Array(text[min(end, key.upperBound + 1)..<end]))
    }
    if source == nil { source = MetadataLine.named(in: text) }
  }

  /// How many keys a text holds.
  static func keyCount(_ text: Glyphs) -> Int { keys(of: text).count }

  /// The keys of a line: known words before a colon.
  private static func keys(of text: Glyphs) -> [Range<Int>] {
    // 供稿 | 某某: bars part keys from values, too.
    text.indices.filter { [Glyph.colon, 0x3A, 0x7C, 0xFF5C, 0x4E28].contains(text[$0]) }.compactMap
    { colon in
      var end = colon
      while end > 0, Glyph.isBlank(text[end - 1]) { end -= 1 }
      let sets = [sourceKeys, authorKeys, columnKeys, keywordKeys, urlKeys, otherKeys]
      let longest = sets.compactMap { $0.length(endingAt: end, in: text) }.max()
      return longest.map { (end - $0)..<colon }
    }
  }

  private mutating func read(_ key: Glyphs, _ value: Glyphs) {
    let key = key.filter { !Glyph.isBlank($0) }
    var value = value.drop {
      Glyph.isBlank($0) || [Glyph.colon, 0x3A, 0x7C, 0xFF5C, 0x4E28].contains($0)
    }
    if let blank = value.firstIndex(where: { $0 == Glyph.ideographicSpace || $0 == 0x7C }),
      !MetadataLine.authorKeys.holds(key)
    {
      value = value[..<blank]
    }
    if MetadataLine.urlKeys.holds(key) {
      url = url ?? ItemLines.printedAddress(Array(value))
      return
    }
    let name = MetadataLine.name(Array(value))
    guard !name.isEmpty else { return }
    if MetadataLine.sourceKeys.holds(key) {
      source = source ?? name.string
    } else if MetadataLine.authorKeys.holds(key) {
      author = author ?? name.string
    } else if MetadataLine.columnKeys.holds(key) {
      column = column ?? Array(value).string
    } else if MetadataLine.keywordKeys.holds(key) {
      let words = value.split {
        Glyph.isBlank($0) || [0x2C, 0x3B, 0x7C].contains($0)
          || $0 == Glyph.comma || $0 == Glyph.semicolon || $0 == Glyph.enumerationComma
      }
      keywords += words.map(\.string)
    }
  }

  /// A name without the brackets around it and the day behind it.
  private static func name(_ value: Glyphs) -> Glyphs {
    var name = value[...]
    if name.first == Glyph.titleOpen, let close = name.firstIndex(of: Glyph.titleClose) {
      name = name[(name.startIndex + 1)..<close]
    }
    let end = name.firstIndex { Glyph.isClosing($0) || Glyph.isDigit($0) } ?? name.endIndex
    name = name[..<end]
    while let last = name.last, Glyph.isBlank(last) || Glyph.isOpening(last) {
      name = name.dropLast()
    }
    return Array(name)
  }

  /// The phrase of a line without keys that is the name of a paper or site.
  private static func named(in text: Glyphs) -> String? {
    text.split { !$0.isIdeograph && $0 != 0x2D }.map(Array.init).first { word in
      (3...16).contains(word.count) && sourceEnds.length(endingAt: word.count, in: word) != nil
    }?.string
  }
}
