import NewsCorpus

/// Invented reports, repeats of them and near misses, of which it is known by their making what each is.
///
/// The words are drawn by a generator with a fixed seed; no two reports are about the same.
struct MadeRepeats {
  /// A made text, and the number of the report that it repeats; `nil` for one that repeats none.
  struct Text {
    let file: String
    let words: String
    let repeats: Int?
  }

  /// The reports, then their repeats, then the near misses.
  let texts: [Text]
  /// How many reports there are, and repeats, and near misses.
  static let count = 200

  init() {
    var made: [Text] = []
    var reports: [Report] = []
    var maker = Maker()
    for number in 0..<MadeRepeats.count {
      let report = maker.report(number)
      reports.append(report)
      made.append(Text(file: "\(report.day)-a\(number).txt", words: report.text, repeats: nil))
    }
    for (number, report) in reports.enumerated() {
      made.append(
        Text(
          file: "\(report.day)-b\(number).txt", words: maker.repeated(report, number),
          repeats: number))
    }
    for (number, report) in reports.enumerated() {
      let (day, words) = maker.missed(report, number)
      made.append(Text(file: "\(day)-c\(number).txt", words: words, repeats: nil))
    }
    texts = made
  }

  /// The parts of a report.
  struct Report {
    var day: String
    var headline: String
    var paragraphs: [String]
    var text: String { headline + "\n\n" + paragraphs.map { "　　" + $0 }.joined(separator: "\n") }
  }
}

/// Draws reports.
private struct Maker {
  private var state: UInt64 = 0x2545_F491_4F6C_DD1D

  private static let places = [
    "青石", "白沙", "红枫", "双桥", "东溪", "西岭", "南浦", "北塘", "临河", "望山", "长滩", "高坪", "金沟", "银屏", "石门",
    "柳林", "桃源", "松岗", "枣庄", "梅岭",
  ]
  private static let matters = [
    "河道治理", "老旧小区改造", "职业技能培训", "农村供水", "中小学课后服务", "养老服务", "林草防火", "道路养护", "粮食收购",
    "夜间经济", "垃圾分类", "旅游秩序整治", "疫苗接种", "食品抽检", "燃气管网更新", "村务公开", "就业帮扶", "数字档案", "水库加固", "公共自行车",
  ]
  private static let verbs = ["排查", "新建", "修缮", "办结", "走访", "培训", "抽检", "更新", "整治", "清理"]
  private static let objects = [
    "沿街店铺", "供水管道", "居民楼院", "农贸市场", "乡村道路", "学校食堂", "老年食堂", "公共厕所", "灌溉渠道", "照明路灯", "图书阅览室",
    "停车泊位", "健身场地", "污水处理站", "气象观测点", "物流驿站", "卫生室", "幼儿园", "文化礼堂", "消防水源",
  ]
  private static let effects = [
    "群众出行更加方便", "办事时间缩短了一半", "投诉数量明显下降", "商户经营收入稳步增加", "沿线环境面貌焕然一新", "居民用水水质全部达标",
    "老人就餐价格更加实惠", "孩子放学有了好去处", "粮食损耗大幅减少", "过往车辆通行顺畅",
  ]
  private static let plans = [
    "建立定期回访制度", "公开办理结果", "邀请居民代表监督", "完善应急预案", "加强人员培训", "推行网格管理", "开通热线电话", "实行挂图作战",
    "逐项销号管理", "纳入年度考核",
  ]

  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func one(_ words: [String]) -> String { words[next(words.count)] }

  private mutating func sentence() -> String {
    "截至目前，全县共\(one(Maker.verbs))\(one(Maker.objects))\(next(900) + 11)处，"
      + "\(one(Maker.verbs))\(one(Maker.objects))\(next(90) + 3)个，\(one(Maker.effects))，"
      + "下一步将\(one(Maker.plans))，\(one(Maker.plans))。"
  }

  mutating func report(_ number: Int) -> MadeRepeats.Report {
    let place = Maker.places[number % Maker.places.count]
    let matter = Maker.matters[(number / Maker.places.count) % Maker.matters.count]
    let month = 1 + number % 9
    let day = 1 + next(27)
    let lead =
      "\(month)月\(day)日，\(place)县召开\(matter)工作第\(["一", "二", "三", "四"][number % 4])次推进会，"
      + "听取各乡镇情况汇报，分析存在的困难，研究下一阶段安排。"
    let paragraphs = [lead] + (0..<4).map { _ in sentence() }
    return MadeRepeats.Report(
      day: "20240\(month)\(day < 10 ? "0" : "")\(day)", headline: "\(place)县推进\(matter)工作",
      paragraphs: paragraphs)
  }

  /// The same report as another paper prints it.
  mutating func repeated(_ report: MadeRepeats.Report, _ number: Int) -> String {
    var paragraphs = report.paragraphs
    var headline = report.headline
    switch number % 5 {
    case 0: headline = "补短板 强弱项 " + headline
    case 1:
      paragraphs = [paragraphs[0], paragraphs[1] + paragraphs[2], paragraphs[3] + paragraphs[4]]
    case 2: paragraphs.removeLast()
    case 3:
      paragraphs[2] = paragraphs[2].replacing("截至目前，全县共", with: "记者了解到，目前全县已经")
      headline = headline.replacing("推进", with: "抓实")
    default:
      paragraphs = paragraphs.flatMap { paragraph in
        let cut = paragraph.firstRange(of: "，下一步").map { $0.lowerBound }
        guard let cut else { return [paragraph] }
        let rest = paragraph[cut...].dropFirst()
        return [paragraph[..<cut] + "。", String(rest)].map { String($0) }
      }
    }
    return MadeRepeats.Report(day: report.day, headline: headline, paragraphs: paragraphs).text
  }

  /// A report that shares words with another one and is none of its repeats: the next meeting, the same
  /// meeting of the next year, that of another county, the same formulas about other figures.
  mutating func missed(_ report: MadeRepeats.Report, _ number: Int) -> (String, String) {
    var other = report
    switch number % 4 {
    case 0:
      other.day = "2025" + report.day.dropFirst(4)
      other.paragraphs[0] = "2025年" + report.paragraphs[0]
    case 1:
      other.paragraphs[0] = report.paragraphs[0].replacing("第二次", with: "第六次")
      other.day = "20241105"
      other.paragraphs[0] = other.paragraphs[0].replacing(
        report.paragraphs[0].prefix { $0 != "日" } + "日", with: "11月5日")
    case 2:
      let place = String(report.headline.prefix { $0 != "县" })
      let next = Maker.places[(number + 7) % Maker.places.count]
      other.headline = report.headline.replacing(place, with: next)
      other.paragraphs = report.paragraphs.map { $0.replacing(place, with: next) }
    default:
      other.paragraphs = [report.paragraphs[0]] + (0..<4).map { _ in sentence() }
      other.paragraphs[0] = report.paragraphs[0].replacing("推进会", with: "调度会")
    }
    return (other.day, other.text)
  }
}
