/// Articles of an invented regulation, each about something else, to make editions of.
package enum MadeArticles {
  package static let purpose = "为了加强城市公园的保护和管理，改善生态环境，制定本条例。"
  package static let scope = "本市行政区域内公园的规划、建设、保护和管理，适用本条例。"
  package static let authority = "市园林绿化部门负责全市公园的监督管理工作。\n区园林绿化部门负责本辖区公园的日常管理。"
  package static let funds = "公园建设和养护所需经费纳入本级财政预算，鼓励社会资本捐资认养。"
  package static let planning = "编制公园规划应当符合国土空间总体规划，合理确定服务半径，并征求公众意见。"
  package static let opening = "公园应当每日向游人开放，开放时间由管理单位确定并在入口处公示。"
  package static let conduct = """
    游人应当遵守下列规定：
    （一）不得攀折花木、损毁草坪；
    （二）不得携带犬只进入儿童游乐区；
    （三）不得在非指定区域野餐、露营。
    """
  package static let trade = "在公园内从事餐饮经营活动的，应当取得管理单位同意，并在划定的摊位内经营。"
  package static let fine = "违反规定攀折花木的，责令改正，处二百元罚款；造成损失的，依法赔偿。"
  package static let appeal = "当事人对行政处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。"
  package static let effect = "本条例自公布之日起施行。"

  package static let all = [
    purpose, scope, authority, funds, planning, opening, conduct, trade, fine, appeal, effect,
  ]

  /// The canonical text of an edition with some articles, numbered from 1.
  package static func edition(_ articles: [String]) -> String {
    "示例市公园条例\n" + numbered(articles, from: 1)
  }

  /// Articles with their labels, a line a paragraph.
  package static func numbered(_ articles: [String], from first: Int) -> String {
    articles.enumerated().map { "\(label(first + $0))　\($1)\n" }.joined()
  }

  package static func label(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number < 10 ? "" : number < 20 ? "十" : digits[number / 10] + "十"
    return "第\(tens)\(digits[number % 10])条"
  }
}
