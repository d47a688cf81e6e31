import Testing

@testable import RegulationModel

/// What the blanks of a caption tell, and words that tell nothing of the act.
struct CaptionBlankTests {
  static func told(_ caption: String) -> [String] {
    CaptionReaderTests.read(caption).map(CaptionReaderTests.told)
  }

  @Test(arguments: [
    ("财政部　税务总局令第105号公布", "财政部　税务总局 公布 #财政部　税务总局令第105号"),
    ("中共中央　国务院印发", "中共中央　国务院 印发"),
    ("甲部　乙委员会　丙总局发布", "甲部　乙委员会　丙总局 发布"),
    ("国务院　办公厅印发", "国务院办公厅 印发"),
    ("甲市人民　政府公布", "甲市人民政府 公布"),
    ("交通运输部　令2020年第3号公布", "交通运输部 公布 #交通运输部令2020年第3号"),
  ])
  func `a blank between two names parts them, one within a name does not`(
    words: String, told: String
  ) {
    #expect(Self.told("（2020年3月1日\(words)）") == ["2020-03-01 \(told)"])
  }

  @Test func `bodies named before the date are parted, too`() {
    #expect(Self.told("（财政部　国家税务总局　2020年3月1日发布）") == ["2020-03-01 财政部　国家税务总局 发布"])
  }

  @Test
  func `a number behind a blank belongs to the publication and never to the coming into force`() {
    #expect(
      Self.told("（2020年12月5日最高人民法院审判委员会第18次会议通过，自2021年1月1日起施行　法释〔2020〕18号）") == [
        "2020-12-05 最高人民法院审判委员会第18次会议 通过", "2021-01-01 - 施行",
      ])
    #expect(
      Self.told("（1995年4月1日交通部发布　交水发〔1995〕200号）") == ["1995-04-01 交通部 发布 #交水发〔1995〕200号"])
    #expect(
      Self.told("（2021年3月1日国务院令第7号公布　自公布之日起施行）") == [
        "2021-03-01 国务院 公布 #国务院令第7号", "2021-03-01 - 施行",
      ])
  }

  @Test(arguments: ["试行二年", "试行一年六个月", "试行", "施行三年"])
  func `how long something is tried is no body`(words: String) {
    #expect(Self.told("（自2021年2月1日起\(words)）") == ["2021-02-01 - 施行"])
  }

  @Test(arguments: [
    "自《甲公约》对我国生效之日起施行", "自乙市行政区划调整完成之日起施行", "自国务院批准的《丙方案》实施之日起生效",
  ])
  func `a condition gives no day`(words: String) {
    #expect(
      Self.told("（2023年1月5日甲市人民政府令第300号公布　\(words)）") == [
        "2023-01-05 甲市人民政府 公布 #甲市人民政府令第300号"
      ])
  }

  @Test(arguments: [
    "1990年6月1日国务院发布的《港口暂行条例》同时废止", "《港口暂行条例》同时废止", "原《港口暂行条例》同时停止执行",
  ])
  func `what becomes of another act is no event of this one`(words: String) {
    #expect(
      Self.told("（2004年3月1日国务院令第400号公布　自公布之日起施行　\(words)）") == [
        "2004-03-01 国务院 公布 #国务院令第400号", "2004-03-01 - 施行",
      ])
    #expect(
      Self.told("（2004年3月1日国务院令第400号公布，自2004年5月1日起施行，\(words)）") == [
        "2004-03-01 国务院 公布 #国务院令第400号", "2004-05-01 - 施行",
      ])
  }

  @Test func `an act repealed by a decision is repealed itself`() {
    #expect(
      Self.told("（1995年4月1日交通部发布　根据2015年5月1日《交通运输部关于废止部分规章的决定》废止）") == [
        "1995-04-01 交通部 发布", "2015-05-01 交通运输部 废止 [交通运输部关于废止部分规章的决定]",
      ])
    #expect(
      Self.told("（1995年4月1日交通部令第3号发布　2015年5月1日交通运输部令2015年第8号废止）").last
        == "2015-05-01 交通运输部 废止 #交通运输部令2015年第8号")
  }
}
