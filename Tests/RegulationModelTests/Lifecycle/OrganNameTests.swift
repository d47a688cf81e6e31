import Testing

@testable import RegulationModel

/// How the body is told from its session.
struct OrganNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    var testDescription: String { name }

    init(_ name: String, _ expected: String) {
      self.name = name
      self.expected = expected
    }
  }

  static let bodies = [
    Case("第十一届全国人民代表大会常务委员会第十次会议", "全国人民代表大会常务委员会"),
    Case("第十四届全国人民代表大会第二次会议", "全国人民代表大会"),
    Case("虚构市第三届人民代表大会常务委员会第二十九次会议", "虚构市人民代表大会常务委员会"),
    Case("虚构省第十三届人民代表大会第四次会议", "虚构省人民代表大会"),
    Case("国务院第190次常务会议", "国务院"),
    Case("国务院第一百九十次常务会议", "国务院"),
    Case("中共中央政治局会议", "中共中央政治局"),
    Case("最高人民法院审判委员会第1242次会议", "最高人民法院审判委员会"),
    Case("最高人民检察院第十三届检察委员会第六十五次会议", "最高人民检察院检察委员会"),
    Case("示例部第3次部务会议", "示例部"),
    Case("示例总局第5次局务会议", "示例总局"),
    Case("中国共产党第二十次全国代表大会", "中国共产党第二十次全国代表大会"),
    Case("中共中央", "中共中央"),
    Case("中共中央办公厅、国务院办公厅", "中共中央办公厅、国务院办公厅"),
    Case("国务院", "国务院"), Case("市十四届人大常委会第二十次会议", "市人大常委会"),
    // What names no body stays as printed.
    Case("会议", "会议"), Case("第一届", "第一届"), Case("十届", "十届"), Case("第三次会议", "第三次会议"), Case("", ""),
    Case("第甲届乙会第丙次会议", "第甲届乙会第丙次会议"),
  ]

  @Test(arguments: bodies)
  func `the body of a session is named without term and session`(sample: Case) {
    let organ = OrganName(sample.name)
    #expect(organ.official == sample.expected)
    let printed = String(
      decoding: Array(sample.name.utf8.prefix(organ.printedLength)), as: UTF8.self)
    #expect(sample.name.hasPrefix(printed))
    #expect(printed.isEmpty == sample.name.isEmpty)
    #expect(printed.contains(sample.expected.suffix(2)))
  }
}
