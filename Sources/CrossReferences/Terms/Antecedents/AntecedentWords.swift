internal import ChineseText

/// The words by which it is told where the phrase begins that a short name stands for.
enum AntecedentWords {
  /// What gives one thing a short name.
  static let abbreviations: WordSet = [
    "以下简称为", "以下简称", "以下称为", "以下称", "下称", "简称为", "简称", "以下分别简称", "以下分别称",
  ]
  /// What gives one name to several things.
  static let collectives: WordSet = ["以下统称为", "以下统称", "统称为", "统称"]
  /// What is behind them is defined, listed or named: 本条例所称, 民用机场分为.
  static let definers: WordSet = ["是指", "系指", "分为", "适用于", "所称的", "所称", "包括"]
  /// Behind them a clause goes on with what is to be done.
  static let modals: WordSet = ["应当", "必须", "不得", "负责", "有权", "可以"]
  /// What looks like one of them and is none.
  static let noModals: WordSet = ["负责人", "负责制", "负责同志"]
  /// What leads to a noun at the start of a clause.
  static let prepositions: WordSet = [
    "根据", "依据", "依照", "按照", "遵照", "参照", "会同", "由", "向", "对", "经", "并经", "将", "把", "与", "同",
    "为", "报", "从", "自", "以", "通过",
  ]
  /// The same in the middle of one.
  static let innerPrepositions: WordSet = ["由", "向", "会同", "提请", "报请", "报", "根据", "依照", "按照", "经"]
  /// Words with a glyph of a preposition that are none.
  static let noPrepositions: WordSet = [
    "经营", "经济", "经费", "经纪", "经理", "经验", "经常", "对外", "对口", "对象", "对策", "由来", "报告", "报送", "报纸", "报刊",
    "报名", "报关", "报废", "将来", "从事", "从业", "自然", "自治", "自愿", "自主", "自行", "自费", "自动", "自建", "自有",
    "自用", "自贸", "以工", "以下", "以上", "以外", "为主", "同级", "同类", "同业", "同意", "向导", "与会", "通过率",
  ]
  /// What may stand before the glyph of a preposition that is part of a word: 方向, 理由, 财经.
  static let wordsBefore: WordSet = [
    "方", "定", "面", "导", "意", "倾", "去", "投", "流", "走", "自", "事", "缘", "已", "曾", "财", "未", "路", "途",
    "不", "申", "上", "举", "填", "呈", "直", "情", "警", "海", "画", "日", "预",
  ]
  /// Words that end in the glyph of a preposition, and those that do not although they look so.
  static let reasons: WordSet = ["理由"]
  static let noReasons: WordSet = ["管理由", "办理由", "处理由", "受理由", "代理由", "审理由", "治理由"]
  /// Purposes: what is behind them is a verb with its object.
  static let purposes: WordSet = ["为了", "为"]
  /// Conjunctions that join a clause to the one before it.
  static let conjunctions: WordSet = [
    "且", "并且", "而且", "并", "而", "也", "还", "或者", "或", "及", "以及", "和", "但", "但是", "其中", "同时", "则",
  ]
  /// Deeds that a name may stand for as a whole: 未经批准设置通信基站.
  static let unlawful: WordSet = ["未经", "未按", "非法", "擅自", "违法", "违规", "私自", "冒用", "假冒", "伪造"]
  /// Verbs whose object a name stands for.
  static let verbs: WordSet = [
    "鼓励", "褒奖", "表彰", "保护", "保证", "保障", "加强", "推动", "推进", "促进", "加快", "减少", "规范", "防治", "维护",
    "明确", "使用", "发挥", "结合", "配合", "协助", "开展", "提高", "改善", "健全", "完善", "举办", "制定", "修改", "修订",
    "废止", "解释", "建立", "成立", "设立", "设置", "组建", "组织", "提请", "授权", "委托", "报请", "领取", "购领", "申领",
    "申请", "颁发", "发给", "核发", "编制", "公布", "发布", "印发", "执行", "遵守", "实行", "管理", "监督", "审议", "审查",
    "批准", "适用", "违反", "符合", "履行", "取得", "持有", "签订", "订立", "提交", "出具", "填写", "缴纳", "征收", "建设",
    "开发", "利用", "统筹", "确定", "指定", "划定", "聘请", "召开", "举行", "派出", "配备", "支持", "引导", "发展", "打击",
    "惩治", "预防", "查处", "培育", "弘扬", "传承", "落实", "贯彻", "实施", "构建", "发放", "提供", "支付", "普及", "做好",
    "统一", "采取", "进行", "享受", "创建", "推广", "采用", "收取", "办理", "参加", "服务", "深化", "优化", "强化", "控制",
    "节约", "治理", "救助", "安置", "抢救", "继承", "扶持", "激励", "营造", "巩固", "增强", "享有", "拥有", "具有", "具备",
    "承担", "承包", "负有", "接受", "获得", "获取", "达到", "超过", "属于", "涉及", "包含", "从事", "参与", "进入", "提出",
    "作出", "做出", "发出", "送达", "收到", "出让", "转让", "出租", "出售", "购买", "销售", "生产", "安装", "拆除", "占用",
    "改变", "变更", "撤销", "注销", "吊销", "扣押", "没收", "追究", "受理", "核定", "核准", "认定", "评定", "评估", "公示",
    "公开", "报送", "报告", "通知", "告知", "召集", "选举", "任命", "聘用", "招收", "招用", "录用", "培养", "选派", "派遣",
  ]
  /// Verbs that begin no noun, whatever follows them.
  static let pureVerbs: WordSet = [
    "鼓励", "支持", "引导", "推动", "加强", "减少", "保障", "保证", "提请", "享有", "拥有", "违反", "符合", "遵守", "健全",
    "完善", "提高", "改善", "加快", "发挥", "结合", "配合", "协助", "举办", "做好", "营造", "增强", "巩固", "优化", "强化",
    "深化", "构建", "培育", "弘扬", "贯彻", "落实",
  ]
  /// Ends of a clause that says something of a noun and is none: 由有关方面代表组成.
  static let predicateEnds: WordSet = [
    "组成", "构成", "负责", "进行", "成立", "承担", "执行", "实施", "办理", "批准", "同意",
  ]
  /// The end of a clause that stands before a phrase without being part of it: 在本市行政区域内.
  static let frameEnds: WordSet = ["内", "中", "的", "时", "后", "前", "上", "下", "外", "起", "间", "止", "者"]
  /// Verbs that are hardly ever part of a name, so that they part a clause wherever they stand.
  static let strongVerbs: WordSet = [
    "成立", "设立", "组建", "提请", "授权", "委托", "报请", "领取", "购领", "申领", "申请领取", "颁发", "发给", "核发", "实行",
    "签订", "订立", "召开", "举行", "举办", "建立", "设置", "制定", "编制", "取得", "持有", "提交", "出具", "填写", "缴纳",
    "享受",
  ]
  /// With them a verb is the beginning of a name: 保护区, 管理机构.
  static let nounTails: WordSet = [
    "机关", "部门", "单位", "机构", "区", "会", "办", "小组", "局", "中心", "所", "站", "人", "者", "员", "权", "费", "法",
    "工作", "项目", "职责", "文件", "标准", "措施", "制度", "活动", "规划", "计划", "方案", "领导", "委员", "企业", "组织",
    "范围", "程序", "责任", "协会", "性", "业务", "服务", "目录", "名录", "和改革", "改革", "监督", "管理", "监测",
  ]
  /// Who may be described by what he does: 从事生产经营活动的单位.
  static let agents: WordSet = [
    "单位", "机构", "部门", "企业", "人", "者", "人员", "组织", "机关", "公司", "家庭", "学校", "医院", "团体", "个人", "职工",
    "用户", "居民", "公民", "委员会", "银行", "院", "商", "户", "场所", "车辆", "船舶", "物品", "产品", "商品", "工程", "设施",
    "设备", "案件", "行为", "儿童", "少年", "青年", "学生", "妇女", "子女", "干部", "人士", "党员", "病人",
  ]
  /// Who does something in a clause: 人民政府建立….
  static let subjects: WordSet = [
    "国家", "政府", "部门", "委员会", "国务院", "机关", "机构", "单位", "省", "市", "县", "区", "局", "会", "院", "企业", "学校",
    "组织", "人", "者", "本市", "本省",
  ]
  /// Attributes of a single noun: 统一的名录.
  static let attributes: WordSet = ["统一", "专门", "必要", "相应", "完善", "健全", "严格", "科学", "有效", "长效"]
  /// What joins the parts of a coordination.
  static let coordinators: WordSet = ["、", "和", "与", "及", "以及", "或", "或者", "并"]
  /// Words with a glyph of a coordinator.
  static let noCoordinators: WordSet = ["和国", "和平", "和谐", "和解", "及时", "与会", "或许", "并轨", "并网", "并购"]
  /// What may stand before the glyph of a coordinator that is part of a word: 涉及, 参与, 缓和.
  static let coordinatorsBefore: WordSet = [
    "涉", "普", "顾", "参", "授", "给", "缓", "温", "合", "兼", "以", "共",
  ]
  /// Levels of government, which share the noun behind the last of them.
  static let levels: WordSet = [
    "省", "市", "区", "县", "乡", "镇", "州", "盟", "旗", "街道", "自治区", "直辖市", "自治县", "自治州", "不设区的市",
    "市辖区", "省级", "市级", "县级", "国家", "地方", "中央", "设区的市",
  ]
  /// Ends of adjectives that share the noun behind the last of them.
  static let adjectives: WordSet = ["性", "级", "型", "式", "类"]
  /// A last part that closes the coordination.
  static let rest: WordSet = ["其他", "其它", "其余", "其"]
  /// A noun phrase that begins so is half of one.
  static let noOpenings: WordSet = [
    "的", "和", "及", "与", "等", "并", "或", "、", "）", ")", "其", "该", "地",
  ]
  /// What may stand before the core of a name: 中国民用航空局 is 民航局.
  static let regions: WordSet = [
    "中国", "国家", "全国", "国务院", "中华人民共和国", "中共", "本市", "本省", "省", "市", "区", "县", "中国共产党",
  ]
}
