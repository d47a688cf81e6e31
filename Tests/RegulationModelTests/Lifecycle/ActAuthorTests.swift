import Testing

@testable import RegulationModel

/// Who made an act.
struct ActAuthorTests {
  @Test(arguments: [
    ("甲省第十三届人民代表大会第二次会议通过", "甲省人民代表大会"),
    ("第七届全国人民代表大会常务委员会第二十八次会议通过　1992年11月7日中华人民共和国主席令第六十六号公布", "全国人民代表大会常务委员会"),
    ("甲市第七届人民代表大会第七次会议通过　1992年12月1日甲市人民代表大会常务委员会公告第1号公布", "甲市人民代表大会"),
    ("甲市人大常委会通过　1992年12月1日乙省人大常委会批准　1992年12月9日甲市人大常委会公布", "甲市人大常委会"),
    ("国务院第66次常务会议通过　1992年12月1日国务院令第7号公布", "国务院"),
    ("国务院批准　1992年12月1日交通部发布", "交通部"),
    ("中共中央政治局会议审议批准　1992年12月1日中共中央发布", "中共中央"),
    ("最高人民法院审判委员会第1次会议通过　1992年12月1日中华人民共和国最高人民法院公告公布", "最高人民法院"),
    (
      "最高人民法院审判委员会第1次会议、1992年12月1日最高人民检察院第七届检察委员会第2次会议通过", "最高人民法院、最高人民检察院"
    ),
    ("甲市人民政府令第3号公布", "甲市人民政府"),
    ("甲局印发", "甲局"),
  ])
  func `who adopts a law makes it, and not who promulgates it`(words: String, author: String) {
    let events = CaptionReaderTests.read("（1992年11月7日\(words)）")
    #expect(ActAuthor.of(events)?.official == author)
  }

  @Test func `without a name nobody made it`() {
    #expect(ActAuthor.of(CaptionReaderTests.read("（1992年11月7日公布）")) == nil)
    #expect(ActAuthor.of([]) == nil)
  }

  @Test func `a blank between two bodies stands for 、, one within a name for nothing`() {
    #expect(OrganName("甲部　乙总局").official == "甲部、乙总局")
    #expect(OrganName("财政部　税务总局").official == "财政部、税务总局")
    #expect(OrganName("某国　国务院").official == "某国国务院")
    #expect(OrganName("财　政　部").official == "财政部")
  }
}
