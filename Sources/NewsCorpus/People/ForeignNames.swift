internal import ChineseText

/// Foreign names in Chinese characters: 泽连斯基, 萨拉·兰蒂, 简·迪安·米勒.
enum ForeignNames {
  /// Characters that such names are written with.
  private static let glyphs = GlyphFilter(
    """
    阿埃艾安昂奥巴白班邦贝本比彼别宾波伯勃博布查楚达大戴丹德登迪蒂丁东杜顿多恩尔法凡菲费芬丰弗福盖甘冈高戈格根古哈海汉豪赫亨胡华怀霍基吉加贾杰金卡凯坎康考科克肯库奎拉莱兰\
    劳勒雷里利莉连列林琳卢鲁露伦罗洛马迈曼梅门蒙米密明莫默姆穆纳乃南内尼娜涅努诺欧帕潘佩皮平普奇乔切琼萨塞森沙山舍圣施史斯松苏索塔泰坦汤唐特滕铁廷通图托瓦万旺威韦维温沃乌\
    西希夏肖谢辛休许雅亚延扬耶叶伊因英尤于约泽扎詹珍朱兹佐蓬朗伽珊瑟什卜厄丝茜娅妮简珀柯可翁缇黛弥拜赛赖纽厚宁津茨浩赞钦隆贡昭他信巽刁素吞塞
    """)

  /// Longest name without dots, and longest part of one with dots.
  private static let longest = 7

  /// Index behind the name that begins at an index, behind an office; `nil` where none does.
  static func end(from start: Int, in text: Glyphs) -> Int? {
    guard RoleWords.followers.length(at: start, in: text) == nil,
      notNames.length(at: start, in: text) == nil
    else { return nil }
    var end = start
    while end < text.count, end - start < longest, glyphs.contains(text[end]),
      end - start < 2 || !NameScanner.ends(at: end, in: text) || isInner(end, text)
    {
      end += 1
    }
    guard end - start >= 2, end == text.count || NameScanner.ends(at: end, in: text) else {
      return nil
    }
    return Countries.names.holds(Array(text[start..<end])) ? nil : end
  }

  /// Words behind an office of state that such characters write and that are no names.
  private static let notNames = WordSet(
    spaced:
      "特别 纪念 登基 夫妇 夫人 特使 阁下 府 一行 访华 访问 办公 选举 大选 候选 候任 贝 本人 本月 本周 今 那里 那天 东方 高度 高级 明确 明天 西方 金 南方 内阁 内部"
  )

  /// Whether a word that may end a name is only a part of it: 于 in 马里于斯.
  private static func isInner(_ index: Int, _ text: Glyphs) -> Bool {
    RoleWords.followers.length(at: index, in: text) == 1 && index + 1 < text.count
      && glyphs.contains(text[index]) && glyphs.contains(text[index + 1])
      && !RoleWords.sureFollowers.contains(text[index])
  }

  /// The name around a dot, with all its parts; `nil` where it does not end as a name does.
  static func dotted(around dot: Int, in text: Glyphs) -> Range<Int>? {
    var start = dot
    while start > 0, dot - start < longest, glyphs.contains(text[start - 1]),
      start == dot || RoleWords.ends.length(endingAt: start, in: text) == nil
    {
      start -= 1
    }
    var end = dot
    while end < text.count, text[end] == 0xB7 || text[end] == 0x2022 {
      var part = end + 1
      while part < text.count, part - end <= longest, text[part].isIdeograph,
        !(part > end + 1 && NameScanner.ends(at: part, in: text))
      {
        part += 1
      }
      guard part > end + 1 else { return nil }
      end = part
    }
    return start < dot ? start..<end : nil
  }
}
