/// The words by which the subject of a verb of saying is told.
enum SubjectWords {
  static let leads = WordSet(
    spaced: """
      日前 近日 今天 昨天 昨日 今日 当天 会上 会前 会后 其中 同时 此外 对此 为此 随后 并 而 但 据 据悉 最后 首先 另外 期间 采访中 接着 并且 不过 正如 就像 如 当时
      """)

  static let adverbs = WordSet(
    spaced: """
      还 也 又 都 均 曾 已 则 并 特别 着重 进一步 再次 明确 同时 首先 最后 一致 普遍 纷纷 深刻 郑重 随后 接着 反复 多次 专门 一再 如是 笑着 这样 如此 动情地 坚定地 向记者 对记者 \
      公开 当场 明确地 亦 再 重点
      """)

  static let sceneEnds = WordSet(spaced: "时 中 上 后 里 会 期间 讲话 致辞 发言 前 之际 当天")

  static let pronouns = WordSet(spaced: "他 她")

  static let sceneLeads = WordSet(spaced: "在 就 接受 谈到 谈及 做客 面对 回答")

  static let offices = WordSet(
    spaced: "负责人 负责同志 发言人 评论员 专家 学者 教授 研究员 法官 检察官 律师 工作人员 干部 村支书 党支部书记 组长 书记 主任 局长 部长 院长 校长")

  static let kinds: [(kind: Speaker.Nature, words: WordSet)] = [
    (.group, WordSet(spaced: "大家 与会者 与会代表 与会人员 与会嘉宾 与会同志 代表们 委员们 专家们 同志们 干部群众 党员干部 网友 群众")),
    (.meeting, WordSet(spaced: "会议 全会 大会 座谈会 推进会 研讨会 动员会 部署会 汇报会 例会 常委会 发布会 论坛")),
    (
      .document,
      WordSet(
        spaced: """
          通知 意见 公报 通报 公告 决定 文章 报告 评论 社论 规划 方案 办法 规定 条例 准则 规则 细则 纲要 决议 白皮书 批复 指南 讲话 贺信 批示 指示 》
          """)
    ),
    (
      .organ,
      WordSet(
        spaced: """
          委员会 党委 省委 市委 县委 区委 州委 旗委 纪委 监委 政法委 中央 国务院 人大 政协 法院 检察院 党组 领导小组 办公室 巡视办 巡察办 巡视组 巡察组 政府 人民政府 部 委 局 厅 署 院 \
          中心 协会 学会 研究所 大学 公司 集团
          """)
    ),
  ]

  /// Words that no name of an organ, office or text begins with, and that none holds: what they are in
  /// is a clause.
  static let clauseLeads = WordSet(spaced: "对 把 将 让 使 按 从 向 为 与 给 面对 有 是")

  static let clauseWords = WordSet(
    spaced: "按照 根据 落实 提出 结合 围绕 符合 为了 作出 坚持 遵守 满足 达到 听取 召开 没有 成为")

  /// What somebody is, before a name and no office.
  static let occupations = WordSet(
    spaced:
      "干部 村民 居民 市民 学生 工人 职工 党员 群众 网民 网友 民警 战士 牧民 渔民 农民 商户 业主 店主 护士 司机 队员 学员 老板 旅客 游客 家长 负责人 组长 队长 书记 主任 委员 代表"
  )
}
