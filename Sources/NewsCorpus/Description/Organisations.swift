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
      for (index, glyph) in text.enumerated()
      where !glyph.isIdeograph || (cuts.contains(glyph) && !isInside(index, text)) {
        add(text, start..<index, &counter)
        start = index + 1
      }
      add(text, start..<text.count, &counter)
    }
    return counter.words
  }

  /// What follows 和 inside of a name: 文化和旅游局, 网络安全和信息化委员会.
  private static let joined = WordSet(
    spaced:
      "旅游 信息化 城乡 文献 社会保障 改革 法律 国家机关 规划 体育 劳动 卫生 计划生育 食品 药品 工业 科技 林业 民族 外国 生态 技术 信用 进出口 安全 侨务 国防 农村")
  private static let economy = GlyphFilter("济营贸信纪")

  /// Whether a character that parts names elsewhere stands inside of one.
  private static func isInside(_ index: Int, _ text: Glyphs) -> Bool {
    guard index + 1 < text.count else { return false }
    if text[index] == 0x548C { return joined.length(at: index + 1, in: text) != nil }  // 和
    return text[index] == 0x7ECF && economy.contains(text[index + 1])  // 经
  }

  /// Words that no name holds: pieces of sentences do.
  private static let sentenceWords = WordSet(
    spaced: "不 未 已经 很 更 可能 能够 应该 应当 必须 正在 正面 面临 维持 因 若 去 就是 没有 什么 怎么 这 那 哪 我 你 他 她 们 了 着")

  /// Takes the name that a stretch without cuts begins with, if it is one.
  private static func add(_ text: Glyphs, _ range: Range<Int>, _ counter: inout WordCounter) {
    guard let end = nameEnd(text, range) else { return }
    var start = range.lowerBound
    var index = start
    while index < end {
      let inner = innerLeads.length(at: index, in: text, before: end)
      let outer = index == start ? leads.length(at: index, in: text, before: end) : nil
      if let length = [inner, outer].compactMap(\.self).max() {
        start = index + length
        index = start
      } else {
        index += 1
      }
    }
    let name = text[start..<end]
    guard lengths.contains(name.count), !isGeneric(Array(name)),
      notNames.length(endingAt: end, in: text, notBefore: start) == nil,
      !sentenceWords.isPart(of: Array(name))
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
      代表 研究 召开 表示 希望 并 要 看清楚 时 于 来 他 还有 加快 大力 着力 提高 提升 强化 贯彻 健全 切实 所 个 年度 各 习近平 报告 宣读 推广 高水平 抓好 全省 全市 全国各 支持 包括 普遍成立 成立 杂志发表 发表 巡视单位 被巡视单位
      """)

  /// Such words that also end a name's beginning in the middle of a stretch.
  private static let innerLeads = WordSet(
    spaced: """
      落实 坚决 贯彻 代表 宣读 报告 推动 加强 坚持 围绕 听取 出席 支持 推广 抓好 进驻 召开 主持 主持召开 发表 成立 包括 开展 举行 会见 访问 要求 指导 宣布 批准 暂停 已进驻 组织召开 赴 来到 任命 调任 \
      出任 授予 通报 约谈 牵头 会同 联合
      """)

  /// Words that end as names of offices do and are none: 布局, 良好开局.
  private static let notNames = WordSet(
    spaced: "格局 布局 大局 全局 结局 开局 新局 僵局 时局 战局 残局 局部 好局 布好局 开好局 时政府 邮局 结局")

  private static let followers = WordSet(
    spaced: "召开 举行 印发 主要 有关 领导 班子 党组 负责 会议 开幕 常委 作交流 相关 副 机关 干部 各部门")
}
