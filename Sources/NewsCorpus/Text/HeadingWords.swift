/// The words by which headings of reports are known.
enum HeadingWords {
  /// Last words of a kicker (引题): it names who said something, the headline says what.
  static let kickerEnds = WordSet(spaced: "强调 指出 要求 提出 表示 寄语 勉励 嘱托 批示 指示 希望")

  /// Words that say what happened; a headline of a report holds one, a section heading rarely does.
  static let reportVerbs = WordSet(
    spaced: """
      召开 举行 举办 开幕 闭幕 印发 出台 发布 公布 通过 审议 出席 会见 会谈 会晤 调研 考察 慰问 看望 座谈 视察 督导 督查 宣讲 表彰 颁奖 \
      签约 揭牌 成立 当选 任命 访问 致辞 致信 贺信 贺电 复信 回信 致电 述职 部署会 动员会 启动 开班 结业 主持 传达学习 推进会 座谈会 交流会 \
      发布会 总结会 评议会 工作会议 工作会 全体会议 常委会 现场会 讲话 抵达 参观 通电话 开工 竣工 投产 共迎 上线 亮相 发表 获评 获奖 入选 揭晓 \
      接受审查 被查 被双开 落马 通报
      """)

  /// What a participants' line says of the persons in it.
  static let presence = WordSet(
    spaced: "出席 主持 讲话 参加 致辞 陪同 列席 作报告 作说明 宣读 见证 致欢迎辞 致欢迎词")

  /// What may follow these words in such a line.
  static let presenceTails = WordSet(
    spaced: """
      会议 大会 并讲话 会议并讲话 大会并讲话 仪式 活动 开幕式 座谈会 调研 总结会议并讲话 会议并致辞 并致辞 并宣布开幕 并作报告 并作总结讲话 会议并作总结讲话
      """)

  /// First words of such a line when it does not begin with a name.
  static let presenceLeads = WordSet(
    spaced: "省领导 市领导 县领导 区领导 国家领导人 中共中央 中央领导 省委 市委 县委 区委 国务院 全国人大 全国政协")

  /// Last words of a speech's title.
  static let speechEnds = WordSet(
    spaced: """
      讲话 讲话稿 致辞 致词 发言 发言稿 主持词 讲稿 表态发言 交流发言 动员讲话 总结讲话 辅导报告 工作报告 党课讲稿 述职报告 述职述廉报告 演讲 开幕词 闭幕词 \
      祝酒辞
      """)

  /// Words of address with which a speech begins.
  static let salutations = WordSet(
    spaced: "同志们 各位 尊敬的 女士们 先生们 朋友们 同学们 老师们 主席、 主席， 代表们 委员们")

  /// Words with which the first sentence of a report places itself in time without naming the day.
  static let recentLeads = WordSet(spaced: "近日 日前 今天 昨天 昨日 今日 连日来 本周 上周 当日 日前， 近期")

  /// Last words of a report: who else was there.
  static let reportEnds = WordSet(
    spaced: """
      参加会议 出席会议 列席会议 参加调研 参加活动 参加座谈 参加座谈会 出席 参加 列席 主持会议 主持 陪同 陪同调研 分会场 作交流发言 交流发言 作了交流发言 设分会场 \
      参加研讨班 出席活动 列席开班式
      """)

  /// Words of a line that names who wrote a text.
  static let bylineLeads = WordSet(
    spaced: "本报记者 记者 本报通讯员 通讯员 □ ■ 文/ 文／ 图/ 图／ 作者 撰稿 本报评论员 本刊记者 新华社记者 特约记者")

  /// Verbs behind which a heading cannot end: what was issued must follow.
  static let transitiveEnds = WordSet(spaced: "印发 发布 公布 转发 审议通过 批准 颁布 审议")

  /// Last words of the title of a norm.
  static let normEnds = WordSet(spaced: "条例 规定 办法 规则 准则 细则 决定 意见 方案 纲要 规划 法 章程 通知")
}
