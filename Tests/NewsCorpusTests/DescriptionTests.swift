import NewsCorpus
import TestSupport
import Testing

/// Persons, titles and quoted words of the seeds, read by eye.
struct DescriptionTests {
  private static let corpus = Result { Corpus(try TestCorpus.seeds()) }

  private func item(_ seed: String, _ line: Int) throws -> Item {
    try #require(
      Self.corpus.get().items.first { $0.file.hasPrefix(seed) && $0.startLine == line })
  }

  private static let people: [(String, Int, [String])] = [
    (
      "003", 3_341,
      [
        "易炼红 省委书记", "刘捷 省委副书记、杭州市委书记", "彭佳学 省领导", "王成 省领导", "邱启文 省领导", "尹学群 省领导", "傅明先 -",
        "习近平 总书记",
      ]
    ),
    ("000", 29, ["易炼红 省委书记、省委主题教育领导小组组长", "王浩 省委副书记、省长", "黄莉新 省政协主席", "王成 -"]),
    (
      "001", 1,
      [
        "王国生 省委书记", "习近平 总书记", "喻红秋 -", "任正晓 -", "李亚 -", "马懿 -", "穆为民 -", "乔新江 -", "孔昌生 -",
      ]
    ),
    (
      "003", 1,
      [
        "习近平 中共中央总书记、国家主席、中央军委主席", "赵乐际 中共中央政治局常委", "王沪宁 中共中央政治局常委", "丁薛祥 中共中央政治局常委",
        "李希 中共中央政治局常委", "韩正 国家副主席", "蔡奇 中共中央政治局常委",
      ]
    ),
    ("003", 791, ["习近平 国家主席", "萨拉·兰蒂 美国艾奥瓦州友人"]),
    ("003", 145, ["习近平 国家主席", "毛泽东 主席", "戴高乐 将军", "马克龙 法国总统"]),
    ("003", 3_774, ["邱启文 省委常委、秘书长", "吴炳芳 省委副秘书长", "余杰 省档案馆馆长"]),
    (
      "003", 478,
      [
        "习近平 中共中央总书记、国家主席、中央军委主席", "王沪宁 中共中央政治局常委、全国政协主席", "蔡奇 中共中央政治局常委、中央办公厅主任",
        "丁薛祥 中共中央政治局常委、国务院副总理", "郑建邦 民革中央主席", "丁仲礼 民盟中央主席", "郝明金 民建中央主席", "蔡达峰 民进中央主席",
        "何维 农工党中央主席", "蒋作君 致公党中央主席", "武维华 九三学社中央主席", "苏辉 台盟中央主席", "高云龙 全国工商联主席",
        "陶智 无党派人士代表", "何厚铧 全国政协副主席", "梁振英 全国政协副主席",
      ]
    ),
    (
      "003", 3_447,
      [
        "易炼红 省委书记、省委主题教育领导小组组长", "李锦斌 中央主题教育第五巡回指导组组长", "王浩 省委副书记、省长", "任正晓 中央主题教育第五巡回指导组副组长",
        "刘捷 省委副书记", "姚高员 市四套班子领导", "李火林 市四套班子领导", "马卫光 市四套班子领导", "马小秋 市四套班子领导",
      ]
    ),
  ]

  @Test(arguments: people.indices)
  func `persons have the role that the text gives them`(index: Int) throws {
    let (seed, line, people) = Self.people[index]
    let found = try item(seed, line).people.map { "\($0.name) \($0.role ?? "-")" }
    #expect(Set(found) == Set(people))
    #expect(found.count == people.count)
  }

  @Test(arguments: [
    ("刘捷彭佳学王成傅明先邱启文尹学群出席", ["刘捷", "彭佳学", "王成", "傅明先", "邱启文", "尹学群"]),
    ("赵乐际王沪宁丁薛祥李希韩正出席 蔡奇主持", ["赵乐际", "王沪宁", "丁薛祥", "李希", "韩正", "蔡奇"]),
    ("欧阳明司马光华陪同调研", ["欧阳明", "司马光华"]),
  ])
  func `names that are printed together are divided`(line: String, names: [String]) {
    let text = "某地召开会议部署工作\n\(line)\n本报讯 1月2日，某地召开会议，部署今年的工作，要求各单位抓好落实。"
    let items = Corpus(TestCorpus.files([("a.txt", text)])).items
    #expect(items.first?.participantsLine == line)
    #expect(items.first?.people.map(\.name) == names)
  }

  @Test func `cited titles and quoted words are counted`() throws {
    let report = try item("003", 3_341)
    #expect(report.titles.map(\.text) == ["中国共产党巡视工作条例"])
    #expect(report.formulas.first.map { "\($0.text) \($0.count)" } == "两个维护 2")
    let compilation = try item("003", 2_664)
    let formula = compilation.formulas.first { $0.text == "八八战略" }
    #expect(formula?.count == 5)
    let speech = try item("004", 1)
    #expect(speech.formulas.first { $0.text == "两个确立" }?.count == 3)
    let titles = try item("003", 626).titles.map(\.text)
    #expect(titles.count == 6)
    #expect(titles.last == "中央全面深化改革委员会2024年工作要点")
  }

  @Test func `organisations are found where the text sets them off`() throws {
    let names = try item("003", 2_267).organisations.map(\.text)
    for name in ["省委教育工委", "省纪委省监委", "省委组织部", "省委宣传部", "省公安厅", "团省委", "省教育厅"] {
      #expect(names.contains(name), "\(name)")
    }
  }
}
