internal import ChineseText

/// The words around measures, and the words that tell a time without a number.
enum TimeWords {
  /// Behind a measure.
  static let within: WordSet = ["以内", "之内", "内"]
  static let before: WordSet = ["之前", "以前", "前"]
  static let after: WordSet = ["之后", "以后", "后", "期满", "届满", "期限届满"]
  static let threshold: WordSet = ["以上", "以下", "及以上", "及以下", "或者以上", "或以上", "含以上"]

  /// In front of a measure.
  static let atMost = WordSet(atMostWords)
  private static let atMostWords: [Word] = [
    "不超过", "不得超过", "最长不超过", "最长不得超过", "最多不超过", "不应超过", "不应当超过", "不迟于", "不得迟于", "不晚于",
    "最迟不超过", "不多于", "不得多于", "不大于", "最长",
  ]
  static let atLeast = WordSet(atLeastWords)
  private static let atLeastWords: [Word] = [
    "不少于", "不得少于", "不低于", "不得低于", "至少", "不短于", "不得短于", "不应少于", "最短不少于",
  ]
  static let exceeding = WordSet(exceedingWords)
  private static let exceedingWords: [Word] = [
    "超过", "不满", "未满", "不足", "年满", "已满", "满", "逾", "近", "连续", "累计", "前", "最近", "工作", "从业", "任职",
    "少于",
    "短于", "每满",
  ]
  static let extended = WordSet(extendedWords)
  private static let extendedWords: [Word] = ["延长", "延长至", "再延长", "延期", "延长期限", "顺延"]
  static let lasting = WordSet(lastingWords)
  private static let lastingWords: [Word] = ["为期", "公示", "公告", "持续"]
  static let early = WordSet(earlyWords)
  private static let earlyWords: [Word] = ["提前"]

  /// Without a number.
  static let atOnce = WordSet(atOnceWords)
  private static let atOnceWords: [Word] = [
    "及时", "立即", "即时", "即刻", "立刻", "马上", "当场", "当日", "当天", "尽快", "尽早", "随时", "适时", "立行立改", "第一时间",
    "随即",
  ]
  /// What 及时 is a part of, and no order to act.
  static let noAdverb: WordSet = ["性", "间", "率", "的"]
  static let manners: WordSet = [
    "准确", "全面", "有效", "足额", "完整", "如实", "真实", "妥善", "客观", "公正", "充分", "便捷", "规范", "高效", "就地", "可靠",
    "科学", "公开", "透明", "必要",
  ]
  static let joints: WordSet = ["、", "和", "并", "且", "，", "与", "及"]
  static let regularly = WordSet(regularlyWords)
  private static let regularlyWords: [Word] = [
    "不定期", "定期", "按年度", "按季度", "按月", "按年", "逐年", "逐月", "分年度",
  ]
  /// The glyphs before 定期 of 规定期限, 指定期间, 一定期限.
  static let fixed: WordSet = [
    "规", "固", "指", "特", "约", "法", "一", "商", "确", "既", "核", "设", "限", "拟", "选",
  ]
  static let afterPeriod: WordSet = ["限", "间", "满", "内", "存款", "票", "租", "救济对象"]
  static let yearly: WordSet = [
    "计划", "报告", "考核", "工作计划", "工作报告", "检查", "预算", "决算", "评估", "总结", "审计", "培训计划", "抽查计划", "监督检查计划",
    "方案", "任务", "目标",
  ]
  static let term = WordSet(termWords)
  private static let termWords: [Word] = ["一届任期内", "本届任期内", "每届任期内", "任期内"]
  /// What makes a measure an amount of money or of goods: 三个月工资.
  static let amounts: WordSet = [
    "工资", "的工资", "收入", "租金", "费用", "缴费", "利率", "利息", "贷款", "生活费", "用量", "基本", "本人", "平均", "标准",
    "电费", "职工",
    "以来",
  ]
  /// What makes a measure the name of a thing: 五年规划, 三年级.
  static let names: WordSet = [
    "规划", "计划", "级", "制", "行动", "期的", "游", "报", "历", "代", "报表", "岁", "级以上",
  ]

  /// Every word with which a time without a number in front begins.
  static let openings: [Word] =
    atMostWords + atLeastWords + exceedingWords + extendedWords + lastingWords + earlyWords
    + atOnceWords + regularlyWords + termWords + CalendarDayTime.headWords + ["年度"]
}
