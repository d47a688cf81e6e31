import NewsCorpus
import TestSupport
import Testing

struct NearDuplicateTests {
  @Test func `the report that the compilation holds twice is found with its two differences`()
    throws
  {
    let corpus = Corpus(try TestCorpus.seeds())
    let repeated = corpus.items.filter { $0.nearDuplicate != nil }
    #expect(repeated.map(\.startLine) == [2_990])
    let duplicate = try #require(repeated.first?.nearDuplicate)
    #expect(corpus.item(duplicate.id)?.startLine == 2_664)
    #expect(duplicate.similarity > 0.95)
    let differences = duplicate.differences
    #expect(differences.count == 2)
    #expect(differences.first?.oldLine == 2_671 && differences.first?.newLine == nil)
    #expect(differences.first?.new.isEmpty == true)
    #expect(differences.last?.old == "地瓜经济" && differences.last?.new == "“地瓜经济”")
    #expect(differences.last?.oldLine == 2_806 && differences.last?.newLine == 3_123)
  }

  private static let paragraphs = [
    "本报讯 3月3日，示例市召开科技工作会议，总结去年全市科技工作，研究部署今年重点任务，表彰先进集体和先进个人。",
    "会议指出，去年以来全市科技战线迎难而上，新增高新技术企业一百二十家，转化科技成果三百余项，成绩来之不易。",
    "会议要求，各县区要把科技工作摆在突出位置，加大投入，优化服务，让科技人员安心工作、专心研究。",
    "市直有关部门和各县区分管负责人参加会议。",
  ]

  private func corpus(_ second: [String], title: String = "示例市召开科技工作会议") -> Corpus {
    let first = "示例市召开科技工作会议\n" + Self.paragraphs.joined(separator: "\n")
    let text = title + "\n" + second.joined(separator: "\n")
    return Corpus(TestCorpus.files([("a.txt", first), ("b.txt", text)]))
  }

  @Test func `changed words, a missing and an added paragraph are told with their lines`() throws {
    var second = Self.paragraphs
    second[1] = second[1].replacing("一百二十家", with: "一百三十家")
    second.remove(at: 3)
    second.append("会议以视频形式召开。")
    let items = corpus(second).items
    let duplicate = try #require(items[1].nearDuplicate)
    #expect(duplicate.id == items[0].id)
    #expect(
      duplicate.differences.map { "\($0.old)|\($0.new)" } == [
        "二|三", "|会议以视频形式召开。", "市直有关部门和各县区分管负责人参加会议。|",
      ])
    #expect(duplicate.differences.map(\.newLine) == [3, 5, nil])
  }

  @Test func `an exact copy has no differences, and another report is no copy`() throws {
    #expect(corpus(Self.paragraphs).items[1].nearDuplicate?.differences == [])
    let other = [
      "本报讯 3月9日，示例市召开水利工作会议，总结去年全市水利工作，研究部署今年重点任务，表彰先进集体和先进个人。",
      "会议指出，防汛抗旱责任重大，各县区要提前准备，落实人员、物资和预案，确保水库、河道和城区安全度汛。",
      "市直有关部门和各县区分管负责人参加会议。",
    ]
    #expect(corpus(other, title: "示例市召开水利工作会议").items[1].nearDuplicate == nil)
  }
}

extension NearDuplicateTests {
  private func repeats(_ first: String, _ second: String) -> Bool {
    Corpus(TestCorpus.files([("a.txt", first), ("b.txt", second)])).items.last?.nearDuplicate != nil
  }

  private static let round =
    "本报讯 3月3日，省委第六轮巡视完成进驻，巡视组将对二十个县开展常规巡视。\n巡视组设立值班电话和邮政信箱，受理反映被巡视党组织领导班子及其成员问题的来信来电来访，时间为两个月左右。\n省委巡视工作领导小组要求，被巡视党组织要自觉接受监督。"

  @Test func `the same letters under another headline, joined or cut, are a repeat`() {
    let joined = Self.round.replacing("\n", with: "")
    #expect(repeats("第六轮巡视进驻\n" + Self.round, "省委巡视组陆续进驻\n" + joined))
    let cut = Self.round.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(repeats("第六轮巡视进驻\n" + Self.round, "省委巡视组陆续进驻\n" + cut))
  }

  @Test func `the next round and the next year are no repeats`() {
    let next = Self.round.replacing("第六轮", with: "第七轮")
    #expect(!repeats("省委巡视进驻\n" + Self.round, "省委巡视进驻\n" + next))
    let later = Self.round.replacing("3月3日", with: "9月3日")
    #expect(!repeats("省委巡视进驻\n" + Self.round, "省委巡视进驻\n" + later))
  }

  @Test func `of two hundred made repeats and two hundred near misses hardly one is taken wrongly`()
  {
    let made = MadeRepeats()
    let corpus = Corpus(
      made.texts.map { Corpus.File(name: $0.file, bytes: Array($0.words.utf8)) })
    #expect(corpus.items.count == 3 * MadeRepeats.count)
    var byFile: [String: Item] = [:]
    for item in corpus.items { byFile[item.file] = item }
    var (right, wrong, missed) = (0, 0, 0)
    for text in made.texts {
      let found = byFile[text.file]?.nearDuplicate?.id
      let own = text.repeats.flatMap { byFile[made.texts[$0].file]?.id }
      switch (found, own) {
      case (nil, nil): continue
      case (let found?, let own?) where found == own: right += 1
      case (nil, .some): missed += 1
      default: wrong += 1
      }
    }
    let precision = Double(right) / Double(max(1, right + wrong))
    let recall = Double(right) / Double(MadeRepeats.count)
    #expect(precision >= 0.98, "\(right) right, \(wrong) wrong")
    #expect(recall >= 0.98, "\(right) right, \(missed) missed")
  }
}
