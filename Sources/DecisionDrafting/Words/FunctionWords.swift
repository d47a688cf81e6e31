internal import ChineseText

/// Words of one glyph beside which other words begin and end, and the words in which the same glyphs
/// are parts: 和 parts two words, 共和 is one.
///
/// Both are closed classes of the language, and none is a word of one act.
enum FunctionWords {
  /// Whether a word ends before a glyph and another one begins behind it.
  static func parts(_ glyph: UInt32) -> Bool { both.contains(glyph) }

  /// Whether a word begins before a glyph, though not behind it: 不得, 被告.
  static func opens(_ glyph: UInt32) -> Bool { openers.contains(glyph) }

  /// Whether a word ends behind a glyph, though not before it: 少于, 经营者.
  static func closes(_ glyph: UInt32) -> Bool { closers.contains(glyph) }

  /// Whether two glyphs, one of them a function word's, are a word.
  static func areWord(_ left: UInt32, _ right: UInt32) -> Bool {
    words.contains(UInt64(left) << 32 | UInt64(right))
  }

  private static let both = glyphs("的和或及与由对向将按以从为在并是其且等")
  private static let openers = glyphs("不被")
  private static let closers = glyphs("于者")

  private static let words = pairs(
    """
    的确 目的 标的 和解 和平 和谐 共和 缓和 总和 和睦 调和 饱和 温和 或者 或许 或是 及时 以及 及其 涉及 普及 顾及 \
    危及 触及 累及 波及 及格 提及 言及 企及 参与 与会 给与 与其 赠与 授与 与否 自由 理由 事由 由于 缘由 案由 经由 由来 \
    对象 对方 对于 对外 对内 针对 相对 绝对 对应 对比 对照 对待 反对 核对 面对 应对 校对 比对 对策 对口 对接 对话 对抗 \
    对等 对手 对立 对价 配对 对称 结对 派对 成对 方向 导向 意向 流向 定向 倾向 去向 转向 向往 面向 趋向 走向 志向 \
    将来 即将 将要 将军 上将 少将 中将 按照 按时 按期 按揭 按需 按量 以上 以下 以内 以外 以前 以后 以来 可以 予以 难以 \
    加以 得以 足以 所以 以便 以免 用以 据以 以至 给以 处以 以致 借以 何以 赖以 以往 以期 以示 从事 从业 从而 从重 从轻 从严 \
    从快 服从 从属 从教 自从 无从 从中 从宽 从速 从优 从旧 听从 遵从 随从 从来 作为 行为 认为 成为 因为 为了 视为 转为 变为 \
    称为 改为 分为 列为 以为 人为 较为 更为 极为 尤为 为主 为期 为止 为民 为准 为由 为例 定为 作为 沦为 升为 为难 为人 \
    所在 现在 存在 在内 在于 正在 在职 在校 在岗 在建 在场 在用 潜在 内在 外在 在线 在册 在编 实在 在任 在学 在押 在逃 在野 \
    在途 在位 在乎 自在 合并 并且 兼并 并处 并行 并罚 一并 吞并 并购 并列 并网 并用 并重 并轨 并存 并举 但是 可是 于是 还是 \
    是否 只是 凡是 就是 不是 要是 若是 是非 其他 其中 其它 其余 其次 尤其 其后 其间 极其 与其 其实 任其 而且 尚且 暂且 况且 \
    等级 平等 等待 等候 等额 同等 相等 高等 中等 初等 优等 等同 等于 均等 何等 等价 等效 等次 等第 一等 二等 三等 特等 上等 等位
    """)

  private static func glyphs(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }

  private static func pairs(_ text: String) -> Set<UInt64> {
    Set(
      text.split(whereSeparator: \.isWhitespace).compactMap { word in
        let glyphs = word.unicodeScalars.map(\.value)
        return glyphs.count == 2 ? UInt64(glyphs[0]) << 32 | UInt64(glyphs[1]) : nil
      })
  }
}
