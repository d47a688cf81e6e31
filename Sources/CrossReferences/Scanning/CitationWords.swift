internal import ChineseText

/// The fixed words of the citation grammar, each set named for what it decides.
enum CitationWords {
  // MARK: Behind and between numbers

  static let following: Word = "下列"
  static let below: Word = "以下"
  /// What 以下 lists; behind a number or a rank it is no list: 三年以下, 科级以下.
  static let listed: WordSet = [
    "规定", "内容", "情形", "职责", "条件", "行为", "事项", "材料", "措施", "原则", "要求", "程序", "方式", "标准",
    "情况", "信息", "资料", "文件", "工作", "方面", "义务", "权利", "几种", "各项", "之一", "步骤", "处理", "证明", "罪行",
  ]
  /// Verbs before 以下 and what it lists.
  static let verbsBeforeBelow: WordSet = [
    "有", "备", "行", "供", "交", "列", "出", "取", "循", "足", "括", "明", "载", "责", "担", "照", "据", "合", "守",
    "理",
  ]
  /// Behind 法: 本法规定 is 本法 and 规定.
  static let rule: Word = "规定"
  /// Verbs whose last glyph makes a word with 本: 造成本条, 完成本条例.
  static let verbsBeforeThis: WordSet = ["造成", "完成", "构成", "形成", "达成", "组成", "变成"]
  /// Verbs whose last glyph makes a word with 前: 从事前款, 发生前款.
  static let verbsBeforePrevious: WordSet = ["从事", "发生", "产生", "参与从事"]
  static let annexes: WordSet = ["附件", "附表", "附录", "附图"]
  /// Between the act and its annex: 本条例所附附件三.
  static let annexLeads: WordSet = ["所附", "的", "所附的"]
  /// Between an annex and its items: 附表中（一）.
  static let annexLinks: WordSet = ["中", "中的", "的", "所列"]
  /// Behind 上条: nothing else makes it 前条.
  static let previousTails: WordSet = ["规定", "所述", "所列", "的规定", "第"]
  /// Behind 前列: 走在前列 is none.
  static let listedTails: WordSet = ["各", "规定", "情形", "行为", "条件", "款", "项", "所"]
  /// Behind 该项: any other word is counted by 项.
  static let thatItemTails: WordSet = ["规定", "所列"]

  // MARK: Acts

  static let titleOpen: Word = "《"
  static let party: Word = "党章"
  static let generalPart: Word = "总则"
  static let specialPart: Word = "分则"
  /// 香港法例第179章 is the number of an act.
  static let foreignActs: Word = "法例"
  /// What makes the name of an act that of another: 著作权法实施条例.
  static let implementing: WordSet = [
    "实施条例", "实施细则", "实施办法", "实施规定", "解释", "司法解释",
  ]
  /// The 编 of 民法典 by their names, before an article: 民法典总则编第三条.
  static let codeParts: WordSet = [
    "总则编", "物权编", "合同编", "人格权编", "婚姻家庭编", "继承编", "侵权责任编", "总则",
  ]
  /// The ends of names that no list holds.
  static let unlistedEnds: WordSet = [
    "法", "条例", "法典", "条约", "公约", "协定", "议定书", "解释", "号文件",
  ]
  /// The same in reports, which leave 《》 out more often.
  static let reportEnds: WordSet = [
    "法", "条例", "法典", "办法", "规定", "细则", "准则", "规则", "解释", "章程", "公约", "通则", "规程",
    "条约", "协定", "议定书",
  ]
  /// Those of them that `noActs` has, too.
  static let reportRules: WordSet = ["办法"]
  /// Papers that have articles and are no acts: 合同第三条.
  static let papers: WordSet = [
    "合同", "协议", "协议书", "契约", "议案", "提案", "清单", "订单", "保单", "合约", "承诺书", "责任书",
    "备忘录", "声明", "宣言", "报告", "讲话", "文章", "要点", "判决", "裁定", "判决书", "决议", "意见书", "建议书", "指南",
  ]
  /// Things that reports count and that are no articles: 第一条经验.
  static let countedByArticle: WordSet = [
    "经验", "建议", "理由", "原因", "线索", "信息", "微博", "评论", "措施", "意见", "路径", "主线", "红线", "底线",
    "纪律是", "留言", "新闻", "短信", "生命", "道理", "体会", "心得", "要求是", "好处",
  ]
  /// Words that end so and name no act.
  static let noActs: WordSet = [
    "办法", "司法", "立法", "执法", "方法", "合法", "违法", "非法", "依法", "无法", "守法", "普法", "枉法",
  ]
  static let repeal: WordSet = ["同时废止", "废止", "即行废止"]
  static let amendment: Word = "修正案"
  static let revising: Word = "关于修改"
  static let applying: Word = "适用"

  // MARK: Coordination and lead-ins

  /// What joins a chain to the one before: 罪、第二百七十一条.
  static let joins: WordSet = ["、", "和", "或者", "或", "以及", "及", "与"]
  static let belongs: Word = "属于"
  static let verbs: WordSet = ["违反", "依照", "按照", "根据", "依据", "适用", "符合"]
  static let violate: Word = "违反"
  static let penaltyRules: WordSet = ["下列规定", "以下规定", "下列标准"]
  static let penalties: WordSet = ["处罚", "处理", "处分", "罚款", "法律责任"]
  static let announcements: WordSet = ["下列", "以下", "如下"]

  // MARK: Glyphs

  /// Glyphs that a citation may begin with whatever follows, and quotation marks: `isOpenStart`.
  private static let openStarts = GlyphSet("第本前该《“”".unicodeScalars.map(\.value))
  /// Whether a glyph is one of 第本前该《“”.
  @inline(__always)
  static func isOpenStart(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.ordinal, Glyph.this, Glyph.previous, Glyph.such, Glyph.titleOpen, Glyph.quoteOpen,
      Glyph.quoteClose:
      true
    default: false
    }
  }
  /// What other citations begin with, names of acts aside.
  private static let pairStarts = [
    "上述", "上条", "上款", "各该", "下列", "以下", "同法", "同条", "同款", "附件", "附表", "附录", "附图", "有关", "相关", "国家",
    "其规",
    "法律", "行政", "地方", "党内",
  ].map { $0.unicodeScalars.map(\.value) }
  /// The first glyphs of `pairStarts`, and of what may begin with anything behind it.
  static let starts = openStarts.union(GlyphSet(pairStarts.map { $0[0] }))
  static let pairs = GlyphSet(pairStarts.map { GlyphSet.pair($0[0], $0[1]) })
  /// Before 本, they make a word with it: 基本法, 根本办法.
  static let basis: Set<UInt32> = [0x57FA, 0x6839]  // 基根
  /// Before 本 and a unit: 资本项目, 成本节能, 文本条款, 样本, 日本, 版本 …
  static let compounds: Set<UInt32> = Set("基根资成文样日版副标脚账课书剧读原".unicodeScalars.map(\.value))
  /// Before 前: 目前, 当前, 提前, 事前, 生前.
  static let times: Set<UInt32> = Set("目当提事生".unicodeScalars.map(\.value))
  /// Before 前 and a number also 之前, 此前, 日前, 年前.
  static let countedTimes: Set<UInt32> = Set("之此日年月天".unicodeScalars.map(\.value))
  /// Behind 法: 法院, 法定, 法人, 法律, 法规.
  static let lawWords: Set<UInt32> = Set("院定人律规".unicodeScalars.map(\.value))
}
