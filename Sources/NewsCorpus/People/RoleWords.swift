internal import ChineseText

/// The nouns that offices and roles end in, and what may stand around a name.
enum RoleWords {
  static let ends = WordSet(
    spaced: """
      书记 总书记 主席 总理 委员长 省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 部长 厅长 局长 处长 科长 司长 署长 关长 主任 组长 常委 委员 院长 \
      检察长 秘书长 馆长 校长 所长 站长 台长 社长 总编辑 总工程师 总经济师 总经理 经理 董事长 理事长 会长 行长 司令员 政委 政治委员 参谋长 队长 团长 代表 \
      负责人 负责同志 总统 首相 国王 议长 大使 总领事 主编 教授 院士 研究员 工程师 专员 巡视员 领导 省领导 市领导 友人 记者 作者 通讯员 发言人 \
      教练 支书 第一书记 特派员 总监 主管 法官 检察官 律师 医生 教师 老师 将军 理事 总干事 博士 成员 校友 专家 学者 外长 防长 王储 发言人 获得者 传承人 政委 首席
      """)

  /// Roles that several persons named behind them share.
  static let shared = WordSet(
    spaced: "领导 省领导 市领导 常委 委员 副主席 副委员长 副总理 副书记 副省长 副市长 代表 院士 友人 教授 专家 记者 通讯员 国务委员 学生")

  /// Offices of heads of state and of ministers, before which the name of a country stands and behind
  /// which a foreign name does.
  static let heads = WordSet(
    spaced: "总统 首相 国王 总理 外长 防长 议长 大使 王储 女王 天皇 主席 总书记 部长 代表 秘书长 副总统 副总理 总干事 埃米尔 苏丹")

  /// Titles behind a name.
  static let titles = WordSet(
    spaced: """
      总书记 主席 总理 书记 省长 市长 县长 部长 主任 秘书长 委员长 院长 检察长 将军 总统 同志 先生 女士 教授 院士 大使 校长 局长 厅长 老师 所长 站长 处长 科长 司长 组长 会长 区长 镇长 乡长 董事长 总经理 总编辑 首相 国王 外长       副部长 副院长 副主任 副书记 副市长 副县长 副区长 副省长 副局长 副厅长 副所长 副校长 副主席 副总理 副秘书长 副处长 副会长
      """)

  /// Words that may follow a name, and end it.
  static let followers = WordSet(
    spaced: """
      在 出席 主持 讲话 作 为 对 到 向 就 宣读 代表 指出 强调 表示 要求 说 并 和 与 及 等 同 参加 陪同 一行 首先 充分 最后 应邀 致辞 传达 走进 来到 \
      介绍 率 会见 还 也 分别 通过 的 是 以 于 从 将 曾 已 亲自 亲切 前往 深入 近期 日前 复信 回信 发表 审阅 给 一同 随后 现场 认为 提出 列席 揭牌 颁奖 \
      宣布 部署 通报 汇报 发言 点评 同志 先后 实地 调研 观看 分析 总结 回顾 必须 签署 遇刺 遇害 逝世 去世 遭 来到 赴 抵达 签发 批准 颁布 告诉 严重 涉嫌 违纪 受到 因 今天 昨天 今晚 今日 解读 分析说 直言 透露 坦言 回忆 感慨 出生 让 带领 率领 先生 女士 案 接受 被查 任 当选 辞去 看到 刚刚 正 把 被 又 仍 向记者 今年 共 称 撰 摄 报道
      """)

  /// One-character words that end a name of two characters, though the third might belong to it.
  static let sureFollowers = GlyphFilter("等和与及在对向就并率的说将还也已曾从到把被仍又作来称赴抵")

  /// Characters that part a role from what stands before it.
  static let leads = GlyphFilter("由和与及对向在请了的同以是给让为跟等")

  /// Whether a text ends in a role.
  static func ends(_ text: Glyphs) -> Bool { ends.length(endingAt: text.count, in: text) != nil }
}
