import Testing

/// Articles made of sentences that are known by a letter, so that it is plain which went where.
struct GroupedArticles: Sendable, CustomTestStringConvertible {
  /// The articles of both editions: each is a run of letters; `/` begins a 款. A capital is the
  /// sentence of the small letter in other words.
  let old: String
  let new: String
  /// What became of them: `1=1` the same, `1~1` other words, `1>1,2` split, `1,2>1` merged, `+1` new,
  /// `-1` gone; in the order of the new edition.
  let truth: String

  init(_ old: String, _ new: String, _ truth: String) {
    self.old = old
    self.new = new
    self.truth = truth
  }

  var testDescription: String { "\(old) → \(new)" }

  private static let sentences: [Character: String] = [
    "a": "养老机构应当与老年人签订服务协议，明确双方的权利和义务。",
    "b": "服务协议期限届满前三十日，养老机构应当书面告知老年人的赡养人。",
    "c": "市民政部门每年对养老机构开展一次综合评估，评估结果向社会公布。",
    "d": "鼓励志愿者为独居老人提供探访、助餐和代购服务。",
    "e": "新建住宅小区应当按照每百户二十平方米的标准配套建设养老用房。",
    "f": "配套建设的养老用房不得挪作他用，确需改变用途的，应当就近补建。",
    "g": "医疗卫生机构应当为六十五周岁以上的居民建立健康档案。",
    "h": "健康档案的内容包括体检结果、用药记录和慢性病随访情况。",
    "i": "公共汽车和轨道交通线路对持有敬老卡的乘客免收票款。",
    "j": "敬老卡由户籍所在地的街道办事处发放，遗失的可以申请补领。",
    "k": "护理人员上岗前应当接受不少于六十学时的岗前培训。",
    "l": "职业院校开设老年护理专业的，财政给予生均经费补贴。",
    "m": "养老服务补贴按月发放，不得以实物抵扣。",
    "n": "审计机关依法对养老服务资金的使用情况进行监督。",
    "o": "本办法自公布之日起施行。",
    "p": "违反本办法规定，养老机构未签订服务协议的，由民政部门责令改正，处一千元罚款。",
    "q": "违反本办法规定，擅自改变养老用房用途的，由民政部门责令改正，处五万元罚款。",
    "r": "违反本办法规定，克扣养老服务补贴的，由民政部门责令改正，处二千元罚款。",
    "x": "气象台站应当在高温、寒潮来临前发布面向户外工作者的提示信息。",
    "y": "消防救援机构指导餐饮单位开展液化气使用安全的自查工作。",
    "z": "下列船舶进出港口时应当主动报告：载运危险货物的船舶，失去动力的船舶。",
    "s": "民政部门及其工作人员未履行养老服务监督职责，造成严重后果的，依照有关规定追究有关责任人员的责任。",
    "t": "有关单位违反规定不配合、不支持养老服务监督检查的，依照有关规定追究有关责任人员的责任。",
    "u": "民政部门工作人员与被检查养老机构的负责人有夫妻关系、直系血亲关系的，应当回避。",
    "v": "合同应当备案。",
    "w": "从其规定。",
    "A": "养老机构应当与入住老年人订立书面服务协议，约定双方的权利和义务。",
    "B": "服务协议期限届满前一个月，养老机构应当以书面形式告知老年人的家属。",
    "C": "市民政部门应当每年对养老机构进行综合评估，并将评估结果向社会公布。",
    "E": "新建住宅小区应当按照每百户三十平方米的标准同步配套建设养老服务用房。",
    "F": "配套建设的养老服务用房不得挪作他用；确需改变用途的，应当在就近区域补建。",
    "G": "基层医疗卫生机构应当为六十周岁以上的居民免费建立健康档案。",
    "I": "公共汽车、轮渡和轨道交通线路对持有敬老卡的老年乘客免收票款。",
    "K": "养老护理人员上岗前应当接受不少于八十学时的岗前培训。",
  ]

  /// A text with these articles.
  static func text(_ articles: String) -> String {
    var text = "示例办法\n"
    for (index, article) in articles.split(separator: " ").enumerated() {
      let body = article.map { $0 == "/" ? "\n" : sentences[$0] ?? "" }.joined()
      text += "第\(numerals[index])条　\(body)\n"
    }
    return text
  }

  private static let numerals = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四",
  ]

  static let all: [GroupedArticles] = [
    // Insertion beside a merger.
    .init("a b o", "z ab o", "+1 1,2>2 3=3"),
    .init("a b o", "z a/b o", "+1 1,2>2 3=3"),
    .init("a b c o", "ab x c o", "1,2>1 +2 3=3 4=4"),
    .init("c a b d o", "c z A/B d o", "1=1 +2 2,3>3 4=4 5=5"),
    .init("c e f g o", "c x y ef g o", "1=1 +2 +3 2,3>4 4=5 5=6"),
    .init("c e f g o", "c EF x g o", "1=1 2,3>2 +3 4=4 5=5"),
    .init("a b c d", "x ab y cd", "+1 1,2>2 +3 3,4>4"),
    .init("a b e f", "z ab ef", "+1 1,2>2 3,4>3"),
    .init("n s t o", "n u s/t o", "1=1 +2 2,3>3 4=4"),
    .init("c s t o n", "c u st o n", "1=1 +2 2,3>3 4=4 5=5"),
    .init("c u s t o", "c st u o", "1=1 3,4>2 2=3 5=4"),
    // Mergers.
    .init("a b c o", "ab c o", "1,2>1 3=2 4=3"),
    .init("a b c o", "a/b c o", "1,2>1 3=2 4=3"),
    .init("g h i j o", "gh ij o", "1,2>1 3,4>2 5=3"),
    .init("a b c d o", "abc d o", "1,2,3>1 4=2 5=3"),
    .init("k l m n o", "kl m n o", "1,2>1 3=2 4=3 5=4"),
    .init("a c b d o", "ab c d o", "1,3>1 2=2 4=3 5=4"),
    // Splits.
    .init("ab c o", "a b c o", "1>1,2 2=3 3=4"),
    .init("a/b c o", "a b c o", "1>1,2 2=3 3=4"),
    .init("abc d o", "a b c d o", "1>1,2,3 2=4 3=5"),
    .init("c ef g o", "c E F g o", "1=1 2>2,3 3=4 4=5"),
    .init("gh ij o", "g h i j o", "1>1,2 2>3,4 3=5"),
    .init("c ef g o", "x c e f g o", "+1 1=2 2>3,4 3=5 4=6"),
    .init("c ef g o", "c e x f g o", "1=1 2>2,4 +3 3=5 4=6"),
    .init("a ef g o", "a z e f g o", "1=1 +2 2>3,4 3=5 4=6"),
    .init("n s/t o", "n u s t o", "1=1 +2 2>3,4 3=5"),
    .init("av c o", "a v c o", "1>1,2 2=3 3=4"),
    // Neither.
    .init("a c o", "x c o", "-1 +1 2=2 3=3"),
    .init("a c e o", "A c E o", "1~1 2=2 3~3 4=4"),
    .init("a c e g o", "x a c e g o", "+1 1=2 2=3 3=4 4=5 5=6"),
    .init("a c e g o", "a e c g o", "1=1 3=2 2=3 4=4 5=5"),
    .init("p q r o", "p r o", "1=1 3=2 4=3 -2"),
    .init("p q o", "p q r o", "1=1 2=2 +3 3=4"),
    .init("a c e o", "a x e o", "1=1 +2 -2 3=3 4=4"),
    .init("i g k o", "I x G K o", "1~1 +2 2~3 3~4 4=5"),
    .init("a b c d e", "ab cd x e", "1,2>1 3,4>2 +3 5=4"),
    .init("ab c d e", "a b cd x e", "1>1,2 2,3>3 +4 4=5"),
  ]
}
