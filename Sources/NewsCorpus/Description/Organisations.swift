internal import ChineseText

/// Finds the organisations of a text: names that end as those of offices, schools and firms do.
///
/// A name begins behind punctuation or a word that leads to it, so 省委组织部 and 浙江大学 are found
/// where a list, a role or a sentence sets them off, and not in every place.
enum Organisations {
  /// The organisations in the order of their first mention.
  static func find(in paragraphs: [Glyphs]) -> [Counted] {
    var counter = WordCounter()
    for text in paragraphs {
      var start = 0
      for (index, glyph) in text.enumerated() where !glyph.isIdeograph || cuts.contains(glyph) {
        add(text, start..<index, &counter)
        start = index + 1
      }
      add(text, start..<text.count, &counter)
    }
    return counter.words
  }

  /// Takes the name that a stretch without cuts begins with, if it is one.
  private static func add(_ text: Glyphs, _ range: Range<Int>, _ counter: inout WordCounter) {
    guard let end = nameEnd(text, range) else { return }
    var start = range.lowerBound
    var index = start
    while index < end {
      if let length = leads.length(at: index, in: text, before: end),
        index == start || innerLeads.length(at: index, in: text, before: end) != nil
      {
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    let name = text[start..<end]
    guard lengths.contains(name.count), !isGeneric(Array(name)),
      notNames.length(endingAt: end, in: text, notBefore: start) == nil
    else { return }
    counter.add(name)
  }

  /// Longest and shortest name.
  private static let lengths = 2...20

  /// Where the name in a stretch ends: behind its last ending that a role, a verb or nothing
  /// follows.
  private static func nameEnd(_ text: Glyphs, _ range: Range<Int>) -> Int? {
    var end: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      guard let length = ends.length(at: index, in: text, before: range.upperBound) else {
        index += 1
        continue
      }
      index += length
      if isEnd(index, text, range.upperBound) { end = index }
      if let end, index - end > lengths.upperBound { break }
    }
    return end
  }

  private static func isEnd(_ index: Int, _ text: Glyphs, _ end: Int) -> Bool {
    index == end
      || [RoleWords.ends, RoleWords.followers, followers].contains {
        $0.length(at: index, in: text, before: end) != nil
      }
  }

  private static func isGeneric(_ name: Glyphs) -> Bool {
    generic.length(at: 0, in: name) == name.count
  }

  private static let ends = WordSet(
    spaced: """
      委员会 办公厅 办公室 领导小组 人民法院 法院 检察院 大学 学院 集团 有限公司 公司 厅 局 组织部 宣传部 统战部 政法委 纪委 监委 党委 工委 政府 政协 人大 \
      人大常委会 团省委 妇联 工商联 总工会 科协 文联 残联 银行 研究院 研究所 医院 中学 小学 党校 报社 新华社 出版社 协会 学会 基金会 联合会 指导组 督导组 巡视组 \
      省委 市委 县委 国务院 党中央 中共中央 财政部 教育部 公安部 外交部 科技部 司法部 水利部 商务部 人民银行 总局 监管局 研究中心 书院 兵团
      """)

  /// Endings that are no name alone.
  private static let generic = WordSet(
    spaced: """
      委员会 办公厅 办公室 领导小组 法院 检察院 大学 学院 集团 有限公司 公司 厅 局 工委 政府 银行 研究院 研究所 医院 中学 小学 中小学 报社 出版社 协会 学会 基金会 \
      联合会 指导组 督导组 巡视组 总局 监管局 研究中心 书院 教育局 高校党委 各级党委 学校 党委
      """)

  private static let cuts = GlyphFilter("由和与及对向在请了的同以是给让为将把被经按从到等据")

  /// Words before a name that are no part of it.
  private static let leads = WordSet(
    spaced: """
      会议 要求 强调 指出 出席 参加 主持 听取 推动 根据 深入 带头 落实 围绕 通过 表彰 来到 走进 调研 担任 各地 各级 有关 相关 坚持 坚决 加强 认真 完善 构建 服务 \
      代表 研究 召开 表示 希望 并 要 看清楚 时 于 来 他 还有 加快 大力 着力 提高 提升 强化 贯彻 健全 切实 所 个 年度 各 习近平 报告 宣读 推广 高水平 抓好 全省 全市 全国各 支持
      """)

  /// Such words that also end a name's beginning in the middle of a stretch.
  private static let innerLeads = WordSet(
    spaced: "落实 坚决 贯彻 代表 宣读 报告 推动 加强 坚持 围绕 听取 出席 支持 推广 抓好")

  /// Words that end as names of offices do and are none: 布局, 良好开局.
  private static let notNames = WordSet(
    spaced: "格局 布局 大局 全局 结局 开局 新局 僵局 时局 战局 残局 局部")

  private static let followers = WordSet(
    spaced: "召开 举行 印发 主要 有关 领导 班子 党组 负责 会议 开幕 常委 作交流 相关 副 机关 干部 各部门")
}
