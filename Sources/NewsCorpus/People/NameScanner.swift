internal import ChineseText

/// Reads personal names: a surname and one or two characters more, ended by what follows.
enum NameScanner {
  /// Length of the name that begins at an index; `nil` when none does.
  ///
  /// 王浩主持 is 王浩, since 持 cannot follow a name; of two readings that both go, the longer one
  /// is taken, unless its last character is a word like 和.
  static func length(at index: Int, in text: Glyphs) -> Int? {
    guard let surname = Surnames.length(at: index, in: text) else { return nil }
    let short = index + surname + 1
    let long = short + 1
    let goesShort = isName(index..<short, text) && ends(at: short, in: text)
    let goesLong = isName(index..<long, text) && ends(at: long, in: text)
    if goesLong, !(goesShort && RoleWords.sureFollowers.contains(text[long - 1])) {
      return long - index
    }
    return goesShort ? short - index : nil
  }

  /// Whether a name may end before an index: at punctuation, a verb, or the end.
  static func ends(at index: Int, in text: Glyphs) -> Bool {
    guard index < text.count else { return index == text.count }
    let next = text[index]
    if !next.isIdeograph { return next != 0xB7 }
    return RoleWords.followers.length(at: index, in: text) != nil
      || RoleWords.titles.length(at: index, in: text) != nil
  }

  private static func isName(_ range: Range<Int>, _ text: Glyphs) -> Bool {
    guard range.upperBound <= text.count else { return false }
    let name = Array(text[range])
    return name.allSatisfy(\.isIdeograph) && !notNames.holds(name)
      && notNames.length(at: 0, in: name) == nil && !Countries.names.holds(name)
      && name.last != 0x526F && name.last != 0x524D  // 副 前: the title begins
  }

  /// Words that begin with a surname and stand where names do.
  private static let notNames = WordSet(
    spaced: """
      方面 方针 方案 方式 方向 方法 高度 高质 高校 高水 高效 高层 高端 安全 安排 安徽 关于 关键 关心 江苏 江西 江南 江山 马克思 金融 金华 石油 任务 任何 万人 万众 万名 \
      黄河 龙头 龙港 武警 武汉 武装 查处 游客 文件 文化 文明 文艺 宁夏 宁波 温州 唐山 路径 管理 包括 应当 项目 季度 严格 严肃 史料 华为 常态 顾问 车间 班子 祖国 \
      农业 农村 农民 连续 欧洲 欧盟 关注 权力 战略 战线 信息 信访 智慧 铁路 林业 水利 程序 苏州 徐州 郑州 杭州 湖州 温岭 卫生 劳动 贡献 桂林 浦东 章程 许多 何时 毕业 孟加拉 成果 纪律 \
      纪检 纪委 董事 夏季 陆续 吉林 甘肃 幸福 党员 景区 荣获 原则 原因 文章 祝贺 严重 涉嫌 高龄 时代 时间 时期 水平 全国 全面 全省 全市 万吨 万元 钱款 曾任 曾经 时任 原任 明确 明年 石化 登基 登陆 登高 登记 原党 原副 原省 原市 原县 原中 原国 原总 原局 原书 毛利 成立 成员 解放 和平 向前
      """)
}
