import Testing

@testable import AknProfile

/// How titles and bodies become parts of identifiers.
struct NameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    var testDescription: String { name }

    init(_ name: String, _ expected: String) {
      self.name = name
      self.expected = expected
    }
  }

  static let segments = [
    Case("示例条例（试行）", "示例条例-试行"),
    Case("中办发〔2019〕47号", "中办发-2019-47号"),
    Case("《示例条例》", "示例条例"),
    Case("示例条例　实施 细则", "示例条例实施细则"),
    Case("关于修改〈示例条例〉的“决定”", "关于修改示例条例的决定"),
    Case("甲、乙与丙", "甲-乙与丙"),
    Case("（试行）示例", "试行-示例"),
    Case("ＧＢ／Ｔ　１９００１", "GB-T19001"),
    Case("第十七条之一", "第十七条之一"),
    Case("a/../b?c#d%e@f!g~h:i", "a-b-c-d-e-f-g-h-i"),
    Case("〇一二", "〇一二"),
    Case("e\u{301}", "e"),
    Case("甲\u{0}\u{200F}乙", "甲-乙"),
    Case("——（）", ""),
    Case("", ""),
    Case("a-b_c", "a-b_c"),
  ]

  @Test(arguments: segments)
  func `a segment holds letters, digits and hyphens alone`(sample: Case) {
    let segment = SegmentName.of(sample.name)
    #expect(segment == sample.expected)
    #expect(SegmentName.of(segment) == segment)
  }

  static let ids = [
    Case("中共中央", "中共中央"), Case("甲、乙", "甲-乙"), Case("exporter", "org-exporter"),
    Case("art_1", "org-art_1"), Case("——", "org-"),
  ]

  @Test(arguments: ids)
  func `the eId of a body is the eId of nothing else`(sample: Case) {
    #expect(EntityName.organization(sample.name) == sample.expected)
  }
}
