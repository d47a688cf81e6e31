import NewsCorpus
import RegulationModel
import TestSupport
import Testing

/// The words before a report, in the forms that papers use.
struct DatelineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let lead: String
    let dateline: String?
    var source: String?
    var place: String?
    var day: String?
    var byline: String?

    var testDescription: String { lead }
  }

  private static let cases = [
    Case(
      lead: "新华社北京2月21日电 近日", dateline: "新华社北京2月21日电", source: "新华社", place: "北京", day: "2月21日"),
    Case(
      lead: "据新华社北京2月21日电 近日", dateline: "新华社北京2月21日电", source: "新华社", place: "北京",
      day: "2月21日"),
    Case(
      lead: "新华社华盛顿２月２１日电（记者甲乙）近日", dateline: "新华社华盛顿２月２１日电", source: "新华社", place: "华盛顿",
      day: "２月２１日", byline: "记者甲乙"),
    Case(
      lead: "中新网杭州2023年3月4日电 （记者 张三 李四）近日", dateline: "中新网杭州2023年3月4日电", source: "中新网",
      place: "杭州", day: "2023年3月4日", byline: "记者张三李四"),
    Case(lead: "本报讯 （通讯员 张三）近日", dateline: "本报讯", byline: "通讯员张三"),
    Case(lead: "本报北京3月4日讯 近日", dateline: "本报北京3月4日讯", place: "北京", day: "3月4日"),
    Case(lead: "台州日报3月4日讯 近日", dateline: "台州日报3月4日讯", source: "台州日报", day: "3月4日"),
    Case(lead: "浙江日报台州3月4日讯 近日", dateline: "浙江日报台州3月4日讯", source: "浙江日报", place: "台州", day: "3月4日"),
    Case(lead: "中国日报网3月4日电 近日", dateline: "中国日报网3月4日电", source: "中国日报网", day: "3月4日"),
    Case(lead: "央视网消息 近日", dateline: "央视网消息", source: "央视网"),
    Case(lead: "示例电视台3月4日讯 近日", dateline: "示例电视台3月4日讯", source: "示例电视台", day: "3月4日"),
    Case(lead: "北京3月4日电 近日", dateline: "北京3月4日电", place: "北京", day: "3月4日"),
    Case(lead: "【本报讯】近日", dateline: "本报讯"),
    Case(lead: "通讯员张三近日", dateline: nil), Case(lead: "3月4日电话会议召开，近日", dateline: nil, day: "3月4日"),
    Case(lead: "国家电网有关负责人近日", dateline: nil), Case(lead: "三峡水电站近日", dateline: nil),
    Case(lead: "记者从有关部门获悉，近日", dateline: nil),
  ]

  @Test(arguments: cases)
  func `a dateline tells agency, place and day`(of sample: Case) throws {
    let text = "某地召开会议\n\(sample.lead)，某地召开会议，部署工作。\n有关部门负责人参加会议。"
    let corpus = try expectSoundCorpus(TestCorpus.files([("a.txt", text)]))
    let item = try #require(corpus.items.first)
    #expect(corpus.items.count == 1)
    #expect(item.dateline == sample.dateline)
    #expect(item.source == sample.source)
    #expect(item.place == sample.place)
    #expect(item.date.printed == sample.day)
    #expect(item.byline == sample.byline)
  }

  @Test(arguments: [
    ("1月1日", "31日上午", "12月31日"), ("3月2日", "1日下午", "3月1日"), ("3月2日", "2月28日", "2月28日"),
  ])
  func `the day of the event is completed from the day of the report`(
    issued: String, event: String, day: String
  ) throws {
    let text = "某地召开会议\n新华社北京2022年\(issued)电 \(event)，某地召开会议，部署工作。"
    let item = try #require(Corpus(TestCorpus.files([("a.txt", text)])).items.first)
    let date = item.date.date
    #expect(date.map { "\($0.month)月\($0.day)日" } == day)
    #expect(date?.year == (issued == "1月1日" ? 2021 : 2022))
    #expect(item.date.basis == .printed)
  }
}
