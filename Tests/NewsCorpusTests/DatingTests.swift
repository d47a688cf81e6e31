import NewsCorpus
import RegulationModel
import TestSupport
import Testing

/// The days of items, and how they are known.
struct DatingTests {
  private func item(_ name: String, _ text: String) throws -> Item {
    try #require(try expectSoundCorpus(TestCorpus.files([(name, text)])).items.first)
  }

  @Test func `the name of a file gives month and year to a bare day`() throws {
    let item = try item("20230110.txt", "全省部长会议召开\n全省部长会议10日在省城召开。会议研究了工作。")
    #expect(item.event.date?.description == "2023-01-10" && item.event.basis == .name)
    let before = try self.item("20230201.txt", "全省部长会议召开\n全省部长会议31日在省城召开。")
    #expect(before.event.date?.description == "2023-01-31")
  }

  @Test func `a number of days is no day`() throws {
    let item = try item("20230110.txt", "甲县开展检查\n甲县开展为期3日的检查，连续5日没有发现问题。")
    #expect(item.event.date == nil)
    #expect(item.date.date?.description == "2023-01-10" && item.date.basis == .name)
  }

  @Test func `a year of the story is no year of the report`() throws {
    let text = """
      甲市举行纪念活动
      1976年7月27日，某地发生地震。今天，甲市举行纪念活动。

      乙局公布数据
      乙局今天（7月27日）公布数据，增长百分之五。
      """
    let items = try expectSoundCorpus(TestCorpus.files([("a.txt", text)])).items
    #expect(items.allSatisfy { $0.date.basis != .neighbour })
    let dated = try item("20260727.txt", "甲市举行纪念活动\n1976年7月27日，某地发生地震。今天，甲市举行纪念活动。")
    #expect(dated.date.date?.description == "2026-07-27" && dated.date.basis == .name)
  }

  @Test(arguments: [
    "日期:2023-05-04 08:46:31 来源:某区文旅局 浏览量:", "发布时间：2023年5月4日　来源：某区文旅局",
    "來源：某区文旅局 發佈時間：2023-05-04 08:46", "05.04.2023  03:44",
  ])
  func `a line about the item beats days in its text`(line: String) throws {
    let item = try item("a.txt", "某局关于整改情况的通报\n\(line)\n2022年9月16日至10月18日，巡察组对该局进行了巡察。")
    #expect(item.published.date?.year == 2023 && item.date.date == item.published.date)
    #expect(item.published.basis == .printed)
  }

  @Test func `the words under a picture give no day`() throws {
    let text = "巡视这五年\n2017年10月18日，大会在京举行。新华社记者 张三 摄\n目前，新一轮巡视正在展开。"
    #expect(try item("20180517.txt", text).date.date?.description == "2018-05-17")
  }

  @Test func `no day is made up`() throws {
    let item = try item("a.txt", "甲省部署工作\n近日，甲省部署工作。截止日期为12月10日。")
    #expect(item.date.date == nil && item.published.date == nil)
  }
}
