import NewsCorpus
import TestSupport
import Testing

/// Lines about items, marks of pages, kinds, persons: each with one line that was read wrongly.
struct PageLineTests {
  private func item(_ text: String, _ name: String = "a.txt") throws -> Item {
    try #require(try expectSoundCorpus(TestCorpus.files([(name, text)])).items.first)
  }

  @Test(arguments: [
    ("来源:某区巡察办发布时间:2020-12-10 16:02:43", "某区巡察办"), ("来源：《示例日报》收藏", "示例日报"),
    ("来源:\n示例在线", "示例在线"), ("2016年07月08日 06:20:34  來源:示例時報", "示例時報"),
  ])
  func `the source of a line is a name`(line: String, source: String) throws {
    #expect(try item("甲区开展督查\n\(line)\n甲区开展督查，推动整改。").source == source)
  }

  @Test(arguments: [
    ("示例运动会由乙市承办"), ("甲代表谈加强劳动者权益维护"), ("甲省与乙省共同主办展览会"),
  ])
  func `a headline may end as the foot of a page does`(headline: String) throws {
    #expect(try item("\(headline)\n本报讯 1月4日，活动举行，各方参加。").headline == headline)
  }

  @Test func `what a site says of its rights is no text`() throws {
    let text = "甲省开始进驻\n目前，巡视组已进驻。\n声明\n1.本站转载的稿件都会标注来源。\n2.本站的原创文章，请转载时注明出处。"
    #expect(try item(text).text.map(\.text) == ["目前，巡视组已进驻。"])
  }

  @Test func `a month with a word like a paper's name is no dateline`() throws {
    let item = try item("用电量公布\n7月份全社会用电量同比增长百分之五，车网互动充换电设施建设加快。")
    #expect(item.dateline == nil && item.source == nil && item.place == nil)
  }

  @Test func `a dateline keeps the blank behind it`() throws {
    let item = try item("甲省部署工作\n新华社长沙2月3日电 甲省部署工作。")
    #expect(item.paragraphs[0].text == "新华社长沙2月3日电 甲省部署工作。")
    #expect(item.source == "新华社" && item.place == "长沙")
  }

  @Test(arguments: [
    ("国务院关于同意甲市建设示范区的批复", Item.Kind.reply), ("国务院办公厅关于申办运动会的复函", .reply),
    ("国务院关于科学技术奖励的决定", .decision), ("某某办公室关于放假安排的通知", .notice),
    ("整改要见实效（人民论坛）", .comment),
  ])
  func `documents and comments have kinds of their own`(headline: String, kind: Item.Kind) throws {
    #expect(try item("\(headline)\n各地各部门：\n现将有关事项告知。").kind == kind)
  }

  @Test func `an amendment is a decision, and a report of one is none`() throws {
    let title = "示例市养犬条例修正案"
    let act = "一、将第三条中的“甲”修改为“乙”。\n二、本修正案自2024年5月1日起施行。"
    #expect(try item("\(title)\n\(act)").kind == .decision)
    #expect(try item("\(title)\n会议审议了修正案，将第三条中的“甲”修改为“乙”。").kind == .news)
  }

  @Test(arguments: [
    ("中央和国家机关工委书记蔡大明出席会议。", "蔡大明 中央和国家机关工委书记"),
    ("某国家委员会宪法和法律委员会副主任委员徐大辉介绍情况。", "徐大辉 某国家委员会宪法和法律委员会副主任委员"),
    ("任命程大波为某委员会主任。", "程大波 某委员会主任"),
    ("会上，省地质研究所刘大长所长介绍了情况。", "刘大长 省地质研究所所长"),
    ("乙国总统泽里斯基5日表示欢迎。", "泽里斯基 乙国总统"),
    ("授予简·迪安·米勒教授奖章。", "简·迪安·米勒 教授"),
  ])
  func `a person has the whole role`(sentence: String, person: String) throws {
    let people = try item("甲市召开会议\n\(sentence)").people.map { "\($0.name) \($0.role ?? "-")" }
    #expect(people.contains(person), "\(people)")
  }

  @Test(arguments: ["伊朗总统称愿意对话。", "巴西总统表示欢迎。", "乌克兰总统发表讲话。", "文章指出，要抓落实。"])
  func `countries and words are no persons`(sentence: String) throws {
    #expect(try item("丙国发表声明\n\(sentence)").people.isEmpty)
  }
}
