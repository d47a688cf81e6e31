import NewsCorpus
import Testing

/// The words that make a dateline and those that make none of it, each in a lead of its own.
struct DatelineWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  private func dateline(_ lead: String) throws -> String? {
    let text = "某地召开会议\n\(lead)，某地召开会议，部署工作。\n有关部门负责人参加会议。"
    return try #require(Corpus(TestCorpus.files([("a.txt", text)])).items.first).dateline
  }

  @Test(
    arguments: words(
      """
      电话会议 电视直播 电力检修 电影首映 电子展览 电商促销 电台直播 电器展销 电网检修 电信展览 电厂检修 电脑展销 讯问笔录 讯号中断
      電話會議 電視直播 電力檢修 電影首映 電子展覽 電商促銷 電台直播 電器展銷 電網檢修 電信展覽 電腦展銷 訊問筆錄 電訊展覽
      """))
  func `a day before a word that begins with 电 or 讯 is no dateline`(words: String) throws {
    #expect(try dateline("北京3月4日\(words)") == nil)
  }

  @Test(
    arguments: words(
      """
      新华社 中新社 中新网 中国新闻网 人民网 新华网 央视网 央广网 光明网 法新社 路透社 共同社 塔斯社 美联社 韩联社 澎湃新闻网 人民日报
      光明日报 经济日报 新華社 人民網 新華網 解放军报 科技日报 工人日报 法治日报 中国日报 环球网 国际在线 中国青年报
      """))
  func `an agency that is known needs no day`(agency: String) throws {
    #expect(try dateline("\(agency)北京电 近日") == "\(agency)北京电")
  }

  @Test(arguments: words("示例社 车网 某报"))
  func `an agency that is not known needs a day`(agency: String) throws {
    #expect(try dateline("\(agency)北京电 近日") == nil)
    #expect(try dateline("\(agency)北京3月4日电 近日") == "\(agency)北京3月4日电")
  }

  @Test(arguments: words("社 报 報 网 網 刊 客户端 在线 電台 电视台 電視臺"))
  func `the name of an agency ends in a word for one`(ending: String) throws {
    #expect(try dateline("示例\(ending)北京3月4日电 近日") == "示例\(ending)北京3月4日电")
    let item = try #require(
      Corpus(
        TestCorpus.files([("a.txt", "某地召开会议\n示例\(ending)北京3月4日电 近日，某地召开会议，部署工作。\n")])
      ).items.first)
    #expect(item.source == "示例\(ending)" && item.place == "北京")
  }

  @Test(arguments: words("记者 通讯员 作者 特派 記者 通訊員"))
  func `brackets that name reporters belong to the dateline`(word: String) throws {
    let item = try #require(
      Corpus(
        TestCorpus.files([("a.txt", "某地召开会议\n本报北京3月4日讯（\(word)甲乙）近日，某地召开会议，部署工作。\n")])
      ).items.first)
    #expect(item.byline == "\(word)甲乙")
  }

  @Test func `other brackets do not`() throws {
    let item = try #require(
      Corpus(
        TestCorpus.files([("a.txt", "某地召开会议\n本报北京3月4日讯（第二版）近日，某地召开会议，部署工作。\n")])
      ).items.first)
    #expect(item.byline == nil)
  }
}
